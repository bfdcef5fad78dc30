import '../../components/page.css';
import { renderSurface } from '../surface/renderSurface';
import { Welcome } from './Welcome';

renderSurface(<Welcome />, 'welcomeQuestion');
