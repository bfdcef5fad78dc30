import '../../components/page.css';
import { renderSurface } from '../surface/renderSurface';
import { Options } from './Options';

renderSurface(<Options />, 'optionsTitle');
