import './popup.css';
import { Reading } from '../surface/Reading';
import { renderSurface } from '../surface/renderSurface';
import { openPanel } from './openPanel';

renderSurface(<Reading onOpenPanel={openPanel} />, 'extensionName');
