-- Vietnamese. What the keys mean is written at the top of en.lua.

return {
  tag = "vi",
  name = "Tiếng Việt",
  join = { ["and"] = "và", ["or"] = "hoặc" },

  codes = {
    [200] = { name = "Thành công chung chung" },
    [211] = {
      name = "Trạng thái hệ thống",
      description = "Máy chủ trả lời HELP bằng thông tin về chính nó hoặc về các lệnh của nó. Tuy mã mang tên "
        .. "như vậy, SMTP không có lệnh nào để hỏi trạng thái, nên mã này chỉ là mã trợ giúp thứ hai bên cạnh "
        .. "214. Phần văn bản dành cho con người và thường gồm nhiều dòng.",
      when = "Phản hồi này dùng để trả lời HELP trên những máy chủ dùng nó thay cho 214. Chương trình chuyển "
        .. "thư không cần đến HELP, nên mã này chỉ gặp trong các phiên gõ tay và khi thử nghiệm. Máy khách nhận "
        .. "được nó sau một lệnh khác thì có lẽ đã đếm nhầm số phản hồi.",
      fix = "Hãy đọc phần văn bản nếu bạn đã hỏi trợ giúp; không có gì cần sửa. Hãy đọc đến hết dòng không có "
        .. "dấu gạch nối sau mã rồi mới gửi lệnh kế tiếp. Đừng để chương trình hành động theo câu chữ, vì không "
        .. "RFC nào quy định câu chữ đó.",
    },
    [214] = {
      name = "Thông tin trợ giúp",
      description = "Máy chủ gửi thông tin trợ giúp về chính nó hoặc về một lệnh của nó. Phần văn bản được viết "
        .. "cho người đọc và không theo khuôn dạng nào để chương trình có thể dựa vào. Nó thường gồm nhiều dòng.",
      when = "Phản hồi này dùng để trả lời HELP, có hoặc không có tên lệnh đi kèm. Người gặp nó là người đang "
        .. "gõ tay để thử máy chủ. Máy chủ không hỗ trợ HELP thì trả lời 502, còn máy chủ không có trợ giúp cho "
        .. "đối số đó thì trả lời 504.",
      fix = "Hãy đọc phần văn bản rồi làm tiếp; phản hồi này không đòi hỏi gì. Để biết máy chủ hỗ trợ những gì, "
        .. "hãy dùng phản hồi cho EHLO, vốn dành cho chương trình. Nếu bạn vận hành máy chủ, hãy nhớ rằng người "
        .. "lạ cũng đọc được văn bản này, và cân nhắc nên để lộ bao nhiêu về sản phẩm và phiên bản.",
    },
    [220] = {
      name = "Dịch vụ sẵn sàng",
      description = "Máy chủ đã sẵn sàng bắt đầu hội thoại SMTP nếu đây là lời chào, hoặc bắt đầu TLS nếu đây "
        .. "là phản hồi cho STARTTLS. Trong lời chào, từ đầu tiên là tên hoặc địa chỉ IP trong ngoặc vuông của "
        .. "máy chủ, và không được có mã trạng thái nâng cao. Sau STARTTLS, các octet tiếp theo thuộc về quá "
        .. "trình bắt tay TLS.",
      when = "Phản hồi này mở đầu mọi phiên mà máy chủ chấp nhận, và cũng trả lời STARTTLS. Có khi phải chờ một "
        .. "lúc: máy khách nên đợi lời chào ít nhất năm phút. Máy chủ không muốn nhận phiên thì chào bằng 421, "
        .. "521 hoặc 554.",
      fix = "Hãy gửi EHLO sau lời chào; sau STARTTLS thì bắt tay TLS ngay. Hãy đọc hết các dòng của lời chào "
        .. "trước khi gửi bất cứ thứ gì. Khi TLS đã thiết lập, hãy bỏ phản hồi EHLO cũ và gửi lại EHLO. Nếu bạn "
        .. "vận hành máy chủ, hãy đặt tên máy chủ ở đầu lời chào, và quên những gì máy khách đã nói trước khi "
        .. "bắt tay.",
    },
    [221] = {
      name = "Đóng kết nối",
      description = "Máy chủ xác nhận QUIT và đóng kết nối sau dòng này. Từ đầu tiên nên là tên máy chủ, nhưng "
        .. "nhiều máy chủ bỏ qua. Một số ví dụ trong các RFC cũ ghi 250 ở chỗ này, nhưng đó không phải là phản "
        .. "hồi cho QUIT.",
      when = "Phản hồi này dùng để trả lời QUIT và là phản hồi cuối cùng của một phiên kết thúc bình thường. "
        .. "Máy chủ phải tự mình dừng lại thì gửi 421; đó là lỗi tạm thời chứ không phải lời tạm biệt.",
      fix = "Hãy đóng kết nối; phiên đã kết thúc tốt đẹp. Mọi thư đã được nhận trước đó vẫn được coi là đã "
        .. "nhận, kể cả khi phản hồi này bị mất dọc đường. Nếu bạn vận hành máy chủ, hãy trả lời QUIT bằng mã "
        .. "này cả khi còn giao dịch dang dở, và chỉ đóng kết nối sau đó.",
    },
    [235] = {
      name = "Xác thực thành công",
      description = "Máy chủ đã chấp nhận thông tin đăng nhập, và phiên này đã được xác thực. Nếu hai bên đã "
        .. "thỏa thuận một lớp bảo mật thì lớp đó có hiệu lực ngay sau dòng này. Phần văn bản không mang dữ "
        .. "liệu nào của quá trình trao đổi SASL.",
      when = "Phản hồi này kết thúc một quá trình AUTH thành công. Nó đến sau câu trả lời cuối cùng cho 334, "
        .. "hoặc ngay sau lệnh AUTH nếu dữ liệu gửi kèm lệnh đã đủ. Mỗi phiên chỉ có nhiều nhất một lần, vì "
        .. "lệnh AUTH thứ hai sẽ nhận 503.",
      fix = "Hãy tiếp tục với MAIL; không có gì cần sửa. Nếu một lớp bảo mật vừa bắt đầu, hãy bỏ phản hồi EHLO "
        .. "cũ và gửi lại EHLO. Đã đăng nhập không có nghĩa là mọi địa chỉ người gửi và mọi người nhận đều được "
        .. "phép, vì vậy hãy đọc các phản hồi tiếp theo.",
    },
    [250] = {
      name = "Thành công",
      description = "Máy chủ đã thực hiện lệnh. Sau EHLO, mỗi dòng tiếp theo nêu một phần mở rộng; ở MAIL hoặc "
        .. "RCPT, địa chỉ tạm thời được chấp nhận. Sau khi kết thúc dữ liệu, máy chủ đã nhận trách nhiệm về bức "
        .. "thư, nhưng đó chưa phải lời hứa rằng thư sẽ đến được hộp thư.",
      when = "Mã này là phản hồi thành công thông thường, từ EHLO cho đến khi kết thúc dữ liệu. Nó cũng trả lời "
        .. "RSET, NOOP, từng khối BDAT và BURL, cùng VRFY hoặc EXPN nếu địa chỉ thật sự đã được kiểm tra. Với "
        .. "ETRN, nó cho biết việc xử lý hàng đợi đã bắt đầu; sau ATRN, hai bên đổi vai cho nhau.",
      fix = "Hãy tiếp tục với lệnh kế tiếp. Sau khi kết thúc dữ liệu, hãy ghi phần văn bản vào nhật ký, vì nó "
        .. "có thể chứa mã định danh của thư trong hàng đợi của máy chủ, và đưa những người nhận đã được chấp "
        .. "nhận ra khỏi hàng đợi của bạn. Sau này thư vẫn có thể bị trả lại. Nếu bạn vận hành máy chủ, chỉ gửi "
        .. "mã này cho một bức thư khi thư đã được lưu an toàn, và đừng bao giờ gửi nó cho một địa chỉ mà VRFY "
        .. "chưa kiểm tra.",
    },
    [251] = {
      name = "Người dùng không ở đây, sẽ chuyển tiếp",
      description = "Máy chủ chấp nhận người nhận và sẽ chuyển tiếp thư đến địa chỉ ghi trong phần văn bản. Đây "
        .. "là thành công chứ không phải cảnh báo: khác với 551, bên gửi không phải làm gì thêm. Trong phản hồi "
        .. "cho ETRN, mã này có nghĩa khác, đó là không có thư nào đang chờ cho nút này.",
      when = "Phản hồi này dùng để trả lời RCPT hoặc VRFY khi người dùng ở nơi khác và máy chủ này chuyển tiếp "
        .. "thư cho người đó. Nó cũng trả lời ETRN nếu hàng đợi của nút trống. Máy chủ cũng có thể lặng lẽ "
        .. "chuyển tiếp với mã 250 mà không tiết lộ địa chỉ mới.",
      fix = "Hãy coi đây là thành công và tiếp tục; không có gì phải gửi lại. Bạn có thể cho người dùng xem địa "
        .. "chỉ mới, nhưng đừng để chương trình tự sửa sổ địa chỉ, trừ khi bạn chắc chắn về danh tính của máy "
        .. "chủ. Nếu bạn vận hành máy chủ, hãy dùng 250 khi địa chỉ mới cần được giữ kín.",
    },
    [252] = {
      name = "Không thể xác minh người dùng",
      description = "Máy chủ không xác nhận mà cũng không phủ nhận rằng địa chỉ tồn tại; thư đến địa chỉ đó vẫn "
        .. "có thể gửi theo cách thông thường. Đây là mã thành công: máy chủ đã hiểu lệnh nhưng không kiểm tra "
        .. "gì cả. Trong phản hồi cho ETRN, mã này có nghĩa khác: máy chủ đã bắt đầu gửi các thư đang chờ.",
      when = "Phản hồi này dùng để trả lời VRFY hoặc EXPN trên những máy chủ giữ kín danh sách người dùng. Đây "
        .. "là mã bắt buộc khi hai lệnh này bị tắt vì lý do bảo mật, và cũng hợp với địa chỉ mà chỉ máy chủ "
        .. "khác mới kiểm tra được. RFC 5321 không liệt kê mã này cho RCPT.",
      fix = "Đừng hiểu mã này là “có” hay “không”, và hãy gửi thư nếu bạn có thư cần gửi. Nó không phải là kiểm "
        .. "tra thất bại, cũng không phải là địa chỉ đã được xác nhận; chỉ RCPT hoặc một thư trả lại về sau mới "
        .. "cho biết thêm. Nếu bạn vận hành máy chủ, hãy dùng mã này để trả lời VRFY hoặc EXPN đã bị tắt: trả "
        .. "lời 250 là khẳng định một lần kiểm tra chưa ai làm, còn trả lời 550 cho mọi địa chỉ cũng sai.",
    },
    [253] = {
      name = "Đã bắt đầu gửi thư đang chờ",
      description = "Máy chủ đã bắt đầu gửi các thư đang chờ cho nút này và cho biết số lượng. Trong phản hồi "
        .. "cho ETRN, nó có cùng nghĩa với 252, chỉ thêm số thư trong phần văn bản. Nó chưa báo rằng đã có thư "
        .. "nào được giao.",
      when = "Phản hồi này dùng để trả lời ETRN, lệnh mà một máy chủ dùng để xin lấy thư đang xếp hàng chờ nó. "
        .. "Nó xuất hiện khi có thư đang chờ và máy chủ đã đếm số thư đó. Hàng đợi trống thì nhận 251, còn nếu "
        .. "chỉ mới bắt đầu xử lý hàng đợi thì nhận 250.",
      fix = "Hãy chờ thư đến; không cần làm gì thêm. Máy chủ gửi thư qua một kết nối mới, vì vậy phải kết nối "
        .. "được từ bên ngoài vào máy chủ nhận. Nếu không có thư nào đến, hãy hỏi người vận hành máy chủ xem "
        .. "nhật ký hàng đợi của họ ghi gì về nút này.",
    },
    [334] = {
      name = "Thử thách của máy chủ",
      description = "Máy chủ gửi chuỗi thử thách trong quá trình AUTH và chờ câu trả lời của máy khách. Phần "
        .. "văn bản chỉ gồm chuỗi thử thách ở dạng base64, không có gì khác, và có thể trống. Dòng này có thể "
        .. "dài hơn 512 octet rất nhiều, và không bao giờ mang mã trạng thái nâng cao.",
      when = "Phản hồi này nằm giữa AUTH và kết quả cuối cùng là 235 hoặc thất bại, mỗi bước của cơ chế xác "
        .. "thực một lần. Cơ chế đã gửi dữ liệu đầu tiên ngay trên dòng AUTH có thể hoàn tất mà không cần đến "
        .. "nó.",
      fix = "Hãy giải mã chuỗi thử thách, tính câu trả lời theo cơ chế xác thực rồi gửi đi ở dạng base64. Muốn "
        .. "bỏ dở, hãy gửi một dấu sao duy nhất, máy chủ sẽ xác nhận bằng 501. Đừng hiển thị phản hồi này cho "
        .. "người dùng như một lỗi. Nếu bạn vận hành máy chủ, đừng gửi chữ nào kèm theo chuỗi thử thách, và hãy "
        .. "giữ dấu cách sau mã ngay cả khi chuỗi trống.",
    },
    [354] = {
      name = "Bắt đầu nhập thư",
      description = "Máy chủ đã sẵn sàng nhận thư. Tiếp theo là phần tiêu đề và phần thân, cho đến một dòng chỉ "
        .. "có một dấu chấm. Thư chưa được chấp nhận: kết quả nằm ở phản hồi sau dòng đó.",
      when = "Phản hồi này dùng để trả lời DATA, thường là sau khi có ít nhất một người nhận được chấp nhận. "
        .. "Nếu chưa có người nhận nào, máy chủ có thể trả lời 503 hoặc 554. Việc truyền bằng BDAT không có "
        .. "bước này.",
      fix = "Hãy gửi nội dung với ký tự xuống dòng CRLF, và kết thúc bằng một dòng chỉ có một dấu chấm. Dòng "
        .. "nào của thư bắt đầu bằng dấu chấm thì hãy thêm một dấu chấm nữa ở trước; không cần tránh những dòng "
        .. "như vậy. Đừng gửi nội dung khi chưa nhận được phản hồi này, và hãy đợi phản hồi ở cuối ít nhất mười "
        .. "phút. Nếu bạn vận hành máy chủ, hãy bỏ dấu chấm đã thêm.",
    },
    [355] = {
      name = "Vị trí tiếp tục giao dịch",
      description = "Máy chủ đã có một phần của bức thư này và cho biết phải gửi tiếp từ octet nào. Mã này "
        .. "thuộc CHECKPOINT, một phần mở rộng thử nghiệm trong RFC 1845 dành cho những lần truyền bị đứt. Phần "
        .. "văn bản bắt đầu bằng vị trí đó.",
      when = "Phản hồi này dùng để trả lời MAIL nếu máy khách tiếp tục một giao dịch bị gián đoạn. Không biết "
        .. "có nơi nào đã triển khai phần mở rộng này, nên hầu như không thể gặp nó trên Internet ngày nay.",
      fix = "Hãy gửi tiếp từ vị trí ghi trong phần văn bản, nhưng chỉ khi máy khách của bạn thật sự đã yêu cầu "
        .. "như vậy. Nếu không, hãy kết thúc phiên bằng QUIT và gửi lại toàn bộ thư trong phiên mới, không dùng "
        .. "phần mở rộng này. Nếu bạn vận hành máy chủ, chỉ gửi mã này cho máy khách đang tiếp tục một giao "
        .. "dịch mà bạn nhận ra được.",
    },
    [420] = { name = "Kết nối quá thời gian chờ" },
    [421] = {
      name = "Dịch vụ không khả dụng",
      description = "Máy chủ hiện không thể tiếp tục và đóng kết nối sau phản hồi này. Nguyên nhân chỉ là tạm "
        .. "thời, chẳng hạn máy chủ đang tắt, có quá nhiều kết nối hoặc hết thời gian chờ, và mã trạng thái "
        .. "nâng cao hoặc phần văn bản thường nêu rõ. Giao dịch đang mở bị mất, nhưng những thư đã được nhận "
        .. "trước đó vẫn còn nguyên.",
      when = "Phản hồi này có thể đến bất cứ lúc nào: thay cho lời chào, để trả lời một lệnh bất kỳ, hoặc khi "
        .. "không ai hỏi. Trong trường hợp cuối, máy khách đọc nó thay cho câu trả lời của lệnh kế tiếp. Máy "
        .. "chủ gửi nó khi sắp dừng, khi máy khách im lặng quá lâu, khi vượt giới hạn, và để áp dụng danh sách "
        .. "xám (greylisting).",
      fix = "Hãy giữ thư trong hàng đợi, đóng kết nối và thử lại sau. Nếu phần văn bản nói đến giới hạn, hãy mở "
        .. "ít kết nối hơn và gửi chậm lại; đừng tính lỗi này cho người nhận. Nếu bạn vận hành máy chủ, hãy mở "
        .. "đầu phần văn bản bằng tên máy chủ, và kiểm tra tải, các giới hạn và lịch bảo trì. Máy khách mà bạn "
        .. "sẽ không bao giờ chấp nhận thì nên nhận 554.",
    },
    [422] = { name = "Hạn mức hộp thư" },
    [424] = { name = "Lỗi khai triển danh sách gửi thư" },
    [426] = { name = "Kết nối đã quá thời gian chờ" },
    [430] = { name = "Chỉ được ghép trong sổ đăng ký" },
    [431] = { name = "Hết tài nguyên" },
    [432] = {
      name = "Cần chuyển đổi mật khẩu",
      description = "Máy chủ cần bạn đăng nhập một lần bằng cơ chế khác thì mới dùng được cơ chế bạn đã chọn. "
        .. "Lần đăng nhập đó thường dùng PLAIN, và từ đó trở đi cơ chế mong muốn thường sẽ hoạt động. Exchange "
        .. "dùng cùng số này kèm 4.3.2 trong lúc chuyển thư, với nghĩa là thư đến một người nhận đang bị hạn "
        .. "chế tốc độ.",
      when = "Phản hồi này dùng để trả lời AUTH cho một tài khoản chưa chuyển sang cơ chế đã chọn. Ngoài AUTH, "
        .. "có lẽ nó mang nghĩa của Exchange, và mã 4.3.2 đi kèm sẽ xác nhận điều đó.",
      fix = "Hãy đăng nhập một lần bằng PLAIN, chỉ khi đã có TLS, rồi dùng cơ chế mong muốn trong các phiên "
        .. "sau. Nếu mã này đến trong lúc chuyển thư cùng với 4.3.2, hãy giữ thư trong hàng đợi và gửi chậm "
        .. "lại. Nếu bạn vận hành máy chủ, hãy cung cấp PLAIN dưới TLS, nếu không người dùng sẽ không có cách "
        .. "nào để chuyển đổi.",
    },
    [435] = { name = "Hoãn xác thực" },
    [441] = { name = "Máy chủ đích không trả lời" },
    [442] = { name = "Kết nối bị lỗi" },
    [446] = { name = "Quá nhiều chặng" },
    [447] = { name = "Hết thời hạn chuyển thư" },
    [449] = { name = "Lỗi định tuyến" },
    [450] = {
      name = "Hộp thư tạm thời không khả dụng",
      description = "Máy chủ hiện không thể nhận thư cho hộp thư này, hoặc chưa muốn nhận. Có thể hộp thư đang "
        .. "bận, hoặc một chính sách như danh sách xám (greylisting) bắt bên gửi phải chờ; mã trạng thái nâng "
        .. "cao có thể cho biết là trường hợp nào. Cùng lệnh đó về sau có thể thành công mà không cần thay đổi "
        .. "gì.",
      when = "Phản hồi này dùng để trả lời RCPT hoặc xuất hiện khi kết thúc dữ liệu, chẳng hạn vì hộp thư đang "
        .. "bị khóa hoặc vì danh sách xám. Máy chủ cũng gửi nó cho MAIL, tuy RFC 5321 không liệt kê mã này ở "
        .. "đó. Với ATRN, nó cho biết yêu cầu bị từ chối.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại sau từ chính máy đã gửi. Máy chủ dùng danh sách xám thường "
        .. "chấp nhận ở một trong những lần thử tiếp theo. Đừng vì mã này mà xóa địa chỉ khỏi bất kỳ danh sách "
        .. "nào. Nếu bạn vận hành máy chủ, hãy kiểm tra các khóa và chính sách, và gửi 550 khi chờ đợi cũng vô "
        .. "ích.",
    },
    [451] = {
      name = "Lỗi nội bộ khi xử lý",
      description = "Máy chủ gặp vấn đề của chính nó và đã bỏ dở lệnh, nhưng thử lại có thể thành công. Theo "
        .. "những gì mã này cho biết, lỗi không nằm ở địa chỉ hay bức thư. Mã trạng thái nâng cao thu hẹp "
        .. "nguyên nhân: 4.4.3 và 4.7.24 nói đến việc tra cứu thất bại, còn 4.7.1 nói đến chính sách bắt bạn "
        .. "phải chờ.",
      when = "Phản hồi này dùng để trả lời MAIL, RCPT, BURL hoặc ATRN, hoặc xuất hiện khi kết thúc dữ liệu, nếu "
        .. "phía máy chủ có trục trặc. Nguyên nhân thường gặp là tra cứu DNS thất bại và bộ lọc bị hỏng, và "
        .. "nhiều máy chủ dùng nó cho danh sách xám (greylisting), dù 450 thì hợp hơn. Máy khách cũng phải coi "
        .. "như nhận được mã này khi kết nối bị đứt giữa giao dịch.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; trước mắt bạn không cần thay đổi gì. Nếu lỗi kéo dài, hãy "
        .. "đọc phần văn bản và kiểm tra xem tên miền người gửi của bạn, bản ghi SPF và khóa DKIM của tên miền "
        .. "đó có tra cứu được không. Nếu bạn vận hành máy chủ, hãy tìm trong nhật ký xem lượt tra cứu, bộ lọc "
        .. "hay thiết lập nào bị lỗi.",
    },
    [452] = {
      name = "Không đủ dung lượng lưu trữ",
      description = "Máy chủ hiện không còn chỗ cho thư này, hoặc giao dịch có quá nhiều người nhận. Mã 4.3.1 "
        .. "nói đến dung lượng lưu trữ của hệ thống, 4.2.2 nói đến hạn mức của một hộp thư, còn 4.5.3 nói đến "
        .. "số người nhận. Trong trường hợp cuối, những người nhận đã được chấp nhận vẫn còn hiệu lực.",
      when = "Phản hồi này dùng để trả lời MAIL hoặc RCPT, hoặc xuất hiện khi kết thúc dữ liệu, nếu dung lượng "
        .. "hay một giới hạn đã dùng hết. Ở MAIL, đó là vấn đề dung lượng, thường xét theo SIZE mà máy khách đã "
        .. "khai báo; ở RCPT, đó là vấn đề của một hộp thư hoặc của số người nhận. Máy chủ phải chấp nhận ít "
        .. "nhất 100 người nhận.",
      fix = "Nếu có quá nhiều người nhận, hãy gửi xong thư cho những người đã được chấp nhận rồi gửi cho những "
        .. "người còn lại trong giao dịch mới. Nếu dung lượng hay hạn mức đã hết, hãy giữ thư trong hàng đợi và "
        .. "thử lại sau. Nếu bạn vận hành máy chủ, hãy giải phóng dung lượng; với giới hạn số người nhận, RFC "
        .. "5321 yêu cầu dùng mã này, dù sổ đăng ký IANA ghép X.5.3 với 451.",
    },
    [453] = {
      name = "Không có thư trong hàng đợi",
      description = "Máy chủ không có thư nào trong hàng đợi cho các tên miền mà ATRN đã nêu. ATRN thuộc cơ chế "
        .. "chuyển thư theo yêu cầu, và tuy chữ số đầu tiên là 4, không có gì hỏng hóc cả. Sổ đăng ký IANA ghép "
        .. "mã này với X.3.2, nghĩa là hệ thống không nhận thư, nhưng nghĩa đó không khớp.",
      when = "Phản hồi này dùng để trả lời ATRN của một máy chủ đến lấy thư của mình từ một máy chủ relay. RFC "
        .. "2645 chỉ định nghĩa nó cho lệnh đó; nó không phải là dạng tạm thời của 553.",
      fix = "Không cần làm gì, hãy hỏi lại vào lần hẹn kế tiếp. Nếu bạn chờ có thư, hãy kiểm tra xem ATRN có "
        .. "nêu đúng tên miền không và bản ghi MX của chúng có trỏ đến máy chủ relay này không. Nếu bạn vận "
        .. "hành máy chủ, hãy kiểm tra xem nó có giữ thư của khách hàng này lại không, thay vì cố chuyển thư đi "
        .. "nơi khác.",
    },
    [454] = {
      name = "Xác thực hoặc TLS tạm thời thất bại",
      description = "Máy chủ hiện không thể thực hiện AUTH hoặc STARTTLS vì một lý do của chính nó. Với AUTH, "
        .. "mã này không nói gì về mật khẩu, mật khẩu đó có thể đúng. Với STARTTLS, nó cho biết TLS lúc này "
        .. "chưa dùng được.",
      when = "Phản hồi này dùng để trả lời AUTH khi máy chủ không kiểm tra được việc đăng nhập, và trả lời "
        .. "STARTTLS khi không khởi động được TLS. Với AUTH, nó là dạng tạm thời tương ứng với 535: máy chủ "
        .. "chưa quyết định gì về thông tin đăng nhập.",
      fix = "Hãy thử lại sau, đừng hỏi người dùng mật khẩu khác và đừng từ bỏ TLS. RFC 3207 để máy khách tự "
        .. "quyết định có tiếp tục không mã hóa sau khi STARTTLS thất bại hay không, nhưng làm vậy là gửi thư "
        .. "và mật khẩu ở dạng rõ, vì thế hãy giữ thư trong hàng đợi. Nếu bạn vận hành máy chủ, hãy kiểm tra cơ "
        .. "sở dữ liệu người dùng của AUTH, hoặc chứng chỉ, khóa và thiết lập TLS.",
    },
    [455] = {
      name = "Chưa đáp ứng được tham số",
      description = "Máy chủ hiện không đáp ứng được một tham số của MAIL hoặc RCPT. Nó là dạng tạm thời tương "
        .. "ứng với 555 và chỉ nói về tham số. Nó không phải là lỗi tạm thời nói chung như một số trang tra cứu "
        .. "vẫn ghi.",
      when = "Phản hồi này dùng để trả lời MAIL hoặc RCPT có kèm một tham số mở rộng mà máy chủ lúc này chưa "
        .. "phục vụ được. Nếu lệnh không có tham số thì mã này hầu như vô nghĩa, và phần văn bản phải giải "
        .. "thích.",
      fix = "Hãy thử lại sau với cùng các tham số. Tham số nào mà thư không cần đến thì có thể bỏ ngay, nhưng "
        .. "tuyệt đối không bỏ REQUIRETLS. Nếu bạn vận hành máy chủ, hãy tìm xem phần mở rộng đó đang thiếu gì, "
        .. "và gửi 555 nếu tham số ấy sẽ không bao giờ dùng được.",
    },
    [456] = { name = "Thử lại qua IPv4" },
    [458] = {
      name = "Không thể xử lý hàng đợi",
      description = "Máy chủ không thể bắt đầu xử lý hàng đợi theo yêu cầu của ETRN. Nút này có thể vẫn ổn, "
        .. "nhưng các thư đang chờ của nó hiện chưa xử lý được. Mã này không nói gì về bản thân các thư đó.",
      when = "Phản hồi này dùng để trả lời ETRN nếu máy chủ lúc này từ chối hoặc không xử lý được hàng đợi. Nó "
        .. "thuộc phần mở rộng trong RFC 1985 và không có nghĩa gì với các lệnh khác.",
      fix = "Hãy gửi lại ETRN sau. Nếu vẫn thất bại, hãy báo thời điểm và tên nút cho người vận hành máy chủ. "
        .. "Nếu bạn vận hành máy chủ, hãy xem nhật ký hàng đợi có báo thiếu tài nguyên hay có hàng đợi bị khóa "
        .. "hoặc tạm dừng không.",
    },
    [459] = {
      name = "Nút không được phép",
      description = "Máy chủ không cho máy khách này khởi động hàng đợi của nút mà nó đã nêu. Lý do nằm trong "
        .. "phần văn bản. Chữ số đầu tiên xếp việc từ chối này vào loại tạm thời, nhưng nó khó mà tự hết nếu "
        .. "không ai đổi thiết lập.",
      when = "Phản hồi này dùng để trả lời ETRN của một máy khách không được phép xin thư của nút đó. Trước hết "
        .. "hãy nghĩ đến tên nút viết sai và máy khách kết nối từ địa chỉ khác thường lệ.",
      fix = "Hãy kiểm tra tên nút sau ETRN và đọc lý do trong phần văn bản. Nếu tên đúng, hãy đề nghị người vận "
        .. "hành máy chủ cho phép máy của bạn. Nếu bạn vận hành máy chủ, hãy xem những máy hoặc người dùng nào "
        .. "được khởi động hàng đợi này, và thêm máy khách vào nếu nó có quyền.",
    },
    [471] = { name = "Lỗi bộ lọc nội bộ" },
    [500] = {
      name = "Lỗi cú pháp",
      description = "Máy chủ không nhận ra lệnh, hoặc dòng lệnh quá dài. Chỉ dòng này bị từ chối: phiên vẫn mở "
        .. "và giữ nguyên trạng thái. Lệnh mà máy chủ biết nhưng không cung cấp thì nhận 502.",
      when = "Phản hồi này có thể dùng để trả lời bất kỳ dòng nào mà máy chủ không đọc được như một lệnh. Các "
        .. "trường hợp điển hình là EHLO trên máy chủ rất cũ, HELO hoặc EHLO trên máy chủ LMTP, và máy khách bị "
        .. "lệch nhịp nên gửi nội dung thư như thể đó là lệnh. Kèm 5.5.6, nó cho biết một dòng trong quá trình "
        .. "AUTH quá dài.",
      fix = "Hãy xem lại dòng bạn đã gửi theo từng octet, và đừng dùng phần mở rộng nào mà phản hồi EHLO không "
        .. "liệt kê. Nếu chính EHLO bị từ chối, hãy dùng LHLO trên máy chủ LMTP, hoặc lùi về HELO, trừ khi bạn "
        .. "cần TLS hay đăng nhập. Hãy kiểm tra xem có tường lửa hoặc proxy nào trên đường truyền sửa lệnh "
        .. "không. Nếu bạn vận hành máy chủ, nó phải biết mọi lệnh mà RFC 5321 yêu cầu.",
    },
    [501] = {
      name = "Lỗi cú pháp trong tham số",
      description = "Máy chủ biết lệnh này nhưng không chấp nhận được các đối số của nó. Một đối số sai dạng, "
        .. "bị thiếu hoặc không được phép. Trong quá trình AUTH, mã này còn có thể nghĩa là việc xác thực đã bị "
        .. "hủy, base64 không giải mã được, hoặc cơ chế không nhận dữ liệu gửi kèm lệnh.",
      when = "Phản hồi này có thể dùng để trả lời bất kỳ lệnh nào có đối số sai cú pháp. Ví dụ là dấu cách sau "
        .. "dấu hai chấm của MAIL FROM, dấu gạch dưới trong tên máy, tham số DSN sai dạng, và STARTTLS hoặc "
        .. "DATA có kèm đối số.",
      fix = "Hãy sửa các đối số trước khi gửi lại lệnh. Mã 5.1.3 cho thấy lỗi ở địa chỉ người nhận, còn 5.1.7 "
        .. "cho thấy lỗi ở địa chỉ người gửi; trong AUTH, 5.5.2 cho thấy lỗi ở base64. Sau dấu sao do chính bạn "
        .. "gửi, nó chỉ xác nhận rằng AUTH đã bị hủy. Nếu bạn vận hành máy chủ, hãy trả lời tham số lạ của MAIL "
        .. "hoặc RCPT bằng 555, không phải bằng mã này.",
    },
    [502] = {
      name = "Lệnh không được hỗ trợ",
      description = "Máy chủ nhận ra lệnh nhưng không hỗ trợ lệnh đó. Lệnh mà nó không hề nhận ra thì nhận 500. "
        .. "Không được dùng mã này để trả lời bất cứ thứ gì mà máy chủ liệt kê trong phản hồi EHLO của nó.",
      when = "Phản hồi này dùng để trả lời các lệnh như VRFY, EXPN, HELP hoặc ATRN trên những máy chủ không "
        .. "dùng đến chúng. Chỉ máy chủ có từ trước thời ESMTP mới trả lời EHLO bằng mã này. Khi VRFY chỉ bị "
        .. "tắt vì lý do bảo mật, câu trả lời đúng là 252.",
      fix = "Hãy bỏ qua lệnh đó; nếu là EHLO, hãy lùi về HELO, trừ khi bạn cần TLS hay đăng nhập. Gửi lại cũng "
        .. "vô ích; phản hồi EHLO cho biết có những phần mở rộng nào. Nếu bạn vận hành máy chủ, hãy đưa lệnh đó "
        .. "ra khỏi danh sách EHLO, và dùng 252 cho VRFY hoặc EXPN đã tắt vì lý do bảo mật.",
    },
    [503] = {
      name = "Sai thứ tự lệnh",
      description = "Máy chủ không thể nhận lệnh này ở thời điểm này của phiên. Một bước trước đó còn thiếu, đã "
        .. "thất bại hoặc đã làm rồi. Bản thân lệnh có thể vẫn đúng.",
      when = "Phản hồi này dùng để trả lời một lệnh đến quá sớm, đến hai lần hoặc đến sai chế độ. Ví dụ là RCPT "
        .. "trước MAIL, DATA khi chưa có người nhận nào được chấp nhận, AUTH lần thứ hai, DATA sau BDAT, và "
        .. "BDAT sau khối cuối cùng. Sau lời chào 554, nó là câu trả lời cho mọi lệnh trừ QUIT.",
      fix = "Hãy tìm lỗi đầu tiên trước phản hồi này, vì đó thường mới là lỗi thật. Khi gửi gộp nhiều lệnh "
        .. "(PIPELINING), một lệnh MAIL hoặc RCPT bị từ chối khiến các lệnh sau thất bại theo kiểu này. Sau đó "
        .. "hãy gửi RSET, hoặc mở phiên mới, và làm các bước đúng thứ tự. Nếu bạn vận hành máy chủ, hãy dùng "
        .. "530 để báo rằng còn thiếu đăng nhập hoặc TLS.",
    },
    [504] = {
      name = "Tham số không được hỗ trợ",
      description = "Máy chủ biết lệnh này nhưng không hỗ trợ tham số đi kèm. Sau AUTH, nó có nghĩa là cơ chế "
        .. "xác thực không được biết đến hoặc không được phép ở đây. Tham số lạ của MAIL hoặc RCPT thì nhận 555 "
        .. "chứ không phải mã này, ngoại trừ các phần mở rộng CONPERM và CONNEG trong RFC 4141.",
      when = "Phản hồi này dùng để trả lời AUTH với cơ chế mà máy chủ không cung cấp. Với EHLO, HELO, VRFY, "
        .. "EXPN và HELP, nó hiếm gặp. Postfix cũng gửi nó khi chính sách đòi tên đầy đủ (FQDN) mà máy khách "
        .. "chỉ đưa tên ngắn.",
      fix = "Hãy chọn giá trị mà máy chủ cung cấp, chẳng hạn một cơ chế trên dòng AUTH trong phản hồi EHLO của "
        .. "nó. Nếu phần văn bản phàn nàn rằng tên không phải là tên đầy đủ, hãy sửa tên máy hoặc địa chỉ trong "
        .. "thiết lập của bạn. Nếu bạn vận hành máy chủ, chỉ liệt kê những cơ chế dùng được ở thời điểm đó, và "
        .. "dùng 555 cho tham số của MAIL và RCPT.",
    },
    [510] = { name = "Địa chỉ email sai" },
    [511] = { name = "Địa chỉ email không đúng" },
    [512] = { name = "Không tìm thấy máy chủ đích" },
    [513] = { name = "Sai loại địa chỉ" },
    [520] = { name = "Mã định danh QUICKSTART không khớp" },
    [521] = {
      name = "Máy chủ không nhận thư",
      description = "Máy chủ hoàn toàn không nhận thư, hoặc, theo cách dùng của Postfix, từ chối riêng máy "
        .. "khách này và ngắt kết nối. RFC 7504 đặt mã này thay cho lời chào 220 trên máy chủ không bao giờ "
        .. "nhận thư; RFC 1846 cũ hơn, một thử nghiệm đã kết thúc, cho phép nó xuất hiện cả ở RCPT. Postfix gửi "
        .. "nó ở bất kỳ thời điểm nào của phiên.",
      when = "Phản hồi này là lời chào của một máy chủ được thiết lập để không nhận bất kỳ thư nào. Máy chủ như "
        .. "vậy có thể lặp lại nó cho mọi lệnh tiếp theo, hoặc đóng kết nối. Nếu lời chào là 220, hoặc phần văn "
        .. "bản nêu tên máy khách hay danh sách chặn, thì có lẽ nó mang nghĩa của Postfix, và máy chủ vẫn nhận "
        .. "thư từ nơi khác.",
      fix = "Trước hết hãy đọc phần văn bản: việc máy của bạn bị từ chối là chuyện phải hỏi người vận hành máy "
        .. "chủ, và không nói gì về người nhận. Nếu máy chủ thật sự không nhận thư, hãy kiểm tra xem bản ghi MX "
        .. "của tên miền có trỏ đúng máy không. Nếu bạn vận hành máy chủ, hãy dùng 554 để từ chối từng máy "
        .. "khách, và dành mã này cho máy chủ không bao giờ nhận thư.",
    },
    [522] = { name = "Vượt hạn mức" },
    [523] = { name = "Cần mã hóa" },
    [524] = { name = "Cơ chế xác thực đòi hỏi mã hóa" },
    [525] = { name = "Tài khoản người dùng bị vô hiệu hóa" },
    [530] = {
      name = "Yêu cầu xác thực",
      description = "Máy chủ đòi hỏi trước hết phải đăng nhập bằng AUTH hoặc mã hóa bằng STARTTLS. Chỉ phần văn "
        .. "bản mới phân biệt được hai trường hợp, vì cả hai đều mang 5.7.0. Máy chủ chưa quyết định gì về bức "
        .. "thư hay người nhận.",
      when = "Phản hồi này dùng để trả lời MAIL và hầu hết các lệnh khác của một máy khách đã bỏ qua AUTH hoặc "
        .. "STARTTLS. EHLO, NOOP và QUIT không bao giờ bị trả lời như vậy, nhờ thế vẫn thực hiện được bước còn "
        .. "thiếu.",
      fix = "Hãy thực hiện bước còn thiếu rồi gửi lại lệnh; đừng bỏ bức thư. Nếu phần văn bản nêu STARTTLS, hãy "
        .. "gửi lệnh đó và gửi lại EHLO; nếu không, hãy đăng nhập bằng AUTH dưới TLS. Trong ứng dụng email, hãy "
        .. "bật mã hóa và mật khẩu cho máy chủ gửi đi. Máy chủ MX không nên đòi người lạ đăng nhập; nếu nó làm "
        .. "vậy, hãy báo cho người vận hành. Nếu bạn vận hành máy chủ, hãy ghi rõ trong phần văn bản là thiếu "
        .. "bước nào.",
    },
    [533] = { name = "Không được phép chuyển thư" },
    [534] = {
      name = "Cơ chế xác thực quá yếu",
      description = "Máy chủ cho rằng cơ chế đã chọn quá yếu đối với người dùng này. Chính sách của nó đòi một "
        .. "cơ chế mạnh hơn, và mật khẩu chưa được xét đến. Theo ghi nhận, Google cũng gửi mã này khi tài khoản "
        .. "cần mật khẩu ứng dụng.",
      when = "Phản hồi này dùng để trả lời AUTH nếu cơ chế yếu hơn mức mà chính sách của máy chủ cho phép đối "
        .. "với người dùng. Lần nào dùng cơ chế đó cũng sẽ bị từ chối.",
      fix = "Hãy chọn một cơ chế mạnh hơn trên dòng AUTH trong phản hồi EHLO rồi đăng nhập lại. Nếu chưa có "
        .. "TLS, hãy bật TLS trước, vì sau đó danh sách có thể khác. Nếu phần văn bản nói đến mật khẩu ứng "
        .. "dụng, hãy tạo một mật khẩu như vậy trong phần cài đặt tài khoản. Nếu bạn vận hành máy chủ, hãy loại "
        .. "các cơ chế yếu khỏi danh sách khi có thể.",
    },
    [535] = {
      name = "Thông tin đăng nhập không hợp lệ",
      description = "Máy chủ từ chối thông tin đăng nhập vì tên người dùng, mật khẩu hoặc token không hợp lệ. "
        .. "Phiên vẫn mở nhưng chưa được xác thực. Với 5.7.14, vấn đề lại khác: còn thiếu quan hệ tin cậy với "
        .. "một máy chủ nữa.",
      when = "Phản hồi này kết thúc một quá trình AUTH thất bại. Nguyên nhân thường gặp là mật khẩu sai hoặc đã "
        .. "đổi, tên người dùng sai dạng, và token đã hết hạn.",
      fix = "Hãy hỏi người dùng thông tin đăng nhập mới thay vì gửi lại thông tin cũ. Hãy kiểm tra dạng của tên "
        .. "người dùng, thường là cả địa chỉ email, và kiểm tra xem bạn có kết nối đúng máy chủ không. Nếu bạn "
        .. "vận hành máy chủ, hãy xem nhật ký xác thực, và gửi 454 khi cơ sở dữ liệu người dùng ngừng hoạt "
        .. "động, vì mã này khiến máy khách hỏi mật khẩu khác.",
    },
    [538] = {
      name = "Cơ chế xác thực yêu cầu mã hóa",
      description = "Máy chủ chỉ chấp nhận cơ chế này trên kết nối đã mã hóa. Thông tin đăng nhập chưa được xét "
        .. "đến. RFC 4954 giữ lại mã này chỉ vì lý do lịch sử: máy chủ không nên cung cấp cơ chế như vậy khi "
        .. "chưa có TLS.",
      when = "Phản hồi này dùng để trả lời AUTH với cơ chế như PLAIN trên kết nối không có TLS. Máy chủ tuân "
        .. "theo RFC 4954 không gửi nó mà giấu cơ chế đó khỏi phản hồi EHLO cho đến khi có TLS.",
      fix = "Hãy bật TLS bằng STARTTLS, gửi lại EHLO và làm lại AUTH. Trong ứng dụng email, hãy bật mã hóa cho "
        .. "máy chủ gửi đi. Nếu mật khẩu đã đi qua mạng ở dạng rõ, hãy đổi mật khẩu. Nếu bạn vận hành máy chủ, "
        .. "chỉ liệt kê cơ chế này khi đã có TLS, và dùng 530 để đòi STARTTLS.",
    },
    [541] = { name = "Bị phía nhận từ chối" },
    [542] = { name = "Bị từ chối" },
    [550] = {
      name = "Hộp thư không khả dụng",
      description = "Máy chủ từ chối vĩnh viễn, vì hộp thư không tồn tại hoặc không truy cập được, hoặc vì một "
        .. "chính sách không cho phép. Chỉ con số này thì không biết được là trường hợp nào. Mã trạng thái nâng "
        .. "cao mới cho biết: 5.1.1 là không có hộp thư đó, 5.2.1 là hộp thư đã bị vô hiệu hóa, còn 5.7.x là "
        .. "chính sách, chẳng hạn SPF, DKIM hoặc DNS ngược không đạt.",
      when = "Phản hồi này dùng để trả lời RCPT khi địa chỉ sai hoặc việc relay bị cấm, và xuất hiện ở các giai "
        .. "đoạn khác vì chính sách. Sau khi kết thúc dữ liệu, nó thường liên quan đến nội dung hoặc việc xác "
        .. "thực người gửi; với EHLO, HELO hoặc MAIL, nó từ chối máy khách hoặc người gửi. VRFY và EXPN cũng có "
        .. "thể nhận mã này.",
      fix = "Hãy đọc mã trạng thái nâng cao và phần văn bản trước khi quyết định; chỉ riêng 550 không chứng "
        .. "minh được gì về người nhận. Sau 5.1.1, hãy sửa địa chỉ hoặc ngừng gửi đến đó; sau 5.7.x, hãy sửa "
        .. "SPF, DKIM hoặc DNS, hay hỏi người vận hành, vì địa chỉ có thể vẫn tốt. Nếu bạn vận hành máy chủ, "
        .. "hãy luôn thêm mã trạng thái nâng cao, và dùng 450 cho những trở ngại có thể tự hết.",
    },
    [551] = {
      name = "Người dùng không ở đây, hãy gửi đến địa chỉ khác",
      description = "Máy chủ từ chối người nhận và có thể nêu địa chỉ nên dùng thay thế. Khác với 251, nó không "
        .. "chuyển tiếp gì: thư chưa được nhận. Phần văn bản chỉ là lời mách, không hơn.",
      when = "Phản hồi này dùng để trả lời RCPT hoặc VRFY khi người dùng ở nơi khác và thư của người đó không "
        .. "được chuyển tiếp. Trong trường hợp ấy, máy chủ cũng có thể gửi 550 mà không kèm địa chỉ nào để khỏi "
        .. "tiết lộ địa chỉ mới.",
      fix = "Đừng thử lại ở máy chủ này; hãy gửi đến địa chỉ trong phần văn bản nếu bạn có lý do để tin. Chương "
        .. "trình chỉ nên làm theo, hay sửa sổ địa chỉ, khi chắc chắn về danh tính của máy chủ. Nếu bạn vận "
        .. "hành máy chủ, hãy chuyển tiếp với 250 hoặc 251, hoặc từ chối bằng 550 nếu địa chỉ mới cần được giữ "
        .. "kín.",
    },
    [552] = {
      name = "Vượt quá dung lượng cho phép",
      description = "Máy chủ từ chối vì sẽ vượt hạn mức hoặc giới hạn kích thước. Mã 5.2.2 là hộp thư đầy, "
        .. "5.2.3 là giới hạn kích thước của một hộp thư và 5.3.4 là giới hạn của cả hệ thống. Ở RCPT có một "
        .. "ngoại lệ đối với tính vĩnh viễn của nó: nếu nó có nghĩa là quá nhiều người nhận, như trong RFC 821, "
        .. "thì máy khách nên coi là tạm thời.",
      when = "Phản hồi này dùng để trả lời MAIL, RCPT hoặc BURL, hoặc xuất hiện khi kết thúc dữ liệu, nếu sẽ "
        .. "vượt một giới hạn. Ở MAIL, giá trị SIZE mà máy khách khai báo lớn hơn giới hạn trong phản hồi EHLO "
        .. "của máy chủ; ở RCPT, đó là hạn mức hoặc, trên máy chủ cũ, là số người nhận. Có máy chủ khác trả lời "
        .. "hộp thư đầy bằng 452.",
      fix = "Hãy thu nhỏ thư nếu vấn đề là kích thước; nếu hộp thư đầy, hãy giữ địa chỉ và báo cho người nhận "
        .. "bằng cách khác. Ở RCPT, nếu phần văn bản nói đến quá nhiều người nhận, hãy gửi cho những người còn "
        .. "lại trong giao dịch mới. Nếu bạn vận hành máy chủ, hãy công bố giới hạn bằng SIZE, và dùng 452 kèm "
        .. "4.5.3 khi có quá nhiều người nhận.",
    },
    [553] = {
      name = "Tên hộp thư không được phép",
      description = "Máy chủ không chấp nhận tên hộp thư này ở dạng hiện tại. Tên sai cú pháp, không được phép, "
        .. "hoặc có ký tự ngoài ASCII ở nơi chỉ dùng được ASCII. Với VRFY, mã này còn có thể cho biết tên chưa "
        .. "rõ là ai và liệt kê các ứng viên, mỗi dòng một người.",
      when = "Phản hồi này dùng để trả lời MAIL, RCPT hoặc VRFY nếu lỗi nằm ở chính cái tên. Với 5.1.8, lỗi là "
        .. "ở tên miền của người gửi. Một số máy chủ dùng nó rộng hơn: qmail gửi nó cho tên miền mà nó không "
        .. "relay, và phần văn bản nói rõ điều đó.",
      fix = "Hãy so địa chỉ từng chữ một và sửa lại. Sau VRFY, hãy chọn một trong các ứng viên. Địa chỉ có ký "
        .. "tự ngoài ASCII cần SMTPUTF8 ở cả hai phía; nếu không có, hãy dùng một địa chỉ ASCII. Nếu bạn vận "
        .. "hành máy chủ, hãy dành mã này cho lỗi về tên, và gửi 550 kèm 5.7.1 để từ chối relay.",
    },
    [554] = {
      name = "Giao dịch thất bại",
      description = "Máy chủ từ chối giao dịch, hoặc từ chối toàn bộ dịch vụ nếu đây là lời chào. Đây là lỗi "
        .. "vĩnh viễn chung, dùng khi không có mã nào sát hơn. Lý do nằm trong phần văn bản và mã trạng thái "
        .. "nâng cao: 5.7.1 là chính sách, 5.6.x là nội dung, còn 5.5.1 là một bước sai.",
      when = "Phản hồi này có thể là lời chào hoặc câu trả lời cho gần như mọi lệnh. Sau khi kết thúc dữ liệu, "
        .. "nó từ chối bức thư; với DATA, nó cho biết không có người nhận nào hợp lệ; sau khi bắt tay TLS, nó "
        .. "cho biết mức bảo mật chưa đủ. Nhiều máy chủ cũng gửi nó ở RCPT, chẳng hạn để từ chối relay hoặc từ "
        .. "chối máy khách có trong danh sách chặn, dù RFC 5321 không liệt kê nó ở đó.",
      fix = "Hãy tìm lý do trong phần văn bản, vì con số không cho biết điều đó. Nếu đây là lời chào, hãy gửi "
        .. "QUIT và hỏi người vận hành; nếu có nêu tên danh sách chặn, hãy xử lý nguyên nhân rồi đề nghị gỡ tên "
        .. "ở đó; nếu không, hãy sửa điều mà phần văn bản nêu ra. Đừng vì mã này mà bỏ người nhận. Nếu bạn vận "
        .. "hành máy chủ, hãy nêu lý do, và sau lời chào 554 thì trả lời 503 cho đến khi có QUIT.",
    },
    [555] = {
      name = "Không nhận ra tham số",
      description = "Máy chủ không nhận ra hoặc không hỗ trợ được một tham số của MAIL hoặc RCPT. Nó là dạng "
        .. "vĩnh viễn tương ứng với 455. Địa chỉ chưa được xét đến.",
      when = "Phản hồi này dùng để trả lời MAIL hoặc RCPT có kèm một tham số mở rộng mà máy chủ không cung cấp. "
        .. "Haraka và một vài phần mềm khác cũng gửi nó khi hai lệnh này sai cú pháp, trong khi 501 hoặc 553 "
        .. "mới là thông lệ.",
      fix = "Chỉ dùng những tham số có phần mở rộng được liệt kê trong phản hồi EHLO, và bỏ tham số này đi nếu "
        .. "thư không cần đến nó. Hãy gửi lại EHLO sau STARTTLS, vì danh sách có thể thay đổi. Nếu không có "
        .. "tham số nào, hãy kiểm tra dấu ngoặc nhọn và dấu cách quanh địa chỉ. Nếu bạn vận hành máy chủ, hãy "
        .. "gửi 455 cho tham số chỉ hỏng lúc này, và 504 cho tham số của các lệnh khác.",
    },
    [556] = {
      name = "Tên miền không nhận thư",
      description = "Máy chủ từ chối người nhận vì biết được rằng tên miền đó không nhận thư. Mã này không đến "
        .. "từ chính tên miền mà từ một máy chủ relay hoặc máy chủ submission, thường là do máy chủ này đã tìm "
        .. "thấy bản ghi null MX trong DNS. RFC 7504 định nghĩa mã này, và 5.1.10 đi cùng với nó.",
      when = "Phản hồi này dùng để trả lời RCPT trên máy chủ relay hoặc máy chủ submission nếu tên miền của "
        .. "người nhận có null MX. Nếu tên miền của người gửi có null MX thì câu trả lời là 550 kèm 5.7.27.",
      fix = "Hãy kiểm tra chính tả của tên miền; nếu đúng, hãy ngừng gửi đến mọi địa chỉ thuộc tên miền đó. "
        .. "Null MX là một bản ghi MX duy nhất có dấu chấm ở chỗ của tên máy chủ, do chủ sở hữu đặt để tuyên bố "
        .. "rằng tên miền không nhận thư. Nếu tên miền là của bạn và cần nhận thư, hãy thay bản ghi đó bằng một "
        .. "bản ghi MX thật.",
    },
    [557] = { name = "Truy vấn địa chỉ" },
    [571] = { name = "Bị chặn" },
  },

  -- By subject.detail, for all classes.
  enhanced = {
    ["0.0"] = {
      name = "Trạng thái khác hoặc không xác định",
      description = "Máy chủ chỉ cho biết thành công, lỗi tạm thời hay lỗi vĩnh viễn mà không nêu chi tiết nào "
        .. "khác. Mã này là lựa chọn cuối cùng của cả hệ thống mã: lớp 2 xác nhận lệnh, lớp 4 còn để ngỏ khả "
        .. "năng thử lại, còn lớp 5 từ chối lệnh ở dạng đã gửi.",
      when = "Hầu như lệnh nào cũng có thể được trả lời bằng mã này, vì sổ đăng ký IANA cho phép ghép nó với "
        .. "mọi mã phản hồi. Lời chào, phản hồi cho EHLO hoặc HELO và phản hồi 3yz không bao giờ mang mã này. "
        .. "Máy chủ gửi nó khi chỉ biết lớp mà không biết gì hơn.",
      fix = "Hãy đọc mã phản hồi và phần văn bản, vì mã này không cho biết thêm gì. Với lớp 2 thì không cần làm "
        .. "gì; với lớp 4, hãy giữ thư và thử lại sau; với lớp 5, hãy tìm ra lý do trước khi gửi lại. Về phía "
        .. "máy chủ, hãy dùng mã trạng thái nâng cao chính xác hơn nếu biết nguyên nhân.",
    },
    ["1.0"] = {
      name = "Trạng thái khác của địa chỉ",
      description = "Máy chủ đưa ra trạng thái chung của địa chỉ người gửi hoặc người nhận mà không nêu chi "
        .. "tiết. Với lớp 2, địa chỉ được chấp nhận; với lớp 4 hoặc lớp 5, địa chỉ bị từ chối vì một lý do mà "
        .. "không mã địa chỉ nào khác diễn đạt.",
      when = "Phản hồi cho MAIL và RCPT mang mã này, và 250 2.1.0 là câu trả lời thường thấy khi MAIL được chấp "
        .. "nhận. RFC 2034 nêu ví dụ lớp 2 theo cách dùng đó. Các trường hợp lỗi đến từ những máy chủ không "
        .. "phân biệt kỹ hơn các vấn đề về địa chỉ.",
      fix = "Với lớp 2, hãy tiếp tục giao dịch; với lớp 4, hãy thử lại sau; với lớp 5, trước hết hãy sửa địa "
        .. "chỉ. Hãy kiểm tra chính tả và tên miền của địa chỉ mà phần văn bản nêu ra; ngay cả sau RCPT, đó "
        .. "cũng có thể là địa chỉ người gửi. Về phía máy chủ, hãy ưu tiên mã chính xác như 5.1.1 hoặc 5.1.8 "
        .. "khi có mã phù hợp.",
    },
    ["1.1"] = {
      name = "Sai địa chỉ hộp thư đích",
      description = "Máy chủ không tìm thấy hộp thư nào mang tên của người nhận, tức phần đứng trước ký hiệu @. "
        .. "RFC 3463 chỉ dành mã này cho lỗi vĩnh viễn, nhưng sổ đăng ký IANA cũng ghép nó với 451, và trên "
        .. "thực tế có máy chủ gửi 4.1.1.",
      when = "Máy chủ trả lời RCPT bằng mã này khi địa chỉ bị gõ sai hoặc khi tài khoản đã bị xóa. Lớp 4 điển "
        .. "hình cho máy chủ không kiểm tra được địa chỉ vào lúc đó. Máy chủ relay mãi sau mới biết hộp thư "
        .. "không tồn tại thì ghi mã này vào thông báo trạng thái gửi thư (DSN).",
      fix = "Trước hết hãy kiểm tra chính tả của địa chỉ người nhận. Với lớp 5, hãy sửa địa chỉ hoặc xóa nó "
        .. "khỏi danh sách, và ngừng gửi đến đó; với lớp 4, hãy để hàng đợi thử lại và chưa xóa gì cả. Về phía "
        .. "máy chủ, hãy kiểm tra bảng người nhận và các bí danh, và chỉ dùng lớp 4 khi kết quả tra cứu còn "
        .. "chưa chắc chắn.",
    },
    ["1.2"] = {
      name = "Sai địa chỉ hệ thống đích",
      description = "Tên miền của người nhận, tức phần đứng sau ký hiệu @, không tồn tại hoặc không nhận thư. "
        .. "Lỗi này liên quan đến mọi địa chỉ thuộc tên miền đó chứ không phải riêng một hộp thư. RFC 3463 chỉ "
        .. "dành mã này cho lỗi vĩnh viễn.",
      when = "Máy chủ submission hoặc máy chủ relay báo mã này nếu không tìm thấy tên miền đó trong DNS. Nguyên "
        .. "nhân điển hình là tên miền gõ sai hoặc đã hết hạn đăng ký. Tên miền công bố bản ghi null MX thì có "
        .. "mã riêng là 5.1.10.",
      fix = "Hãy kiểm tra xem tên miền có bị gõ sai không và sửa địa chỉ. Nếu tên miền không còn nữa, hãy ngừng "
        .. "gửi đến mọi địa chỉ ở đó. Về phía máy chủ, đừng dùng mã này khi chỉ là tra cứu DNS thất bại; mã "
        .. "dành cho trường hợp ấy là 4.4.3.",
    },
    ["1.3"] = {
      name = "Sai cú pháp địa chỉ hộp thư đích",
      description = "Địa chỉ người nhận sai dạng và không thể đọc được như một địa chỉ. Lỗi có thể nằm ở bất kỳ "
        .. "phần nào của địa chỉ, nên phản hồi không cho biết hộp thư như vậy có tồn tại hay không.",
      when = "Máy chủ trả lời RCPT bằng 501 5.1.3 nếu địa chỉ sai cú pháp. Điển hình là thiếu tên miền, thừa "
        .. "dấu cách hoặc có hai ký hiệu @. Mã này cũng đi kèm 553, khi tên hộp thư không được phép.",
      fix = "Hãy sửa địa chỉ người nhận rồi gửi lại; gửi lại nguyên như cũ thì không thể thành công. Hãy tìm "
        .. "lỗi nhập dữ liệu trong danh sách, tên hiển thị nằm trong dấu ngoặc nhọn và các ký tự vô hình. Về "
        .. "phía máy chủ, hãy chú ý để không từ chối những dạng lạ nhưng hợp lệ, chẳng hạn phần đứng trước ký "
        .. "hiệu @ được đặt trong dấu ngoặc kép.",
    },
    ["1.4"] = {
      name = "Địa chỉ hộp thư đích không rõ ràng",
      description = "Tên của người nhận khớp với nhiều hộp thư trên hệ thống đích. Máy chủ không đoán xem là "
        .. "hộp thư nào. Địa chỉ không chết, nó chỉ chưa chính xác.",
      when = "Những hệ thống ghép tên người nhận với hộp thư theo quy tắc gần đúng sẽ gửi mã này. Trong một "
        .. "danh bạ như vậy, chỉ riêng họ của một người cũng có thể khớp với nhiều người. VRFY có mã phản hồi "
        .. "553 cho tên không rõ ràng, đôi khi kèm danh sách các ứng viên.",
      fix = "Hãy dùng địa chỉ đầy đủ và chính xác của người nhận; người nhận hoặc phần văn bản của phản hồi có "
        .. "thể cho bạn biết địa chỉ đó. Với lớp 4, có thể thử lại cùng địa chỉ sau; với lớp 5, trước hết phải "
        .. "sửa địa chỉ. Về phía máy chủ, hãy cấp cho mỗi hộp thư một địa chỉ không thể nhầm lẫn.",
    },
    ["1.5"] = {
      name = "Địa chỉ đích hợp lệ",
      description = "Máy chủ chấp nhận địa chỉ người nhận là hợp lệ. Mã này chỉ dùng cho thành công và không "
        .. "hứa gì về nội dung thư, thứ mà máy chủ sẽ xét sau.",
      when = "Lệnh RCPT được chấp nhận thường được trả lời bằng 250 2.1.5. Mã này cũng có trong các báo cáo gửi "
        .. "thư thành công, ở đó nó xác nhận rằng địa chỉ hợp lệ.",
      fix = "Không có gì cần sửa: hãy tiếp tục với người nhận kế tiếp hoặc với DATA. Trong phản hồi cho RCPT, "
        .. "mã này không chứng minh rằng thư đã đến nơi; chỉ phản hồi 2yz sau dữ liệu thư mới có nghĩa là máy "
        .. "chủ đã nhận thư. Về phía máy chủ, chỉ gửi mã này cho những người nhận thật sự được chấp nhận.",
    },
    ["1.6"] = {
      name = "Hộp thư đích đã chuyển đi, không có địa chỉ chuyển tiếp",
      description = "Hộp thư của người nhận từng tồn tại nhưng nay không còn, và máy chủ không biết địa chỉ "
        .. "chuyển tiếp nào. RFC 3463 dành riêng mã này cho lỗi vĩnh viễn, vì thư đến địa chỉ cũ không còn được "
        .. "chấp nhận.",
      when = "Máy chủ trả lời RCPT bằng mã này khi một người hoặc một dịch vụ đã chuyển đi nơi khác. Nơi nào "
        .. "lưu lại các địa chỉ cũ thì phân biệt được trường hợp này với địa chỉ chưa từng tồn tại, vốn có mã "
        .. "5.1.1.",
      fix = "Hãy xóa địa chỉ cũ khỏi các danh sách của bạn, và hỏi người đó địa chỉ mới bằng cách khác. Thử lại "
        .. "cũng vô ích. Về phía máy chủ, hãy trả lời 251 hoặc 551 nếu biết địa chỉ mới và được phép cho người "
        .. "gửi biết.",
    },
    ["1.7"] = {
      name = "Sai cú pháp địa chỉ hộp thư người gửi",
      description = "Địa chỉ người gửi sai dạng và không thể đọc được như một địa chỉ. Lỗi có thể nằm ở bất kỳ "
        .. "phần nào của địa chỉ. Địa chỉ người nhận không liên quan.",
      when = "Máy chủ trả lời MAIL bằng mã này nếu địa chỉ trong MAIL FROM sai cú pháp. Nguyên nhân điển hình "
        .. "là một ứng dụng chỉ đưa tên người dùng hoặc tên hiển thị làm người gửi.",
      fix = "Hãy sửa địa chỉ người gửi trên phong bì trong chương trình gửi, ví dụ thành news@example.com. Với "
        .. "lớp 5, thư không thể qua nếu giữ nguyên; với lớp 4, hàng đợi có thể thử lại, nhưng địa chỉ sai dạng "
        .. "khó mà trở nên hợp lệ chỉ nhờ chờ đợi. Về phía máy chủ, hãy tiếp tục chấp nhận địa chỉ người gửi "
        .. "trống, vì thông báo trạng thái gửi thư (DSN) dùng đến nó.",
    },
    ["1.8"] = {
      name = "Sai địa chỉ hệ thống của người gửi",
      description = "Máy chủ không chấp nhận tên miền của người gửi, vì tên miền đó có vẻ không tồn tại hoặc "
        .. "không nhận được thư trả lại. Địa chỉ người nhận không liên quan. Với lớp 4, việc tra cứu tạm thời "
        .. "thất bại, phần lớn là ở DNS; với lớp 5, máy chủ đã chắc chắn.",
      when = "Máy chủ trả lời MAIL, hoặc RCPT nếu hoãn việc kiểm tra, bằng mã này sau khi tra cứu tên miền của "
        .. "người gửi trên phong bì. Nguyên nhân điển hình là cấu hình bên gửi bị gõ sai, tên miền hết hạn và "
        .. "tên máy nội bộ.",
      fix = "Hãy dùng một địa chỉ người gửi có tên miền tra cứu được trong DNS công cộng và nhận được thư. Với "
        .. "lớp 4, hãy để thư trong hàng đợi và kiểm tra xem các máy chủ tên miền có trả lời không; với lớp 5, "
        .. "trước hết hãy sửa tên miền hoặc dữ liệu DNS của nó. Về phía máy chủ, hãy chọn lớp 4 mỗi khi chính "
        .. "việc tra cứu thất bại.",
    },
    ["1.9"] = {
      name = "Thư đã chuyển đến hệ thống không hỗ trợ theo dõi",
      description = "Thư đã được chuyển sang một hệ thống thư không tham gia việc theo dõi thư. Địa chỉ người "
        .. "nhận hợp lệ, nhưng từ đó sẽ không có thêm tin gì về việc chuyển thư. RFC 3886 chỉ dùng mã này cùng "
        .. "với hành động “relayed”.",
      when = "Báo cáo theo dõi theo RFC 3886 mang mã này khi dấu vết của thư kết thúc. Mã này luôn có nghĩa là "
        .. "thành công, nên chỉ 2.1.9 là hợp lệ. Đừng chờ gặp nó trong một phản hồi SMTP thông thường.",
      fix = "Không có gì cần sửa, vì thư đã tiếp tục lên đường. Nếu bạn cần biết thư có đến nơi không, hãy hỏi "
        .. "người nhận hoặc postmaster của hệ thống kế tiếp. Về phía máy chủ, chỉ dùng mã này trong những báo "
        .. "cáo có hành động “relayed”.",
    },
    ["1.10"] = {
      name = "Địa chỉ người nhận có null MX",
      description = "Tên miền của người nhận công bố bản ghi null MX và qua đó tuyên bố rằng nó không nhận thư. "
        .. "Lỗi này liên quan đến mọi địa chỉ thuộc tên miền đó.",
      when = "Máy chủ relay và máy chủ submission trả lời RCPT bằng 556 5.1.10 sau khi tìm thấy bản ghi null MX "
        .. "trong DNS. Những tên miền hoàn toàn không dành cho thư sẽ công bố bản ghi như vậy. Exchange Online "
        .. "cũng gửi 5.1.10 cho người nhận không tồn tại, nằm ngoài nghĩa đã đăng ký.",
      fix = "Hãy xem tên miền có bị gõ sai không; nếu bản ghi null MX của nó là thật, hãy ngừng gửi đến mọi địa "
        .. "chỉ ở đó. Nếu phần văn bản cho thấy Exchange Online muốn nói người nhận không tồn tại, hãy xử lý "
        .. "phản hồi như 5.1.1 và chỉ bỏ địa chỉ đó. Về phía người nhận, hãy xóa bản ghi null MX nếu tên miền "
        .. "vẫn cần nhận thư.",
    },
    ["2.0"] = {
      name = "Trạng thái hộp thư khác hoặc không xác định",
      description = "Máy chủ đưa ra trạng thái chung của một hộp thư có thật mà không nêu chi tiết. Lớp 2 báo "
        .. "thành công, lớp 4 báo trở ngại nhất thời, còn lớp 5 báo trở ngại lâu dài.",
      when = "Phản hồi cho RCPT và cho dữ liệu thư mang mã này nếu nguyên nhân nằm ở hộp thư chứ không ở hệ "
        .. "thống. Một số hệ thống danh sách xám (greylisting) cũng gửi 4.2.0, vì vậy phần văn bản rất quan "
        .. "trọng.",
      fix = "Hãy đọc phần văn bản của phản hồi, vì chỉ riêng mã này không cho biết lý do. Với lớp 2 thì không "
        .. "cần làm gì; với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy hỏi người nhận qua kênh khác trước "
        .. "khi gửi lại. Về phía máy chủ, hãy ưu tiên mã chính xác như X.2.1 hoặc X.2.2 nếu có mã phù hợp.",
    },
    ["2.1"] = {
      name = "Hộp thư bị vô hiệu hóa, không nhận thư",
      description = "Hộp thư của người nhận có tồn tại nhưng không nhận thư. Lớp 4 có nghĩa là nó bị chặn một "
        .. "thời gian; lớp 5 có nghĩa là không dự kiến mở lại nó.",
      when = "Máy chủ trả lời RCPT bằng mã này cho những tài khoản bị tạm ngưng, bị khóa hoặc đã đóng. Một số "
        .. "nhà cung cấp còn gửi 4.2.1, và Gmail thậm chí gửi 5.2.1, cho hộp thư đang nhận thư quá nhanh.",
      fix = "Với lớp 4, hãy giữ thư trong hàng đợi và thử lại; với lớp 5, hãy ngừng gửi đến địa chỉ này, trừ "
        .. "khi phần văn bản nói đến tốc độ. Nếu người đó quan trọng với bạn, hãy liên lạc bằng cách khác. Về "
        .. "phía người nhận, chủ hộp thư hoặc quản trị viên có thể cho mở lại hộp thư.",
    },
    ["2.2"] = {
      name = "Hộp thư đầy",
      description = "Hộp thư của người nhận đã chạm hạn mức hoặc giới hạn dung lượng. Địa chỉ hợp lệ, và người "
        .. "nhận có thể xóa bớt thư để có chỗ trống. Các tiêu chuẩn không thống nhất về lớp: RFC 3463 yêu cầu "
        .. "lớp 4, nhưng sổ đăng ký IANA ghép mã này với 552, và RFC 4468 ghi 552 5.2.2.",
      when = "Máy chủ gửi mã này sau RCPT hoặc sau dữ liệu thư khi người dùng đã vượt hạn mức. Trên thực tế gặp "
        .. "cả 4.2.2 lẫn 5.2.2. Hộp thư không ai dọn sẽ cho cùng phản hồi này hết lần này đến lần khác.",
      fix = "Hiện tại hãy giữ địa chỉ trong danh sách, vì hộp thư có thể sẽ được dọn. Với lớp 4, hãy để hàng "
        .. "đợi thử lại; với lớp 5, thư này bị trả lại, nhưng thư gửi sau có thể qua được. Về phía người nhận, "
        .. "hãy xóa bớt thư, dọn thùng rác hoặc tăng hạn mức.",
    },
    ["2.3"] = {
      name = "Kích thước thư vượt giới hạn quản trị",
      description = "Thư lớn hơn mức mà hộp thư của người nhận này được phép nhận. Giới hạn đó thuộc về hộp thư "
        .. "và nhỏ hơn giới hạn của cả hệ thống, vốn có mã riêng là 5.3.4.",
      when = "Máy chủ gửi 552 5.2.3 ở RCPT, nếu MAIL đã báo trước kích thước, hoặc sau dữ liệu thư. Những người "
        .. "nhận của cùng một thư có thể có câu trả lời khác nhau, vì giới hạn có thể khác nhau giữa các hộp "
        .. "thư.",
      fix = "Hãy thu nhỏ thư: nén hoặc bỏ tệp đính kèm, hoặc gửi liên kết thay cho tệp. Cách mã hóa base64 làm "
        .. "tệp đính kèm lớn hơn tệp trên đĩa khoảng một phần ba. Về phía người nhận, quản trị viên có thể tăng "
        .. "giới hạn của hộp thư.",
    },
    ["2.4"] = {
      name = "Lỗi khai triển danh sách gửi thư",
      description = "Địa chỉ thuộc về một danh sách gửi thư mà máy chủ không khai triển được thành các thành "
        .. "viên. Lớp 4 cho rằng thử lại sau sẽ được; lớp 5 cho biết chính danh sách cần được sửa.",
      when = "Máy chủ gửi mã này sau RCPT cho địa chỉ của danh sách, hoặc trong thông báo trạng thái gửi thư "
        .. "(DSN). Nguyên nhân phía sau có thể là dữ liệu thành viên không đọc được hoặc dịch vụ thư mục không "
        .. "hoạt động. Danh sách chỉ đơn giản là không cho người gửi này đăng thư thì có mã khác là 5.7.2.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy báo cho chủ danh sách qua một địa chỉ khác với "
        .. "địa chỉ của danh sách. Người gửi không thể tự khắc phục lỗi này. Về phía máy chủ, hãy kiểm tra tệp "
        .. "bí danh, dữ liệu thành viên và dịch vụ thư mục dùng để lập danh sách.",
    },
    ["3.0"] = {
      name = "Trạng thái hệ thống thư khác hoặc không xác định",
      description = "Máy chủ đưa ra trạng thái chung của chính hệ thống thư mà không nêu chi tiết. Lớp 2 là "
        .. "thành công thông thường, chẳng hạn lời tạm biệt sau QUIT; lớp 4 là lỗi nhất thời, còn lớp 5 là lỗi "
        .. "lâu dài của hệ thống chứ không phải của một hộp thư.",
      when = "Phản hồi cho nhiều lệnh mang mã này, ví dụ 221 2.3.0 sau QUIT hoặc 451 4.3.0 sau dữ liệu thư. Máy "
        .. "chủ dùng 4.3.0 cho các lỗi nội bộ mà nó không giải thích gì thêm.",
      fix = "Với lớp 2 thì không cần làm gì; với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy đọc phần văn "
        .. "bản và hỏi postmaster của máy chủ. Người nhận khác trên cùng hệ thống rất có thể cũng nhận được câu "
        .. "trả lời như vậy. Về phía máy chủ, hãy đọc nhật ký vào thời điểm đó.",
    },
    ["3.1"] = {
      name = "Hệ thống thư đã đầy",
      description = "Kho lưu thư của máy chủ đã đầy, nên hiện tại nó không nhận thêm thư. Lỗi này liên quan đến "
        .. "cả hệ thống, và một người nhận xóa bớt thư cũng không giúp được gì. RFC 3463 dành riêng mã này cho "
        .. "lỗi tạm thời.",
      when = "Máy chủ trả lời MAIL, RCPT hoặc dữ liệu thư bằng 452 4.3.1 khi dung lượng lưu trữ đã cạn. Một số "
        .. "máy chủ từ chối thư ngay khi dung lượng trống xuống dưới mức dự trữ đã cấu hình.",
      fix = "Hãy giữ thư và thử lại sau với khoảng cách bình thường. Những người nhận khác của hệ thống đó cũng "
        .. "sẽ gặp đúng trục trặc này. Về phía máy chủ, hãy giải phóng dung lượng đĩa, tìm xem hàng đợi hay "
        .. "nhật ký nào phình to, và xem lại ngưỡng dung lượng trống.",
    },
    ["3.2"] = {
      name = "Hệ thống không nhận thư từ mạng",
      description = "Máy chủ không nhận thư, trong một thời gian hoặc vĩnh viễn. Lớp 4 gồm việc tắt máy, quá "
        .. "tải và bảo trì; lớp 5 dành cho máy chủ không bao giờ nhận thư, trường hợp mà RFC 7504 ghép với 521. "
        .. "Sổ đăng ký IANA còn ghép nó với 453, nhưng RFC 2645 dùng 453 cho hàng đợi thư trống.",
      when = "Máy chủ gửi 421 4.3.2 khi đang khởi động lại hoặc quá bận. Máy chủ không bao giờ nhận thư chào "
        .. "bằng 521 và có thể trả lời các lệnh sau đó bằng 521 5.3.2. Exchange làm khác: nó gửi 432 4.3.2 cho "
        .. "người nhận đang bị hạn chế tốc độ.",
      fix = "Với lớp 4, hãy giữ thư và kết nối lại sau; với lớp 5, hãy tìm bản ghi MX hoặc thiết lập relay sai "
        .. "dẫn đến máy chủ này. Về phía máy chủ, hãy hoàn tất việc bảo trì hoặc giảm tải, và đừng trỏ bản ghi "
        .. "MX nào đến máy chủ không bao giờ nhận thư.",
    },
    ["3.3"] = {
      name = "Hệ thống không có tính năng được yêu cầu",
      description = "Hệ thống đích không hỗ trợ một tính năng mà thư yêu cầu. Gateway báo lỗi này nếu tính năng "
        .. "đó không có gì tương ứng ở phía bên kia.",
      when = "Máy chủ và gateway gửi mã này nếu thư đòi cách xử lý đặc biệt mà chúng không đáp ứng được. Tham "
        .. "số lạ của MAIL hoặc RCPT là chuyện khác và có mã X.5.4.",
      fix = "Hãy đọc phần văn bản để biết đó là tính năng nào, rồi gửi thư mà không dùng nó. Với lớp 4, cùng "
        .. "yêu cầu đó về sau có thể được chấp nhận; với lớp 5 thì không. Về phía máy chủ, chỉ công bố trong "
        .. "phản hồi EHLO những phần mở rộng thật sự hoạt động.",
    },
    ["3.4"] = {
      name = "Thư quá lớn đối với hệ thống",
      description = "Thư lớn hơn mức mà máy chủ chấp nhận. Giới hạn này thuộc về cả hệ thống chứ không phải một "
        .. "hộp thư, và có thể là một quy định hoặc một giới hạn vật lý. RFC 3463 dành riêng mã này cho lỗi "
        .. "vĩnh viễn.",
      when = "Máy chủ gửi 552 5.3.4 sau MAIL nếu giá trị SIZE đã báo quá lớn, còn không thì gửi sau dữ liệu "
        .. "thư. Mã hóa base64 làm tệp đính kèm lớn thêm khoảng một phần ba, nên một tệp nhỏ hơn giới hạn chút "
        .. "ít vẫn có thể quá lớn.",
      fix = "Hãy thu nhỏ thư, chia thư thành nhiều phần hoặc gửi liên kết đến tệp. Con số sau SIZE trong phản "
        .. "hồi EHLO cho biết giới hạn, nếu máy chủ có nêu. Về phía máy chủ, hãy tăng giới hạn trên mọi hệ "
        .. "thống dọc đường đi, kể cả bộ lọc nội dung, nếu muốn nhận thư lớn hơn.",
    },
    ["3.5"] = {
      name = "Hệ thống cấu hình sai",
      description = "Cấu hình của máy chủ khiến nó không nhận được thư. Bức thư và các địa chỉ không nhất thiết "
        .. "có lỗi; người phải xử lý là quản trị viên của hệ thống đó.",
      when = "Máy chủ gửi mã này khi phát hiện lỗi trong thiết lập của chính nó. Postfix chẳng hạn trả lời 451 "
        .. "4.3.5 nếu một trong các quy tắc truy cập của nó không dùng được.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại trong lúc phía bên kia sửa thiết lập; với lớp 5, hãy báo cho "
        .. "postmaster và gửi lại sau khi họ đã sửa. Sửa bức thư hiếm khi giúp được. Về phía máy chủ, hãy tìm "
        .. "lỗi cấu hình trong nhật ký, nhất là sau một thay đổi mới đây.",
    },
    ["3.6"] = {
      name = "Mức ưu tiên yêu cầu đã bị thay đổi",
      description = "Máy chủ đã nhận thư nhưng gán cho nó mức ưu tiên khác với mức được yêu cầu hoặc được ngầm "
        .. "hiểu. Mức ưu tiên mới là từ đầu tiên của phần văn bản. RFC 6710 ghi mã này là X.3.6 trong một đoạn "
        .. "hội thoại mẫu, nhưng trong phản hồi thật chỉ 2.3.6 là hợp lệ.",
      when = "Máy chủ có phần mở rộng MT-PRIORITY theo RFC 6710 gửi 250 2.3.6 hoặc 251 2.3.6. Mã này luôn là "
        .. "thành công, kể cả khi máy khách không hề yêu cầu mức ưu tiên nào.",
      fix = "Không có gì cần sửa: thư đi tiếp với mức ưu tiên ghi trong phần văn bản. Nếu cần mức cao hơn, hãy "
        .. "hỏi quản trị viên xem tài khoản của bạn có được dùng không. Về phía máy chủ, hãy mở đầu phần văn "
        .. "bản bằng mức ưu tiên mới và một dấu cách.",
    },
    ["4.0"] = {
      name = "Trạng thái mạng hoặc định tuyến khác hoặc không xác định",
      description = "Có trục trặc trong mạng hoặc trong việc định tuyến mà không mã chính xác nào mô tả được. "
        .. "Vấn đề nằm trên đường đi của thư chứ không ở hộp thư của người nhận.",
      when = "Máy chủ relay dùng mã này trong phản hồi và trong thông báo trạng thái gửi thư (DSN) sau khi có "
        .. "trục trặc giữa hai hệ thống thư.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy tìm ra chặng bị lỗi trước khi gửi lại. Hãy kiểm "
        .. "tra DNS, định tuyến và tường lửa giữa hai hệ thống mà báo cáo nêu tên. Về phía máy chủ, hãy ưu tiên "
        .. "mã chính xác như 4.4.1 hoặc 4.4.3 nếu biết nguyên nhân.",
    },
    ["4.1"] = {
      name = "Máy chủ đích không trả lời",
      description = "Máy chủ kế tiếp trên đường đi không trả lời khi được kết nối. Nó đang bận, đã tắt hoặc "
        .. "không kết nối được. RFC 3463 dành riêng mã này cho lỗi tạm thời, nhưng Exchange Online gửi 550 "
        .. "5.4.1 cho người nhận hoặc tên miền mà nó không chấp nhận.",
      when = "Bên gửi ghi mã này vào nhật ký, hoặc đưa vào thông báo trạng thái gửi thư (DSN), sau khi kết nối "
        .. "thất bại. Trong báo cáo cuối cùng thì các lần thử đã chấm dứt. Ở dạng phản hồi, nó là 451 4.4.1 của "
        .. "một máy chủ relay không kết nối được với máy khác.",
      fix = "Hãy để hàng đợi thử lại, và từ máy gửi hãy kiểm tra xem cổng 25 của từng máy chủ MX có trả lời "
        .. "không. Nguyên nhân có thể là tường lửa, nhà cung cấp chặn cổng 25 chiều ra hoặc bản ghi MX đã cũ. "
        .. "Nếu phần văn bản nói rằng địa chỉ người nhận bị từ chối, như ở Exchange Online, hãy kiểm tra địa "
        .. "chỉ đó, nhưng đừng chỉ vì mã này mà bỏ nó. Về phía người nhận, hãy bảo đảm dịch vụ thư đang chạy và "
        .. "kết nối được từ bên ngoài.",
    },
    ["4.2"] = {
      name = "Kết nối bị lỗi",
      description = "Kết nối đã được thiết lập nhưng bị đứt hoặc hết thời gian chờ trước khi giao dịch hoàn "
        .. "tất. Phản hồi không nói gì về địa chỉ hay nội dung. RFC 3463 dành riêng mã này cho lỗi tạm thời.",
      when = "Máy chủ gửi 421 4.4.2 cho máy khách đã im lặng quá lâu. Hệ thống gửi cũng ghi mã này vào nhật ký "
        .. "cho những kết nối bị đứt. Nếu kết nối kết thúc mà không có phản hồi, máy khách phải xử sự như thể "
        .. "đã nhận 451.",
      fix = "Hãy để hàng đợi thử lại; cùng bức thư đó có thể qua được trên một kết nối ổn định. Nếu kết nối "
        .. "luôn đứt ở cùng một chỗ, hãy xem tường lửa, proxy quét thư và MTU trên đường truyền. Về phía máy "
        .. "chủ, hãy kiểm tra tải và các thời gian chờ; RFC 5321 yêu cầu máy chủ đợi lệnh kế tiếp ít nhất năm "
        .. "phút.",
    },
    ["4.3"] = {
      name = "Dịch vụ thư mục gặp lỗi",
      description = "Một dịch vụ thư mục mà hệ thống thư phụ thuộc vào, thường là máy chủ DNS, không hoạt động. "
        .. "RFC 3463 chỉ dành mã này cho lỗi tạm thời, nhưng sổ đăng ký IANA cũng ghép nó với 550. Tra cứu thất "
        .. "bại không có nghĩa là tên miền không tồn tại.",
      when = "Máy chủ gửi 451 4.4.3 nếu một lượt tra cứu DNS hoặc thư mục cho bức thư không có câu trả lời dùng "
        .. "được. RFC 7208 từng dùng nó cho lỗi SPF tạm thời, trường hợp mà RFC 7372 đã đặt mã 4.7.24.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy kiểm tra DNS của tên miền người gửi và người "
        .. "nhận, và gửi lại khi cả hai đều trả lời. Đừng vì mã này mà xóa địa chỉ khỏi danh sách. Về phía máy "
        .. "chủ, hãy kiểm tra trình phân giải DNS và dịch vụ thư mục mà máy chủ thư sử dụng.",
    },
    ["4.4"] = {
      name = "Không thể định tuyến",
      description = "Hệ thống thư không xác định được phải gửi thư đến đâu tiếp theo. DNS hoặc một dịch vụ thư "
        .. "mục khác không cho nó đường nào dùng được đến tên miền của người nhận. Lớp 4 cho rằng điều đó sẽ "
        .. "thay đổi; lớp 5 thì không.",
      when = "Máy chủ relay báo mã này nếu tên miền không có bản ghi MX hoặc bản ghi địa chỉ dùng được, hoặc "
        .. "nếu bảng định tuyến của chính nó có lỗ hổng. Ví dụ mà RFC 3463 nêu ra là câu trả lời DNS chỉ có bản "
        .. "ghi SOA.",
      fix = "Hãy kiểm tra chính tả tên miền của người nhận, và tra cứu các bản ghi MX và bản ghi địa chỉ của "
        .. "nó. Với lớp 4, hàng đợi tự thử lại; với lớp 5, hãy sửa địa chỉ hoặc chờ đến khi có đường đi. Về "
        .. "phía người nhận, hãy công bố bản ghi MX hợp lệ; trên máy chủ relay, hãy kiểm tra thiết lập tuyến "
        .. "chuyển thư và smart host.",
    },
    ["4.5"] = {
      name = "Hệ thống thư bị nghẽn",
      description = "Hệ thống thư đang bị nghẽn và hiện không chuyển được thư. Vấn đề không nằm ở bức thư hay "
        .. "địa chỉ. RFC 3463 dành riêng mã này cho lỗi tạm thời, nhưng Gmail gửi 550 5.4.5 cho người gửi đã "
        .. "vượt hạn mức trong ngày.",
      when = "Máy chủ và máy chủ relay gửi 451 4.4.5 khi có nhiều thư hơn mức chúng xử lý nổi. Những giới hạn "
        .. "nhắm vào một người gửi chứ không phải tổng tải thì phần lớn mang mã X.7.",
      fix = "Hãy để hàng đợi thử lại với khoảng cách bình thường hoặc dài hơn, và mở ít kết nối hơn cùng lúc. "
        .. "Thử lại dồn dập làm tình trạng nghẽn nặng thêm. Nếu phần văn bản nói đến hạn mức gửi, như ở Gmail, "
        .. "hãy chờ đến khi được gửi thêm. Về phía máy chủ, hãy tìm chỗ nghẽn trong hàng đợi, ổ đĩa, bộ lọc nội "
        .. "dung hoặc mạng.",
    },
    ["4.6"] = {
      name = "Phát hiện vòng lặp định tuyến",
      description = "Thư đã đi vòng tròn và bị chuyển tiếp quá nhiều lần. Nguyên nhân là bảng định tuyến sai "
        .. "hoặc các quy tắc chuyển tiếp trỏ lẫn vào nhau. RFC 3463 chỉ dành mã này cho lỗi tạm thời, nhưng "
        .. "5.4.6 lại thường gặp trong thư trả lại.",
      when = "Máy chủ báo vòng lặp khi đếm thấy quá nhiều trường tiêu đề Received trên một bức thư. Điển hình "
        .. "là hai hộp thư chuyển tiếp cho nhau, cũng như bản ghi MX dẫn ngược về máy chủ relay đang gửi.",
      fix = "Hãy đọc các trường tiêu đề Received của thư bị trả lại để xem những máy nào lặp lại. Chỉ chờ đợi "
        .. "thì không chấm dứt được vòng lặp, dù lớp là 4. Về phía máy chủ, hãy sửa quy tắc chuyển tiếp, bảng "
        .. "định tuyến hoặc danh sách các tên miền mà máy chủ coi là của mình.",
    },
    ["4.7"] = {
      name = "Hết thời hạn chuyển thư",
      description = "Thư đã quá cũ, vì thời gian trong hàng đợi hoặc hạn chót của chính nó đã hết. Mã này nêu "
        .. "tuổi của thư và che mất nguyên nhân, vì vậy nếu biết, hệ thống nên báo vấn đề thật sự cuối cùng "
        .. "thay cho mã này.",
      when = "Hệ thống gửi đưa mã này vào thông báo trạng thái gửi thư (DSN) sau lần thử cuối cùng thất bại. "
        .. "RFC 5321 dự kiến thời gian thử ít nhất là bốn đến năm ngày. Trạng thái thường là 4.4.7 dù sẽ không "
        .. "thử thêm nữa, và một số hệ thống ghi nó sau 550 hoặc 554, khi đó lớp không khớp.",
      fix = "Hãy tìm phản hồi tạm thời cuối cùng trong nhật ký hàng đợi hoặc trong báo cáo, và giải quyết vấn "
        .. "đề đó trước. Sau đó hãy gửi lại thư, trừ khi báo cáo ghi “delayed”, tức là hệ thống vẫn đang thử. "
        .. "Về phía người nhận, hãy kiểm tra vì sao trong thời gian dài như vậy không kết nối được với máy chủ "
        .. "hoặc máy chủ không chịu nhận.",
    },
    ["5.0"] = {
      name = "Trạng thái giao thức khác hoặc không xác định",
      description = "Máy chủ đưa ra trạng thái chung của cuộc hội thoại SMTP mà không nêu chi tiết. Lớp 2 chỉ "
        .. "xác nhận một lệnh; lớp 4 và lớp 5 là các vấn đề giao thức mà không mã nào khác diễn đạt. Mã 220 "
        .. "được ghép với nó chỉ có thể là 220 sau STARTTLS, vì lời chào không mang mã trạng thái nâng cao.",
      when = "Phản hồi cho một số lệnh mang mã này, ví dụ 252 2.5.0 sau VRFY hoặc 458 4.5.0 sau ETRN. Máy chủ "
        .. "dùng đến nó khi chỉ biết rằng vấn đề thuộc về giao thức.",
      fix = "Với lớp 2, hãy tiếp tục phiên; với lớp 4, hãy thử lại sau; với lớp 5, trước hết hãy sửa lệnh bị từ "
        .. "chối. Bản ghi cuộc hội thoại cho thấy đó là lệnh nào, và có proxy nào đã sửa nó không. Về phía máy "
        .. "chủ, hãy ưu tiên mã chính xác như X.5.1 hoặc X.5.4 nếu có mã phù hợp.",
    },
    ["5.1"] = {
      name = "Lệnh không hợp lệ",
      description = "Máy chủ không hỗ trợ lệnh này hoặc không chờ nó ở thời điểm này. RFC 3463 chỉ dành mã này "
        .. "cho lỗi vĩnh viễn; lớp 4 dựa trên việc sổ đăng ký IANA ghép nó với 430, một mã phản hồi không RFC "
        .. "nào định nghĩa.",
      when = "Chẳng hạn, máy khách gửi DATA khi chưa có người nhận nào được chấp nhận sẽ nhận 503 5.5.1. Lệnh "
        .. "lạ thì nhận 500 hoặc 502 kèm mã này, còn lệnh đòi đăng nhập trước có thể nhận 530 kèm mã này.",
      fix = "Hãy xem các phản hồi trước phản hồi này, vì nguyên nhân thật thường là RCPT bị từ chối hoặc thiếu "
        .. "EHLO, AUTH hay STARTTLS. Với lớp 5, hãy đổi thứ tự hoặc đổi lệnh; với lớp 4, một phiên sau này cũng "
        .. "có thể thành công. Về phía máy chủ, hãy kiểm tra xem có proxy hay chính sách nào che mất lệnh không.",
    },
    ["5.2"] = {
      name = "Lỗi cú pháp",
      description = "Máy chủ không đọc được lệnh, vì cú pháp sai hoặc tên lệnh không được biết đến. RFC 3463 "
        .. "dành riêng mã này cho lỗi vĩnh viễn. RFC 7208 còn dùng 550 5.5.2 cho bản ghi SPF bị lỗi; RFC 7372 "
        .. "đặt mã 5.7.24 cho trường hợp đó.",
      when = "Dòng lệnh sai dạng nhận mã này kèm 500, 501 hoặc 502, và base64 không giải mã được trong quá "
        .. "trình AUTH cũng vậy. Nội dung thư gửi sau khi DATA bị từ chối mà không ai nhận ra trông như những "
        .. "lệnh lạ và nhận mã này ở từng dòng.",
      fix = "Hãy xem đúng dòng mà máy khách đã gửi và sửa cú pháp; gửi lại dòng đó sẽ lại thất bại. Hãy kiểm "
        .. "tra xem có proxy nào viết lại lệnh không, và máy khách có chờ 354 trước khi gửi thư không. Về phía "
        .. "máy chủ, hãy chấp nhận tên lệnh viết hoa hay viết thường đều được.",
    },
    ["5.3"] = {
      name = "Quá nhiều người nhận",
      description = "Máy chủ không nhận thêm người nhận nào trong giao dịch này. Những người nhận đã được chấp "
        .. "nhận trước đó vẫn có hiệu lực. Các tiêu chuẩn không thống nhất về mã phản hồi: sổ đăng ký IANA ghép "
        .. "451, nhưng RFC 5321 yêu cầu 452, và trên thực tế máy chủ gửi 452 4.5.3.",
      when = "Máy chủ trả lời như vậy cho mỗi RCPT vượt quá giới hạn của nó đối với một bức thư. RFC 5321 yêu "
        .. "cầu phải nhận được ít nhất 100 người nhận. Máy chủ cũ có thể gửi 552 ở đây, và máy khách nên coi đó "
        .. "là tạm thời.",
      fix = "Hãy gửi thư cho những người nhận đã được chấp nhận, và gửi cho những người còn lại trong các giao "
        .. "dịch khác. Phần mềm gửi thư nên tự làm việc đó; nếu ngay người nhận đầu tiên đã gặp phản hồi này, "
        .. "hãy thử lại toàn bộ thư sau. Về phía máy chủ, hãy chấp nhận ít nhất 100 người nhận và trả lời bằng "
        .. "452.",
    },
    ["5.4"] = {
      name = "Đối số của lệnh không hợp lệ",
      description = "Máy chủ biết lệnh nhưng không biết đối số của nó, hoặc đối số nằm ngoài phạm vi cho phép. "
        .. "RFC 3463 chỉ dành mã này cho lỗi vĩnh viễn, nhưng sổ đăng ký IANA cũng ghép nó với 451.",
      when = "Tham số lạ của MAIL hoặc RCPT nhận 555 5.5.4, còn cơ chế AUTH lạ nhận 504 5.5.4. Nguyên nhân "
        .. "thường gặp là máy khách dùng những tùy chọn mà phản hồi EHLO không cung cấp.",
      fix = "Chỉ dùng các tham số và cơ chế mà phản hồi EHLO của máy chủ cung cấp, và hãy sửa đối số mà phần "
        .. "văn bản nêu ra. Với lớp 4, cùng lệnh đó về sau có thể được chấp nhận; với lớp 5, lệnh phải thay "
        .. "đổi. Về phía máy chủ, đừng công bố những gì đã tắt.",
    },
    ["5.5"] = {
      name = "Sai phiên bản giao thức",
      description = "Hai hệ thống dùng các phiên bản khác nhau của một giao thức và không thống nhất được phiên "
        .. "bản nào. Định nghĩa không nêu giao thức cụ thể, nên phần văn bản của phản hồi phải cho biết đó là "
        .. "giao thức nào.",
      when = "Mã này có thể gặp nhất ở gateway và ở các phần mở rộng giao thức. Phiên SMTP thông thường thỏa "
        .. "thuận phần mở rộng chứ không thỏa thuận số phiên bản, nên ở đó mã này hiếm gặp.",
      fix = "Hãy đọc phần văn bản để biết máy chủ chờ phiên bản nào, rồi cập nhật hoặc cấu hình lại máy khách. "
        .. "Với lớp 4, hàng đợi có thể thử lại trong lúc đó; với lớp 5, phải thay đổi trước rồi mới thử lại. Về "
        .. "phía máy chủ, hãy nêu các phiên bản được hỗ trợ trong phần văn bản.",
    },
    ["5.6"] = {
      name = "Dòng trao đổi xác thực quá dài",
      description = "Dòng mà máy khách gửi trong quá trình AUTH dài hơn bộ đệm của máy chủ. Phản hồi không nói "
        .. "gì về thông tin đăng nhập, thông tin đó rất có thể đúng. RFC 4954 cho phép cả hai lớp.",
      when = "Máy chủ trả lời một dòng quá dài trong quá trình AUTH bằng 500 5.5.6. Các cơ chế dùng vé hoặc "
        .. "token lớn là những cơ chế chạm giới hạn đó trước tiên. RFC 4954 cho rằng dòng dài 12288 octet là đủ.",
      fix = "Hãy chọn cơ chế khác, hoặc tìm cách có vé hay token nhỏ hơn. Với lớp 4, có thể đáng thử lại; với "
        .. "lớp 5, trước hết phải thay đổi điều gì đó. Về phía máy chủ, hãy cho phép dòng dài ít nhất 12288 "
        .. "octet trong quá trình AUTH.",
    },
    ["6.0"] = {
      name = "Lỗi nội dung khác hoặc không xác định",
      description = "Máy chủ đưa ra trạng thái chung của nội dung thư mà không nêu chi tiết. Lớp 2 chấp nhận "
        .. "nội dung; lớp 4 tạm thời từ chối, còn lớp 5 từ chối nội dung ở dạng hiện tại.",
      when = "Phản hồi cuối cùng cho dữ liệu thư mang mã này, vì đến lúc đó máy chủ mới thấy nội dung. RFC 2034 "
        .. "nêu ví dụ 2.6.0 cho thư được chấp nhận. Các trường hợp lỗi liên quan đến trường tiêu đề sai dạng, "
        .. "cấu trúc MIME hỏng và những lỗi tương tự.",
      fix = "Với lớp 2 thì không cần làm gì; với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy sửa thư trước "
        .. "khi gửi lại. Hãy kiểm tra các trường tiêu đề, ranh giới MIME, độ dài dòng và bộ ký tự. Về phía máy "
        .. "chủ, hãy nêu lỗi trong phần văn bản của phản hồi.",
    },
    ["6.1"] = {
      name = "Loại nội dung không được hỗ trợ",
      description = "Loại nội dung của thư không được hỗ trợ trên đường đến người nhận. Giao thức chuyển thư "
        .. "hoặc hệ thống kế tiếp không mang được loại nội dung đó. RFC 3463 dành riêng mã này cho lỗi vĩnh "
        .. "viễn.",
      when = "Máy chủ và gateway dùng mã này để từ chối nội dung mà chúng không mang được, phần lớn là sau dữ "
        .. "liệu thư. Ví dụ là một gateway đến hệ thống chỉ biết văn bản thuần.",
      fix = "Hãy gửi nội dung ở dạng phổ biến như văn bản thuần, hoặc cung cấp qua một liên kết. Gửi lại đúng "
        .. "bức thư đó sẽ lại bị từ chối. Về phía máy chủ, hãy nêu loại nội dung bị từ chối trong phần văn bản, "
        .. "hoặc cho phép loại đó.",
    },
    ["6.2"] = {
      name = "Cần chuyển đổi nhưng bị cấm",
      description = "Muốn chuyển thư thì phải chuyển đổi nội dung, nhưng việc chuyển đổi bị cấm. Có thể người "
        .. "gửi đã cấm ngay trong thư, hoặc máy gửi cấm theo chính sách.",
      when = "Máy chủ relay báo mã này trong phản hồi cho dữ liệu thư hoặc trong thông báo trạng thái gửi thư "
        .. "(DSN). Ví dụ là thư có nội dung 8 bit gửi đến hệ thống 7 bit mà người gửi không cho phép thay đổi.",
      fix = "Hãy cho phép chuyển đổi, hoặc gửi một bức thư không cần chuyển đổi, ví dụ với các phần ở dạng "
        .. "base64 hoặc quoted-printable. Với lớp 4, lần thử sau có thể tìm được cách khác; với lớp 5, phải sửa "
        .. "thư. Về phía máy chủ, hãy hỗ trợ các phần mở rộng như 8BITMIME để không cần chuyển đổi.",
    },
    ["6.3"] = {
      name = "Cần chuyển đổi nhưng không được hỗ trợ",
      description = "Nội dung phải được chuyển đổi cho hệ thống kế tiếp, nhưng việc đó không thể làm được hoặc "
        .. "không thực tế. Ví dụ thường gặp là máy chủ relay không đổi được nội dung 8 bit sang dạng 7 bit.",
      when = "Máy chủ relay báo mã này, trong phản hồi là 554 5.6.3, cho nội dung 8 bit nếu máy chủ kế tiếp "
        .. "không cung cấp 8BITMIME.",
      fix = "Hãy mã hóa thư thành MIME 7 bit, với các phần ở dạng quoted-printable hoặc base64, rồi gửi lại. "
        .. "Hãy tắt 8BITMIME trong chương trình gửi nếu nó cho phép chọn. Về phía người nhận, hãy bật 8BITMIME "
        .. "trên mọi máy chủ MX và gateway.",
    },
    ["6.4"] = {
      name = "Đã chuyển đổi có mất dữ liệu",
      description = "Muốn chuyển thư thì phải chuyển đổi theo cách làm mất một phần dữ liệu. Với lớp 2, thư đã "
        .. "được chuyển đổi và giao đi; với lớp 5, thư bị từ chối vì người gửi đã cấm mọi mất mát.",
      when = "Gateway đến những hệ thống có định dạng nghèo nàn hơn dùng mã này trong phản hồi và trong thông "
        .. "báo trạng thái gửi thư (DSN). Lớp 2 đi cùng 250 và là lời thông báo chứ không phải lỗi.",
      fix = "Với lớp 2 thì không cần làm gì, tuy bạn có thể hỏi người nhận xem có thiếu điều gì quan trọng "
        .. "không. Với lớp 5, hãy gửi một bản đơn giản hơn của thư, hoặc cho phép mất mát. Về phía máy chủ, "
        .. "gateway hỗ trợ nhiều định dạng hơn sẽ tránh được việc chuyển đổi.",
    },
    ["6.5"] = {
      name = "Chuyển đổi thất bại",
      description = "Nội dung phải được chuyển đổi, và việc chuyển đổi đã được thử nhưng không thành công. Khác "
        .. "với 5.6.3, về nguyên tắc hệ thống có thể chuyển đổi, nhưng bức thư này thì không được.",
      when = "Gateway báo mã này trong phản hồi cho dữ liệu thư hoặc trong thông báo trạng thái gửi thư (DSN). "
        .. "Nguyên nhân có thể là cấu trúc MIME bị hỏng, khai báo bộ ký tự sai và lỗi của chính bộ chuyển đổi.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy đơn giản hóa hoặc sửa thư rồi gửi lại. Hãy kiểm "
        .. "tra cấu trúc MIME và các bộ ký tự đã khai báo, và bỏ những phần khác thường. Về phía máy chủ, hãy "
        .. "thử bộ chuyển đổi với bức thư bị lỗi.",
    },
    ["6.6"] = {
      name = "Không lấy được nội dung thư",
      description = "Máy chủ không lấy được nội dung thư nằm trên một hệ thống khác. Bên gửi đã dùng URL để chỉ "
        .. "ra nội dung đó thay vì gửi chính nội dung.",
      when = "Máy chủ submission trả lời BURL bằng 554 5.6.6 nếu không lấy được nội dung mà URL chỉ đến. Nguyên "
        .. "nhân có thể là URL hết hạn hoặc gõ sai, thư đã bị xóa hoặc không kết nối được với máy chủ IMAP.",
      fix = "Hãy gửi chính nội dung bằng DATA hoặc BDAT thay cho BURL. Với lớp 4, cùng URL đó về sau có thể "
        .. "dùng được; với lớp 5, cần một URL mới. Về phía máy chủ, hãy kiểm tra xem máy chủ submission có kết "
        .. "nối được với máy chủ IMAP không; việc thiếu quan hệ tin cậy giữa hai máy chủ có mã riêng là 5.7.14.",
    },
    ["6.7"] = {
      name = "Người gửi hoặc người nhận này không được dùng địa chỉ ngoài ASCII",
      description = "Máy chủ không cho phép địa chỉ người gửi hoặc người nhận có ký tự ngoài ASCII ở đây. Những "
        .. "địa chỉ như vậy thuộc về thư quốc tế hóa (RFC 6531), vốn cần được hỗ trợ trên toàn bộ đường đi.",
      when = "Máy chủ gửi 550 5.6.7 sau MAIL và 553 5.6.7 sau RCPT. Địa chỉ có chữ cái ngoài ASCII, còn máy chủ "
        .. "hoặc hộp thư phía sau nó chỉ nhận ASCII.",
      fix = "Hãy dùng một địa chỉ toàn ASCII của cùng người đó, nếu có. Tên miền có thể viết ở dạng ASCII, bắt "
        .. "đầu bằng xn--, nhưng phần đứng trước ký hiệu @ không có dạng như vậy. Về phía máy chủ, hãy bật "
        .. "SMTPUTF8 trên mọi máy chủ MX và trong kho lưu thư.",
    },
    ["6.8"] = {
      name = "Cần phản hồi bằng UTF-8 nhưng máy khách SMTP không cho phép",
      description = "Phản hồi lẽ ra phải nêu một tên hộp thư bằng UTF-8, điều mà máy khách chưa cho phép. Với "
        .. "lớp 2, chỉ cái tên bị giấu đi; với lớp 5, lệnh bị từ chối.",
      when = "Máy chủ gửi 252 2.6.8 hoặc 550 5.6.8 cho lệnh VRFY hoặc EXPN không có tham số SMTPUTF8. RCPT cũng "
        .. "có thể gặp mã này, nếu phản hồi của nó phải nêu tên một hộp thư ngoài ASCII.",
      fix = "Hãy gửi lại lệnh với SMTPUTF8, trong trường hợp RCPT thì đặt ở MAIL, nếu máy khách đọc được phản "
        .. "hồi UTF-8. Với lớp 2, việc đó không bắt buộc; với lớp 5, đó là cách để có câu trả lời. Về phía máy "
        .. "chủ, đừng để UTF-8 lọt vào phản hồi cho máy khách không yêu cầu nó.",
    },
    ["6.9"] = {
      name = "Không chuyển được thư có tiêu đề UTF-8 đến ít nhất một người nhận, nên phải từ chối thư",
      description = "Thư có các trường tiêu đề UTF-8 mà ít nhất một người nhận không nhận được, nên cả bức thư "
        .. "bị từ chối. Mã phản hồi còn chưa thống nhất: RFC 6531 ghi 554 trong phần nội dung và 550 trong phần "
        .. "đăng ký.",
      when = "Máy chủ gửi mã này sau dấu chấm kết thúc DATA cho thư dùng SMTPUTF8. Một máy chủ hoặc hộp thư "
        .. "phía sau máy chủ này không hỗ trợ thư quốc tế hóa.",
      fix = "Hãy gửi lại thư với địa chỉ ASCII và trường tiêu đề đã mã hóa, hoặc bỏ người nhận liên quan. Gửi "
        .. "bằng các giao dịch riêng sẽ cho thấy đó là người nhận nào. Về phía máy chủ, hãy bật SMTPUTF8 trên "
        .. "toàn bộ đường đi, hoặc từ chối những người nhận như vậy ngay ở RCPT bằng 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Bản trùng lặp của X.6.8, không nên dùng nữa",
      description = "Máy chủ dùng một số đã lỗi thời thay cho X.6.8, tức là phản hồi của nó cần UTF-8, điều mà "
        .. "máy khách chưa cho phép. Sổ đăng ký IANA giữ số này không kèm tiêu đề, như một bản trùng lặp không "
        .. "nên dùng nữa.",
      when = "Chỉ phần mềm lỗi thời mới còn gửi mã này thay cho X.6.8. Nó sẽ nằm trong phản hồi cho VRFY, EXPN "
        .. "hoặc RCPT khi phải nêu tên một hộp thư ngoài ASCII.",
      fix = "Hãy xử lý mã này như X.6.8: gửi lại lệnh với SMTPUTF8 nếu máy khách đọc được phản hồi UTF-8. Nếu "
        .. "còn nghi ngờ, chỉ hành động theo mã phản hồi. Về phía máy chủ, đừng bao giờ gửi mã này; hãy dùng "
        .. "2.6.8 hoặc 5.6.8.",
    },
    ["7.0"] = {
      name = "Trạng thái bảo mật khác hoặc không xác định",
      description = "Máy chủ đưa ra trạng thái chung về bảo mật hoặc chính sách mà không nêu chi tiết. Lớp 2 là "
        .. "thành công, như 235 2.7.0 sau AUTH; lớp 4 và lớp 5 từ chối vì một lý do mà không mã nào khác diễn "
        .. "đạt hoặc máy chủ giữ cho riêng mình.",
      when = "Phản hồi cho AUTH, STARTTLS và MAIL mang mã này, ví dụ 530 5.7.0 nếu phải đăng nhập hoặc có TLS "
        .. "trước. Một số nhà cung cấp gửi 421 4.7.0 cho những máy mà họ muốn làm chậm lại.",
      fix = "Với lớp 2, hãy tiếp tục phiên; với lớp 4, hãy thử lại sau, và đừng từ bỏ TLS để qua được; với lớp "
        .. "5, hãy làm bước mà phần văn bản yêu cầu, chẳng hạn STARTTLS hoặc AUTH. Nếu phần văn bản nói đến "
        .. "giới hạn, hãy gửi chậm lại. Về phía máy chủ, hãy dùng mã chính xác hơn, trừ khi chính sách không "
        .. "cho phép.",
    },
    ["7.1"] = {
      name = "Không được phép chuyển thư, thư bị từ chối",
      description = "Chính sách của máy chủ không cho phép chuyển bức thư này. Bộ lọc thư rác, danh sách chặn, "
        .. "quy tắc relay và hạn chế của người nhận dùng chung mã này, nên phần văn bản mới là điều quyết định. "
        .. "RFC 3463 chỉ dành mã này cho lỗi vĩnh viễn, nhưng 451 và 454 cũng được ghép với nó, và 4.7.1 là mã "
        .. "thường dùng cho danh sách xám (greylisting).",
      when = "Máy chủ gửi mã này phần lớn vào một lúc nào đó từ MAIL cho đến khi kết thúc dữ liệu thư. Điển "
        .. "hình là địa chỉ IP có trong danh sách chặn, nội dung bị coi là thư rác và relay mà không đăng nhập; "
        .. "với lớp 4 còn có danh sách xám.",
      fix = "Hãy đọc phần văn bản để biết đã vướng quy tắc nào: danh sách chặn, nội dung, relay hay hạn chế của "
        .. "người nhận. Với lớp 4, hãy để hàng đợi thử lại từ chính máy đã gửi, vì danh sách xám rồi sẽ qua; "
        .. "với lớp 5, trước hết hãy xử lý nguyên nhân. Tuyệt đối đừng chỉ vì mã này mà xóa địa chỉ khỏi danh "
        .. "sách. Về phía máy chủ, hãy tìm quy tắc đó trong nhật ký, và cho phép những người gửi mà bạn muốn "
        .. "nhận thư.",
    },
    ["7.2"] = {
      name = "Không được phép khai triển danh sách gửi thư",
      description = "Người gửi không được phép gửi thư đến danh sách gửi thư này. Danh sách có tồn tại, nhưng "
        .. "nó chỉ nhận thư từ một số người gửi, chẳng hạn các thành viên. RFC 3463 dành riêng mã này cho lỗi "
        .. "vĩnh viễn.",
      when = "Máy chủ trả lời bằng 550 5.7.2 cho những danh sách và nhóm không mở cho người gửi này. Lý do "
        .. "thường gặp là gửi từ một địa chỉ khác với địa chỉ đã đăng ký.",
      fix = "Hãy gửi từ địa chỉ đã đăng ký vào danh sách, hoặc xin phép chủ danh sách. Cùng bức thư từ cùng địa "
        .. "chỉ sẽ lại bị từ chối. Về phía máy chủ, hãy thêm người gửi vào số những người được gửi, hoặc mở "
        .. "danh sách cho mọi người.",
    },
    ["7.3"] = {
      name = "Cần chuyển đổi bảo mật nhưng không thể thực hiện",
      description = "Muốn chuyển thư thì phải chuyển đổi giữa hai giao thức thư bảo mật, nhưng điều đó không "
        .. "thể làm được. Thư được bảo vệ theo cách mà hệ thống kế tiếp không tiếp nhận được. RFC 3463 dành "
        .. "riêng mã này cho lỗi vĩnh viễn.",
      when = "Gateway giữa những hệ thống thư được bảo vệ theo cách khác nhau báo mã này. Ví dụ là thư đã mã "
        .. "hóa gửi đến một hệ thống dùng kiểu bảo vệ khác.",
      fix = "Hãy thỏa thuận với người nhận một cách bảo vệ mà cả hai hệ thống đều hỗ trợ, và gửi thư theo cách "
        .. "đó. Chỉ có thể bỏ lớp bảo vệ khi nội dung không bí mật. Về phía máy chủ, hãy cho gateway một định "
        .. "dạng bảo mật chung với hệ thống bên cạnh.",
    },
    ["7.4"] = {
      name = "Tính năng bảo mật không được hỗ trợ",
      description = "Thư đòi hỏi một tính năng bảo mật mà giao thức chuyển thư không cung cấp được. RFC 3463 "
        .. "nêu ví dụ là xác thực an toàn, và dành riêng mã này cho lỗi vĩnh viễn.",
      when = "Máy chủ và gateway trả lời bằng 504 5.7.4 nếu chúng không hỗ trợ tính năng bảo mật được yêu cầu. "
        .. "Một số máy chủ dùng nó cho cơ chế AUTH mà chúng không biết, trong khi RFC 4954 quy định 504 5.5.4.",
      fix = "Hãy chọn tính năng hoặc cơ chế AUTH mà phản hồi EHLO của máy chủ cung cấp. Đừng đơn giản bỏ đi lớp "
        .. "bảo vệ mà thư cần có; hãy hỏi postmaster của người nhận về một cách gửi an toàn. Về phía máy chủ, "
        .. "hãy bật tính năng còn thiếu, hoặc thôi công bố nó.",
    },
    ["7.5"] = {
      name = "Lỗi mật mã",
      description = "Hệ thống không xác minh hoặc giải mã được thư, vì một khóa hoặc dữ liệu khác bị thiếu hoặc "
        .. "không hợp lệ. Lỗi không phải do thuật toán; trường hợp đó là X.7.6.",
      when = "Máy chủ có xác minh gửi mã này sau dữ liệu thư, chẳng hạn 451 4.7.5 khi không lấy được khóa DKIM. "
        .. "Đó là ví dụ trong RFC 6376. Mã này cũng gặp khi không xác minh được chứng chỉ của máy chủ.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại, và trong lúc đó kiểm tra xem có lấy được khóa không; với lớp "
        .. "5, hãy công bố đúng khóa, hoặc ký hay mã hóa lại thư. Với DKIM, hãy tra cứu bản ghi khóa trong DNS "
        .. "từ bên ngoài. Nếu lỗi là ở chứng chỉ của máy chủ nhận, hãy báo cho postmaster bên đó, và đừng vì "
        .. "thế mà gửi không có TLS. Về phía máy chủ, hãy bảo đảm máy xác minh lấy được các khóa và chứng chỉ.",
    },
    ["7.6"] = {
      name = "Thuật toán mật mã không được hỗ trợ",
      description = "Hệ thống không xác minh hoặc giải mã được thư, vì nó không hỗ trợ thuật toán đó. Bản thân "
        .. "khóa có thể vẫn ổn; khóa bị thiếu hoặc không hợp lệ là X.7.5.",
      when = "Máy chủ có xác minh và gateway gửi mã này sau dữ liệu thư hoặc nêu nó trong một thông báo. Nguyên "
        .. "nhân có thể là thuật toán quá cũ nên không còn đáng tin hoặc quá mới nên chưa được biết đến.",
      fix = "Hãy ký hoặc mã hóa thư bằng một thuật toán được hỗ trợ rộng rãi rồi gửi lại. Với lớp 4, lần thử "
        .. "sau có thể thành công mà không cần thay đổi; với lớp 5 thì không. Về phía máy chủ, hãy cập nhật thư "
        .. "viện mật mã, nhưng vẫn tắt các thuật toán không an toàn.",
    },
    ["7.7"] = {
      name = "Thư không còn toàn vẹn",
      description = "Máy chủ phát hiện thư đã bị thay đổi hoặc hư hỏng trên đường đi. Với lớp 2, thư vẫn được "
        .. "giao và mã này chỉ là lời thông báo; với lớp 4 hoặc lớp 5 thì không. Zoho làm khác và gửi 554 5.7.7 "
        .. "cho thư vi phạm chính sách của họ.",
      when = "Máy chủ có kiểm tra tính toàn vẹn của thư gửi mã này sau dữ liệu thư. Lý do điển hình là phần "
        .. "chân thư do danh sách gửi thư thêm vào, gateway viết lại thư và lỗi đường truyền.",
      fix = "Với lớp 2 thì không cần làm gì. Với lớp 4, hãy để hàng đợi thử lại; với lớp 5, hãy gửi lại thư qua "
        .. "một đường không viết lại nó, hoặc ký lại thư. Nếu phần văn bản nói đến chính sách hoặc thư rác, hãy "
        .. "xử lý phản hồi như 5.7.1. Về phía máy chủ, hãy so sánh thư ở từng chặng để tìm ra hệ thống làm thay "
        .. "đổi nó.",
    },
    ["7.8"] = {
      name = "Thông tin đăng nhập không hợp lệ",
      description = "Máy chủ từ chối đăng nhập, vì thông tin đăng nhập không hợp lệ hoặc không đủ. Mã 554 được "
        .. "ghép với nó là phần sót lại của RFC 4468, và trường hợp đó nay có mã 5.7.14.",
      when = "Máy chủ kết thúc một quá trình AUTH thất bại bằng 535 5.7.8. Điển hình là mật khẩu hoặc tên người "
        .. "dùng gõ sai, cũng như mật khẩu đã đổi nhưng một thiết bị hoặc tập lệnh vẫn lưu mật khẩu cũ.",
      fix = "Hãy hỏi người dùng thông tin đăng nhập mới; đừng tự động gửi lại thông tin cũ, vì như vậy có thể "
        .. "khiến tài khoản bị khóa. Hãy kiểm tra xem nhà cung cấp có đòi mật khẩu ứng dụng riêng hay token "
        .. "không. Về phía máy chủ, hãy đọc nhật ký xác thực của tài khoản đó.",
    },
    ["7.9"] = {
      name = "Cơ chế xác thực quá yếu",
      description = "Cơ chế AUTH đã chọn yếu hơn mức mà chính sách của máy chủ cho phép đối với người dùng này. "
        .. "Bản thân thông tin đăng nhập có thể đúng, nên nhập lại mật khẩu không giúp được gì.",
      when = "Máy chủ trả lời AUTH bằng 534 5.7.9 nếu người dùng này phải đăng nhập bằng cơ chế mạnh hơn. "
        .. "Google cũng được biết là gửi mã này khi cần mật khẩu ứng dụng. Yahoo làm khác và gửi 554 5.7.9 cho "
        .. "thư không đạt chính sách xác thực của họ.",
      fix = "Hãy chọn một cơ chế mạnh hơn trên dòng AUTH của phản hồi EHLO, đọc lại sau STARTTLS. Nếu phần văn "
        .. "bản đòi mật khẩu ứng dụng hoặc đăng nhập trên web, hãy làm theo. Nếu Yahoo từ chối một bức thư, hãy "
        .. "kiểm tra SPF, DKIM và DMARC của thư. Về phía máy chủ, chỉ công bố những cơ chế mà chính sách cho "
        .. "phép.",
    },
    ["7.10"] = {
      name = "Cần mã hóa",
      description = "Máy chủ đòi mã hóa rồi mới đi tiếp, phần lớn là trước khi đăng nhập bằng mật khẩu dạng rõ. "
        .. "Sổ đăng ký IANA ghép nó với 523, mã mà không RFC nào định nghĩa, nên các mã phản hồi khác cũng có "
        .. "thể mang mã này.",
      when = "Máy chủ trả lời AUTH bằng mã này trên kết nối chưa mã hóa. RFC 8689 cũng dùng 5.7.10 trong thông "
        .. "báo về thư bắt buộc phải có TLS.",
      fix = "Hãy gửi STARTTLS, hoặc kết nối đến cổng có TLS ngay từ đầu, rồi xác thực. Một cơ chế AUTH mạnh hơn "
        .. "cũng có thể đủ. Về phía máy chủ, hãy cung cấp STARTTLS, và chỉ công bố các cơ chế dạng rõ sau khi "
        .. "TLS đã bắt đầu.",
    },
    ["7.11"] = {
      name = "Cơ chế xác thực được yêu cầu cần có mã hóa",
      description = "Cơ chế AUTH đã chọn chỉ được phép dùng trên kết nối đã mã hóa. RFC 4954 giữ lại mã này vì "
        .. "lý do lịch sử, bởi máy chủ không nên cung cấp cơ chế như vậy khi không có TLS. Sổ đăng ký IANA còn "
        .. "ghép nó với 524, mã mà không RFC nào định nghĩa.",
      when = "Máy chủ cũ trả lời AUTH bằng 538 5.7.11 khi TLS chưa bắt đầu. Nguyên nhân là máy khách được đặt ở "
        .. "chế độ gửi không mã hóa.",
      fix = "Hãy gửi STARTTLS, gửi lại EHLO rồi xác thực. Nếu máy khách được đặt ở chế độ gửi không mã hóa, hãy "
        .. "đổi thiết lập đó. Về phía máy chủ, chỉ công bố cơ chế này sau khi TLS đã bắt đầu.",
    },
    ["7.12"] = {
      name = "Cần chuyển đổi mật khẩu",
      description = "Người dùng phải thực hiện một bước chuyển đổi thì cơ chế AUTH đã chọn mới hoạt động. Đăng "
        .. "nhập một lần bằng PLAIN thường là đủ để chuyển đổi. RFC 4954 chỉ biết mã này ở dạng 4.7.12, còn mã "
        .. "422 được ghép với nó thì không RFC nào định nghĩa.",
      when = "Máy chủ trả lời AUTH bằng 432 4.7.12 nếu chưa thể kiểm tra người dùng này bằng cơ chế đã chọn. "
        .. "Exchange dùng 432 cho việc khác, đó là người nhận bị hạn chế tốc độ, và ghi kèm 4.3.2. Exchange "
        .. "Online còn gửi 5.7.12 cho người nhận chỉ nhận thư từ chính tổ chức của mình.",
      fix = "Hãy bật TLS và xác thực một lần bằng PLAIN; cơ chế mong muốn thường sẽ hoạt động trong các phiên "
        .. "sau. Đừng coi mật khẩu là sai. Nếu 5.7.12 đến cho một người nhận, hãy đề nghị người đó cho phép "
        .. "người gửi bên ngoài. Về phía máy chủ, hãy báo cho người dùng về việc chuyển đổi trước khi họ bị bất "
        .. "ngờ.",
    },
    ["7.13"] = {
      name = "Tài khoản người dùng bị vô hiệu hóa",
      description = "Thông tin đăng nhập đúng, nhưng quản trị viên đã vô hiệu hóa tài khoản của người dùng. "
        .. "Khác với 5.7.8, mật khẩu khác không giúp được gì. Mã 525 được ghép với nó không do RFC nào định "
        .. "nghĩa.",
      when = "Máy chủ submission gửi mã này sau lần đăng nhập đúng vào một tài khoản đã bị vô hiệu hóa. RFC "
        .. "5248 nêu các lý do là chưa thanh toán, lạm dụng và dấu hiệu bị xâm nhập. Mã này cũng gặp ở RCPT, "
        .. "khi đó nó nói đến tài khoản của người nhận hoặc, ở Exchange Online, người nhận không mở cho người "
        .. "gửi này.",
      fix = "Hãy liên hệ với quản trị viên hoặc nhà cung cấp tài khoản, và đừng hỏi người dùng mật khẩu khác. "
        .. "Nếu nghi ngờ bị xâm nhập, hãy đổi mật khẩu và kiểm tra các thiết bị và tập lệnh đang dùng nó. Về "
        .. "phía máy chủ, hãy mở lại tài khoản khi lý do đã được giải quyết.",
    },
    ["7.14"] = {
      name = "Cần có quan hệ tin cậy",
      description = "Máy chủ submission chưa có được sự tin cậy của một máy chủ khác đang giữ nội dung thư. RFC "
        .. "5248 đăng ký mã này để thay cho 5.7.8, mã mà RFC 4468 từng dùng cho trường hợp đó.",
      when = "Máy chủ submission trả lời BURL bằng 554 5.7.14 nếu chưa thiết lập quan hệ tin cậy với máy chủ "
        .. "trong URL. Vấn đề không nằm ở việc đăng nhập của chính người dùng. Google làm khác và gửi 534 "
        .. "5.7.14 cho lần đăng nhập phải được xác nhận trước trong trình duyệt web.",
      fix = "Hãy gửi nội dung bằng DATA hoặc BDAT, vì mật khẩu khác không giúp được gì khi hai máy chủ chưa tin "
        .. "cậy nhau. Nếu Google từ chối đăng nhập, hãy xác nhận trong trình duyệt hoặc dùng mật khẩu ứng dụng. "
        .. "Về phía máy chủ, hãy thiết lập quan hệ tin cậy đó giữa máy chủ submission và máy chủ giữ nội dung.",
    },
    ["7.15"] = {
      name = "Mức ưu tiên quá thấp",
      description = "Máy chủ chỉ nhận những thư có mức ưu tiên cao hơn thư này. Hạn chế đó có thể là tạm thời, "
        .. "ví dụ khi năng lực được dành cho thư khẩn.",
      when = "Máy chủ có phần mở rộng MT-PRIORITY theo RFC 6710 gửi 450 4.7.15 hoặc 550 5.7.15 cho những thư "
        .. "như vậy. Các mã phản hồi khác của hai lớp này cũng được phép.",
      fix = "Với lớp 4, hãy giữ thư và thử lại sau; với lớp 5, hãy gửi lại khi hạn chế đã hết, hoặc gửi bằng "
        .. "cách khác. Chỉ nâng mức ưu tiên nếu thư đáng được như vậy và tài khoản của bạn được phép dùng. Về "
        .. "phía máy chủ, hãy gỡ bỏ hạn chế ngay khi có thể.",
    },
    ["7.16"] = {
      name = "Thư quá lớn đối với mức ưu tiên đã nêu",
      description = "Thư quá lớn đối với mức ưu tiên của nó. Hạn chế đó có thể là tạm thời. RFC 4865 từng gán "
        .. "cùng số này cho hạn mức thư hẹn giờ của một người dùng nhưng chưa bao giờ đăng ký, nên nghĩa nêu ở "
        .. "đây mới là nghĩa có hiệu lực.",
      when = "Máy chủ có phần mở rộng MT-PRIORITY theo RFC 6710 gửi mã này, phần lớn kèm 552, khi đang hạn chế "
        .. "lưu lượng. Các mã phản hồi khác của lớp 4 và lớp 5 cũng được phép.",
      fix = "Hãy thu nhỏ thư, hoặc chờ đến khi hạn chế hết. Với lớp 4, hàng đợi tự thử lại; với lớp 5, phải sửa "
        .. "thư hoặc gửi lại sau. Nếu phần văn bản nói đến thư hẹn giờ, đó là hạn mức theo RFC 4865. Về phía "
        .. "máy chủ, hãy nêu giới hạn kích thước trong phần văn bản.",
    },
    ["7.17"] = {
      name = "Chủ hộp thư đã thay đổi",
      description = "Hộp thư của người nhận đã đổi chủ kể từ ngày mà người gửi nêu ra. Người gửi đã yêu cầu "
        .. "kiểm tra việc này bằng RRVS (RFC 7293), để người lạ không nhận được thư. RFC 4865 từng gán số này "
        .. "cho hạn mức thư hẹn giờ của toàn hệ thống nhưng chưa bao giờ đăng ký.",
      when = "Máy chủ gửi mã này cho thư có tham số RRVS hoặc trường tiêu đề Require-Recipient-Valid-Since. "
        .. "Trường hợp điển hình là địa chỉ đã được cấp cho một người mới.",
      fix = "Hãy ngừng gửi đến địa chỉ này, vì nay nó thuộc về người khác. Hãy hỏi người mà bạn quen địa chỉ "
        .. "mới, và gỡ địa chỉ cũ khỏi các tài khoản và chức năng đặt lại mật khẩu. Nếu phần văn bản nói đến "
        .. "thư hẹn giờ, thì đó là hạn mức theo RFC 4865.",
    },
    ["7.18"] = {
      name = "Chủ tên miền đã thay đổi",
      description = "Tên miền của người nhận đã có chủ khác kể từ ngày mà người gửi nêu ra. Máy chủ đã chọn "
        .. "tiết lộ điều này để trả lời một yêu cầu RRVS (RFC 7293).",
      when = "Hệ thống nhận trả lời yêu cầu RRVS bằng mã này nếu biết tên miền đã đổi chủ. Người gửi đưa ra yêu "
        .. "cầu như vậy cho những thư mà chỉ người chủ lâu năm mới được đọc, chẳng hạn thư đặt lại mật khẩu.",
      fix = "Hãy ngừng gửi thư riêng đến những địa chỉ mà bạn đã biết ở tên miền này trước khi nó đổi chủ. Hãy "
        .. "hỏi những người liên quan địa chỉ mới, và gỡ địa chỉ cũ khỏi các tài khoản. Về phía người nhận thì "
        .. "không có gì sai, vì việc kiểm tra đã làm đúng phận sự.",
    },
    ["7.19"] = {
      name = "Không thể hoàn tất kiểm tra RRVS",
      description = "Máy chủ không biết hộp thư có còn chủ cũ hay không, vì nó đã không ghi lại ngày cần thiết. "
        .. "Người gửi đã yêu cầu kiểm tra việc này bằng RRVS (RFC 7293). Phản hồi không nói rằng chủ hộp thư đã "
        .. "thay đổi.",
      when = "Hệ thống nhận trả lời yêu cầu RRVS bằng mã này nếu hồ sơ của nó không ghi đủ xa về trước. Hệ "
        .. "thống hoàn toàn không lưu ngày sở hữu có thể gửi nó cho bất kỳ hộp thư nào.",
      fix = "Hãy quyết định xem thư có thể đi mà không cần RRVS bảo vệ hay không, và chỉ gửi lại nếu người lạ "
        .. "có đọc cũng không sao. Nếu không, hãy liên lạc với người nhận bằng cách khác. Về phía máy chủ, hãy "
        .. "ghi lại thời điểm cấp từng hộp thư, để những lần kiểm tra sau thành công.",
    },
    ["7.20"] = {
      name = "Không có chữ ký DKIM nào đạt",
      description = "Máy chủ không tìm thấy trên thư chữ ký DKIM nào qua được bước xác minh. Hoặc thư không "
        .. "được ký, hoặc mọi chữ ký đều không đạt. RFC 6376 khuyên không nên từ chối thư vì lý do đó, nên mã "
        .. "này phản ánh chính sách riêng của máy chủ.",
      when = "Máy chủ bắt buộc phải có DKIM gửi 550 5.7.20 sau dữ liệu thư. Nguyên nhân điển hình là thiếu bản "
        .. "ghi khóa trong DNS, sai selector và máy chủ relay sửa nội dung thư.",
      fix = "Hãy ký thư gửi đi bằng DKIM, và kiểm tra xem khóa trong DNS có khớp với selector đang dùng không. "
        .. "Hãy bảo đảm không có gì sửa thư sau khi ký. Về phía máy chủ, hãy cân nhắc nhận cả thư không có chữ "
        .. "ký đạt, ít nhất là từ các máy chủ chuyển tiếp và danh sách gửi thư.",
    },
    ["7.21"] = {
      name = "Không có chữ ký DKIM nào được chấp nhận",
      description = "Thư có chữ ký DKIM đạt, nhưng không chữ ký nào được chính sách của máy chủ chấp nhận. Tên "
        .. "miền ký, khóa hoặc các phần được ký có thể không đáp ứng quy định riêng của máy chủ. Việc từ chối "
        .. "như vậy đi ngược lời khuyên của RFC 6376.",
      when = "Máy chủ có quy định DKIM nghiêm ngặt gửi 550 5.7.21 sau dữ liệu thư. Lý do có thể là thư chỉ có "
        .. "chữ ký của tên miền nhà cung cấp dịch vụ hoặc chữ ký dùng khóa yếu.",
      fix = "Hãy ký bằng tên miền của chính bạn, bằng khóa mạnh và trên mọi trường tiêu đề quan trọng. Hãy hỏi "
        .. "postmaster của người nhận xem quy định nào chưa được đáp ứng, nếu phần văn bản không cho biết. Về "
        .. "phía máy chủ, hãy nêu quy định đó trong phần văn bản, và miễn trừ những người gửi mà bạn muốn nhận "
        .. "thư.",
    },
    ["7.22"] = {
      name = "Không có chữ ký DKIM hợp lệ khớp với tác giả",
      description = "Không chữ ký DKIM đạt nào khớp với địa chỉ của tác giả trong trường tiêu đề From. Có chữ "
        .. "ký khác đạt, nhưng chính sách của máy chủ đòi chữ ký của tên miền tác giả. Mã này là trường hợp "
        .. "riêng của 5.7.21, và việc từ chối như vậy đi ngược lời khuyên của RFC 6376.",
      when = "Máy chủ gửi 550 5.7.22 sau dữ liệu thư, ví dụ cho thư mà nhà cung cấp chỉ ký bằng tên của chính "
        .. "họ. Danh sách gửi thư ký lại thư bằng tên của mình cũng có thể gặp mã này.",
      fix = "Hãy để dịch vụ gửi ký bằng tên miền của trường tiêu đề From, và công bố khóa của tên miền đó trong "
        .. "DNS. Nếu không được, hãy dùng địa chỉ From thuộc tên miền được ký. Về phía máy chủ, hãy miễn trừ "
        .. "các danh sách gửi thư và máy chủ chuyển tiếp đáng tin cậy.",
    },
    ["7.23"] = {
      name = "Kiểm tra SPF không đạt",
      description = "Kiểm tra SPF không đạt, vì tên miền của người gửi không cho phép máy gửi này. Chính sách "
        .. "của máy chủ từ chối những thư như vậy. RFC 7372 đưa ra mã này thay cho 5.7.1 trong RFC 7208. Gmail "
        .. "làm khác và dùng 4.7.23 khi DNS ngược bị thiếu hoặc sai.",
      when = "Máy chủ áp dụng SPF nghiêm ngặt gửi 550 5.7.23, sớm nhất là sau MAIL. Nguyên nhân điển hình là "
        .. "dịch vụ gửi không có trong bản ghi SPF và việc chuyển tiếp giữ nguyên người gửi.",
      fix = "Hãy thêm máy gửi hoặc dịch vụ gửi vào bản ghi SPF của tên miền trong MAIL FROM. Máy chủ chuyển "
        .. "tiếp thư nên đặt địa chỉ của chính nó vào MAIL FROM. Nếu phần văn bản nói đến bản ghi PTR, như ở "
        .. "Gmail, hãy làm như với 5.7.25. Về phía máy chủ, hãy miễn trừ các máy chủ chuyển tiếp đã biết, để "
        .. "thư của họ không bị từ chối.",
    },
    ["7.24"] = {
      name = "Lỗi khi kiểm tra SPF",
      description = "Kiểm tra SPF kết thúc với lỗi, nên máy chủ không biết là đạt hay không đạt. Lớp 4 ứng với "
        .. "vấn đề DNS tạm thời, còn lớp 5 ứng với bản ghi SPF bị lỗi. RFC 7372 đưa ra mã này thay cho 4.4.3 và "
        .. "5.5.2 trong RFC 7208.",
      when = "Máy chủ gửi 451 4.7.24 cho lỗi SPF tạm thời và 550 5.7.24 cho lỗi SPF vĩnh viễn. Sai cú pháp, hai "
        .. "bản ghi SPF cho một tên miền và hơn mười mục cần tra cứu DNS là những lỗi vĩnh viễn.",
      fix = "Với lớp 4, hãy để hàng đợi thử lại, và kiểm tra các máy chủ tên miền của tên miền người gửi; với "
        .. "lớp 5, hãy sửa bản ghi SPF của nó. Hãy giữ một bản ghi duy nhất và không quá mười lượt tra cứu, kể "
        .. "cả trong các bản ghi được đưa vào bằng include. Về phía máy chủ, hãy chắc chắn rằng trình phân giải "
        .. "DNS hoạt động trước khi đổ lỗi cho người gửi.",
    },
    ["7.25"] = {
      name = "Kiểm tra DNS ngược không đạt",
      description = "Địa chỉ IP của máy gửi không qua được bước kiểm tra DNS ngược của máy chủ. Địa chỉ không "
        .. "có bản ghi PTR, hoặc tên trong đó không dẫn ngược về địa chỉ ấy. Việc từ chối những máy như vậy là "
        .. "do chính sách riêng của máy chủ.",
      when = "Máy chủ gửi 550 5.7.25 ở bất kỳ giai đoạn nào từ MAIL trở đi, vì việc kiểm tra chỉ cần địa chỉ IP "
        .. "của máy khách. Điển hình là máy mới hoặc địa chỉ IPv6 chưa có bản ghi PTR.",
      fix = "Hãy đề nghị chủ địa chỉ IP đặt bản ghi PTR, và để tên trong đó phân giải về cùng địa chỉ. Hãy dùng "
        .. "tên đó trong EHLO, và kiểm tra cả IPv6 lẫn IPv4. Về phía máy chủ, đừng coi tra cứu DNS thất bại là "
        .. "thiếu bản ghi.",
    },
    ["7.26"] = {
      name = "Nhiều bước kiểm tra xác thực không đạt",
      description = "Thư không qua được hơn một bước kiểm tra xác thực, và chính sách của máy chủ từ chối thư. "
        .. "Mã này không cho biết những bước nào không đạt. Gmail làm khác và dùng 4.7.26 và 5.7.26 cho chính "
        .. "sách DMARC và cho thư không được xác thực.",
      when = "Máy chủ gửi 550 5.7.26 sau dữ liệu thư, ví dụ khi cả SPF lẫn DKIM đều không đạt. Trường hợp điển "
        .. "hình là dịch vụ gửi chưa từng được thiết lập cho tên miền và thư được chuyển tiếp.",
      fix = "Hãy thiết lập SPF, DKIM và DMARC cho tên miền của trường tiêu đề From, và đọc kết quả trong phần "
        .. "tiêu đề của một thư thử. Nếu thư đã đi qua máy chủ chuyển tiếp hoặc danh sách gửi thư, nguyên nhân "
        .. "có thể là những thay đổi ở đó. Với 4.7.26, trong lúc đó hàng đợi vẫn thử lại. Về phía máy chủ, hãy "
        .. "nêu các bước kiểm tra không đạt trong phần văn bản.",
    },
    ["7.27"] = {
      name = "Địa chỉ người gửi có null MX",
      description = "Tên miền của người gửi công bố bản ghi null MX, nên nó không nhận được thư trả lại hay thư "
        .. "trả lời nào. Máy chủ được cấu hình để từ chối thư từ những tên miền như vậy. Gmail làm khác và dùng "
        .. "4.7.27 và 5.7.27 cho thư không qua được SPF.",
      when = "Máy chủ gửi 550 5.7.27 nếu tên miền trong MAIL FROM đã tuyên bố rằng nó không nhận thư. Trường "
        .. "hợp điển hình là tên miền đã đóng chiều thư đến nhưng vẫn được dùng để gửi.",
      fix = "Hãy gửi từ một tên miền có nhận thư, hoặc thay bản ghi null MX của nó bằng bản ghi MX thật. Nếu "
        .. "phần văn bản nói đến SPF, như ở Gmail, hãy sửa bản ghi SPF của tên miền trong MAIL FROM. Về phía "
        .. "máy chủ, việc từ chối này là một chính sách có thể tắt cho những người gửi mà bạn muốn nhận thư.",
    },
    ["7.28"] = {
      name = "Phát hiện thư gửi ồ ạt",
      description = "Máy chủ coi bức thư là một phần của đợt gửi ồ ạt nhiều thư giống nhau mang tính lạm dụng. "
        .. "Nguồn đã đăng ký là một bản thảo Internet chứ không phải RFC, và sổ đăng ký IANA không ghép nó với "
        .. "mã phản hồi nào, nên cả 4.7.28 lẫn 5.7.28 đều có thể gặp.",
      when = "Máy chủ gửi mã này khi có hàng loạt thư giống nhau đổ đến. Gmail được biết là dùng nó cho tốc độ "
        .. "gửi bất thường. Biểu mẫu web bị lợi dụng hoặc tài khoản bị đánh cắp có thể gây ra một đợt như vậy.",
      fix = "Hãy ngừng gửi hoặc gửi chậm lại, và tìm xem cái gì tạo ra nhiều thư đến vậy. Với lớp 4, hãy thử "
        .. "lại sau với tốc độ thấp hơn; với lớp 5, đừng gửi lại thư khi chưa loại bỏ nguyên nhân. Về phía máy "
        .. "chủ, hãy chú ý để thư gửi hàng loạt mà người dùng mong nhận không bị vướng.",
    },
    ["7.29"] = {
      name = "Xác minh ARC không đạt",
      description = "Chuỗi ARC của thư không qua được bước xác minh, và máy chủ từ chối thư. ARC truyền kết quả "
        .. "xác thực từ máy chủ chuyển tiếp này sang máy chủ chuyển tiếp kế tiếp. Gmail làm khác và dùng 4.7.29 "
        .. "cho thư đến mà không có TLS.",
      when = "Máy chủ có thể gửi 550 5.7.29 sau dữ liệu thư nếu nó từ chối thư có chuỗi ARC bị hỏng. Máy chủ "
        .. "chuyển tiếp hoặc danh sách gửi thư sửa đổi thư đã niêm phong có thể làm hỏng chuỗi.",
      fix = "Hãy tìm máy chủ chuyển tiếp hoặc danh sách làm hỏng chuỗi, và nếu được thì gửi mà không qua đó. "
        .. "Nếu phần văn bản nói đến TLS, như ở Gmail, thì hãy bật TLS cho thư gửi đi. Về phía máy chủ, hãy cân "
        .. "nhắc chuỗi bị hỏng cùng với SPF, DKIM và DMARC.",
    },
    ["7.30"] = {
      name = "Cần hỗ trợ REQUIRETLS",
      description = "Thư đòi REQUIRETLS, nhưng không máy chủ nào mà thư phải đến hỗ trợ tùy chọn đó. Máy chủ "
        .. "relay đã không chuyển thư đi với mức bảo vệ thấp hơn. Gmail làm khác và dùng 4.7.30 và 5.7.30 cho "
        .. "thư không qua được DKIM.",
      when = "Máy chủ relay báo 550 5.7.30 cho thư được gửi với tùy chọn REQUIRETLS theo RFC 8689. Nguyên nhân "
        .. "thường gặp là tên miền người nhận có các máy chủ MX không công bố REQUIRETLS.",
      fix = "Hãy đề nghị postmaster của người nhận hỗ trợ REQUIRETLS, hoặc chỉ gửi không có tùy chọn này nếu "
        .. "nội dung có thể đi mà không được bảo vệ. Nếu phần văn bản nói đến DKIM, như ở Gmail, thì hãy sửa "
        .. "việc ký DKIM. Về phía người nhận, hãy bật REQUIRETLS trên mọi máy chủ MX.",
    },
  },

  terms = {
    mailbox_unknown = "người dùng không tồn tại; không tìm thấy người dùng; người nhận không tồn tại; "
      .. "địa chỉ không tồn tại; hộp thư không tồn tại; tài khoản không tồn tại; "
      .. "không tìm thấy hộp thư; không tìm thấy người nhận; địa chỉ không hợp lệ; "
      .. "người nhận không hợp lệ; sai địa chỉ; từ chối người nhận; người dùng không xác định; "
      .. "không tìm thấy địa chỉ; email không tồn tại",
    mailbox_disabled = "tài khoản bị khóa; hộp thư bị khóa; tài khoản bị vô hiệu hóa; "
      .. "tài khoản bị đình chỉ; hộp thư bị vô hiệu hóa; tài khoản đã đóng",
    mailbox_full = "hộp thư đầy; hộp thư đã đầy; đầy hộp thư; hết dung lượng; vượt hạn mức; "
      .. "quá dung lượng; hạn ngạch; vượt quá dung lượng; quota",
    domain_unknown = "tên miền không tồn tại; không tìm thấy tên miền; tên miền không hợp lệ; "
      .. "sai tên miền",
    recipient_restricted = "người nhận bị hạn chế; chỉ nhận từ; nhóm hạn chế",
    relay_denied = "từ chối chuyển tiếp; không cho phép chuyển tiếp; chuyển tiếp; relay; từ chối relay",
    message_too_big = "thư quá lớn; email quá lớn; kích thước tối đa; giới hạn kích thước; "
      .. "tệp đính kèm quá lớn; quá kích thước; kích thước thư",
    message_format = "sai định dạng; định dạng không hợp lệ",
    spam_content = "thư rác; spam; lọc nội dung; bị coi là thư rác",
    virus = "virus; mã độc; phần mềm độc hại; nhiễm virus",
    blocklisted = "danh sách đen; danh sách chặn; ip bị chặn; bị chặn; uy tín; blacklist; "
      .. "bị liệt vào danh sách đen; chặn ip; danh tiếng",
    auth_failure = "xác thực người gửi; giả mạo người gửi",
    reverse_dns = "dns ngược; phân giải ngược; bản ghi ptr; ptr; tra cứu ngược",
    sender_rejected = "từ chối người gửi; người gửi bị từ chối; người gửi không hợp lệ; "
      .. "địa chỉ người gửi",
    policy = "chính sách; vi phạm chính sách; truy cập bị từ chối; từ chối truy cập",
    session_security = "yêu cầu xác thực; cần xác thực; phải đăng nhập; chưa xác thực; cần đăng nhập; "
      .. "xác thực; yêu cầu đăng nhập",
    tls_failure = "lỗi tls; tls không khả dụng; tls thất bại",
    too_many_recipients = "quá nhiều người nhận; nhiều người nhận; giới hạn người nhận; số người nhận",
    rate_limited = "quá nhiều kết nối; quá nhiều thư; giới hạn gửi; giới hạn tốc độ; gửi quá nhanh; "
      .. "vượt giới hạn; hạn mức gửi; quá nhiều email; gửi quá nhiều",
    greylisted = "danh sách xám; greylisting; greylist",
    service_unavailable = "dịch vụ không khả dụng; máy chủ bận; bảo trì; máy chủ quá tải; "
      .. "dịch vụ tạm ngưng; máy chủ không khả dụng; dịch vụ không sẵn sàng",
    system_error = "lỗi cục bộ; lỗi nội bộ; lỗi máy chủ; lỗi hệ thống",
    network_error = "hết thời gian; hết giờ; quá thời gian; từ chối kết nối; không có phản hồi; "
      .. "mất kết nối; không kết nối được",
    ["450 451 421 452 4.2.2"] = "thử lại sau; lỗi tạm thời; vui lòng thử lại; gửi lại sau; tạm thời",
    ["550 450"] = "hộp thư không khả dụng; hộp thư không sẵn sàng",
    ["535 5.7.8"] = "mật khẩu; sai mật khẩu; mật khẩu không đúng; xác thực thất bại; "
      .. "đăng nhập thất bại; thông tin đăng nhập; lỗi xác thực",
    ["534 5.7.9"] = "mật khẩu ứng dụng; xác minh hai bước",
    ["530 454 5.7.10 220"] = "mã hóa; yêu cầu mã hóa; ssl; tls; starttls",
    ["5.4.6 554"] = "vòng lặp; lặp thư; quá nhiều bước",
    ["4.4.7 5.4.7"] = "hết hạn; quá hạn gửi; thời hạn gửi",
    ["500 502 5.5.1"] = "lệnh không xác định; không nhận ra lệnh; lệnh không hợp lệ; "
      .. "lệnh không được hỗ trợ; lệnh chưa được triển khai; lệnh không nhận ra",
    ["503 5.5.1"] = "sai thứ tự lệnh; thứ tự lệnh; trình tự lệnh; sai thứ tự",
    ["501 500 5.5.4 5.5.2"] = "lỗi cú pháp; cú pháp; sai tham số",
    ["452 4.3.1"] = "đầy đĩa; hết dung lượng đĩa; không đủ dung lượng; ổ đĩa đầy",
    ["250 2.0.0 2.6.0"] = "đã nhận thư; thành công; đã chấp nhận; đã gửi",
    ["5.6.0 554"] = "tiêu đề; phần đầu thư",
    ["5.7.1 552 5.3.4 554"] = "tệp đính kèm; tập tin đính kèm; đính kèm bị chặn",
    ["221 421"] = "đóng kết nối; kết thúc kết nối",
    ["220"] = "dịch vụ sẵn sàng; sẵn sàng",
    ["4.4.3 5.1.2 5.4.4"] = "dns; lỗi dns; bản ghi mx",
    ["252"] = "không thể xác minh; xác minh người dùng",
    ["354"] = "bắt đầu nhập thư; nhập nội dung thư",
  },

  heading = {
    description = "Mô tả",
    when = "Khi bạn thấy mã này",
    fix = "Cách khắc phục",
    differences = "Những điểm khác biệt chính",
    guidance = "Khi nào dùng mã nào",
  },

  label = {
    severity = "Mức độ",
    category = "Phân loại",
    subject = "Chủ đề",
    status = "Tình trạng",
    stages = "Giai đoạn",
    connection = "Kết nối",
    enhanced = "Mã nâng cao",
    class = "Lớp",
    classes = "Các lớp được phép",
    reply_codes = "Mã phản hồi",
    related = "Xem thêm",
    sources = "Nguồn",
    code = "Mã",
    name = "Tên",
    kind = "Loại mã",
    retry = "Thử lại",
    source = "Nguồn gốc",
    reason = "Lý do",
    action = "Hành động",
    scope = "Phạm vi",
    disposition = "Bức thư",
    bounce = "Trả lại",
    retry_after = "Thử lại sau",
    blocklist = "Danh sách chặn",
    confidence = "Độ tin cậy",
    why = "Căn cứ",
    stage = "Giai đoạn",
    mismatch = "Mã sai lớp",
    flaws = "Sai sót",
  },

  severity = {
    positive_completion = "2xx Hoàn tất thành công",
    positive_intermediate = "3xx Thành công trung gian",
    transient_negative = "4xx Từ chối tạm thời",
    permanent_negative = "5xx Từ chối vĩnh viễn",
  },
  class = {
    positive_completion = "Thành công",
    transient_negative = "Lỗi tạm thời kéo dài",
    permanent_negative = "Lỗi vĩnh viễn",
  },
  category = {
    syntax = "Cú pháp",
    information = "Thông tin",
    connections = "Kết nối",
    unspecified = "Không quy định",
    mail_system = "Hệ thống thư",
    unassigned = "Ngoài ngữ pháp của RFC 5321",
  },
  subject = {
    [0] = "Trạng thái khác hoặc không xác định",
    "Trạng thái địa chỉ",
    "Trạng thái hộp thư",
    "Trạng thái hệ thống thư",
    "Trạng thái mạng và định tuyến",
    "Trạng thái giao thức chuyển thư",
    "Trạng thái nội dung hoặc loại nội dung của thư",
    "Trạng thái bảo mật hoặc chính sách",
  },
  status = {
    standard = "tiêu chuẩn",
    extension = "phần mở rộng",
    obsolete = "lỗi thời",
    observed = "gặp trong thực tế",
    registered = "đã đăng ký",
    deprecated = "không nên dùng nữa",
  },
  connection = {
    always = "bị máy chủ đóng",
    may = "có thể bị máy chủ đóng",
    never = "vẫn mở",
  },
  -- Always behind "ở giai đoạn".
  stage = {
    CONNECT = "bắt đầu phiên",
    ["DATA-END"] = "kết thúc dữ liệu",
  },
  any_stage = "bất kỳ",

  reason = {
    accepted = "Máy chủ đã làm điều được yêu cầu (2yz).",
    continue = "Máy chủ chờ phần tiếp theo (3yz).",
    mailbox_unknown = "Tên miền đó không có hộp thư như vậy, hoặc địa chỉ không thể tồn tại.",
    mailbox_disabled = "Hộp thư từng tồn tại nhưng đã bị vô hiệu hóa, tạm ngưng, đóng, chuyển đi hoặc đổi chủ.",
    suppressed = "Dịch vụ gửi thư đã không thử gửi: địa chỉ nằm trong danh sách chặn gửi của chính dịch vụ đó.",
    mailbox_full = "Người nhận đã vượt hạn mức.",
    domain_unknown = "Tên miền của người nhận không tồn tại hoặc không nhận thư (không có tên miền đó, null MX).",
    recipient_restricted = "Người nhận, nhóm hoặc danh sách này chỉ nhận thư từ một số người gửi, hoặc đòi "
      .. "người gửi xác nhận.",
    relay_denied = "Máy chủ không relay cho người nhận này: MX sai hoặc tên miền đã chuyển đi (khi gửi qua "
      .. "submission: hãy đăng nhập trước, fix_session/session).",
    message_too_big = "Thư vượt giới hạn kích thước của máy chủ hoặc của người nhận.",
    message_format = "Thư sai dạng hoặc có dạng không được nhận (trường tiêu đề, MIME, bộ ký tự, 8 bit, loại "
      .. "tệp đính kèm).",
    spam_content = "Nội dung thư, một liên kết trong thư hoặc điểm số của thư bị coi là thư rác.",
    virus = "Phát hiện mã độc hoặc tệp đính kèm nguy hiểm.",
    blocklisted = "Máy gửi hoặc tên miền gửi nằm trong danh sách chặn, bị cấm hoặc có uy tín kém.",
    auth_failure = "Xác thực SPF, DKIM, DMARC hoặc ARC của thư không đạt.",
    reverse_dns = "Máy khách thiếu hoặc sai DNS ngược (PTR, FCrDNS) hay tên HELO.",
    sender_rejected = "Người gửi trên phong bì hoặc trong tiêu đề, hoặc tên miền của người gửi, bị từ chối.",
    policy = "Bị từ chối theo chính sách riêng của máy chủ, và không có gì cụ thể hơn được nêu ra.",
    session_security = "Phiên phải xác thực (AUTH) hoặc bật TLS trước, hoặc thông tin đăng nhập bị từ chối.",
    tls_failure = "Không đáp ứng được TLS, MTA-STS, DANE hoặc REQUIRETLS. Tuyệt đối không hạ mức bảo mật.",
    too_many_recipients = "Giao dịch này có quá nhiều người nhận: hãy gửi cho những người còn lại trong giao "
      .. "dịch khác.",
    rate_limited = "Quá nhiều kết nối hoặc thư trong một khoảng thời gian (phạm vi host), gửi cho người nhận "
      .. "này quá nhanh (recipient), hoặc hết hạn mức gửi (sender).",
    greylisted = "Được bảo quay lại sau vì bên gửi còn mới ở đây.",
    service_unavailable = "Máy chủ đang tắt, đang khởi động hoặc quá bận: hãy kết nối lại sau.",
    system_error = "Hệ thống ở xa gặp lỗi: lỗi nội bộ, lưu trữ, cấu hình.",
    network_error = "Không có kết nối, hết thời gian chờ, trục trặc DNS, vòng lặp định tuyến, hết thời hạn "
      .. "chuyển thư.",
    protocol_error = "Máy chủ từ chối một lệnh, các đối số, thứ tự hoặc cú pháp của nó.",
    unknown = "Không có gì trong phản hồi cho biết lý do.",
  },
  action = {
    proceed = "tiếp tục",
    retry = "thử lại sau",
    slow_down = "gửi ít hơn, rồi thử lại",
    split = "gửi cho những người nhận còn lại trong giao dịch khác",
    suppress = "ngừng gửi thư đến địa chỉ này",
    fix_message = "sửa bức thư",
    fix_sender = "khắc phục phía gửi",
    fix_session = "khắc phục cách tiến hành phiên",
    review = "để một người xem xét",
  },
  scope = {
    none = "không có gì",
    recipient = "chỉ địa chỉ này",
    domain = "mọi địa chỉ của tên miền",
    message = "thư này, dù gửi cho ai",
    sender = "mọi thư của người gửi này",
    host = "mọi thư mà máy này gửi",
    server = "mọi thư gửi cho máy chủ này",
    session = "kết nối này",
    transaction = "giao dịch này",
    unknown = "phản hồi không cho biết",
  },
  disposition = {
    done = "không còn việc gì phải làm",
    keep = "để lại trong hàng đợi",
    ["return"] = "trả lại cho người gửi",
  },
  bounce = {
    none = "không bị trả lại",
    soft = "sau này có thể gửi được",
    hard = "địa chỉ không dùng được nữa",
    block = "bị từ chối, nhưng địa chỉ có thể vẫn tốt",
  },
  confidence = { certain = "chắc chắn", likely = "có nhiều khả năng", guess = "phỏng đoán" },
  finding = { error = "lỗi", warning = "cảnh báo", info = "thông tin" },

  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} so với {b} {b_name}",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) và {b} ({b_name}) đều là phản hồi thuộc nhóm {severity}.",
      mixed = "SMTP {a} ({a_name}) và mã nâng cao {b} ({b_name}) có cùng mức độ: {severity}.",
      enhanced = "SMTP {a} ({a_name}) và {b} ({b_name}) đều là mã nâng cao thuộc lớp {a_class} ({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) là phản hồi thuộc nhóm {a_severity}, còn {b} ({b_name}) là phản hồi thuộc nhóm "
        .. "{b_severity}.",
      mixed = "SMTP {a} ({a_name}) là phản hồi thuộc nhóm {a_severity}, còn mã nâng cao {b} ({b_name}) thuộc lớp "
        .. "{b_class} ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) là mã nâng cao thuộc lớp {a_class} ({a_severity}), còn {b} ({b_name}) thuộc "
        .. "lớp {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} là mã phản hồi: nó mở đầu mỗi dòng của phản hồi, và chữ số đầu tiên của nó có tính quyết "
        .. "định.",
      enhanced = "{code} là mã trạng thái nâng cao: nó đứng sau mã phản hồi và cho biết chính xác hơn điều gì đã "
        .. "xảy ra.",
      common = "Hai mã này thường đi cùng nhau, ở dạng {a} {b}.",
      possible = "Một phản hồi có thể mang cả hai mã, ở dạng {a} {b}.",
      class = "Không phản hồi nào mang cả hai mã: lớp của mã nâng cao phải trùng với chữ số đầu tiên của mã phản hồi.",
      intermediate = "Không phản hồi nào mang cả hai mã: phản hồi 3yz không có mã nâng cao.",
    },
    status = {
      standard = "{code} thuộc tiêu chuẩn SMTP.",
      extension = "{code} đến từ một phần mở rộng của SMTP.",
      obsolete = "{code} đã lỗi thời.",
      observed = "{code} không được RFC nào định nghĩa, nhưng có gặp ở một số máy chủ hoặc báo cáo.",
      registered = "{code} đã được đăng ký với IANA.",
      deprecated = "Sổ đăng ký IANA ghi {code} là không nên dùng nữa.",
    },
    subject = {
      [0] = "{code} không nêu chủ đề nào.",
      "{code} liên quan đến một địa chỉ.",
      "{code} liên quan đến một hộp thư.",
      "{code} liên quan đến hệ thống thư bên nhận.",
      "{code} liên quan đến mạng hoặc đường đi của thư.",
      "{code} liên quan đến cuộc hội thoại SMTP.",
      "{code} liên quan đến nội dung của thư.",
      "{code} liên quan đến bảo mật hoặc chính sách.",
    },
    retry = {
      positive_completion = "Sau {code}, không có gì phải thử lại.",
      positive_intermediate = "Sau {code}, máy khách gửi phần tiếp theo.",
      transient_negative = "Sau {code}, cùng yêu cầu đó về sau có thể thành công.",
      permanent_negative = "Sau {code}, phải thay đổi điều gì đó thì thử lại mới có ý nghĩa.",
    },
    connection = {
      always = "Sau {code}, máy chủ đóng kết nối.",
      may = "Sau {code}, máy chủ có thể đóng kết nối.",
      never = "{code} giữ cho kết nối vẫn mở.",
    },
    stages = {
      any = "{code} có thể đến ở bất kỳ giai đoạn nào.",
      only = "Trong hai mã, chỉ {code} xuất hiện ở giai đoạn {stages:or}.",
    },
    source = {
      list = "{code} bắt nguồn từ {sources:and}.",
      none = "{code} không bắt nguồn từ tiêu chuẩn nào.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Hãy hiểu mã này là thành công, khác với {other}.",
      positive_intermediate = "Hãy hiểu mã này là yêu cầu gửi tiếp, khác với {other}.",
      transient_negative = "Hãy hiểu mã này là lỗi tạm thời, khác với {other}.",
      permanent_negative = "Hãy hiểu mã này là lỗi vĩnh viễn, khác với {other}.",
    },
  },

  page = {
    no_entries = "Không có mục nào.",
    no_findings = "Không phát hiện vấn đề nào.",
    seconds = "{n} giây",
    line = "Dòng {line}",
    octet = "Octet thứ {offset}",
    line_and_octet = "Dòng {line}, octet thứ {offset}",
    why = {
      rule = "quy tắc {rule}",
      user_rule = "quy tắc {rule} của bạn",
      enhanced = "mã nâng cao",
      code = "mã phản hồi",
      matched = "{by}, tại “{matched}”",
    },
  },

  cli = {
    did_you_mean = "có phải ý bạn là {words}?",
    not_for_command = "{command} không có tùy chọn {option}",
    cannot_read = "không đọc được {file}: {message}",
    cannot_write = "không ghi được: {message}",
    bad_rules = "{file} không có quy tắc nào: {message}",
    only_severity = "không tài liệu nào định nghĩa {word}; theo chữ số đầu, đó là {severity}",
    is_a_file = "{file} là một tệp; để phân loại từng dòng của tệp: smtpcodes classify - <TỆP",
    unknown_reason = "lý do không rõ: {word}",
    unknown_stage = "giai đoạn không rõ: {word}",
    see_help = "Hãy thử: smtpcodes --help",
    unknown_command = "không có lệnh này: {word}",
    unknown_option = "không có tùy chọn này: {word}",
    no_value = "tùy chọn {option} cần một giá trị",
    takes_no_value = "tùy chọn {option} không nhận giá trị",
    bad_value = "tùy chọn {option} không nhận giá trị {word}",
    missing_argument = "{command} còn thiếu: {needs}",
    too_many = "thừa một đối số: {word}",
    no_language = "không có ngôn ngữ {word}; đây là {name}",
    unknown_code = "không có mã SMTP này: {word}",
    same_code = "không thể so sánh một mã với chính nó: {word}",
    perhaps_classify = "Để phân loại văn bản của một phản hồi: smtpcodes classify TEXT",
    nothing_found = "không tìm thấy gì cho: {word}",
    more_found = "còn {n} mục nữa; --limit 0 hiện tất cả",
    empty_input = "trong đầu vào không có phản hồi nào",
    bad_reply = "octet thứ {offset} của đầu vào: {message}",
  },

  log = {
    title = "Nhật ký thư",
    lines = "Từ {from} đến {to}, {total} dòng: {deliveries} về việc gửi, {refused} lần ta từ chối, {other} dòng khác",
    totals = "Thư nhân người nhận: {delivered} đã gửi, {deferred} bị hoãn, {returned} bị trả lại",
    delivered = "đã gửi",
    deferred = "bị hoãn",
    returned = "bị trả lại",
    delivered_short = "gửi",
    deferred_short = "hoãn",
    returned_short = "trả",
    delivered_later = "gửi được sau đó",
    waiting = "đang chờ",
    reasons = "Lý do",
    todo = "Việc cần làm",
    common = "Trả lời hay gặp nhất",
    replies = "Trả lời",
    domains = "Tên miền",
    no_failures = "Không có gì bị hoãn hay bị trả lại.",
    drop = "Địa chỉ cần bỏ: {n}",
    drop_tile = "địa chỉ cần bỏ",
    doubtful = "Mọi người nhận của các tên miền này đều thất bại: hãy xem trước khi bỏ",
    blocklists = "Danh sách đã chặn ta",
    waits = "Thời gian chờ, nhiều nhất",
    own = "Điều trục trặc phía ta",
    refusals = "Điều ta tự từ chối",
    incomplete = "Vượt giới hạn và không được đếm",
    by_reason = "Theo lý do",
    by_domain = "Theo tên miền",
    by_provider = "Theo nhà cung cấp",
    by_hour = "Theo giờ",
    by_reply = "Theo trả lời",
  },
  -- Fingerprints of the English that the texts translate; `make languages` compares and writes them.
  of = [[
action fix_message f0b4f fix_sender 3f377 fix_session c0c19 proceed 05fc7 retry 75ddd review cac42
action slow_down 9af07 split b8ca8 suppress 4e6d1
- any_stage 4a885
bounce block 023a2 hard ab690 none 7b935 soft 56368
category connections 41e9a information 65559 mail_system a40d6 syntax b180e unassigned d019c unspecified a2e0e
class permanent_negative c2b82 positive_completion 1d812 transient_negative 8030e
cli bad_reply 7567a bad_rules 8dc9e bad_value 1bd7f cannot_read 46434 cannot_write 052f4 did_you_mean b3551
cli empty_input c5267 is_a_file a4c2f missing_argument 27a32 more_found b1d6f no_language ff6c9 no_pair 2dee9
cli no_reply 2dee9 no_value 4dafe not_for_command 14ac7 nothing_found 929ab only_severity b0fe0
cli perhaps_classify c6376 same_code 77e02 see_help 5e9f6 takes_no_value 56533 too_many e25c1
cli unknown_code 07881 unknown_command 06f07 unknown_option e7492 unknown_reason 12561 unknown_stage 14fd9
codes.200 name 297b1
codes.211 description ef09c fix ae761 name cff8d when 020b0
codes.214 description c40f5 fix ed4bb name 6dd02 when 9dba5
codes.220 description df9e5 fix 8f06f name c52da when 2c7af
codes.221 description ae30c fix 8eac8 name a6aa4 when aa145
codes.235 description 4c900 fix 7ae77 name 73550 when 72c12
codes.250 description 4b6b8 fix bc03a name 02423 when fde7d
codes.251 description 8b708 fix c88a8 name ac74c when 1aa78
codes.252 description abc75 fix ee5a3 name 958f1 when 22da2
codes.253 description 44e08 fix 6b536 name 24109 when c4a5d
codes.334 description 1e740 fix 178f9 name 35acd when 48057
codes.354 description 99f23 fix d90f5 name 66018 when c3d73
codes.355 description 40dcc fix e490d name e446f when 8e53d
codes.420 name 4459c
codes.421 description 7d7fc fix 0ce1b name 3c79f when 1e5d6
codes.422 name 37d9e
codes.424 name b7694
codes.426 name 72f1c
codes.430 name 376bf
codes.431 name 15484
codes.432 description e049b fix 2412e name 152b2 when 46cea
codes.435 name 1be4d
codes.441 name 5ca30
codes.442 name 445d0
codes.446 name 71a8b
codes.447 name 4218d
codes.449 name 2206c
codes.450 description daa77 fix 985d2 name b040a when 477ce
codes.451 description 7f688 fix 51e89 name 429b2 when a984f
codes.452 description d79f9 fix a698a name abb28 when f6970
codes.453 description b8dd0 fix 09578 name 57ece when 5a604
codes.454 description b21d0 fix 198eb name 84767 when c9e81
codes.455 description 48730 fix 9831f name 9e5bd when a9839
codes.456 name 994a3
codes.458 description cb992 fix 6303c name 58243 when 671f7
codes.459 description e45ec fix b242f name 3de4b when eb6e2
codes.471 name 970ef
codes.500 description d7282 fix 7992c name 6dc11 when 80f17
codes.501 description b356e fix c3c2a name be861 when a5266
codes.502 description b3c8f fix 6ea71 name d1903 when c8fe8
codes.503 description bee46 fix 03663 name c4fba when 48cb0
codes.504 description aa457 fix 0586e name cf7b7 when 45fe0
codes.510 name 6ada3
codes.511 name 6ada3
codes.512 name 52e5d
codes.513 name 31d9f
codes.520 name 13740
codes.521 description e860a fix 071c3 name 9174a when e1f5b
codes.522 name a3862
codes.523 name 1dfc6
codes.524 name 014fc
codes.525 name 3a846
codes.530 description 0f1b3 fix ef333 name 5b66d when d6d61
codes.533 name 5a205
codes.534 description 34f6b fix 63da5 name 1b5f3 when d935e
codes.535 description 10add fix 0ae4b name b59e0 when 3bd57
codes.538 description f0ce4 fix 94904 name 014fc when 8ae61
codes.541 name 22c3b
codes.542 name fae6c
codes.550 description 32781 fix f0506 name b040a when d269a
codes.551 description 68861 fix 3c2bd name 19e76 when 35f4e
codes.552 description ed767 fix e16a2 name 8ac19 when 37395
codes.553 description 3909d fix 24a5b name c3404 when 203a3
codes.554 description 04800 fix e93f3 name d712b when 851ba
codes.555 description 6442a fix fa2c1 name e2e9a when baf17
codes.556 description e8c9a fix ac83c name fea31 when 80bb3
codes.557 name eb792
codes.571 name 4ce9b
confidence certain 3a68e guess e253b likely 13b46
connection always 160dd may 1489b never b1aee
difference.connection always 7182b may 2821d never d46e0
difference.kind class 4c773 common a393b enhanced e53d7 intermediate 1d45c possible c36cf reply 52832
difference.retry permanent_negative ccc8b positive_completion 2ce56 positive_intermediate 8b37e
difference.retry transient_negative 671d3
difference.source list 96e3f none aa697
difference.stages any a1dff only ff2f9
difference.status deprecated cca1b extension 9ec47 observed 76f51 obsolete 5db7e registered 116c0
difference.status standard 83387
difference.subject 0 f0552 1 aae86 2 a37c9 3 ed7cd 4 7d297 5 6c94c 6 2524d 7 64031
disposition done 4e90f keep 66fc5 return 26c16
enhanced.0.0 description 09dc4 fix 193c1 name ada2d when 69408
enhanced.1.0 description 15a6f fix ecfce name 9694d when 91f11
enhanced.1.1 description 7e330 fix 997d9 name 70609 when df29c
enhanced.1.10 description 03acc fix 448b9 name 63e01 when 342e8
enhanced.1.2 description af365 fix a4338 name 5fe31 when 1b19e
enhanced.1.3 description 3f4a5 fix 70149 name c91c2 when 02766
enhanced.1.4 description 0fe37 fix f7da7 name 55e30 when c1b42
enhanced.1.5 description 1d8c2 fix 63215 name 838d2 when d02c7
enhanced.1.6 description e452d fix eedc6 name bc013 when 03d90
enhanced.1.7 description eca4d fix 3dd6f name 7d9ec when dfe6c
enhanced.1.8 description 79d37 fix ff66a name ad90d when 23376
enhanced.1.9 description 676de fix a42f9 name 6ba4d when 181f2
enhanced.2.0 description 63388 fix 6d41c name 543d8 when 44040
enhanced.2.1 description 06f32 fix 649ff name b0474 when 782e3
enhanced.2.2 description 660d8 fix 53971 name 5030e when 1c978
enhanced.2.3 description 6468b fix 9cb12 name bd67f when 17721
enhanced.2.4 description 01aa7 fix d0d54 name edb85 when 34441
enhanced.3.0 description 67746 fix 9af42 name f4cd2 when 399cf
enhanced.3.1 description 3325e fix d7c2a name 5bd5d when 49f26
enhanced.3.2 description d91d8 fix ec6c5 name 47e1b when cbbfc
enhanced.3.3 description d504a fix 5f501 name cbf80 when 74640
enhanced.3.4 description 17cbb fix a32ec name 3e1aa when b3d15
enhanced.3.5 description 4b26c fix b67b8 name 6f2ad when 57cc1
enhanced.3.6 description f104e fix 82edb name a42aa when 9bfd9
enhanced.4.0 description 12a3c fix 86fce name 29ee1 when eef87
enhanced.4.1 description 0d6bc fix 99021 name 3f290 when 721c6
enhanced.4.2 description 9d965 fix 36f2f name a3e75 when a58c5
enhanced.4.3 description 1a39e fix 7efa1 name a22eb when da92f
enhanced.4.4 description c6ca6 fix ed70a name 2f71a when 2d97f
enhanced.4.5 description 2d8a2 fix a92f6 name 26fef when 0ada2
enhanced.4.6 description bc7a5 fix 2f9e0 name acb73 when 7397f
enhanced.4.7 description 5784e fix c63e1 name 4c90f when 3435e
enhanced.5.0 description 1c938 fix 02f47 name a60b7 when 404c7
enhanced.5.1 description 636cf fix 5e89a name cb3ce when 1507d
enhanced.5.2 description a4aa5 fix e4802 name 9cc85 when a6d75
enhanced.5.3 description 1ce7d fix 5177d name 3bb81 when f0015
enhanced.5.4 description 25ff8 fix 86b84 name 23d23 when 08168
enhanced.5.5 description 94dea fix 26a53 name e44ec when f698d
enhanced.5.6 description dcaea fix 29cf1 name 5f606 when 6acad
enhanced.6.0 description 35d73 fix 61983 name 4955f when 42f05
enhanced.6.1 description 69c48 fix ba531 name 7e143 when cb22a
enhanced.6.2 description 0a264 fix adbd4 name 42671 when 7912b
enhanced.6.3 description 73f8f fix 24357 name 39712 when 3a721
enhanced.6.4 description aca07 fix 03ab0 name 5b941 when 8e74a
enhanced.6.5 description ecfe4 fix e7a9b name 0792c when efe05
enhanced.6.6 description 71767 fix 337cb name 35f90 when c0629
enhanced.6.7 description a8bbc fix 1fbab name bb710 when 22379
enhanced.6.8 description 27280 fix 02e4b name e98a8 when 38cf9
enhanced.6.9 description f2282 fix 0e25d name 8f62f when 50bdf
enhanced.7.0 description 372b7 fix 88392 name fb07e when a74ad
enhanced.7.1 description acdf0 fix 9bd19 name bc775 when ba298
enhanced.7.10 description f1d18 fix 32d76 name 1dfc6 when e3f4c
enhanced.7.11 description f70a3 fix 029cd name 959e5 when 6a564
enhanced.7.12 description 005bb fix 9a21c name 36ddb when beada
enhanced.7.13 description 84b7c fix 4537b name 3a846 when 142b3
enhanced.7.14 description dea69 fix f86b9 name 46faa when 49c7f
enhanced.7.15 description f37a1 fix 3f1d2 name 2ca33 when ecbcd
enhanced.7.16 description 52f93 fix a2928 name 540eb when 58ac5
enhanced.7.17 description 8c6d3 fix a7966 name 905ce when cd780
enhanced.7.18 description c872e fix 3e54f name 811b5 when c014f
enhanced.7.19 description 79e78 fix 3985a name 90eb5 when ccc3f
enhanced.7.2 description 254c9 fix 2e837 name 9bacb when 7cb0a
enhanced.7.20 description ed837 fix fa1db name 5917b when 1db0d
enhanced.7.21 description 26ce6 fix ae81d name 01194 when 4c07f
enhanced.7.22 description f0c11 fix bab2c name 5c914 when 15c16
enhanced.7.23 description 4ef83 fix c74cf name bf642 when 7639f
enhanced.7.24 description daecc fix 6fdd9 name 2edf6 when 5acf5
enhanced.7.25 description 36b75 fix e2a99 name 928e6 when 953b8
enhanced.7.26 description 8c2cb fix 98ad9 name 94dc6 when 24dd5
enhanced.7.27 description 55e36 fix c56d2 name c5bb0 when 28dd7
enhanced.7.28 description ec300 fix 0c6a7 name d839e when eb8db
enhanced.7.29 description 00329 fix 1fb72 name 67c26 when 98083
enhanced.7.3 description f96a6 fix beb29 name 17ed2 when a22fc
enhanced.7.30 description bb695 fix 87ea6 name 7ef15 when f0651
enhanced.7.4 description fe800 fix df1bc name 0ed02 when 756b7
enhanced.7.5 description de55a fix 09bc5 name a04b0 when 9718b
enhanced.7.6 description a42ab fix 9c398 name e5f8e when 14db7
enhanced.7.7 description 054ab fix dec7d name e2072 when 3dfa8
enhanced.7.8 description 4bdb4 fix 51c77 name d45b4 when cca33
enhanced.7.9 description 6d969 fix 3f537 name 24c2f when 19959
finding error 6c1b2 info 40950 warning b0e9e
guidance.read permanent_negative 66062 positive_completion 707cc positive_intermediate ceee4
guidance.read transient_negative e6021
heading description ae095 differences 618e3 fix 40e11 guidance d5528 when 85628
label action 06467 blocklist ee6fa bounce edd28 category 52e48 class 4a8a8 classes 8d18d code 2c6ac
label confidence ac41f connection 23285 disposition 7579f enhanced 51c90 flaws eefad kind 65453 mismatch 33527
label name 7934a reason 67de8 related c768d reply_codes 3bb8c retry 521ff retry_after 89ea7 scope 23dae
label severity 2e440 source 1542e sources 9320b stage 9c258 stages e8951 status ebc0e subject 6ed38 why 2b4d9
page line 81d80 line_and_octet 45630 no_entries c5298 no_findings 64063 octet d8798 seconds b1540
page.why code 66317 enhanced 06a97 matched d5a1b rule af937 user_rule b027f
reason accepted 56193 auth_failure 9cedb blocklisted 18bb9 continue bd276 domain_unknown efede
reason greylisted 4ca78 mailbox_disabled db5f5 mailbox_full 7d5de mailbox_unknown 20cc8 message_format 1aabe
reason message_too_big eb050 network_error 544eb policy b8937 protocol_error 888a2 rate_limited 08a5a
reason recipient_restricted 9c0dc relay_denied 5d5d8 reverse_dns dd88f sender_rejected 4449c
reason service_unavailable cbdde session_security 8f250 spam_content 7a442 suppressed 3e0f2 system_error 2d8b6
reason tls_failure 1439e too_many_recipients 1e9c2 unknown 89877 virus 6bf38
scope domain 5de9b host 0f921 message 55beb none ff209 recipient 502d9 sender e78de server 35e06 session 706a7
scope transaction 178ba unknown 82478
severity permanent_negative 73911 positive_completion c79ab positive_intermediate 69c6b
severity transient_negative ca160
stage CONNECT c4dd1 DATA-END a63c4
status deprecated 888ff extension 446a7 observed 44298 obsolete e3581 registered 38afb standard f8952
subject 0 3045b 1 83038 2 17640 3 a4dcb 4 7896a 5 e4b3f 6 2cef1 7 0765f
summary.differ enhanced 53f2b mixed 3e3e3 reply 4c75f
summary.same enhanced 5ff42 mixed 697b0 reply 36d85
title comparison 94cd9 entry ab72c
]],
}
