import { WelcomeView } from '../../components/WelcomeView';
import { useAccess } from '../surface/useAccess';
import { useNotice } from '../surface/useNotice';

export function Welcome() {
  const [notice, say] = useNotice();
  return <WelcomeView {...useAccess(null, say)} notice={notice} />;
}
