import './sidepanel.css';
import { Reading } from '../surface/Reading';
import { renderSurface } from '../surface/renderSurface';

renderSurface(<Reading onOpenPanel={null} />, 'extensionName');
