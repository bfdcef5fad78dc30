import { OptionsView } from '../../components/OptionsView';
import { database } from '../surface/database';
import { translate } from '../surface/renderSurface';
import { useAccess } from '../surface/useAccess';
import { useLiveQuery } from '../surface/useLiveQuery';
import { useNotice } from '../surface/useNotice';
import { exportEverything } from './exportEverything';

export function Options() {
  const [notice, say] = useNotice();
  const access = useAccess('click', say);
  const counts = useLiveQuery(
    async () => ({
      articles: await database.articles.count(),
      notes: await database.notes.count(),
    }),
    [],
  );
  return (
    <OptionsView
      {...access}
      counts={counts.state === 'known' ? counts.value : null}
      onExportEverything={() =>
        void exportEverything().catch((error: unknown) =>
          say({
            words: translate(
              'errorStorage',
              error instanceof Error ? error.message : String(error),
            ),
            tone: 'alarm',
            onUndo: null,
          }),
        )
      }
      notice={notice}
    />
  );
}
