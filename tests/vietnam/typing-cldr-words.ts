/**
 * Vietnamese words: what Unicode CLDR 48.2 calls characters, languages, places, units and times in
 * Vietnamese (annotations, annotations derived, locale names, dates, units), in lower case, without
 * the words that hold a foreign syllable.
 *
 * UNICODE LICENSE V3
 *
 * COPYRIGHT AND PERMISSION NOTICE
 *
 * Copyright © 2004-2026 Unicode, Inc.
 *
 * NOTICE TO USER: Carefully read the following legal agreement. BY
 * DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
 * SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
 * TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
 * DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a
 * copy of data files and any associated documentation (the "Data Files") or
 * software and any associated documentation (the "Software") to deal in the
 * Data Files or Software without restriction, including without limitation
 * the rights to use, copy, modify, merge, publish, distribute, and/or sell
 * copies of the Data Files or Software, and to permit persons to whom the
 * Data Files or Software are furnished to do so, provided that either (a)
 * this copyright and permission notice appear with all copies of the Data
 * Files or Software, or (b) this copyright and permission notice appear in
 * associated Documentation.
 *
 * THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
 * KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
 * THIRD PARTY RIGHTS.
 *
 * IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
 * BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
 * OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
 * WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
 * ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
 * FILES OR SOFTWARE.
 *
 * Except as contained in this notice, the name of a copyright holder shall
 * not be used in advertising or otherwise to promote the sale, use or other
 * dealings in these Data Files or Software without prior written
 * authorization of the copyright holder.
 *
 * SPDX-License-Identifier: Unicode-3.0
 */
