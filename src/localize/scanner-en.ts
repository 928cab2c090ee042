import type { ScannerStrings } from './scanner-vi.js';

const en: ScannerStrings = {
  scannerView: 'Camera picture',
  scannerAim: 'Hold the QR code inside the frame.',
  scannerLoading: 'Getting ready. One moment…',
  scannerHidden: 'The camera rests while this page is covered. It opens again when you return.',
  scannerPaused: 'The camera is paused.',
  scannerFound: 'Code read.',
  scannerDark: 'Too dark. Bring the code into better light.',
  scannerDarkTorch: 'Too dark. Press “Light on”, or bring the code into better light.',
  scannerBlurred:
    'The picture is blurred. Hold still, with the code a little further from the camera.',
  scannerTorchOn: 'Light on',
  scannerTorchOff: 'Light off',
  scannerSwitch: 'Other camera',
  scannerCamera: 'Camera',
  scannerCameraRear: (number) => (number > 1 ? `Rear camera ${number}` : 'Rear camera'),
  scannerCameraFront: (number) => (number > 1 ? `Front camera ${number}` : 'Front camera'),
  scannerCameraOther: (number) => `Camera ${number}`,
  scannerZoom: 'Zoom',
  scannerChoose: 'There are several codes. Choose one:',
  scannerPayment: 'Payment code',
  scannerChooseNone: 'Scan again',

  scannerNoCode:
    'No readable QR code in this photo. Choose another, sharp and with all four corners.',
  scannerNotImage: 'This file could not be opened. Choose a photo of the code, JPG or PNG.',

  scannerInputMethod:
    'The keyboard is set to type Vietnamese (Telex/VNI). Switch it to English (the V in the corner of the screen becomes E) and scan again.',
  scannerIncomplete: 'The scanner sent only part of the code. Please scan it again.',
  scannerTooLong: 'The scanner sent a code that is too long. Please scan another.',

  scannerRefused: 'The camera is not allowed yet',
  scannerMissing: 'No camera found',
  scannerMissingHelp: 'If your camera is a separate one, plug it in and press Try again.',
  scannerBusy: 'The camera is in use',
  scannerBusyHelp: 'Close the other app that uses the camera, then press Try again.',
  scannerUnplugged: 'The camera was cut off',
  scannerUnpluggedHelp: 'Plug it in again or close the app that took it, then press Try again.',
  scannerInsecure: 'This page cannot open the camera',
  scannerInsecureHelp: 'A camera works only when the page address starts with https://.',
  scannerUnsupported: 'This browser cannot open the camera',
  scannerUnsupportedHelp: 'Open this page in an up-to-date Chrome, Safari or Firefox.',
  scannerOtherPhoto: 'You can still choose a photo or type the code below.',

  scannerAllowAsked: 'Press Try again.\nWhen you are asked, press Allow.',
  scannerAllowSystem:
    'Open the settings of this device and find Camera under privacy.\nAllow this browser to use the camera.\nCome back here and press Try again.',
  scannerAllowPolicy: 'This page stands inside another page.\nOpen it in a tab of its own.',
  scannerAllowInApp:
    'Press the three dots in the corner of the screen.\nChoose to open in the browser (Chrome or Safari).\nOn the page that opens, press Open the camera.',
  scannerAllowChromeAndroid:
    'Press the symbol to the left of the page address.\nPress Permissions and turn Camera on.\nCome back here and press Try again.',
  scannerAllowChromeDesktop:
    'Press the symbol to the left of the page address.\nTurn Camera on.\nCome back here and press Try again.',
  scannerAllowSafariIos:
    'Press the button to the left of the page address.\nPress Website Settings.\nAt Camera, choose Allow.\nCome back here and press Try again.',
  scannerAllowIos:
    'Open the iPhone’s Settings and find the browser you are using.\nTurn Camera on.\nCome back here and press Try again.',
  scannerAllowSafariMac:
    'In the menu bar, press Safari.\nPress the line with the settings for this website.\nAt Camera, choose Allow.\nCome back here and press Try again.',
  scannerAllowFirefoxAndroid:
    'Press the symbol beside the page address.\nPress the Camera line to allow it.\nCome back here and press Try again.',
  scannerAllowFirefoxDesktop:
    'Press the crossed-out camera in the address bar.\nPress the × beside Camera to stop blocking it.\nCome back here and press Try again.',
  scannerAllowOther:
    'Press the symbol beside the page address.\nFind Camera and allow it.\nCome back here and press Try again.',
};

export default en;
