/*!
 * What the first three digits of a citizen's number mean, made by scripts/make-id-places.mjs: do
 * not edit. Countries from github.com/hongquan/vietnam-personal-id.
 *
 * MIT License. Copyright (c) Nguyễn Hồng Quân <ng.hong.quan@gmail.com> (https://quan.hoabinh.vn)
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

/** The 63 provinces until 30/6/2025: code, name, and code and name of today's where they differ. */
export const OLD_PROVINCES =
  '001Hà Nội|002Hà Giang>08Tuyên Quang|004Cao Bằng|006Bắc Kạn>19Thái Nguyên|008Tuyên Quang|010Lào Cai>15Lào Cai|011Điện Biên|012Lai Châu|014Sơn La|015Yên Bái>15Lào Cai|017Hòa Bình>25Phú Thọ|019Thái Nguyên|020Lạng Sơn|022Quảng Ninh|024Bắc Giang>24Bắc Ninh|025Phú Thọ|026Vĩnh Phúc>25Phú Thọ|027Bắc Ninh>24Bắc Ninh|030Hải Dương>31Hải Phòng|031Hải Phòng|033Hưng Yên|034Thái Bình>33Hưng Yên|035Hà Nam>37Ninh Bình|036Nam Định>37Ninh Bình|037Ninh Bình|038Thanh Hóa|040Nghệ An|042Hà Tĩnh|044Quảng Bình>44Quảng Trị|045Quảng Trị>44Quảng Trị|046Thừa Thiên Huế>46Huế|048Đà Nẵng|049Quảng Nam>48Đà Nẵng|051Quảng Ngãi|052Bình Định>52Gia Lai|054Phú Yên>66Đắk Lắk|056Khánh Hòa|058Ninh Thuận>56Khánh Hòa|060Bình Thuận>68Lâm Đồng|062Kon Tum>51Quảng Ngãi|064Gia Lai>52Gia Lai|066Đắk Lắk|067Đắk Nông>68Lâm Đồng|068Lâm Đồng|070Bình Phước>75Đồng Nai|072Tây Ninh>80Tây Ninh|074Bình Dương>79Hồ Chí Minh|075Đồng Nai|077Bà Rịa - Vũng Tàu>79Hồ Chí Minh|079Hồ Chí Minh|080Long An>80Tây Ninh|082Tiền Giang>82Đồng Tháp|083Bến Tre>86Vĩnh Long|084Trà Vinh>86Vĩnh Long|086Vĩnh Long|087Đồng Tháp>82Đồng Tháp|089An Giang>91An Giang|091Kiên Giang>91An Giang|092Cần Thơ|093Hậu Giang>92Cần Thơ|094Sóc Trăng>92Cần Thơ|095Bạc Liêu>96Cà Mau|096Cà Mau';

/** By code, from this one on. */
export const FIRST_COUNTRY = 101;
export const COUNTRIES =
  'Afghanistan|Ai Cập|Albania|Algérie|Andorra|Angola|Vương quốc Liên hiệp Anh và Bắc Ireland|Antigua và Barbuda|Áo|Ả Rập Saudi|Argentina|Armenia|Azerbaijan|Cộng hòa Azerbaijan|Cộng hòa Ấn Độ|Bahamas|Bahrain|Ba Lan|Bangladesh|Barbados|Belarus|Belize|Benin|Bhutan|Bỉ|Bolivia|Bosna và Hercegovina|Botswana|Bồ Đào Nha|Bờ Biển Ngà|Brasil|Brunei|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Các Tiểu Vương quốc Ả Rập Thống nhất|Cameroon|Campuchia|Canada|Chile|Colombia|Comoros|Cộng hòa Congo|Cộng hòa Dân chủ Congo|Costa Rica|Croatia|Cộng hòa Croatia|Cuba|Djibouti|Dominica|Cộng hòa Dominicana|Đan Mạch|Đông Timor|Đức|Ecuador|El Salvador|Eritrea|Estonia|Ethiopia|Fiji|Gabon|Gambia|Ghana|Grenada|Gruzia|Guatemala|Guinea-Bissau|Guinea Xích Đạo|Guinea|Guyana|Haiti|Hà Lan|Hàn Quốc|Hoa Kỳ|Honduras|Hungary|Hy Lạp|Iceland|Indonesia|Iran|Iraq|Ireland|Israel|Jamaica|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Síp|Kyrgyzstan|Lào|Latvia|Lesotho|Li ban|Liberia|Libya|Liechtenstein|Litva|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Maroc|Quần đảo Marshall|Mauritanie|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mông Cổ|Montenegro|Mozambique|Myanma|Namibia|Nam Sudan|Nam Phi|Nauru|Na Uy|Nepal|New Zealand|Nicaragua|Niger|Nigeria|Nga|Nhật Bản|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Pháp|Phần Lan|Philippines|Qatar|Romania|Rwanda|Saint Kitts và Nevis|Saint Lucia|Saint Vincent và Grenadines|Samoa|San Marino|São Tomé và Príncipe|Séc|Sénégal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon|Somalia|Sri Lanka|Sudan|Suriname|Swaziland|Syria|Tajikistan|Tanzania|Tây Ban Nha|Tchad|Thái Lan|Thổ Nhĩ Kỳ|Thụy Điển|Thụy Sĩ|Togo|Tonga|Triều Tiên|Trinidad và Tobago|Trung Quốc|Trung Phi|Tunisia|Turkmenistan|Tuvalu|Úc|Uganda|Ukraina|Uruguay|Uzbekistan|Vanuatu|Thành Vatican|Venezuela|Ý|Yemen|Zambia|Zimbabwe';
