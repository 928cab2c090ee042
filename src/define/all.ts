/** Defines every tag of the library. */
import './ward-check-in.js';
import './ward-code-scanner.js';
import './ward-guide.js';
import './ward-guide-editor.js';
import './ward-guide-library.js';
import './ward-keyboard.js';
import './ward-kiosk.js';
import './ward-reception.js';
import './ward-services.js';
import './ward-venue-code.js';
import './ward-venue-poster.js';
import './ward-venue-registration.js';
import './ward-visit-diary.js';
import './ward-visit-log.js';
import './ward-visitor-card.js';
