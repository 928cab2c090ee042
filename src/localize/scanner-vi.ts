/** Vietnamese that comes with the camera (ward-code-scanner). Steps stand a line each. */
const vi = {
  scannerView: 'Hình từ camera',
  scannerAim: 'Đưa mã QR vào trong khung.',
  scannerLoading: 'Đang chuẩn bị… Cô bác chờ một chút.',
  scannerHidden: 'Camera tạm nghỉ khi trang bị che. Quay lại trang, camera sẽ tự mở.',
  scannerPaused: 'Camera đang tạm dừng.',
  scannerFound: 'Đã đọc được mã.',
  scannerDark: 'Hơi tối. Đưa mã ra chỗ sáng hơn.',
  scannerDarkTorch: 'Hơi tối. Bấm Bật đèn, hoặc đưa mã ra chỗ sáng hơn.',
  scannerBlurred: 'Hình bị mờ. Giữ yên tay, để mã cách camera xa hơn một chút.',
  scannerTorchOn: 'Bật đèn',
  scannerTorchOff: 'Tắt đèn',
  scannerSwitch: 'Đổi camera',
  scannerCamera: 'Camera',
  scannerCameraRear: (number: number) => (number > 1 ? `Camera sau ${number}` : 'Camera sau'),
  scannerCameraFront: (number: number) => (number > 1 ? `Camera trước ${number}` : 'Camera trước'),
  scannerCameraOther: (number: number) => `Camera ${number}`,
  scannerZoom: 'Phóng to',
  scannerChoose: 'Có nhiều mã. Hãy chọn một mã:',
  scannerPayment: 'Mã chuyển tiền',
  scannerChooseNone: 'Quét lại',

  scannerNoCode: 'Ảnh này không đọc được mã QR. Chọn ảnh khác, rõ và đủ bốn góc mã.',
  scannerNotImage: 'Không mở được tệp này. Chọn một ảnh chụp mã QR, loại JPG hoặc PNG.',

  scannerInputMethod:
    'Bàn phím đang bật gõ tiếng Việt (Telex/VNI). Hãy chuyển sang tiếng Anh (chữ V ở góc màn hình thành chữ E) rồi quét lại.',
  scannerIncomplete: 'Máy quét chưa gửi đủ mã. Hãy quét lại.',
  scannerTooLong: 'Máy quét gửi một mã quá dài. Hãy quét mã khác.',

  scannerRefused: 'Camera chưa được phép mở',
  scannerMissing: 'Không tìm thấy camera',
  scannerMissingHelp: 'Nếu dùng camera rời, cắm vào máy rồi bấm Thử lại.',
  scannerBusy: 'Camera đang bận',
  scannerBusyHelp: 'Đóng ứng dụng khác đang dùng camera, rồi bấm Thử lại.',
  scannerUnplugged: 'Camera vừa bị ngắt',
  scannerUnpluggedHelp: 'Cắm lại camera hoặc đóng ứng dụng vừa lấy camera, rồi bấm Thử lại.',
  scannerInsecure: 'Trang này chưa mở được camera',
  scannerInsecureHelp: 'Camera chỉ chạy khi địa chỉ trang bắt đầu bằng https://.',
  scannerUnsupported: 'Trình duyệt này không mở được camera',
  scannerUnsupportedHelp: 'Mở trang này bằng Chrome, Safari hoặc Firefox bản mới.',
  scannerOtherPhoto: 'Cô bác, anh chị vẫn chọn ảnh hoặc nhập mã ở dưới được.',

  // How to allow the camera after all, by browser; menus as they are named there.
  scannerAllowAsked: 'Bấm Thử lại.\nKhi máy hỏi, bấm Cho phép.',
  scannerAllowSystem:
    'Mở Cài đặt của máy, tìm Camera trong mục quyền riêng tư.\nCho phép trình duyệt này dùng camera.\nQuay lại đây, bấm Thử lại.',
  scannerAllowPolicy: 'Trang đang nằm trong một trang khác.\nMở trang này trong một thẻ riêng.',
  scannerAllowInApp:
    'Bấm dấu ba chấm ở góc màn hình.\nChọn mở bằng trình duyệt (Chrome hoặc Safari).\nTrên trang vừa mở, bấm Mở camera.',
  scannerAllowChromeAndroid:
    'Bấm biểu tượng bên trái địa chỉ trang.\nBấm Quyền, rồi bật Camera.\nQuay lại đây, bấm Thử lại.',
  scannerAllowChromeDesktop:
    'Bấm biểu tượng bên trái địa chỉ trang.\nBật Camera.\nQuay lại đây, bấm Thử lại.',
  scannerAllowSafariIos:
    'Bấm nút bên trái địa chỉ trang.\nBấm Cài đặt trang web.\nỞ dòng Camera, chọn Cho phép.\nQuay lại đây, bấm Thử lại.',
  scannerAllowIos:
    'Mở Cài đặt của iPhone, tìm tên trình duyệt đang dùng.\nBật Camera.\nQuay lại đây, bấm Thử lại.',
  scannerAllowSafariMac:
    'Trên thanh menu, bấm Safari.\nBấm dòng Cài đặt cho trang web này.\nỞ dòng Camera, chọn Cho phép.\nQuay lại đây, bấm Thử lại.',
  scannerAllowFirefoxAndroid:
    'Bấm biểu tượng cạnh địa chỉ trang.\nBấm dòng Camera để cho phép.\nQuay lại đây, bấm Thử lại.',
  scannerAllowFirefoxDesktop:
    'Bấm hình camera bị gạch ở thanh địa chỉ.\nBấm dấu × cạnh dòng Camera để bỏ chặn.\nQuay lại đây, bấm Thử lại.',
  scannerAllowOther:
    'Bấm biểu tượng cạnh địa chỉ trang.\nTìm Camera và cho phép.\nQuay lại đây, bấm Thử lại.',
};

export type ScannerStrings = typeof vi;

export default vi;