export const CLDR_WORDS: readonly string[] = `
a|a còng|ai cập|ai mà biết được|ai-len|an lạc|an nghỉ|an toàn|anh|anh hùng|anh quốc|anh yêu em|
anh đào|ao-xơ chất lỏng hệ mét|au|ba|ba giờ|ba giờ ba mươi phút|ba lan|ba lê|ba lô đi học|
ba môn phối hợp|ba mươi|ba ngón tay|ban nhạc|ban nhạc diễu hành|bao lì xì|bao tay|bay|bay lên|
bay lượn|bi xoay|bi đá trên băng|bi-a|bia|bia mộ|biên nhận|biến mất|biến thể mẫu nhỏ|
biến thể mẫu rộng đầy đủ|biến thể ngôn ngữ|biến thể nửa chiều rộng|biết ơn|biển|biển báo|biển hiệu|
biển hiệu của thợ cắt tóc|biểu diễn|biểu ngữ|biểu tượng|biểu tượng chuyển giới|
biểu tượng chương mục|biểu tượng cảm xúc|biểu tượng dấu chia|biểu tượng dấu nhân|
biểu tượng giận giữ|biểu tượng hòa bình|biểu tượng kiếm ngược|biểu tượng nguyên tử|
biểu tượng song kiếm|biểu tượng trẻ em|biểu tượng tái chế|biểu tượng vô cực|biểu tượng xe lăn|
biểu tượng y tế|biểu tượng đinh ba|biểu đồ|biểu đồ giảm|biểu đồ thanh|biểu đồ tăng|
biểu đồ đồng yên tăng|bom|bong bóng|bong bóng góc phải|bong bóng lời nói|bong bóng lời nói trái|
bong bóng suy nghĩ|bu|bu lông|buồn|buồn bã|buồn chán|buồn ngủ|buồn nôn|buổi hòa nhạc|buổi sáng|
buổi tiệc|buổi tối|buộc|bà cốt|bà tiên|bài|bài diễn văn|bài tiếp theo|bài trước|bàn chân|bàn chải|
bàn chải răng|bàn phím|bàn tay|bàn tay có lòng bàn tay hướng lên|
bàn tay có lòng bàn tay hướng xuống|bàn tay giơ lên|bàn tay gọi cho tôi|bàn tay hướng sang bên phải|
bàn tay hướng sang bên trái|bàn tay với ngón trỏ và ngón cái bắt chéo|bàn tay đang viết|
bàn tay đẩy sang phải|bàn tay đẩy sang trái|bàn tính|bào|bác sĩ|bán hẹp|bán kính mặt trời|
bán kính trái đất|bán nén|bán rộng|bán đậm|bánh|bánh bao|bánh cá có hình xoắn|bánh gạo|bánh kẹp|
bánh kếp|bánh mì|bánh mì dẹt|bánh mì kẹp thịt|bánh mì nướng|bánh mì que|bánh mì xúc xích|
bánh móng ngựa|bánh mỳ|bánh mỳ cắt|bánh mỳ cắt lát|bánh mỳ dẹt|bánh mỳ kẹp|bánh mỳ kẹp thịt|
bánh mỳ vòng|bánh ngọt|bánh nướng|bánh nướng nhỏ|bánh quy|bánh quy giòn|bánh quy may mắn|
bánh quy xoắn|bánh quế|bánh rán nhân gà|bánh rán vòng|bánh răng|bánh sinh nhật|bánh sừng bò|
bánh trung thu|bánh trôi nhật bản|bánh trứng|bánh vòng|bánh xe|báo|báo giấy|báo hoa mai|báo thức|
bát|bát giác|bát mì|bát và thìa|bây giờ|bãi biển|bãi biển với chiếc ô|bão|bè|bé con|bên phải|
bên trong|bên trái|bìa|bình|bình chưng cất|bình chữa cháy|bình dưỡng khí|bình lắc|bình minh|
bình minh trên núi|bình nhưỡng|bình phương|bình sữa trẻ em|bình thường|bình đựng|bình đựng di cốt|
bình đựng tro cốt|bí mật|bí đỏ|bím tóc|bít tất|bít tết|bò|bò cái|bò mộng|bò rừng|bò sát|bò sữa|
bò đực|bó hoa|bó lúa|bóng|bóng bay|bóng bàn|bóng bầu dục|bóng bầu dục mỹ|bóng chuyền|bóng chày|
bóng hoa giấy|bóng mềm|bóng ném|bóng rổ|bóng tượng bán thân|bóng tối|bóng vợt|bóng đá|bóng đèn|
bông cải xanh|bông lúa|bông tuyết|bùa|bùa hộ mệnh|bùng nổ|búa|búa chim|búa và búa chim|búa và cờ lê|
búng tay|búp bê|búp bê lồng|búp bê nhật bản|bút|bút bi|bút chì|bút máy|bút mực|bút sáp màu|băng|
băng dán y tế|băng dính|băng thông rộng|băng vết thương|bĩu môi|bơ|bơ sữa|bơi|bơi lội|bơi tự do|bơm|
bơm nhiên liệu|bưu chính|bưu kiện|bưu điện|bưu điện nhật bản|bướm|bướng bỉnh|bạc|bạch dương|
bạch tuộc|bạn|bạn thân|bạn tâm giao|bạn tốt nhất|bạt thái lan|bản nhạc|bản quyền|bản quyền ghi âm|
bản sao|bản đồ|bản đồ nhật bản|bản đồ thế giới|bảng|bảng anh|bảng chữ cái|bảng chữ cái phiên âm|
bảng ghi nhớ|bảng hiệu|bảng ký hiệu âm tiết tiếng nhật|bảng màu|bảo bình|bảo mật|bảo tàng|bảo vệ|
bảo vệ mắt|bảo vệ nam|bảo vệ nữ|bảy|bảy giờ|bảy giờ ba mươi phút|bất tử|bất đẳng thức|
bất đồng quan điểm|bẩy|bẫy|bẫy chuột|bậc hai|bậc thang|bật|bật lại|bật ra|bắc|bắc cực|bắc mỹ|
bắc phi|bắc âu|bắn tung tóe|bắp|bắp ngô|bắp tay|bắp tay gập lại|bắt|bắt bóng|bắt chéo|bắt chéo chân|
bắt cá|bắt giữ|bắt tay|bắt vít|bằng|bằng nhau|bằng tiếng nhật|bẻ gãy|bể bơi|bệ xí|bện|bệnh|
bệnh viện|bỉ|bị cấm|bị kích thích|bị nghiêm cấm|bị nghiêng|bị nghiêng sau|bị sốc|bị tóm|bị vỡ|bịp|
bọ|bọ cánh cứng|bọ cạp|bọ rùa|bọt biển|bỏ hoang|bỏ qua sắp xếp biểu tượng|bỏng|bỏng ngô|bố|bốc lửa|
bối rối|bốn|bốn giờ|bốn giờ ba mươi phút|bốn mắt|bốt|bồ câu|bồ công anh|bồ đào nha|bồn cầu|bồn tắm|
bồng bềnh|bổ|bổ đôi|bộ|bộ bài bích|bộ bài cơ|bộ bài nhép|bộ bài rô|bộ bích|bộ cánh thẳng|bộ cơ|
bộ lông|bộ nhép|bộ phim|bộ rô|bộ xương|bộ áo tắm|bộ đôi|bộ định thời|bộ định tuyến|bộ đồ|bộ đồ bơi|
bộ đồ tắm|bộ đồ ăn|bột nhào|bờ biển|bờ biển ngà|bụi hoa|bụng bầu|bức tượng|bữa sáng|bữa tiệc|
bữa trưa|bữa tối|bực tức|ca rô|ca sĩ|ca-ri-bê|ca-ri-bê hà lan|cao|cao bồi|cao quý|cau mày|cha|chai|
chai rượu với nút gỗ bật ra|chai sữa dưỡng da|chanh|chanh ta|chanh tây|che mưa|chia|chia ra|chim|
chim cánh cụt|chim cưu|chim hoét đen|chim lửa|chim phượng hoàng|chiên|chiếc ô|chiến binh|
chiến lợi phẩm|chiến thắng|chiến tranh|chiếu sáng|chiều|chiều hướng|chiều kim đồng hồ|chiều rộng|
cho bú|cho con bú|cho người đi bộ|cho ăn|choáng|choáng váng|chu kỳ giờ|chu kỳ kinh nguyệt|chua|
chung|chuyên gia|chuyến bay|chuyển giới|chuông|chuông gió|chuông gọi phục vụ|
chuông với dấu gạch chéo|chuẩn|chuẩn đĩa quang|chuối|chuột|chuột cống|chuột máy tính|chuột túi|
chuột túi con|chà đèn thần|chàng tiên cá|chào|chào nhé|chán|chán nản|cháo|cháy|châm biếm|chân|
chân chèo|chân giả|chân tay|chân to|chân trần|châu chấu|châu mỹ|châu mỹ la-tinh|châu phi|châu á|
châu á-châu úc|châu âu|châu úc|châu đại dương|chém|chéo|chìa|chìa khóa|chìa khóa cũ|chìa vặn|chích|
chín|chín giờ|chín giờ ba mươi|chín giờ ba mươi phút|chính|chòm sao|chòm sao bạch dương|
chòm sao xà phu|chó|chó biển|chó dẫn đường|chó hỗ trợ|chó sói|chó xù|chói sáng|chóng mặt|chùm nho|
chú rể|chú thích|chú âm phù hiệu|chúc may mắn|chúc mừng|chúc mừng giáng sinh|chăm sóc|
chăm sóc sức khỏe|chơi|chưa có chữ viết|chạm cốc|chạm cốc bia|chạng vạng|chạy|chạy bộ|chạy nhanh|
chạy đua|chải|chảo|chảo thức ăn nông|chảy dãi|chấm|chấm chấm|chấm câu|chấm hết|chấm hỏi|chấm rỗng|
chấm rỗng lớn|chấm than|chấm tròn|chấn thương|chất lỏng|chất thải|chậm|chậu cây|chắc chắn rồi|
chắc vậy|chắp tay|chặn|chặt|chế độ|chế độ rung|chếnh choáng|chỉ|chỉ khâu|chỉ mục|chỉ mục thẻ|
chỉ sắp xếp chữ cái cơ sở|chỉ số dưới|chỉ số trên|chịu đựng|chọn|chọn tôi đi|chồn hôi mỹ|chỗ ngồi|
chớp nhoáng|chờ|chợp mắt|chủ nhật|chủ nhật nữa|chủ nhật trước|chủ nhật tuần này|chủ nhật tuần sau|
chủ nhật tuần trước|chủ trang trại|chứ síp|chứa|chứng minh|chứng minh kết thúc|chứng minh nhân dân|
chứng từ|chửi rủa|chửi thề|chữ|chữ ai cập bình dân|chữ ai cập thày tu|chữ ba tư cổ|chữ ba tư-ả rập|
chữ bắc ả rập cổ|chữ chăm|chữ cái|chữ di|chữ do thái|chữ ghép tùy chọn|chữ gô-tích|chữ hoa|
chữ hoa nhỏ|chữ hy lạp|chữ hàn|chữ hàn quốc|chữ hán|chữ hán có chú âm|chữ hán giản thể|
chữ hán phồn thể|chữ khơ-me|chữ kế thừa|chữ la tinh|chữ lào|chữ mông cổ|chữ nam ả rập cổ|
chữ nhật bản|chữ số|chữ số chăm|chữ số có độ rộng đầy đủ|chữ số của tiếng trung giản thể|
chữ số do thái|chữ số dùng trong tài chính|chữ số dùng trong tài chính của tiếng nhật|
chữ số dùng trong tài chính của tiếng trung giản thể|
chữ số dùng trong tài chính của tiếng trung phồn thể|chữ số gong|chữ số hy lạp|
chữ số hy lạp viết thường|chữ số khơ-me|chữ số la mã|chữ số la mã viết thường|chữ số lào|
chữ số mông cổ|chữ số nhật bản|chữ số phương tây|chữ số sinh|chữ số tham thái đam|chữ số thái|
chữ số thái lặc mới|chữ số thập phân trung quốc|chữ số tiếng trung phồn thể|chữ số tây tạng|
chữ số tự nhiên|chữ số vai|chữ số ả rập|chữ thái|chữ thái lặc mới|chữ thái na|chữ thái việt|
chữ thường|chữ thảo|chữ thập|chữ tây tạng|chữ tượng hình|chữ tượng hình ai cập|chữ u|chữ vai|
chữ viết|chữ viết châu mỹ|chữ viết châu phi|chữ viết châu âu|chữ viết hiện đại|
chữ viết không xác định|chữ viết ký hiệu|chữ viết lịch sử|chữ viết nam á|chữ viết trung đông|
chữ viết tây á|chữ viết đông nam á|chữ viết đông á|chữ xu-đăng|chữ ả rập|chữa cháy|co lại|
co lại nhiều|co lại rất nhiều|co một nửa|con báo|con bọ|con bọ rùa|con cua|con cá|con công|con dê|
con gián|con gà|con gái|con gấu|con khỉ|con la|con lăn|con lười|con lạc đà|con lừa|con lửng|
con muỗi|con mèo|con ngỗng|con ong|con quạ|con ruồi|con rùa|con rắn|con sóc|con thỏ|con trai|
con trỏ|con trỏ rỗng hướng sang phải|con trỏ rỗng hướng sang trái|con trỏ đặc hướng sang phải|
con trỏ đặc hướng sang trái|con vẹt|con vịt|con xúc xắc|cong|cua|cung|cung bạch dương|cung bảo bình|
cung bọ cạp|cung cự giải|cung hoàng đạo|cung kim ngưu|cung ma kết|cung nhân mã|cung song ngư|
cung song tử|cung sư tử|cung thiên bình|cung thủ|cung tròn góc phần tư phía dưới bên phải|
cung tròn góc phần tư phía dưới bên trái|cung tròn góc phần tư phía trên bên phải|
cung tròn góc phần tư phía trên bên trái|cung tên|cung xà phu|cung xử nữ|cuối tháng|cuốn|cuộc đua|
cuộn|cuộn giấy|cuộn len|cuộn sách|cà chua|cà phê|cà ri|cà rốt|cà tím|cà vạt|càng|cá|cá bơn|cá chép|
cá heo|cá mập|cá nhiệt đới|cá nhân|cá nóc|cá sấu|cá voi|cá voi sát thủ|cá voi đang phun nước|
các bóng tượng bán thân|các dấu chân|các nốt nhạc|các tiểu vương quốc ả rập thống nhất|
các tiểu đảo xa của hoa kỳ|cái|cái bướu|cái chuông|cái chảo|cái chết|cái ghim|cái ghế|cái giỏ|
cái gì|cái gì vậy|cái kem|cái khiên|cái kẹp|cái loa|cái móc|cái mũ|cái vợt|cái xô|cái ô|
cái ô trên mặt đất|cái ô với những giọt nước mưa|cái đầu|cán bộ|cánh|cánh tay giả|cánh tiên|cáo|cáp|
cáp treo|cáp treo trên núi|cát|cáu kỉnh|cân|cân bằng|cân thăng bằng|cân đối|câu cá|cây|cây chết|
cây chổi|cây cầu về đêm|cây cọ|cây dừa|cây giống|cây gậy|cây họ đậu|cây non|cây nấm nâu|cây rụng lá|
cây thánh giá|cây thông|cây thường xanh|cây tre|cây trồng trong chậu|cây trụi lá|cây xương rồng|
cây đèn nến|cãi nhau|cãi vã|còn trống|còng tay|có|có dây|có gai|có gạch|có lông|có sương|có thai|
có thể|có thể chấp nhận|cô dâu|cô dâu với khăn voan|cô gái|cô đơn|côn trùng|công an|công bằng|
công chúa|công chúa cá|công cụ|công lý|công mái|công nghiệp|công nhân|công nhân nhà máy|
công nhân nhà máy nam|công nhân nhà máy nữ|công nhân xây dựng|công nhân xây dựng nam|
công nhân xây dựng nữ|công trường|công trường xây dựng|công viên|công viên giải trí|
công viên quốc gia|công việc|công việc văn phòng|cú|cú đánh|cú đấm|cúi người|cúi đầu|cúm|cún|cúp|
căn|căn bậc hai|căn cước công dân|căn số|căng phồng|căng thẳng|cũ|cơ bắp|cơ khí|cơ quan|cơ quan tim|
cơ số|cơ thể|cơ đốc|cơm|cơm cà ri|cơm nắm|cơn lốc|cơn thịnh nộ|cưa|cưa mộc|cưới|cướp biển|cướp bóc|
cười|cười chảy nước mắt|cười khẩy|cười mỉm|cười ngoác miệng|cười ngặt nghẽo|cười nhe răng|
cười nhe răng và mắt cười|cười như được mùa|cười sung sướng|cười to|cười toe toét|cười toét|
cường độ sắp xếp|cưỡi ngựa|cạnh thẳng|cạo nhẵn|cạo râu|cải bắp|cải bắp dại|cải thiện|cải thìa|
cải xoăn|cảm thán|cảm xúc|cảm ơn|cảnh báo|cảnh sát|cảnh sát nam|cảnh sát nằm vùng|cảnh sát nữ|
cảnh tiếp theo|cảnh trước|cấm|cấm hút thuốc|cấm người dưới|cấm người đi bộ|cấm vào|cấm xe đạp|
cấm xả rác|cấm điện thoại di động|cấp cứu|cầm|cầm cân nảy mực|cầm điểu|cần câu|cần câu cá|cần cẩu|
cần điều khiển|cầu|cầu lông|cầu nguyện|cầu thủ bóng rổ|cầu trượt|cầu vồng|cầu xin|cậu bé|cắm trại|
cắn môi|cắt|cắt tóc|cằn cỗi|cặp|cặp song sinh|cặp tài liệu|cặp đôi|cặp đôi với trái tim|
cặp đôi đồng tính nam|cặp đôi đồng tính nữ|cọ vẽ tranh|cọc|cỏ ba lá|cỏ bốn lá|cốc|cốc bia|cốc sữa|
cốc và ống hút|cốc vại|cổ|cổ tích|cổ vũ|cổ điển|cộng|cộng hòa séc|cộng hòa trung phi|cộng trừ|cột|
cờ|cờ bạc|cờ bắt chéo|cờ cá chép|cờ cướp biển|cờ cầu vồng|cờ dải|cờ lê|cờ màu xanh|cờ tam giác|
cờ trong lỗ|cờ trắng|cờ ô vuông|cờ đen|cụ bà|cụ ông|củ|củ cải|củ cải đường|củ gừng|cứng cỏi|cứu|
cứu hỏa|cứu hộ|cừu|cừu cái|cừu non|cừu đực|cử chỉ|cử chỉ tay|cử chỉ yêu nhau|cử tạ|cửa|cửa hàng|
cửa hàng bách hóa|cửa hàng tiện lợi|cửa sau|cửa sổ|cửa trước|cự giải|cực thuận|da|da cam|danh tính|
dao|dao cạo|dao cạo râu|dao găm|dao làm bếp|dao động|di chuyển|di truyền|di động|diều|diễn|
diễn viên|do thái|do đó|du lịch|du lịch bụi|du lịch hoặc địa điểm|du thuyền|dài|dàn nhạc|
dàn nhạc giao hưởng|dáng đi|dâu tây|dây thừng|dây xích|dã ngoại|dã thú|dép|dép lê|dép xỏ ngón|
dép đi biển|dê|dòng|dù|dù kéo|dùi trống|dĩa|dĩa và dao|dĩa và dao với đĩa|dơi|dưa|dưa chua|
dưa chuột|dưa hấu|dương|dưới nước|dạng bảng|dạng lập phương|dải ngân hà|dấu|dấu ba chấm|
dấu ba chấm chéo phải trên|dấu ba chấm chéo phải xuống|dấu ba chấm dọc|
dấu ba chấm ngang đường trung tuyến|dấu bằng|dấu bằng kép hoặc lớn hơn|dấu bằng đậm|dấu chia|
dấu chia trong vòng tròn|dấu chia văn bản|dấu chân|dấu chân móng vuốt|dấu chấm|dấu chấm giữa|
dấu chấm giữa dòng|dấu chấm hỏi|dấu chấm hỏi màu trắng|dấu chấm lửng|dấu chấm nối|dấu chấm phẩy|
dấu chấm phẩy ả rập|dấu chấm than|dấu chấm than hình trái tim đậm|dấu chấm than màu trắng|
dấu chấm than ngược|dấu chấm than và dấu chấm hỏi|dấu chấm than đỏ|dấu chấm trong vòng tròn|
dấu chấm tượng hình|dấu chấm ở giữa|dấu chấm ở giữa dòng|dấu chọn|dấu chọn đậm màu trắng|dấu cách|
dấu câu|dấu cảm|dấu cộng|dấu cộng trong hình vuông|dấu cộng trong vòng tròn|dấu cộng trừ|
dấu cộng với chỉ số dưới hai|dấu gạch chéo|dấu gạch chéo phân chia|dấu gạch chéo phân số|
dấu gạch dài|dấu gạch dưới|dấu gạch ngang|dấu gạch ngang dài|dấu gạch ngang hoặc gạch nối|
dấu gạch ngang lượn sóng|dấu gạch ngắn|dấu gạch nối|dấu gạch nối-dấu trừ|dấu hai chấm|dấu hoa thị|
dấu hoa thị tám cánh|dấu huyền|dấu hỏi|dấu hỏi ngược|dấu hỏi than|dấu hỏi ả rập|dấu khác|dấu kiểm|
dấu lớn hơn|dấu lớn hơn hoặc bằng|dấu lửng|dấu móc|dấu móc dưới|dấu móc dưới phải|dấu móc lửng|
dấu móc lửng máy chữ|dấu móc lửng phải|dấu móc lửng trái|dấu mũ|dấu ngoặc|dấu ngoặc góc|
dấu ngoặc góc kép|dấu ngoặc góc kép mở|dấu ngoặc góc kép đóng|dấu ngoặc góc mở|dấu ngoặc góc đóng|
dấu ngoặc hình mai rùa|dấu ngoặc kim cương|dấu ngoặc kép|dấu ngoặc kép phải|dấu ngoặc kép trái|
dấu ngoặc mai rùa|dấu ngoặc mai rùa mở|dấu ngoặc mai rùa đóng|dấu ngoặc nhọn|dấu ngoặc nhọn mở|
dấu ngoặc nhọn đóng|dấu ngoặc thấu kính|dấu ngoặc thấu kính rỗng|dấu ngoặc thấu kính rỗng mở|
dấu ngoặc thấu kính rỗng đóng|dấu ngoặc thấu kính đen mở|dấu ngoặc thấu kính đen đóng|
dấu ngoặc vuông|dấu ngoặc vuông mở|dấu ngoặc vuông đóng|dấu ngoặc đơn|dấu ngoặc đơn đóng|dấu ngã|
dấu ngã ngược|dấu ngắt đoạn|dấu nháy|dấu nháy ba|dấu nháy dưới|dấu nháy kép|dấu nháy kép dưới phải|
dấu nháy kép phải|dấu nháy kép trái|dấu nháy thông minh|dấu nháy đơn|dấu nhân|
dấu nhân trong vòng tròn|dấu nhỏ hơn|dấu nhỏ hơn hoặc bằng|dấu nụ hôn|dấu phần nghìn|dấu phần trăm|
dấu phẩy|dấu phẩy tượng hình|dấu phẩy ả rập|dấu phủ định|dấu ra hiệu từ chối|dấu ra hiệu đồng ý|
dấu sao|dấu sót|dấu sắc|dấu sổ chéo|dấu sổ dọc|dấu sổ ngược|dấu sổ thẳng|dấu tham chiếu|dấu thanh|
dấu thăng|dấu thập giá|dấu trang|dấu trừ|dấu trừ trong hình vuông|dấu trừ trong vòng tròn|
dấu trừ trên|dấu tuyển loại trừ|dấu tách đôi|dấu tích|dấu và|dấu vân tay|dấu xấp xỉ|dấu đầu câu|
dấu đầu dòng hoặc sao|dấu đầu dòng ngược|dấu đầu dòng rỗng|dầu|dầu gội|dẫn đường|dậm mạnh|dập|
dập tắt|dặm|dặm khối|dặm vuông|dế|dễ thương|dễ tổn thương|dịch vụ|dọc|dội lại|dục hỏa trùng sinh|
dụng cụ|dụng cụ chia|dụng cụ chia chỉ mục thẻ|dụng cụ thông tắc|dứa|dừa|dừng|dừng lại|dừng xe|e|
e thẹn|em|em bé|ga tàu|gam|ghi|ghi chú|ghi lại|ghi sổ sách|ghim|ghim băng|ghép hình|ghép vào nhau|
ghế|ghế dài và đèn|gi|gia cầm|gia vị|gia đình|gia đình hoàng gia|giao|giao hàng|giao kép|giao thông|
giao đa phân|gien|gieo xúc xắc|giun|giun đất|giun đốt|già|giàu|giàu có|giày|giày búp bê|giày bệt|
giày bốt nữ|giày cao gót|giày chạy|giày chạy bộ|giày leo núi|giày lười|giày nam|giày trượt|
giày trượt băng|giày đi trong nhà|giày đế mềm|giày ống|giá đỡ nến|gián điệp|giáng|giáng sinh|
giáo dục|giáo sư|giáo viên|giáo viên nam|giáo viên nữ|giáo đường do thái|giây|giây bình phương|
giây nữa|giây trước|giãn cách|giãn cách chữ hoa|giòi|gió|giúp|giơ lên|giơ tay|giường|giả|giả tưởng|
giải phẫu|giải thưởng|giải trí|giải tích|giải đấu vật|giảm giá|giản thể|giấy|giấy phép|
giấy tờ chứng thực|giấy vệ sinh|giận giữ|giặt ủi|giọt|giọt máu|giọt mồ hôi|giọt nước|giống|
giống phép chia|giống phép cộng|giống phép trừ|giới hạn độ tuổi|giới tính chung|
giới tính không xác định|giới tính trung lập|giờ|giờ bình nhưỡng|giờ chuẩn|giờ chuẩn ai-len|
giờ chuẩn hàn quốc|giờ chuẩn hồng kông|giờ chuẩn ma cao|giờ chuẩn miền núi|giờ chuẩn miền trung|
giờ chuẩn miền đông|giờ chuẩn nam phi|giờ chuẩn nhật bản|giờ chuẩn thái bình dương|
giờ chuẩn thổ nhĩ kỳ|giờ chuẩn trung quốc|giờ chuẩn trung âu|giờ chuẩn tây âu|giờ chuẩn vùng vịnh|
giờ chuẩn đài bắc|giờ chuẩn đông âu|giờ chuẩn đại tây dương|giờ chuẩn đảo phục sinh|giờ chuẩn ả rập|
giờ chuẩn ấn độ|giờ hàn quốc|giờ hồng kông|giờ ma cao|giờ miền núi|giờ miền trung|giờ miền đông|
giờ mùa hè|giờ mùa hè anh|giờ mùa hè hàn quốc|giờ mùa hè hồng kông|giờ mùa hè ma cao|
giờ mùa hè miền núi|giờ mùa hè miền trung|giờ mùa hè miền đông|giờ mùa hè nhật bản|
giờ mùa hè thái bình dương|giờ mùa hè thổ nhĩ kỳ|giờ mùa hè trung quốc|giờ mùa hè trung âu|
giờ mùa hè tây âu|giờ mùa hè đài bắc|giờ mùa hè đông âu|giờ mùa hè đại tây dương|
giờ mùa hè đảo phục sinh|giờ mùa hè ả rập|giờ nam cực và nam nước pháp|giờ nghỉ|giờ nhật bản|
giờ này|giờ nữa|giờ phối hợp quốc tế|giờ thái bình dương|giờ thổ nhĩ kỳ|giờ trung phi|
giờ trung quốc|giờ trung âu|giờ trước|giờ tây phi|giờ tây âu|giờ viễn đông châu âu|giờ đài bắc|
giờ đông dương|giờ đông phi|giờ đông âu|giờ đại tây dương|giờ đảo phục sinh|giờ ả rập|
giờ ấn độ dương|giữ|giữ thăng bằng|giữ trong cụm từ|giữa|gy|gà|gà con|gà mới nở|gà trống|gà tây|
gáy xoắn|góc|góc vuông|gói|gói quà|gót chân|gôn|găng tay|găng tay quyền anh|gương|gương phản xạ|gạc|
gạch|gạch chân|gạch chéo|gạch chéo ngược|gạch dưới|gạch ngang|gạch ngang dài|gạo|gạt bóng|gấp ba|
gấu|gấu bông|gấu bắc cực|gấu trúc|gấu trắng bắc cực|gấu túi|gấu xám|gầm|gần bằng|gập chân|gập lại|
gật|gật đầu|gậy|gậy chống|gậy dò đường|gậy thần|gậy đánh bóng|gặp mặt|gọi|gọi điện|gốc|gốc chữ hán|
gỗ|gỗ xẻ|ha|hai|hai bàn tay chạm vào nhau|hai bàn tay giơ lên|hai bàn tay tạo hình trái tim|
hai bàn tay đang vỗ|hai bàn tay đang xòe|hai dấu chấm than|hai giờ|hai giờ ba mươi phút|
hai ngón tay bắt chéo|hai người nắm tay|hai người phụ nữ nắm tay|hai người ôm nhau|
hai người đàn ông nắm tay|hai người đàn ông nắm tay nhau|hai trái tim|hin đu|hin-đu|hiến máu|
hiển thị|hiệp sĩ|hiệu số đối xứng|hoa|hoa anh đào|hoa bách hợp|hoa diên vĩ|hoa dâm bụt|
hoa dạ lan hương|hoa héo|hoa hướng dương|hoa hồng|hoa kỳ|hoa len mũ xanh|hoa lơ|hoa mõm sói|
hoa oải hương|hoa quả|hoa sen|hoa thị|hoa tiên ông|hoa trắng|hoa tử đinh hương|hoan hô|hoang|
hoài nghi|hoàn thành|hoàn toàn|hoàng gia|hoàng hôn|hoàng hậu|hoàng tử|hoàng đạo|hoá đơn|hoạt động|
hoảng loạn|hoặc|huy chương|huy chương bạc|huy chương thể thao|huy chương vàng|huy chương đồng|huyền|
huyền bí|huân chương quân đội|huýt sáo|hy lạp|hà lan|hà mã|hài hước|hài lòng|hài thật|hàm hợp|hàn|
hàn lâm|hàn quốc|hàng không|hành|hành khách|hành lý|hành lý bỏ quên|hành tinh|
hành tinh có vành đai bao quanh|hào hứng|hào quang|hàu|há to|hán tự|hát|hân hoan|héc-ta|héo|
hình bình hành đặc|hình bóng|hình chữ nhật dọc đặc|hình chữ nhật rỗng|hình chữ nhật đặc|
hình dạng hình học|hình học|hình kim cương rỗng|hình kim cương rỗng chứa hình kim cương đặc|
hình kim cương đặc|hình lốc xoáy|hình màu trắng|hình màu đen|hình nơ|hình quả trám|hình tam giác|
hình tam giác dưới bên phải|hình tam giác nhỏ rỗng hướng lên|hình tam giác nhỏ rỗng hướng sang phải|
hình tam giác nhỏ rỗng hướng sang trái|hình tam giác nhỏ rỗng hướng xuống|
hình tam giác nhỏ đặc hướng lên|hình tam giác nhỏ đặc hướng sang phải|
hình tam giác nhỏ đặc hướng sang trái|hình tam giác nhỏ đặc hướng xuống|
hình tam giác phía dưới bên phải đặc|hình tam giác phía dưới bên trái đặc|
hình tam giác phía trên bên phải đặc|hình tam giác phía trên bên trái đặc|
hình tam giác rỗng hướng lên|hình tam giác rỗng hướng sang phải|hình tam giác rỗng hướng sang trái|
hình tam giác rỗng hướng xuống|hình thoi|hình thoi có chấm|hình thoi có dấu chấm|
hình thoi lớn màu cam|hình thoi lớn màu lam|hình thoi nhỏ màu cam|hình thoi nhỏ màu lam|
hình trang trí trái tim|hình trái tim|hình tròn|hình tròn chấm chấm|hình tròn có sọc dọc|
hình tròn góc phần tư phía trên bên phải đặc|hình tròn góc phần tư phía trên bên trái rỗng|
hình tròn kép|hình tròn màu cam|hình tròn màu lam|hình tròn màu nâu|hình tròn màu trắng|
hình tròn màu tím|hình tròn màu vàng|hình tròn màu xanh lá cây|hình tròn màu đen|hình tròn màu đỏ|
hình tròn nửa dưới đặc|hình tròn nửa phải đặc|hình tròn nửa trái đặc|hình tròn nửa trên đặc|
hình tròn rỗng chứa hình tròn đặc|hình tròn rỗng ngược|
hình tròn rỗng với góc phần tư phía trên bên phải|hình tròn đồng tâm|hình tròn đồng tâm đặc|
hình vuông|hình vuông có sọc chéo song song|hình vuông có sọc chéo từ phải trên xuống trái dưới|
hình vuông có sọc chéo từ trái trên xuống phải dưới|hình vuông có sọc dọc|hình vuông có sọc ngang|
hình vuông có sọc ngang dọc thẳng góc|hình vuông lớn màu trắng|hình vuông lớn màu đen|
hình vuông màu cam|hình vuông màu nâu|hình vuông màu trắng|hình vuông màu tím|hình vuông màu vàng|
hình vuông màu xanh da trời|hình vuông màu xanh lá cây|hình vuông màu đen|hình vuông màu đỏ|
hình vuông nhỏ màu trắng|hình vuông nhỏ màu đen|hình vuông nhỏ vừa màu trắng|
hình vuông nhỏ vừa màu đen|hình vuông rỗng|hình vuông rỗng chứa hình vuông đặc|
hình vuông rỗng có góc bo tròn|hình vuông rỗng góc phần tư phía trên bên phải|
hình vuông trung bình màu trắng|hình vuông trung bình màu đen|hình vuông đặc|
hình vuông đặc chứa hình tròn rỗng|hít vào|hòa bình|hòa tan|hòm|hòm phiếu với lá phiếu|hòm thư|
hòn đá|hóa học|hóa trang|hóa trị|hóa đơn|hói|hô hấp|hôm kia|hôm nay|hôm qua|hôn|hút|hút thuốc|hũ|
hũ mật ong|hơi nước|hơi thở|hương vị|hươu|hươu cao cổ|hướng|hướng nội|hướng phải|hướng sang phải|
hướng sang trái|hướng trái|hướng tây|hạ cánh|hạn hán|hạt|hạt dẻ|hạt đậu|hải cẩu|hải ly|hải lý|
hải quan|hải sản|hải tặc|hấp thụ|hất tóc|hầm|hắt hơi|hẹn hò|hẹp|hết phòng|hề|hệ anh|hệ mét|hệ mỹ|
hệ thống|hệ thống đo lường|hệ đo lường anh|hệ đo lường mỹ|họ cam quýt|họ quạ|họa sĩ|họa sĩ nam|
họa sĩ nữ|học tập|hỏi|hối tiếc|hốt hoảng|hồ|hồi giáo|hồi hộp|hồi phục|hồng|hồng bao|hồng hạc|
hồng kông|hồng tâm|hồng và trắng|hổ|hỗ trợ|hỗ trợ di chuyển|hỗ trợ tiếp cận|hộ chiếu|hộp|hộp bóp|
hộp danh thiếp|hộp dụng cụ|hộp kiểm có dấu chọn|hộp thư|hộp thư đi|
hộp thư được mở với lá cờ nằm ngang|hộp thư được mở với lá cờ đứng|
hộp thư được đóng với lá cờ nằm ngang|hộp thư được đóng với lá cờ đứng|hộp thư đến|hộp đồ uống|
hộp đựng hồ sơ|hộp đựng đồ ăn mang đi|hờn dỗi|hợp|hợp đa phân|hủy|hững hờ|i|im lặng|in|in dấu|kem|
kem chống nắng|kem dưỡng ẩm|kem mềm|khai mỏ|khay|khay thư đi|khay thư đến|khe|khiêu vũ|khiếm thính|
khiếm thị|kho báu|khoa học|khoa tim mạch|khoai|khoai lang nướng|khoai tây|khoai tây chiên|khoảng|
khu nghỉ dưỡng|khu vui chơi|khum lại|khung|khung cảnh thành phố|khung cảnh thành phố lúc chạng vạng|
khung hình phim|khung thành|khuyết tật|khuôn mặt|khuôn mặt gió|khuôn mặt trăng tròn|khuông nhạc|
khác|khách sạn|khách sạn tình yêu|khâu|khí|khí cầu|khó chịu|khó hiểu|khóa|khóa kéo|khóa với bút|
khóa với chìa|khóc|khôn ngoan|không|không bao giờ|không biết|không bắt buộc|không bằng|
không cho phép|không chắc chắn|không chứa như nhóm con bình thường bằng|không có|
không có nội dung ngôn ngữ|không có tóc|không diễn cảm|không dây|không dùng để uống|không gian|
không giãn cách|không giống|không khí trong lành|không lớn hơn|không miễn phí|không nhỏ hơn|
không quan tâm|không thuộc|không thích|không tin nổi|không uống được|không vui|không xương sống|
không đời nào|không đứng sau|không ồn ào|khúc côn cầu|khúc côn cầu trên băng|khúc côn cầu trên cỏ|
khúc gỗ|khăn quàng|khăn quàng vai|khăn trùm đầu|khăn voan|khăn vuông|khăn xếp|khả năng tiếp cận|
khẩn cấp|khỉ|khỉ không nghe điều xấu|khỉ không nhìn điều xấu|khỉ không nói điều xấu|khỉ đột|
khỏe mạnh hơn|khối|khổng lồ|khờ dại|khởi hành|khủng long|khủng long bạo chúa|
khủng long chân thằn lằn|khủng long to ăn cây cối|ki|kim|kim cương|kim loại|kim may|kim ngưu|
kinh doanh|kinh dị|kinh hãi|kinh khủng|kinh ngạc|kinh sợ|kinh tuyến|kiên nhẫn|kiếm|kiếm bắt chéo|
kiếm ngược|kiến|kiến trúc sư|kiểm soát|kiểm soát hộ chiếu|kiểu châu âu|kiểu nhật|kiểu nhật bản|
kiểu pháp|kiểu xuống dòng|kiểu xuống dòng hẹp|kiểu xuống dòng thoáng|kiểu xuống dòng thường|
kiệt sức|kèn|kèn bưu chính|kéo|kéo giãn một nửa|kéo giãn nhiều|kéo giãn rất nhiều|kéo lên|kép|kêu|
kêu vang|kích thước quang học|kín|kính|kính bảo hộ|kính hiển vi|kính hiển vị|
kính lúp nghiêng sang phải|kính mắt|kính nể|kính phóng đại nghiêng sang phải|
kính phóng đại nghiêng sang trái|kính râm|kính viễn vọng|ký hiệu|ký hiệu a còng|ký hiệu a móc|
ký hiệu bỏ rác vào thùng|ký hiệu cặp sừng|ký hiệu của nhật cho người mới bắt đầu|ký hiệu dừng|
ký hiệu giống chữ cái|ký hiệu hoặc biểu tượng|ký hiệu kỹ thuật|ký hiệu nam|ký hiệu nữ|
ký hiệu tham chiếu|ký hiệu thay đổi luân phiên|ký hiệu tiên tri|ký hiệu tiền tệ|ký hiệu toán học|
ký hiệu âm nhạc|ký hiệu đô la đậm|ký sinh trùng|ký tự bổ trợ|ký tự chữ hán|ký tự mô tả tượng hình|
ký tự đại diện|kẹo|kẹo mút|kẹp|kẹp giấy|kẹp giấy được nối|kẻ sát nhân|kế toán|kết nối|kỳ diệu|
kỳ lân|kỳ ảo|kỷ nguyên dân sự|kỷ niệm|kỹ năng|kỹ sư|kỹ sư công nghệ|kỹ sư công nghệ nam|
kỹ sư công nghệ nữ|kỹ thuật ghi|la bàn|la hét|la mã hóa bính âm|la tinh|lai tiếng anh|lao|lao đi|
len|leo núi|leo trèo|li-băng|lia thổ nhĩ kỳ|liên hợp quốc|liên minh châu âu|lo lắng|lo âu|
loa phát thanh|loa phóng thanh|long lanh|loài quạ|loại|luật|luật pháp|ly|ly rượu vang|ly thủy tinh|
ly đáy phẳng|làm mát|làm móng tay|làm mới|làm sạch|làm thinh|làm thủ tục|làm tổ|làm đẹp|làm đứt|
làm ơn|lào|lá|lá bài|lá cây|lá phiếu|lá phong|lá rung rinh trong gió|lá rụng|lá số tử vi|lá thư|
lái xe|lát|lâu đài|lâu đài nhật bản|lãng mạn|lãnh thổ phía nam thuộc pháp|
lãnh thổ ấn độ dương thuộc anh|lê|lên|lì xì|lính cứu hỏa|lính cứu hỏa nam|lính cứu hỏa nữ|lít|
lít anh|lòng bàn tay|lòng thương|lông chim|lông cừu|lông mày|lúa mì|lý thuyết nhóm|lăn|lăng nghiêng|
lũy thừa|lũy thừa ba|lưới|lướt sóng|lười|lưỡi|lưỡi liềm|lưỡng tính|lược|lượn|lượn sóng|lạc đà|
lạc đà hai bướu|lạc đà không bướu|lại nữa rồi|lạnh|lạnh cứng|lấp lánh|lấy làm tiếc|lần|lẩu pho mai|
lẩu phô mai|lập trình viên|lắc|lắc đầu|lắp ráp|lặn|lặp lại|lều|lều rạp xiếc|lều tròn|lễ hội|
lễ kỷ niệm|lễ ngắm trăng|lễ tình yêu|lịch|lịch ba tư|lịch do thái|lịch gáy xoắn|lịch hồi giáo|
lịch nhật bản|lịch phật giáo|lịch quốc gia ấn độ|lịch trung hoa dân quốc|lịch trung quốc|lốc xoáy|
lối vào|lốp bóng|lốp xe|lồng|lồng nhau|lồng đèn bí ngô|lỗ|lộn ngược|lớn|lớn hơn|lớn hơn bằng|
lớn hơn nhiều|lớn hơn rất nhiều|lớn hơn tương đương|lời cầu nguyện|lời nhắc|lời xin lỗi|lở đất|lợn|
lợn nái|lợn rừng|lục bình|lục lạc|lừa thồ|lửa|lửng mật|lực cốc|ma|ma cao|ma cà rồng|ma cà rồng nam|
ma cà rồng nữ|ma kết|ma quỷ|ma thuật|ma thần|ma trận tự liên hợp|ma trận vuông|ma-rốc|mang thai|
mang đi đồ ăn|may|may mắn|may đo|meo|mi|miến điện|miếng|miếng bánh|miếng pho mát|miền bắc châu mỹ|
miền nam châu phi|miễn phí|miệng|miệng uốn lượn|mu bàn tay|mu bàn tay giơ lên|mua hàng|mua sắm|muối|
muỗi|muỗng canh|muỗng cà phê|muộn|màn hình|màu cam|màu chàm|màu da|màu da sáng|
màu da sáng trung bình|màu da trung bình|màu da tối|màu da tối trung bình|màu lam|màu lục|màu nâu|
màu trắng|màu tía|màu tím|màu vàng|màu xanh|màu xanh da trời|màu xanh lá cây|màu đen|màu đỏ|
mách nước|mát|mát xa|máu|máy|máy bay|máy bay khởi hành|máy bay nhỏ|máy bay trực thăng|
máy bay đến nơi|máy chiếu|máy chiếu phim|máy ghi âm|máy giật xèng|máy in|máy kéo|máy nhắn tin|
máy quay|máy quay phim|máy rút tiền|máy tính|máy tính xách tay|máy tính để bàn|máy ảnh|mây|
mây và mưa|mã lực|mãi mãi|mèo|mèo đen|mét|mét khối|mét vuông|mê hoặc|móc|móc đơn|món kiểu nhật bản|
món sốt cá cua tôm|món tráng miệng|móng ngựa|móng tay|mô tơ|môi|mông cổ|mõm lợn|mù|mùa thu|mùa xuân|
mùa đông|mùi hôi|múa|múi giờ|mũ|mũ ba|mũ bóng chày|mũ bảo hiểm|mũ bảo hiểm của lính cứu hộ|
mũ chóp cao|mũ hai|mũ khang hy|mũ lưỡi trai|mũ một|mũ phím|mũ phụ nữ|mũ sắt quân đội|mũ tốt nghiệp|
mũi|mũi lợn|mũi tên|mũi tên ba phải|mũi tên ba trái|mũi tên ghép hướng lên|mũi tên ghép hướng xuống|
mũi tên ghép phải|mũi tên ghép trái|mũi tên hai chiều|mũi tên hai hướng|
mũi tên hình bán nguyệt đầu ngược chiều kim đồng hồ|
mũi tên hình bán nguyệt đầu theo chiều kim đồng hồ|mũi tên hướng lên|
mũi tên hướng lên có hai nét gạch|mũi tên hướng lên có đầu sang phải|
mũi tên hướng lên có đầu sang trái|mũi tên hướng lên hai đầu|mũi tên hướng lên nét đứt|
mũi tên hướng lên từ thanh|mũi tên hướng phải|mũi tên hướng sang phải|mũi tên hướng sang trái|
mũi tên hướng trái|mũi tên hướng xuống|mũi tên hướng xuống bên trái mũi tên hướng lên|
mũi tên hướng xuống có góc sang trái|mũi tên hướng xuống có hai nét gạch|
mũi tên hướng xuống có đầu sang phải|mũi tên hướng xuống có đầu sang trái|
mũi tên hướng xuống hai đầu|mũi tên hướng xuống nét đứt|mũi tên hướng xuống từ thanh|mũi tên kép|
mũi tên kép hướng lên|mũi tên kép phải|mũi tên kép phải có dấu gạch chéo|mũi tên kép trái|
mũi tên kép trái có dấu gạch chéo|mũi tên kép trái phải|mũi tên kép trái phải có dấu gạch chéo|
mũi tên kép tây bắc|mũi tên kép tây nam|mũi tên kép xuống|mũi tên kép đông bắc|mũi tên kép đông nam|
mũi tên lên|mũi tên lên bên phải|mũi tên lên bên trái|mũi tên lên xuống|
mũi tên lên xuống có nét ngang|mũi tên mở tròn ngược chiều kim đồng hồ|
mũi tên mở tròn theo chiều kim đồng hồ|mũi tên ngoằn ngoèo phải|mũi tên ngoằn ngoèo trái|
mũi tên phải|mũi tên phải cong lên|mũi tên phải cong sang trái|mũi tên phải cong xuống|
mũi tên phải có dấu gạch chéo|mũi tên phải có góc hướng xuống|mũi tên phải có vòng tròn nhỏ|
mũi tên phải có đuôi|mũi tên phải hai đầu|mũi tên phải nét đứt|mũi tên phải trên mũi tên trái|
mũi tên phải từ thanh|mũi tên phải đến thanh|mũi tên rỗng hướng lên|mũi tên rỗng hướng lên từ thanh|
mũi tên rỗng hướng xuống|mũi tên rỗng phải|mũi tên rỗng trái|mũi tên sóng phải|mũi tên sóng trái|
mũi tên sóng trái phải|mũi tên thẳng đứng theo chiều kim đồng hồ|mũi tên trái|
mũi tên trái cong sang phải|mũi tên trái có dấu gạch chéo|mũi tên trái có vòng tròn nhỏ|
mũi tên trái có đuôi|mũi tên trái hai đầu|mũi tên trái nét đứt|mũi tên trái phải|
mũi tên trái phải có dấu gạch chéo|mũi tên trái từ thanh|mũi tên trái đến thanh|
mũi tên trái đến thanh trên mũi tên phải đến thanh|mũi tên tây bắc đến thanh dài|mũi tên xuống|
mũi tên xuống bên phải|mũi tên xuống bên trái|mũi tên xuống hình dích dắc|mưa|mười|mười giờ|
mười giờ ba mươi phút|mười hai|mười hai giờ|mười hai giờ ba mươi|mười hai giờ ba mươi phút|mười một|
mười một giờ|mười một giờ ba mươi phút|mười tám|mạch nha|mạng|mạng che mặt|mạng lan|mạng nhện|
mạt chược|mạt chược rồng đỏ|mảnh|mẫu|mẫu biến thể|mập|mật khẩu|mật ong|mắt|mắt cá|mắt cá chân|
mắt cún con|mắt trong bong bóng lời nói|mắt xích|mắt ác|mắt đảo điên|mặc cả|mặt|mặt buồn|
mặt buồn ngủ|mặt buồn nôn|mặt bò|mặt bối rối|mặt cau miệng há|mặt cau mày|mặt choáng váng|mặt chuột|
mặt chào|mặt chán nản với mồ hôi|mặt chó sói|mặt chóng mặt|mặt chảy dãi|
mặt có các ký hiệu trên miệng|mặt có miệng bị kéo khóa|mặt có miệng há|mặt có miệng ngậm nhiệt kế|
mặt có miệng xiên|mặt có mũi đang phì hơi|mặt có mắt đu đưa|mặt có tiền ở miệng|mặt có túi mắt|
mặt có đôi mắt xoắn ốc|mặt có đường viền chấm chấm|mặt cún|mặt cười|mặt cười có hào quang|
mặt cười có sừng|mặt cười hoặc người|mặt cười híp mắt|mặt cười khẩy|mặt cười lăn cười bò|
mặt cười miệng há mắt cười|mặt cười miệng há mắt nhắm chặt|mặt cười miệng há với mắt to|
mặt cười mắt hình trái tim|mặt cười mắt mở to|mặt cười mỉm|mặt cười nhe răng và mắt cười|
mặt cười toe toét|mặt cười toát mồ hôi|mặt cười với|mặt cười với nước mắt|
mặt cười với nước mắt vui sướng|mặt cười đeo kính|mặt cầu xin|mặt giận dữ có sừng|mặt giận giữ|
mặt giận giữ có sừng|mặt gấu trúc|mặt hé mắt nhìn trộm|mặt hôn|mặt hôn mắt cười|mặt hôn mắt nhắm|
mặt hơi cau mày|mặt hắt hơi|mặt hề|mặt hổ|mặt hờn dỗi|mặt khóc|mặt khóc to|mặt không có miệng|
mặt khỉ|mặt kinh ngạc|mặt kiên nhẫn|mặt kiệt sức|mặt kìm nén nước mắt|mặt kỳ lân|
mặt la hét kinh hãi|mặt lo lắng|mặt lo lắng và toát mồ hôi|mặt lo lắng và toát mồ hôi mồ hôi|
mặt làm thinh|mặt làm trò hề|mặt lè lưỡi|mặt lè lưỡi nháy mắt|mặt lạnh|mặt lắc|mặt lộn ngược|
mặt lợn|mặt mèo|mặt mèo có nước mắt vui sướng|mặt mèo cười gượng|mặt mèo cười miệng há|
mặt mèo cười mắt hình trái tim|mặt mèo cười toét mắt cười|mặt mèo cười tươi|
mặt mèo cười tươi với hai mắt híp lại|mặt mèo hôn mắt nhắm|mặt mèo hờn dỗi|mặt mèo mệt lử|
mặt mèo đang khóc|mặt méo|mặt mệt mỏi|mặt mọt sách|mặt ngáp|mặt ngây ra bất động|mặt ngựa|
mặt nháy mắt|mặt nhăn nhó|mặt nhẹ nhõm|mặt nói dối|mặt nóng|mặt nôn mửa|mặt nạ|mặt nạ lặn|mặt quỷ|
mặt ra dấu suỵt|mặt rô-bốt|mặt rồng|mặt suy nghĩ|mặt sư tử|mặt sợ hãi|mặt tan chảy|
mặt thè lưỡi mắt nhắm chặt|mặt thưởng thức món ngon|mặt thất vọng|mặt thất vọng nhưng nhẹ nhõm|
mặt thỏ|mặt thở ra|mặt tiệc tùng|mặt trong sương mù|mặt trong đám mây|mặt trung lập|mặt trá hình|
mặt trăng|mặt trăng non|mặt trước gà con|mặt trầm ngâm|mặt trời|mặt trời có hình mặt người|
mặt trời lặn|mặt trời sau đám mây|mặt trời sau đám mây lớn|mặt trời sau đám mây mưa|
mặt trời sau đám mây nhỏ|mặt tươi cười với đôi mắt biết cười|mặt vô cảm|
mặt với cặp mắt mở to và tay che miệng|mặt với kính một mắt|mặt với lông mày rướn lên|
mặt với tay che miệng|mặt xanh|mặt xấu hổ|mặt ôm|mặt đang hôn gió|mặt đang ngáp|mặt đang ngủ|
mặt đau khổ|mặt đeo băng đầu|mặt đeo khẩu trang y tế|mặt đỏ ửng|mặt đội mũ cao bồi|mẹ|mẹ giáng sinh|
mềm|mệt|mệt mỏi|mỉa mai|mỉm cười|mọc|mọt sách|mỏ|mỏ neo|mỏng|mồ hôi|mồi|mộ|một|một giờ|
một giờ ba mươi phút|một lần|một mảnh|một mắt|một trăm|mới|mới sinh|mờ|mời gọi|mở|mở cửa kinh doanh|
mở khóa|mở ra|mở rộng một nửa|mở rộng nhiều|mở rộng rất nhiều|mục|mục tiêu|mức|mực|mực ống|mỳ|mỹ|
mỹ la tinh|mỹ phẩm|na uy|nai sừng tấm|nai sừng tấm bắc mỹ|nai sừng xám|nam|nam ca sĩ|nam châm|
nam cực|nam diễn viên|nam giới|nam mỹ|nam phi|nam quỷ|nam siêu anh hùng|nam siêu phản diện|nam thần|
nam á|nam âu|nam đô vật|neo|nga|nghe|nghi ngờ|nghiêm túc|nghiêng|nghĩ|nghĩa trang|nghĩa địa|nghệ sĩ|
nghệ thuật|nghệ thuật biểu diễn|nghịch ngợm|ngon|ngon miệng|ngon tuyệt|ngoài trái đất|ngoặc tròn|
nguy hiểm|nguy hiểm sinh học|nguyên tử|ngà|ngày|ngày kia|ngày lễ|ngày mai|ngày nữa|
ngày thường trong tháng|ngày trong năm|ngày trong tuần|ngày trước|ngáp|ngân hàng|ngây ngô|ngây thơ|
ngòi|ngòi bút|ngòi bút đen|ngón giữa|ngón tay|ngón tay cái|ngón tay khum lại|ngón trỏ|
ngón trỏ chỉ lên trên|ngón trỏ chỉ vào người xem|ngón trỏ trái chỉ lên|ngón trỏ trái chỉ sang phải|
ngón trỏ trái chỉ sang trái|ngón trỏ trái chỉ xuống|ngô|ngôi nhà|ngôi nhà bỏ hoang|ngôi sao|
ngôi sao lấp lánh|ngôi sao sáu cánh|ngôi sao sáu cánh có dấu chấm|ngôi sao tám cánh|ngôn ngữ|
ngôn ngữ không xác định|ngôn ngữ ký hiệu mỹ|ngũ cốc|người|người bơi|người bắn cung|người cho con bú|
người cho em bé bú|người chuyển giới|người chèo thuyền|người chơi bóng|người chơi bóng dưới nước|
người chơi bóng ném|người chơi bóng nước|người chơi gôn|người chơi vật|người chạy|người cá|
người có râu|người cưỡi ngựa đua|người cử tạ|người do thái|người dùng tay che mặt|người dơi|
người giơ cao tay|người hướng dẫn|người khiếm thính|người khuyết tật|người khổng lồ độc ác|
người leo trèo|người làm vườn|người lính|người lướt sóng|người lấy tay che mặt|người lớn|
người lớn tuổi|người mang|người mang bầu|người mới bắt đầu|người mỹ|người ngoài hành tinh|
người ngồi kiết già|người nhào lộn|người nhún vai|người nuôi súc vật|người nâng|người nắm tay|
người phát minh|người phụ nữ|người phụ nữ bĩu môi|người phụ nữ cau mày|người phụ nữ cho con bú|
người phụ nữ chèo thuyền|người phụ nữ chơi bóng|người phụ nữ chơi bóng ném|
người phụ nữ chơi bóng nước|người phụ nữ chơi gôn|người phụ nữ có râu|người phụ nữ có thai|
người phụ nữ cúi đầu|người phụ nữ cử tạ|người phụ nữ giơ cao tay|người phụ nữ khiếm thính|
người phụ nữ leo núi|người phụ nữ lướt sóng|người phụ nữ lấy tay che mặt|người phụ nữ ngồi kiết già|
người phụ nữ nhào lộn|người phụ nữ nhún vai|người phụ nữ quàng khăn trùm đầu|người phụ nữ quỳ|
người phụ nữ ra hiệu phản đối|người phụ nữ ra hiệu trợ giúp|người phụ nữ ra hiệu đồng ý|
người phụ nữ trong phòng xông hơi|người phụ nữ trên xe lăn tay|người phụ nữ trên xe lăn điện|
người phụ nữ tung hứng|người phụ nữ tóc vàng hoe|người phụ nữ với cây gậy|
người phụ nữ với gậy dò đường|người phụ nữ đang bơi|người phụ nữ đang chạy|
người phụ nữ đang khiêu vũ|người phụ nữ đang leo núi|người phụ nữ đi bộ|người phụ nữ đi xe đạp|
người phụ nữ đi xe đạp leo núi|người phụ nữ được cắt tóc|người phụ nữ được xoa bóp mặt|
người phụ nữ đội khăn voan|người phụ nữ đội khăn xếp|người phụ nữ đứng|
người phụ nữ ở trong phòng xông hơi|người quản lý|người quỳ|người ra hiệu phản đối|
người ra hiệu trợ giúp|người ra hiệu đồng ý|người rừng|người theo đạo|người theo đạo hồi|
người trên giường|người trên xe lăn tay|người trên xe lăn điện|người trượt tuyết|
người trượt ván tuyết|người tung hứng|người tuyết|người tuyết không có tuyết|người tóc vàng hoe|
người vui vẻ giơ cao tay|người vô thần|người với gậy dò đường|người đang bĩu môi|người đang cau mày|
người đang cúi đầu|người đang leo núi|người đang tắm bồn|người đi bộ|người đi xe đạp|
người đi xe đạp leo núi|người đàn ông|người đàn ông bĩu môi|người đàn ông bơi lội|
người đàn ông cau mày|người đàn ông cho con bú|người đàn ông chèo thuyền|người đàn ông chơi bóng|
người đàn ông chơi bóng ném|người đàn ông chơi bóng nước|người đàn ông chơi gôn|
người đàn ông có râu|người đàn ông cúi đầu|người đàn ông cử tạ|người đàn ông giơ cao tay|
người đàn ông khiếm thính|người đàn ông lướt sóng|người đàn ông lấy tay che mặt|
người đàn ông mang bầu|người đàn ông ngồi kiết già|người đàn ông nhào lộn|người đàn ông nhún vai|
người đàn ông quỳ|người đàn ông ra hiệu phản đối|người đàn ông ra hiệu trợ giúp|
người đàn ông ra hiệu đồng ý|người đàn ông trên xe lăn tay|người đàn ông trên xe lăn điện|
người đàn ông tung hứng|người đàn ông tóc vàng hoe|người đàn ông và phụ nữ nắm tay|
người đàn ông với cây gậy|người đàn ông với gậy dò đường|người đàn ông đang bơi|
người đàn ông đang chạy|người đàn ông đang khiêu vũ|người đàn ông đang leo núi|người đàn ông đi bộ|
người đàn ông đi xe đạp|người đàn ông đi xe đạp leo núi|người đàn ông được cắt tóc|
người đàn ông được xoa bóp mặt|người đàn ông đội khăn voan|người đàn ông đội khăn xếp|
người đàn ông đội mũ trung quốc|người đàn ông đứng|người đàn ông ở trong phòng xông hơi|
người đánh kiếm|người được cắt tóc|người được xoa bóp mặt|người đạp xe|người đấu kiếm|
người đội khăn voan|người đội khăn xếp|người đội vương miện|người đứng|người ở trong phòng xông hơi|
người ở tư thế hoa sen|ngưỡng mộ|ngược|ngược chiều kim đồng|ngạc nhiên|ngất rồi|ngắn|
ngắt câu sau khi viết tắt|ngắt dòng trong từ|ngọc trai|ngọn lửa|ngọt|ngốc|ngồi|ngột ngạt|ngờ vực|
ngụm|ngụy trang|ngủ|ngủ ngoan|ngủ ngoan nhé|ngủ thôi|ngửi|ngựa|ngựa vằn|ngựa đu quay|ngựa đua|
nha khoa|nha sĩ|nhanh|nhiên liệu|nhiều hướng|nhiều lông|nhiều ngôn ngữ|nhiệt kế|nhiệt đới|nho|nhà|
nhà binh|nhà có vườn|nhà hàng|nhà hát|nhà hóa học|nhà khoa học|nhà khoa học nam|nhà khoa học nữ|
nhà leo núi|nhà máy|nhà phát triển|nhà sinh vật học|nhà thờ|nhà thờ hồi giáo|nhà thờ nhỏ|nhà tròn|
nhà trị liệu|nhà tắm hơi|nhà vật lý|nhà vệ sinh|nhà vệ sinh nam|nhà vệ sinh nữ|nhào lộn|nhánh cây|
nháy|nháy mắt|nhân|nhân chứng|nhân dân tệ|nhân mã|nhân nấm|nhân viên văn phòng|
nhân viên văn phòng nam|nhân viên văn phòng nữ|nhân viên y tế|nhân viên y tế nam|nhân viên y tế nữ|
nhân vật phản diện|nhân vật siêu phản diện|nhãn|nhãn hiệu|nhìn|nhìn chằm chằm|nhìn lén|nhìn trộm|
nhím|nhóm máu|nhóm máu a|nhóm máu o|nhúm|nhún vai|nhăn mặt|nhăn nhó|như nhau|nhạc|nhạc cụ|
nhạc cụ hơi bằng gỗ|nhạt|nhảy|nhảy dù|nhấc|nhất|nhẫn|nhận|nhận hàng|nhập|nhập biểu tượng|
nhập chữ cái la tinh|nhập chữ hoa la tinh|nhập chữ thường la tinh|nhập số|nhật|nhật bản|nhắm|nhẹ|
nhẹ nhõm|nhện|nhịp|nhịp tim|nhọn|nhỏ|nhỏ hơn|nhỏ hơn bằng|nhỏ hơn hoặc bằng|
nhỏ hơn hoặc nghiêng bằng|nhỏ hơn hoặc đồng dạng bằng|nhồi|nhồi bánh|nhồi bóng|nhồi bông|
những ngôi nhà|những người phụ nữ chơi vật|những người phụ nữ đeo tai thỏ|những người đeo tai thỏ|
những người đàn ông chơi vật|những người đàn ông đeo tai thỏ|niềm vui|no đủ|non|
nuôi con bằng sữa mẹ|nuôi cấy|nuôi dưỡng|ny|nàng tiên cá|náo loạn|nâng lên|nâng tạ|não|ném bóng|
ném bóng dưới vai|ném sọt rổ|ném đĩa|nén|nét|nét thẳng có ngạnh phải trên nét thẳng có ngạnh trái|
nét thẳng có ngạnh trái trên nét thẳng có ngạnh phải|nét thẳng hướng lên có ngạnh sang phải|
nét thẳng hướng lên có ngạnh sang trái|nét thẳng hướng xuống có ngạnh sang phải|
nét thẳng hướng xuống có ngạnh sang trái|nét thẳng phải có ngạnh hướng lên|
nét thẳng phải có ngạnh hướng xuống|nét thẳng trái có ngạnh hướng lên|
nét thẳng trái có ngạnh hướng xuống|nêm|nói|nói chuyện|nói dối|nói đùa|nón|nón bảo hộ|nóng|nóng hổi|
nôn mửa|nông|nông dân|nông dân nam|nông dân nữ|nông trại|núi|núi lửa|núi phú sĩ|núm|núm điều khiển|
nút|nút a|nút bài cuối cùng|nút bài tiếp theo|nút bài trước|nút dấu gạch chéo|nút dừng|nút ghi|
nút gỗ|nút hình vuông màu trắng|nút hình vuông màu đen|nút lên nhanh|nút lặp lại|
nút lặp lại một lần|nút mũi tên ngược chiều kim đồng hồ|nút mờ|nút o|nút phát|
nút phát hoặc tạm dừng|nút sáng|nút tháo|nút thắt|nút tiếng nhật|nút tua lại|nút tua lại nhanh|
nút tua đi nhanh|nút tạm dừng|nút xuống nhanh|nút xáo trộn bài|nút đi lên|nút đi xuống|năm|năm giờ|
năm giờ ba mươi phút|năm nay|năm ngoái|năm nữa|năm sau|năm trước|năm ánh sáng|năng lượng thấp|nĩa|
nơ hoa hồng|nơi nhận hành lý|nơi thờ phụng|nước|nước giải khát|nước không uống được|nước mắt|
nước nga|nước sốt|nước uống|nước ép|nướng|nạng|nảy mầm|nấc|nấm|nấm màu nâu|nấu chín|nấu chảy|
nấu nướng|nấu ăn|nắm tay|nắm đấm|nắm đấm giơ lên|nắm đấm hướng phía trái|nắm đấm hướng sang phải|
nắng|nằm ngang|nặng|nặng tai|nến|nối|nốt|nốt giáng|nốt móc đơn|nốt nhạc|nốt thăng|nồi|nồi thức ăn|
nồi đất|nổ|nụ cười|nụ hôn|nửa hình tròn bên phải đặc|nửa hình tròn bên trái đặc|nửa hình tròn dưới|
nửa hình tròn trên|nửa nhạt|nửa đêm|nửa đậm|nửa độ rộng|nữ|nữ anh hùng|nữ ca sĩ|nữ cao bồi|
nữ công nhân xây dựng|nữ cảnh sát|nữ hoàng|nữ phi hành gia|nữ quỷ|nữ siêu anh hùng|
nữ siêu phản diện|nữ thần|nữ đô vật|o|om|on|ong mật|oát|oải hương|pa|panh|panh khối|pao|pha lê|
phao cứu sinh|phao nổi|phi công|phi công nam|phi công nữ|phi cơ|phi hành gia|phi hành gia nam|
phi hành gia nữ|phi tiêu|phim|phim ảnh|pho mát|phong bì|phong bì thư đến|phong bì với mũi tên|
phong cách|phong cảnh|phong cầm|phun nước|phun trào|phà|pháo|pháo bông|pháo bông sinh nhật|
pháo giấy buổi tiệc|pháo hoa|pháp|pháp luân|pháp sư|pháp sư nam|pháp sư nữ|pháp y|phát|phát bóng|
phát sáng|phát triển|phân|phân số chéo|phân số dọc|phép chia|phép chính tả chung|
phép chính tả chuẩn|phép chính tả hợp nhất|phép chính tả sửa đổi|phép chính tả sửa đổi hợp nhất|
phép chính tả tiếng đức năm|phép chính tả tiếng đức truyền thống|phép co|phép nhân|
phép nối tự nhiên|phép thuật|phí dịch vụ|phía trước|phích cắm điện|phím đàn|phòng thu|
phòng thí nghiệm|phòng tắm|phòng vệ sinh|phòng xông hơi|phóng|phóng xạ|phóng đại|phô mai|phô trương|
phù thủy|phú sĩ|phút|phút này|phút nữa|phút trước|phương tiện cứu hộ|phương trời|phượng hoàng|phải|
phải lòng|phản chiếu|phản xạ|phản ánh|phản đối|phần|phần lan|phần mềm|phần nghìn|phần triệu|
phần trăm|phần tám|phần tư|phần tử|phần tử của|phần tỷ|phần vạn|phật giáo|phết|phồn thể|phổ thông|
phổi|phở|phụ nữ|phụ nữ mang thai|phụ nữ đeo tai thỏ|phục hồi|phủ định|pi|pin|pin yếu|
qua đường cho trẻ em|quan tài|quang|quang học|quay vòng|que|quy tắc sắp xếp châu âu|quyến rũ|
quyền anh|quà|quà tặng|quái vật|quái vật ngoài hành tinh|quán ba|quân bài hình hoa|quân phăng teo|
quân sự|quân tốt|quân vương|quân đội|quét|quét dọn|quý|quý này|quý nữa|quý sau|quý trước|quýt|quăn|
quạ|quả bóng|quả bơ|quả cam|quả chuối|quả cầu gương|quả cầu pha lê|quả hạch|quả mọng|quả việt quất|
quả đậu|quả ớt|quấy rầy|quần|quần bò|quần bơi|quần dài|quần lót|quần soóc|quần vợt|quần áo|
quần áo nữ|quận|quỳ|quỳ gối|quỷ|quỷ ăn thịt người|ra tòa|rau|rau củ|rau diếp|ria mép|riêng tư|rung|
ruy băng|ruy băng nhắc nhở|rào chắn|rái cá|râu|rên rỉ|rìu|rìu nhỏ|rô-bốt|rùa|rùa nước ngọt|rúp|răng|
răng nanh|rơi|rương báu|rượu|rạp chiếu phim|rạp xiếc|rất hẹp|rất nhạt|rất rộng|rất xiên|rất đen|
rất đậm|rắc rối|rắn|rắn thần|rặng|rễ|rối|rồng|rộng|rụng|rụng lá|rừng|rực rỡ|sa|sa mạc|sai|san hô|
sang|sang chảnh|sang phải|sang trái|sang trọng|sao|sao băng|sao chổi|sao cũng được|sao thổ|
sao và trăng lưỡi liềm|sau|sau công nguyên|say giấc|say xỉn|sinh|sinh nhật|sinh viên|sinh viên nam|
sinh viên nữ|sinh vật|sinh vật biển|sinh vật bí ẩn|sinh vật học|sinh vật nhiều lông|sinh vật phù du|
sinh đôi|siêu anh hùng|siêu hẹp|siêu mập|siêu mỏng|siêu nhiên|siêu nhạt|siêu năng lực|siêu rộng|
siêu đen|siêu đậm|siết chặt|son môi|song|song ngư|song sinh|song song|song tính|song tử|suối|
suối nước nóng|suỵt|sàn|sàn nhảy|sách|sách màu cam|sách màu lam|sách màu lục|sách đang mở|sách đóng|
sáng|sáo|sáu|sáu giờ|sáu giờ ba mươi phút|sân|sân tập gôn|sân vận động|sâu|séc|sét|síp|sóc chuột|
sóng|sóng nước|sô cô la|sông|súng|súng gắn|súng lục|súng lục ổ quay|súng nước|súp|sĩ quan|sơn|
sơn móng tay|sư tử|sư tử biển|sương mù|sườn|sườn cừu|sườn lợn|sạch sẽ|sải|sấm|sắc|sắp dòng số|
sắp xếp biểu tượng|sắp xếp biểu tượng bỏ qua|sắp xếp chữ hoa|sắp xếp chữ hoa đầu tiên|
sắp xếp chữ số theo số|sắp xếp chữ thường đầu tiên|sắp xếp dấu trọng âm|
sắp xếp dấu trọng âm bình thường|sắp xếp dấu trọng âm đảo ngược|sắp xếp không phân biệt chữ hoa|
sắp xếp không theo chuẩn hóa|sắp xếp phân biệt chữ hoa|sắp xếp theo chuẩn hóa|sắp xếp theo số|
sắp xếp thứ tự chữ cái bình thường|sắp xếp tất cả|sắp xếp từng chữ số|sọ|sọc|sọt rác|số|số chia|
số gia|số kiểu cũ|số lượng nhỏ|số mũ|số thứ tự|số tiền hàng tháng|số trong bảng|số truyền thống|
số tỷ lệ|sốc|sốc nhiệt|sốt|sốt rét|sổ|sổ cái|sổ ghi chép|sổ ghi chép có bìa trang trí|
sổ ghi chú gáy xoắn|sổ ghi nhớ|sở thú|sợ|sợ hãi|sợi|sợi chỉ|sủi cảo|sứa|sức hút|sức khỏe|sừng|
sử dụng cá nhân|sử dụng hạn chế|sửa chữa|sửng sốt|sữa|sữa dưỡng da|sự an toàn|sự bảo vệ|sự giàu có|
sự sống|sự thờ ơ|sự tinh khiết|sự tụ tập|tai|tai nghe|tai thỏ|tai đeo thiết bị trợ thính|tam giác|
tam giác có góc vuông|tam giác hướng lên|tam giác hướng xuống|tam giác màu đỏ trỏ lên trên|
tam giác màu đỏ trỏ xuống dưới|tam giác vuông|tan chảy|tang lễ|tay|tay che miệng cười|tay che mặt|
tay chiến thắng|tay chụm|tay ra hiệu|tay thần lửa|tay trái|tay xòe ngón giơ lên|tay điều khiển|
tha thứ|thang|thang máy|thanh|thanh bình|thanh sô cô la|thanh toán|thanh trượt|thanh trượt mức|
thanh tạ|thay đồ|thay đổi luân phiên|thiên bình|thiên nga|thiên nga non|thiên nhiên|thiên thần|
thiên thần nhỏ|thiên văn|thiên yết|thiên đường|thiết bị điều khiển|thiếu quyết đoán|thiền|thiệp|
thoại|thoải mái|thuyền|thuyền buồm|thuyền có mái chèo|thuyền máy|thuốc|thuốc lá|thuốc nổ|thuổng|
thuộc|thuộc hồi giáo|thuỷ ngân|thành phố|thành phố không xác định|thái lan|thám tử|thám tử nam|
thám tử nữ|tháng|tháng này|tháng nữa|tháng sau|tháng trước|thánh giá la-tinh|tháo|tháp|thân cây|
thân mềm|thân ái|thèm khát|thêm|thêu|thì thầm|thìa|thìa tráng miệng|thìa tráng miệng anh|thí nghiệm|
thí tốt|thích|thôi|thôi miên|thông báo|thông cảm|thông minh|thông tin|thùng|thùng chứa|thùng dầu|
thùng phiếu|thùng rác|thùng to|thú có túi|thú cưng|thăng|thăng bằng|thăng thiên|thư|thư giãn|
thư mục|thư mục tệp|thư mục tệp mở|thư tình|thư viện|thư đi|thư đến|thước kẻ|thước tam giác|
thước thẳng|thường|thưởng thức|thượng hải|thượng lưu|thả|thảm họa|thản nhiên|thảo mộc|thấp|
thất vọng|thần|thần bí|thần chú|thần lửa|thần nông|thần nửa người nửa cá|thần thoại|thần tiên|
thần tình yêu|thần đèn|thần đạo|thầy phù thuỷ|thầy phù thủy|thẩm mĩ viện|thẩm phán|thẩm phán nam|
thẩm phán nữ|thẩm vấn|thận|thận trọng|thập giá|thập giá chính thống giáo|thập kỷ|thằn lằn|
thằn lằn hai óc|thẳng đứng|thẻ|thẻ mở|thẻ nhận dạng|thẻ tên|thẻ tín dụng|thẻ đóng|thế giới|thế kỷ|
thể dục|thể dục dụng cụ|thể hiện|thể hình|thể thao|thể thao dưới nước|thể thao vua|thịt|
thịt bám xương|thịt lợn|thịt viên|thịt xông khói|thỏ|thối rữa|thổ dân|thổ nhĩ kỳ|thổ tinh|thổi|
thổn thức|thờ ơ|thời gian|thời tiết|thời đại|thở|thở dài|thở dài thườn thượt|thở hắt ra|thở hổn hển|
thở ra|thợ|thợ cắt tóc|thợ máy|thợ máy nam|thợ máy nữ|thợ mộc|thợ sửa ống nước|thợ thủ công|
thợ điện|thụy sĩ|thụy điển|thủy cầu|thủy sinh|thứ|thứ ba|thứ ba nữa|thứ ba trước|thứ ba tuần này|
thứ ba tuần sau|thứ ba tuần trước|thứ bảy|thứ bảy nữa|thứ bảy trước|thứ bảy tuần này|
thứ bảy tuần sau|thứ bảy tuần trước|thứ hai|thứ hai nữa|thứ hai trước|thứ hai tuần này|
thứ hai tuần sau|thứ hai tuần trước|thứ năm|thứ năm nữa|thứ năm trước|thứ năm tuần này|
thứ năm tuần sau|thứ năm tuần trước|thứ sáu|thứ sáu nữa|thứ sáu trước|thứ sáu tuần này|
thứ sáu tuần sau|thứ sáu tuần trước|thứ tư|thứ tư nữa|thứ tư trước|thứ tư tuần này|thứ tư tuần sau|
thứ tư tuần trước|thứ tự sắp xếp|thứ tự sắp xếp biểu tượng|thứ tự sắp xếp chuẩn|
thứ tự sắp xếp theo bính âm|thứ tự sắp xếp theo chú âm phù hiệu|
thứ tự sắp xếp theo danh bạ điện thoại|thứ tự sắp xếp theo ngữ âm|thứ tự sắp xếp theo nét chữ|
thứ tự sắp xếp theo từ điển|thứ tự sắp xếp truyền thống|thứ tự sắp xếp trước đây|thức ăn|thực phẩm|
thực phẩm đóng hộp|thực vật|ti|tia|tim|tim đen|tin tức|tinh bột|tinh nghịch|tiêm|tiên|tiên tri|
tiến hóa|tiếng ai cập cổ|tiếng ai-len cổ|tiếng ai-len trung cổ|tiếng anh|tiếng anh cổ|
tiếng anh hiện đại thời kỳ đầu|tiếng anh trung cổ|tiếng ba lan|tiếng ba tư|tiếng ba tư cổ|
tiếng bồ đào nha|tiếng choang|tiếng cám|tiếng di tứ xuyên|tiếng do thái|tiếng ga|tiếng gô-tích|
tiếng hy lạp|tiếng hy lạp cổ|tiếng hà lan|tiếng hà lan trung cổ|tiếng hàn|tiếng hạ đức|tiếng keng|
tiếng khoa học quốc tế|tiếng khách gia|tiếng kom|tiếng la-tinh|tiếng lào|tiếng miến điện|
tiếng mân nam|tiếng mã lai|tiếng mãn châu|tiếng mông cổ|tiếng na uy|tiếng na uy cổ|tiếng nga|
tiếng ngô|tiếng nhật|tiếng nói nhìn thấy được|tiếng pháp|tiếng pháp cổ|
tiếng pháp hiện đại thời kỳ đầu|tiếng pháp trung cổ|tiếng pháp từ cuối thời trung cổ đến|tiếng phạn|
tiếng phần lan|tiếng quảng đông|tiếng quốc tế ngữ|tiếng séc|tiếng thái|tiếng thượng giéc-man|
tiếng thượng giéc-man cổ|tiếng thượng giéc-man trung cổ|tiếng thổ nhĩ kỳ|tiếng thụy điển|
tiếng trung|tiếng trung phổ thông|tiếng tây ban nha|tiếng tây tạng|tiếng tương|tiếng vai|tiếng việt|
tiếng đan mạch|tiếng đức|tiếng ả rập|tiếng ả rập ai cập|tiếng ả rập hiện đại|tiền|tiền bạc|
tiền có cánh|tiền giấy|tiền giấy bảng|tiền giấy yên|tiền giấy đô la|tiền tệ|tiền tệ chưa biết|
tiền xu|tiểu yêu|tiệc tùng|tiệm|tiệm bánh|tiệm cận|tiệm cắt tóc|tiện lợi|tiện ích thể thao|toa trần|
toa tàu|toa xe|toàn bộ|toàn cầu|toán|toán học|toán tử|toán tử dấu chấm|
toán tử dấu chấm trong vòng tròn|toán tử dấu hoa thị|toán tử dấu sao|toán tử dấu đầu dòng|
toán tử hoa thị trong vòng tròn|toán tử hình khuyên trong vòng tròn|toán tử nhị phân|
toán tử tương ứng|toán tử tập hợp|trang|trang bị quăn|trang hướng lên trên|trang phục|trang trí|
trang trí cây thông|trang trại|trang trọng|trang điểm|tranh|tranh luận|tranh trong khung|tranh vẽ|
treo|tri thức|trinh thám|triều tiên|triệu hồi|trong khoảng|trong suốt|trung bình|trung hoa dân quốc|
trung lập|trung mỹ|trung phi|trung quốc|trung tâm|trung á|truyện cổ tích|trà|trà nhựa ruồi|
trà sữa trân châu|tràn|tràng hạt|trái|trái cây|trái cầu lông|trái tim|trái tim bốc lửa|
trái tim linh thiêng|trái tim lấp lánh|trái tim lớn dần|trái tim màu cam|trái tim màu hồng|
trái tim màu lam|trái tim màu lục|trái tim màu nâu|trái tim màu trắng|trái tim màu tím|
trái tim màu vàng|trái tim màu xanh dương nhạt|trái tim màu xám|trái tim màu đen|trái tim màu đỏ|
trái tim tan vỡ|trái tim thật|trái tim tím|trái tim với mũi tên|trái tim với ruy băng|
trái tim xoay vòng|trái tim đang lành|trái tim đang đập|trái đất|tráng miệng|trân châu|trâu|
trâu nước|trên không|trên võ đài|trình tự sắp xếp theo bộ-nét|trò chơi|trò chơi điện tử|
trò ghép hình|trò xúc xắc|tròn|tròn dần|trúng đích|trăng|trăng hạ huyền|
trăng hạ huyền hình mặt người|trăng khuyết|trăng khuyết cuối tháng|trăng lưỡi liềm|
trăng lưỡi liềm cuối tháng|trăng lưỡi liềm đầu tháng|trăng non|trăng thượng huyền|
trăng thượng huyền hình mặt người|trăng tròn|trưa|trước chúa giáng sinh|trước công nguyên|trường|
trường học|trượt|trượt tuyết|trạm bơm|trầm ngâm|trần|trận đấu|trắng|trắng ngọc|trẻ|trẻ con|trẻ em|
trẻ sơ sinh|trị liệu|trọng lượng|trọng lượng mặt trời|trọng lượng trái đất|trỏ|trống|trống dài|
trống rỗng|trồng trong chậu|trồng trọt|trợ giúp|trợ năng|trụi lá|trụi tóc|trứng|trừ|trừ hoặc cộng|
tu sửa|tua lại|tua vít|tua đi|tung hứng|tuyết|tuyết lở|tuyển|tuyệt|tuyệt chủng|tuyệt vời|tuần|
tuần này|tuần nữa|tuần sau|tuần tra|tuần trong tháng|tuần trước|tuổi|tài liệu|tàng hình|tàu|tàu bay|
tàu cao tốc|tàu cao tốc nhật bản|tàu chở khách|tàu hỏa|tàu lao dốc|tàu lượn siêu tốc|tàu thủy|
tàu viên đạn|tàu điện|tàu điện ngầm|tàu điện nhẹ|tách|tách trà|tách trà không có quai|tái chế|
tái sinh|tám|tám giờ|tám giờ ba mươi phút|tán tỉnh|táo|táo xanh|táo đỏ|tây|tây ban nha|tây bắc|
tây nam|tây phi|tây á|tây âu|tã|tê cóng|tê giác|tên|tên lửa|tìm kiếm|tìm kiếm mục đích chung|
tình bạn|tình yêu|tía|tích|tích phân|tích phân kép|tích phân theo chu tuyến|tích tự đẳng cấu trong|
tích đa phân|tím|tín dụng|tính cân xứng|tính toán|tò mò|tòa nhà|tòa nhà cổ điển|tòa nhà văn phòng|
tóc|tóc màu cam đỏ|tóc màu đỏ|tóc trắng|tóc vàng hoe|tóc xoăn|tóc đỏ|tôi có thể giúp|tôi muốn hỏi|
tôm|tôm chiên|tôm cua|tôm hùm|tôn giáo|tôn sùng|túc cầu|túc túc|túi|túi cắp nách|túi mua sắm|
túi nhỏ|túi tiền|túi xách|túp lều|tăng|tăng lên|tăng trưởng|tươi tắn|tương đương|tương đồng|tường|
tưởng tượng|tượng bán thân|tượng hình|tượng moai|tượng nữ thần tự do|tạ ơn|tại đây|tạm biệt|
tạm dừng|tạp chí|tải lại|tản bộ|tảng thịt|tảng đá|tấn|tấn hệ mét|tất|tận thế|tập cha|tập cha bằng|
tập con bằng|tập hợp|tập hợp con|tập hợp con của|tập hợp rỗng|tập luyện|tập thể dục|tập trung|tắm|
tắt|tắt loa|tắt tiếng|tắt điện thoại di động|tệp|tỉ số|tỉa tóc|tỏi|tốc độ|tối|tốt|tốt nghiệp|
tồn tại|tổ có trứng|tổ trống rỗng|tổng|tổng đa phân|tộc tiên|tội nghiệp|tội phạm|
tờ báo được cuộn tròn|tủ|tủ hồ sơ|tủ khóa|tức giận|từ chối|từ tính|tự do|tự hào|tự nhiên|tự sướng|
tự động|tỷ lệ|tỷ lệ thức|uyển long|uống|uống được|va chạm|vi|vi khuẩn|vi phân|vi phân riêng phần|
vi rút|vi trùng|vinh quang|viên ngọc|viên thuốc|viên đá|viên đạn|viêng chăn|viết|việc cần làm|
việt nam|voi|voi ma mút|vua|vui mừng|vui sướng|vui vẻ|vui đấy|vuông|vuốt tóc|và|vàng|vàng hoe|
vào cửa|ván|ván trượt|ván trượt tuyết|váy|vâng|vé|vé vào cửa|vì|ví|vò hai quai|vòi hoa sen|vòng|
vòng cổ|vòng lặp|vòng lặp kép|vòng lặp đôi|vòng toán tử|vòng tròn|vòng tròn lớn đậm|vòng đu quay|
vô cảm|vô cực|vô hình|vô minh|vô tận|vô tỷ|vô địch|vôn|võ thuật|vùng|vùng không xác định|
vùng xa xôi thuộc châu đại dương|vú|văn bản|văn phòng|văn phòng phẩm|văn tự|vũ công|vũ công ba lê|
vũ khí|vũ trụ|vương giả|vương miện|vương quốc anh|vườn|vườn thú|vượn người|vượt cấp|vạch|
vạch ăng-ten|vải lông|vẫy|vẫy gọi|vẫy tay|vẫy tay nè|vận may|vận tải|vận đen|vận động viên|
vận động viên bóng ném|vận động viên bơi lội|vận động viên cử tạ|vận động viên lướt sóng|
vận động viên đua xe đạp|vật|vật lộn|vật mang|vắc-xin|vẹt|vẻ đẹp|vẽ|vẽ hộp|vết thương|vết ố|vệ sinh|
vệ tinh|vị chua|vị thành niên|vịt|vịt con xấu xí|vỏ|vỏ xoắn ốc|vỗ cánh|vỗ tay|vội vã|vớ|với|với mọi|
vỡ|vợt|vợt đánh bóng|vữa|xanh|xanh da trời|xanh dương nhạt|xanh lam|xanh lá|xanh lơ|xanh lục|
xanh mòng két|xe|xe buýt|xe buýt nhỏ|xe buýt đang tới|xe bán tải|xe cảnh sát|xe cảnh sát đang tới|
xe cấp cứu|xe cộ|xe cứu hỏa|xe cứu thương|xe goòng|xe hơi|xe hẩy|xe lam|xe lăn|xe lăn tay|
xe lăn tự động|xe mua hàng|xe máy|xe tay ga|xe thể thao đa dụng|xe trượt tuyết|xe tải|
xe tải giao hàng|xe điện|xe đua|xe đạp|xe đẩy|xem|xin chào|xin lỗi|xin xỏ|xiên|xiên ngược|xoa bóp|
xoay|xoài|xoáy|xoăn|xoắn|xoắn ốc|xu|xu hướng|xu đức|xua|xuống|xuồng|xuồng cao tốc|xuỵt|xà phu|
xà phòng|xà phòng bánh|xác chết nam sống lại|xác chết nữ sống lại|xác chết sống lại|xác sống|xám|
xám đen|xát xà phòng|xâu|xây dựng|xây đập|xích|xích bị đứt|xòe|xô|xù|xúc|xúc tu|xúc xích|xúc xắc|
xúc động|xúp lơ xanh|xúp tôm cua|xăng đan|xăng đan nữ|xương|xương chéo|xương đòn|xả rác|xấp xỉ|
xấp xỉ bằng|xấu|xấu hổ|xấu xa|xẻng|xốp|xử nữ|y|y học|y tá|y tế|yên|yên lặng|yên nhật|yêu|yêu ma|
yêu quý|yêu tinh|yến mạch|ác|ánh lấp lánh|ánh sáng|áo|áo bảo hộ|áo choàng|áo chạy bộ|áo khoác|
áo phòng thí nghiệm|áo phông|áo sơ mi|áo thun|áo tắm hai mảnh|áo tắm một mảnh|áp phích|âm|âm dương|
âm lượng loa cao|âm lượng loa thấp|âm lượng loa trung bình|âm nhạc|âm thanh|âm u|ít|
ít hơn rất nhiều|ít hơn rất nhiều so với|ít nói|ô|ô che mưa|ô tô|ô tô đang tới|ô tô điện|ô vuông|
ô đã đóng|ôi|ôm|ông già noen|ông tiên|úc|ý tưởng|ăn|ăn chay|ăn sáng|ăng-ten|ăng-ten vệ tinh|
đa nhiệm|đa năng|đa âm|đai ốc|đai ốc và bu lông|đam mê|đan|đan bằng kim móc|đan mạch|đang lành|
đang ngủ|đang nói|đang quay|đang quỳ|đang suy nghĩ|đang tới|đang vẫy|đang đi bộ|đang đến|đang đứng|
đau|đau khổ|đau đầu|đen|đeo kính|đi bộ|đi bộ leo núi|đi bộ đường dài|đi lang thang|đi qua|
đi thong dong|đi văng|đi xe trượt tuyết|đinh ba|đinh bẹt|đinh ghim|đinh ghim hình tròn|điên|điếc|
điều hướng|điều khiển|điều xấu|điều ác|điều ước|điểm|điểm bán hàng|điểm dừng xe buýt|điểm khởi hành|
điểm trung gian|điểm đến|điện|điện cao thế|điện thoại|điện thoại bàn|điện thoại di động|
điện thoại di động có mũi tên|điện thoại thông minh|điện tử|đo lường|đoàn kết|đoạn|đoạn văn|đu quay|
đu quay ngựa|đu đưa|đua|đua ngựa|đua xe|đuổi|đài bắc|đài loan|đài phun nước|đàn|đàn ghi-ta|đàn hạc|
đàn ngỗng|đàn ông|đào|đá|đá bào|đá quý|đám cưới|đám mây|đám mây chiến đấu|đám mây kèm chớp và mưa|
đám mây với tia chớp|đám mây với tia chớp và mưa|đám mây với tuyết|đáng sợ|đánh bóng|đánh dấu|
đánh dấu trang|đánh nhau|đã gửi|đã đăng ký|đãng trí|đèn|đèn giao thông dọc|đèn giao thông ngang|
đèn hiệu|đèn lồng|đèn lồng bí ngô|đèn lồng giấy màu đỏ|đèn pin|đèn thần|đèn xe cảnh sát|đêm|
đêm có sao|đích|đói|đóng|đóng băng|đóng gói|đóng hộp|đô la|đô vật|đôi mắt|đông|đông bắc|đông nam|
đông nam á|đông phi|đông á|đông âu|đùi gia cầm|đùi gà|đĩa|đĩa bay|đĩa bay trò chơi|đĩa máy tính|
đĩa mềm|đĩa quang|đũa|đơn vị nhiệt anh|đơn vị nhiệt mỹ|đơn vị thiên văn|đơn xin|đơn âm|đười ươi|
đường|đường cao tốc|đường cong|đường một ray|đường ray|đường ray leo núi|đường sắt|
đường sắt trên cao|đường trên đầu|đường xe điện|được|được co lại|được ghép đôi|được kéo giãn|
được mở rộng|được nén|được nén nhiều|được nén rất nhiều|đại bàng|đại dương|đạo|đạo cơ đốc|đạo phật|
đạo sĩ|đạp xe|đảo|đảo giáng sinh|đảo hoang|đảo man|đất sét|đấu kiếm|đấu sĩ|đấu vật|đấu với|đầm|đầu|
đầu bếp|đầu bếp nam|đầu bếp nữ|đầu hói|đầu kéo rơ-moóc|đầu lâu|đầu lâu xương chéo|đầu máy xe lửa|
đầu mối|đầu người đang nói|đầu nổ tung|đầu phẳng|đầu thai|đầu trong đám mây|đẩy|đậm|đập|đập tay|đậu|
đậu hà lan|đậu hồi|đậu nành|đậu phộng|đắt tiền|đẳng tích|đặc biệt|đặc khu hành chính hồng kông|
đặt trước|đẹp|đến|đền|đền thờ|đền thờ nhật bản|để tương thích|đỉnh núi phủ tuyết|địa chỉ công cộng|
địa cầu|địa cầu có đường kinh tuyến|địa cầu thể hiện châu mỹ|địa cầu thể hiện châu á-châu úc|
địa cầu thể hiện châu âu-châu phi|địa điểm|định dạng|định dạng tiền tệ|định dạng tiền tệ chuẩn|
định dạng tiền tệ kế toán|định hướng|đọc|đỏ|đỏ mặt|đốm|đống phân|đốt|đồ chơi|đồ nữ trang|đồ thị|
đồ trang sức|đồ uống|đồ uống nhiệt đới|đồ uống nóng|đồ vật|đồ vật có giá trị|đồ ăn|đồ ăn nhanh|đồng|
đồng cốt|đồng dạng|đồng hồ|đồng hồ báo thức|đồng hồ bấm giờ|đồng hồ cát|đồng hồ cát đang chảy|
đồng hồ cát đã chảy hết|đồng hồ hẹn giờ|đồng hồ đeo tay|đồng hồ để bàn|đồng phục|đồng phục võ thuật|
đồng tiền|đồng tính|đồng việt nam|đồng ý|đổ chất lỏng|đổ mồ hôi|đổi tiền|đỗ xe|độ|độ rộng|
độ rộng tối đa|độ sáng|độ sáng của mặt trời|độc ác|động cơ|động vật|động vật có vú|
động vật hoặc tự nhiên|động vật ăn thịt|động đất|đủng đỉnh|đức|đức tin|đứng|đứng sau|
đứng sau hoặc gần như không bằng|đứng sau trong hệ thức|đứng trước|đứng trước trong hệ thức|đứt|
ả rập|ả rập xê-út|ấm trà|ấn bản năm|ấn độ|ấn độ giáo|ấn độ mở rộng|ấp|ẩn|ẩn danh|ếch|ốc sên|ối|ốm|
ống|ống hút|ống nghe|ống nghe điện thoại bàn|ống nghiệm|ống sáo|ống thở|ống tiêm|ống tiêu|ổ bánh mì|
ổng chỉ|ớt|ớt chuông|ở bên này|ợ hơi|ủ|ủ ấm|ủng hộ
`
  .trim()
  .split(/[|\n]+/);
