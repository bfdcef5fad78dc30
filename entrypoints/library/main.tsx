import '../../components/page.css';
import { renderSurface } from '../surface/renderSurface';
import { Library } from './Library';

renderSurface(<Library />, 'libraryTitle');
