-- Vietnamese. What the keys mean is written at the top of en.lua.

return {
  tag = "vi",
  name = "Tiếng Việt",
  join = { ["and"] = "và", ["or"] = "hoặc" },

  -- By subject.detail, for all classes.

  codes = {
    [200] = {
      name = "Thành công chung chung",
      gist = "lệnh đã thành công, nhưng được báo bằng một con số mà SMTP chưa bao giờ định nghĩa",
      description = "Máy chủ báo thành công, nhưng mã đúng phải là 250. RFC 876, cuộc khảo sát các máy chủ thư năm 1983, đã gặp 200 trong phản hồi cho RSET và NOOP và gọi đó là điều chưa bao giờ hợp lệ.",
      when = "Nếu có gặp thì mã này đến từ máy chủ giả lập để thử nghiệm hoặc máy chủ tự viết. Không RFC nào liệt kê nó cho bất kỳ lệnh nào.",
      fix = "Hãy coi đây là thành công và gửi lệnh kế tiếp. Máy khách xét một mã lạ theo chữ số đầu tiên, và 2 nghĩa là lệnh đã được thực hiện.",
      send = "Hãy gửi 250 thay cho mã này.",
    },
    [211] = {
      name = "Trạng thái hệ thống",
      gist = "máy chủ mô tả chính nó hoặc các lệnh của nó để trả lời HELP",
      description = "Máy chủ trả lời HELP bằng thông tin dành cho người đọc, thường gồm nhiều dòng. SMTP không có lệnh nào để hỏi trạng thái, nên trên thực tế 211 là mã trợ giúp thứ hai bên cạnh 214.",
      when = "Bạn gặp mã này sau HELP trong một phiên gõ tay. Chương trình chuyển thư không gửi HELP.",
      fix = "Không có gì cần sửa. Hãy đọc đến hết dòng không có dấu gạch nối sau mã rồi mới gửi lệnh kế tiếp. Nếu một lệnh khác nhận được phản hồi này thì máy khách của bạn đã đếm nhầm số phản hồi.",
      send = "Hãy trả lời HELP bằng 214 khi giải thích các lệnh; 211 hợp với báo cáo về chính hệ thống.",
    },
    [214] = {
      name = "Thông tin trợ giúp",
      gist = "phần văn bản là nội dung trợ giúp đã được yêu cầu",
      description = "Máy chủ giải thích về chính nó hoặc về một lệnh của nó. Phần văn bản được viết cho người đọc, và không RFC nào quy định khuôn dạng của nó.",
      when = "Bạn gặp mã này sau HELP, có hoặc không có tên lệnh đi kèm, khi gõ tay để thử một máy chủ.",
      fix = "Không có gì cần sửa; muốn biết máy chủ hỗ trợ những gì, hãy đọc phản hồi cho EHLO, vốn dành cho chương trình.",
      send = "Dùng mã này để trợ giúp về các lệnh. Người lạ cũng đọc được, nên hãy cân nhắc để lộ bao nhiêu về sản phẩm và phiên bản; trả lời 502 nếu bạn không cung cấp HELP và 504 nếu không có trợ giúp cho đối số đó.",
    },
    [220] = {
      name = "Dịch vụ sẵn sàng",
      gist = "máy chủ đã sẵn sàng nói chuyện bằng SMTP hoặc, sau STARTTLS, bắt đầu bắt tay TLS",
      description = "Máy chủ đã có mặt và chờ máy khách. Trong lời chào, từ đầu tiên của phần văn bản là tên hoặc địa chỉ IP trong ngoặc vuông của máy chủ, và không được có mã trạng thái nâng cao. Sau STARTTLS, các octet tiếp theo thuộc về quá trình bắt tay TLS.",
      when = "Mã này mở đầu mọi phiên mà máy chủ chấp nhận, và cũng trả lời STARTTLS. Lời chào có thể đến chậm: máy khách nên đợi ít nhất năm phút.",
      fix = "Hãy đọc hết các dòng của lời chào rồi gửi EHLO. Sau STARTTLS thì bắt tay ngay; khi TLS đã thiết lập, hãy bỏ phản hồi EHLO cũ và gửi lại EHLO.",
      send = "Chào bằng mã này khi bạn nhận thư trong phiên; chào bằng 421 nếu lúc này chưa thể nhận, bằng 554 nếu từ chối máy khách này, và bằng 521 nếu máy không bao giờ nhận thư.",
    },
    [221] = {
      name = "Đóng kết nối",
      gist = "máy chủ xác nhận QUIT và đóng kết nối",
      description = "Máy chủ đã ghi nhận QUIT, và phiên kết thúc tốt đẹp. Mọi thư đã được chấp nhận trước đó vẫn được coi là đã nhận.",
      when = "Mã này trả lời QUIT và là phản hồi cuối cùng của phiên. Máy chủ tự mình dừng lại thì gửi 421.",
      fix = "Không có gì cần sửa: hãy đóng kết nối. Dù phản hồi này có bị mất dọc đường, những thư đã được chấp nhận cũng không thay đổi gì.",
      send = "Gửi mã này cho mọi lệnh QUIT, kể cả giữa một giao dịch, và chỉ đóng kết nối sau đó. Muốn kết thúc một phiên mà máy khách chưa kết thúc, hãy gửi 421.",
    },
    [235] = {
      name = "Xác thực thành công",
      gist = "đăng nhập thành công và phiên đã được xác thực",
      description = "Máy chủ đã chấp nhận thông tin đăng nhập. Nếu hai bên đã thỏa thuận một lớp bảo mật thì lớp đó có hiệu lực ngay sau dòng này. Phần văn bản không mang dữ liệu SASL nào.",
      when = "Mã này kết thúc một quá trình AUTH thành công, sau 334 cuối cùng hoặc ngay sau lệnh nếu dữ liệu gửi kèm đã đủ. Lệnh AUTH thứ hai trong phiên sẽ nhận 503.",
      fix = "Hãy tiếp tục với MAIL; không có gì cần sửa. Nếu một lớp bảo mật vừa bắt đầu, hãy gửi lại EHLO. Đã đăng nhập không có nghĩa là mọi địa chỉ người gửi và mọi người nhận đều được phép, nên hãy đọc các phản hồi tiếp theo.",
      send = "Gửi mã này khi đã kiểm tra xong thông tin đăng nhập. Gửi 454 nếu chính việc kiểm tra gặp lỗi và 535 nếu thông tin đăng nhập sai.",
    },
    [250] = {
      name = "Thành công",
      gist = "máy chủ đã làm điều mà lệnh yêu cầu",
      description = "Lệnh đã được thực hiện. Sau khi kết thúc dữ liệu, máy chủ đã nhận trách nhiệm về bức thư, nhưng đó chưa phải lời hứa rằng thư sẽ đến được hộp thư. Ở MAIL và RCPT, địa chỉ tạm thời được chấp nhận; sau EHLO, mỗi dòng tiếp theo nêu một phần mở rộng.",
      when = "Đây là phản hồi thông thường cho hầu hết mọi lệnh. Phản hồi có ý nghĩa quyết định là phản hồi sau chính bức thư.",
      fix = "Hãy gửi lệnh kế tiếp. Sau khi kết thúc dữ liệu, hãy ghi phần văn bản vào nhật ký, vì nó thường chứa mã định danh trong hàng đợi của máy chủ, và đưa những người nhận đã được chấp nhận ra khỏi hàng đợi của bạn.",
      send = "Chỉ gửi mã này cho một bức thư khi thư đã được lưu an toàn. Ở VRFY, chỉ gửi nó cho địa chỉ mà bạn đã kiểm tra, nếu không thì gửi 252.",
    },
    [251] = {
      name = "Người dùng không ở đây, sẽ chuyển tiếp",
      gist = "người nhận ở nơi khác và máy chủ sẽ chuyển tiếp thư",
      description = "Máy chủ chấp nhận người nhận và chuyển thư đến địa chỉ ghi trong phần văn bản, nên đây là thành công. Sau ETRN, mã này nghĩa là không có thư nào chờ nút đó.",
      when = "Mã này trả lời RCPT hoặc VRFY cho người dùng có thư được chuyển tiếp. Phần lớn máy chủ lặng lẽ chuyển tiếp và trả lời 250. Nghĩa sau ETRN ứng với hàng đợi trống.",
      fix = "Hãy tiếp tục; không có gì phải gửi lại. Bạn có thể cho người dùng xem địa chỉ mới, nhưng đừng để chương trình tự sửa sổ địa chỉ trừ khi bạn tin cậy máy chủ.",
      send = "Gửi mã này nếu bạn chuyển tiếp thư và được phép cho biết địa chỉ mới. Gửi 250 nếu địa chỉ cần được giữ kín và 551 nếu bạn không chuyển tiếp.",
    },
    [252] = {
      name = "Không thể xác minh người dùng",
      gist = "chưa có gì được kiểm tra, nhưng vẫn có thể gửi thư đến địa chỉ đó",
      description = "Máy chủ không xác nhận mà cũng không phủ nhận rằng địa chỉ tồn tại. Nó đã hiểu lệnh, nên đây là thành công chứ không phải kiểm tra thất bại. Sau ETRN, mã này nghĩa là việc xử lý hàng đợi đã bắt đầu.",
      when = "Bạn gặp mã này sau VRFY hoặc EXPN trên những máy chủ giữ kín danh sách người dùng. RFC 5321 không liệt kê nó cho RCPT.",
      fix = "Đừng hiểu mã này là “có” hay “không”, và cứ gửi thư nếu bạn có thư cần gửi. Chỉ RCPT hoặc một thư trả lại về sau mới cho biết thêm.",
      send = "Trả lời VRFY và EXPN bằng mã này khi hai lệnh bị tắt vì lý do bảo mật, và cho những địa chỉ mà chỉ máy chủ khác mới kiểm tra được. 250 sẽ khẳng định một lần kiểm tra không ai làm, còn trả lời 550 cho mọi địa chỉ cũng sai.",
    },
    [253] = {
      name = "Đã bắt đầu gửi thư đang chờ",
      gist = "máy chủ đã bắt đầu gửi các thư đang chờ và cho biết có bao nhiêu thư",
      description = "Máy chủ trả lời một máy đã xin lấy thư đang chờ nó trong hàng đợi, và nêu số thư. 252 nói cùng điều đó nhưng không có con số. Chưa có thư nào được giao.",
      when = "Bạn gặp mã này sau ETRN khi có thư đang chờ nút đó. Hàng đợi trống thì nhận 251.",
      fix = "Hãy chờ thư đến. Thư đi qua một kết nối mới, nên từ bên ngoài phải kết nối được đến máy nhận. Nếu không có thư nào đến, hãy hỏi người vận hành xem nhật ký hàng đợi ghi gì về nút này.",
      send = "Gửi mã này nếu bạn đã đếm số thư, nếu không thì gửi 250 hoặc 252.",
    },
    [334] = {
      name = "Thử thách của máy chủ",
      gist = "quá trình đăng nhập tiếp tục và máy chủ chờ câu trả lời kế tiếp của máy khách",
      description = "Máy chủ gửi chuỗi thử thách của cơ chế SASL ở dạng base64, không kèm gì khác; chuỗi có thể trống. Dòng này có thể dài hơn 512 octet rất nhiều và không bao giờ mang mã trạng thái nâng cao.",
      when = "Bạn gặp mã này trong quá trình AUTH, mỗi bước của cơ chế một lần. Cơ chế đã gửi dữ liệu đầu tiên cùng AUTH có thể không cần đến nó.",
      fix = "Hãy giải mã chuỗi thử thách và gửi câu trả lời ở dạng base64. Muốn bỏ dở, hãy gửi một dấu sao duy nhất, máy chủ sẽ xác nhận bằng 501. Đừng hiển thị phản hồi này cho người dùng như một lỗi.",
      send = "Đừng gửi chữ nào ngoài chuỗi thử thách, và giữ dấu cách sau mã ngay cả khi chuỗi trống.",
    },
    [354] = {
      name = "Bắt đầu nhập thư",
      gist = "máy chủ đã sẵn sàng nhận thư",
      description = "Bây giờ máy chủ chờ phần tiêu đề và phần thân, cho đến một dòng chỉ có một dấu chấm. Thư chưa được chấp nhận: phản hồi sau dòng đó mới quyết định.",
      when = "Mã này trả lời DATA, thường là sau khi có ít nhất một người nhận được chấp nhận. BDAT không cần đến nó.",
      fix = "Hãy gửi nội dung với ký tự xuống dòng CRLF và một dòng cuối chỉ có một dấu chấm. Dòng nào bắt đầu bằng dấu chấm thì thêm một dấu chấm nữa ở trước. Hãy đợi phản hồi ở cuối ít nhất mười phút.",
      send = "Chỉ gửi mã này nếu có ít nhất một người nhận được chấp nhận, nếu không thì gửi 503 hoặc 554, và bỏ những dấu chấm đã được thêm.",
    },
    [355] = {
      name = "Vị trí tiếp tục giao dịch",
      gist = "máy chủ đã có một phần của bức thư này và cho biết phải gửi tiếp từ octet nào",
      description = "Máy chủ tiếp tục một lần truyền bị đứt; phần văn bản bắt đầu bằng vị trí gửi tiếp. Mã này thuộc CHECKPOINT, một phần mở rộng thử nghiệm.",
      when = "Mã này sẽ trả lời MAIL khi máy khách tiếp tục một giao dịch bị gián đoạn. Không biết có nơi nào triển khai phần mở rộng này.",
      fix = "Hãy gửi tiếp từ vị trí đó nếu máy khách của bạn đã yêu cầu. Nếu không, hãy gửi QUIT rồi gửi toàn bộ thư trong phiên mới.",
      send = "Chỉ gửi mã này cho máy khách đang tiếp tục một giao dịch mà bạn nhận ra được, nếu không thì gửi 250.",
    },
    [420] = {
      name = "Kết nối quá thời gian chờ",
      gist = "kết nối đã hết thời gian chờ, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 420. Có lẽ đó là 4.2.0, một vấn đề không rõ của hộp thư, bị mất dấu chấm. Chỉ chữ số đầu tiên là đáng tin.",
      when = "Có thể gặp mã này trong báo cáo gửi thư, do chương trình lập báo cáo ghi chứ không phải máy chủ ở xa.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; hãy tin phần văn bản và mã trạng thái nâng cao đi kèm hơn là con số này.",
      send = "Gửi 421 nếu bạn đóng kết nối, và 450 hoặc 451 nếu không.",
    },
    [421] = {
      name = "Dịch vụ không khả dụng",
      gist = "máy chủ đang đóng kết nối và lúc này không thể nhận thư",
      description = "Máy chủ kết thúc phiên vì một nguyên nhân sẽ qua đi: đang tắt, hết thời gian chờ, quá nhiều kết nối hoặc một giới hạn đối với máy khách này. Giao dịch đang mở bị mất; những thư đã được chấp nhận trước đó vẫn còn nguyên.",
      when = "Mã này đến ngay ở lời chào, để trả lời một lệnh bất kỳ, hoặc khi không ai hỏi; trong trường hợp cuối, máy khách đọc nó thay cho phản hồi kế tiếp. Các nhà cung cấp lớn dùng nó để bắt bên gửi chậm lại.",
      fix = "Hãy giữ thư trong hàng đợi, đóng kết nối và thử lại sau. Nếu phần văn bản nói đến giới hạn hoặc tốc độ, hãy mở ít kết nối hơn và gửi chậm lại. Mã này không cho thấy người nhận có vấn đề gì.",
      send = "Gửi mã này nếu bạn đóng kết nối ngay và máy khách được phép quay lại; nếu phiên có thể tiếp tục, hãy gửi 450 hoặc 451. Máy khách mà bạn sẽ không bao giờ chấp nhận thì nhận 554.",
    },
    [422] = {
      name = "Hạn mức hộp thư",
      gist = "hộp thư đầy hoặc cần chuyển đổi mật khẩu, tùy nguồn giải thích",
      description = "Không RFC nào định nghĩa 422. RFC 5248 ghép nó với X.7.12, tức chuyển đổi mật khẩu, trường hợp mà RFC 4954 dùng 432. Các bảng mã trên web giải thích nó là hộp thư đầy, có lẽ vì 4.2.2 bị mất dấu chấm.",
      when = "Có thể gặp mã này trong các bảng mã thư trả lại. Chỉ phần văn bản hoặc mã trạng thái nâng cao đi kèm mới cho biết nghĩa nào đúng.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; với 4.2.2 thì hộp thư đầy; với 4.7.12 thì hãy đăng nhập một lần bằng PLAIN qua TLS.",
      send = "Gửi 452 kèm 4.2.2 khi hộp thư đầy và 432 kèm 4.7.12 khi cần chuyển đổi mật khẩu.",
    },
    [424] = {
      name = "Lỗi khai triển danh sách gửi thư",
      gist = "lúc này máy chủ không khai triển được một danh sách hoặc bí danh",
      description = "Không RFC nào định nghĩa 424. OpenSMTPD tạo nó từ mã trạng thái nâng cao 4.2.4, tức trục trặc khi khai triển danh sách.",
      when = "OpenSMTPD gửi mã này ở RCPT khi không đọc được bảng bí danh hoặc tệp chuyển tiếp. Địa chỉ không nhất thiết là danh sách gửi thư.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; địa chỉ rất có thể vẫn đúng. Nếu kéo dài nhiều ngày, hãy báo cho quản trị viên của tên miền nhận.",
      send = "Gửi 450 kèm 4.2.4. Trên OpenSMTPD, hãy kiểm tra các bảng bí danh và tệp chuyển tiếp của địa chỉ đó.",
    },
    [426] = {
      name = "Kết nối đã quá thời gian chờ",
      gist = "kết nối đã quá thời gian chờ, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 426 là phản hồi. Một ví dụ trong RFC 3464 có nó trong báo cáo gửi thư do chính hệ thống gửi viết ra. Kết nối hết thời gian chờ thì không có phản hồi nào.",
      when = "Có thể gặp mã này trong một báo cáo như vậy. Đó là ghi chú của chính bên gửi.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu lặp lại, hãy kiểm tra đường đi đến máy chủ đó, các tường lửa ở giữa và các thiết lập thời gian chờ.",
      send = "Ghi 4.4.1 cho máy chủ không trả lời và 4.4.2 cho kết nối bị đứt, nếu chính phần mềm của bạn ghi ra con số này.",
    },
    [430] = {
      name = "Lệnh tạm thời thất bại",
      gist = "lệnh tạm thời thất bại vì một lý do mà chỉ phần văn bản mới cho biết",
      description = "Không RFC nào nói 430 nghĩa là gì, và RFC 5248 chỉ nêu nó để ghép với X.5.1, lệnh không hợp lệ. Điều duy nhất có thể tin là lỗi này tạm thời.",
      when = "Nếu có gặp thì mã này đến từ một máy chủ tự đặt cho con số một nghĩa riêng.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại sau; đọc phần văn bản; với 4.5.1, hãy so lệnh với phản hồi EHLO.",
      send = "Gửi 451 cho trục trặc nhất thời, và 500, 502 hoặc 503 cho lệnh sai.",
    },
    [431] = {
      name = "Hết tài nguyên",
      gist = "máy chủ thiếu chỗ lưu trữ hoặc bộ nhớ, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 431. Có lẽ đó là 4.3.1, hệ thống thư đã đầy, bị mất dấu chấm. Lỗi này tạm thời.",
      when = "Có thể gặp mã này trong các bảng mã thư trả lại; phản hồi chuẩn khi thiếu chỗ lưu trữ là 452 kèm 4.3.1.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại sau; tình trạng thiếu chỗ nằm ở phía nhận.",
      send = "Gửi 452 kèm 4.3.1, và giải phóng dung lượng đĩa.",
    },
    [432] = {
      name = "Cần chuyển đổi mật khẩu",
      gist = "người dùng phải đăng nhập một lần bằng PLAIN thì cơ chế đã chọn mới hoạt động",
      description = "Máy chủ chưa có mật khẩu cho cơ chế đã chọn và tạo mật khẩu đó từ một lần đăng nhập bằng PLAIN. Exchange dùng cùng con số này kèm 4.3.2 trong lúc chuyển thư, khi nó làm chậm thư đến một người nhận.",
      when = "Bạn gặp mã này sau AUTH với tài khoản chưa chuyển đổi. Ngoài AUTH, nó mang nghĩa của Exchange.",
      fix = "Hãy đăng nhập một lần bằng PLAIN, chỉ qua TLS, rồi dùng cơ chế mong muốn. Nếu mã đến kèm 4.3.2 trong lúc chuyển thư, hãy giữ thư trong hàng đợi và gửi chậm lại.",
      send = "Chỉ gửi mã này nếu bạn cung cấp PLAIN qua TLS, vì người dùng không có cách nào khác. Thông tin đăng nhập sai thì gửi 535.",
    },
    [435] = {
      name = "Hoãn xác thực",
      gist = "lúc này máy chủ chưa kiểm tra được thông tin đăng nhập",
      description = "Không RFC nào định nghĩa 435. Exim dùng nó ở chỗ mà RFC 4954 dùng 454. Mã này không nói gì về mật khẩu, vốn có thể vẫn đúng.",
      when = "Exim gửi mã này cho AUTH khi một lần tra cứu của bộ xác thực gặp lỗi.",
      fix = "Hãy thử đăng nhập lại như cũ vào lúc khác, và đừng hỏi người dùng mật khẩu khác.",
      send = "Gửi 454 kèm 4.7.0. Trên Exim, nhật ký ghi lý do bên cạnh phản hồi này.",
    },
    [441] = {
      name = "Máy chủ đích không trả lời",
      gist = "máy chủ đích không trả lời, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 441. Đó là mã trạng thái nâng cao 4.4.1 bị bỏ dấu chấm. Máy chủ không trả lời thì không gửi phản hồi nào, nên đây là ghi chú của chính bên gửi.",
      when = "Bạn gặp mã này trong báo cáo gửi thư và nhật ký hàng đợi của bên gửi.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra các bản ghi MX của tên miền, xem máy chủ đó có hoạt động không và có tường lửa nào chặn cổng 25 không.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi 4.4.1.",
    },
    [442] = {
      name = "Kết nối bị lỗi",
      gist = "kết nối bị đứt trước khi truyền xong thư, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 442. Đó là mã trạng thái nâng cao 4.4.2 bị bỏ dấu chấm, và là ghi chú của chính bên gửi.",
      when = "Bạn gặp mã này trong báo cáo gửi thư về một kết nối bị đứt hoặc hết thời gian chờ. OpenSMTPD ghi nó khi không giao được một thư trả lại của chính mình.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu hay xảy ra, hãy tìm đường truyền lỗi, tường lửa cắt kết nối hoặc thời gian chờ quá ngắn.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi 4.4.2.",
    },
    [446] = {
      name = "Quá nhiều chặng",
      gist = "thư đã qua quá nhiều máy chủ, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 446. Đó là mã trạng thái nâng cao 4.4.6, vòng lặp định tuyến, bị bỏ dấu chấm. Có lẽ hai hệ thống đang gửi thư qua lại cho nhau.",
      when = "Có thể gặp mã này trong báo cáo gửi thư. Thư trả lại thường mang 5.4.6 cho cùng điều đó.",
      fix = "Hãy tìm vòng lặp, vì chờ đợi không làm nó kết thúc. Những máy chủ lặp lại trong các trường tiêu đề Received tạo thành vòng lặp; hãy sửa quy tắc chuyển tiếp, bí danh hoặc bản ghi MX ở đó, rồi để hàng đợi thử lại.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi 5.4.6 hoặc 4.4.6.",
    },
    [447] = {
      name = "Hết thời hạn chuyển thư",
      gist = "thư nằm trong hàng đợi quá lâu, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 447. Đó là mã trạng thái nâng cao 4.4.7, hết thời hạn chuyển thư, bị bỏ dấu chấm. Mã không cho biết vì sao những lần thử trước thất bại.",
      when = "Bạn gặp mã này trong báo cáo của hệ thống đã giữ thư trong hàng đợi. RFC 5321 đòi hệ thống đó trước hết phải thử trong ít nhất bốn hoặc năm ngày.",
      fix = "Hãy tìm nguyên nhân của những lần thất bại trước, và gửi lại thư khi đã khắc phục xong.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi lỗi thật gần nhất, hoặc 4.4.7 khi không biết lỗi đó.",
    },
    [449] = {
      name = "Lỗi định tuyến",
      gist = "không định tuyến được thư, theo ghi nhận của bên gửi",
      description = "Không RFC nào định nghĩa 449. Đó là 4.4.9 bị bỏ dấu chấm, mã mà Exchange dùng cho vấn đề định tuyến và không có trong sổ đăng ký nào.",
      when = "Có thể gặp mã này trong báo cáo của Exchange hoặc của một chương trình bắt chước nó.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra các bản ghi MX của tên miền và đầu nối (connector) hoặc máy chủ relay mà hệ thống của bạn dùng cho tên miền đó.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi 4.4.4, không thể định tuyến.",
    },
    [450] = {
      name = "Hộp thư tạm thời không khả dụng",
      gist = "lúc này máy chủ không nhận thư cho người nhận này nhưng sau này có thể nhận",
      description = "Hộp thư đang bận, hoặc một chính sách bắt bên gửi phải chờ; thường gặp nhất là danh sách xám (greylisting). Cùng lệnh đó về sau có thể thành công mà không cần thay đổi gì.",
      when = "Mã này trả lời RCPT, MAIL hoặc xuất hiện khi kết thúc dữ liệu. Theo mặc định, Postfix cũng gửi nó nếu không xác minh được người nhận (4.1.1), không tìm thấy tên miền của người nhận (4.1.2) hay của người gửi (4.1.8), hoặc máy khách không có DNS ngược (4.7.25 hoặc 4.7.1).",
      fix = "Hãy giữ thư trong hàng đợi và thử lại từ cùng một máy. Nếu kéo dài nhiều giờ, hãy đọc phần văn bản và kiểm tra tên miền người gửi cùng DNS ngược của bạn. Đừng vì mã này mà xóa địa chỉ nào khỏi danh sách.",
      send = "Gửi mã này nếu hộp thư, hoặc chính sách của bạn về người nhận hay người gửi này, bắt máy khách phải chờ. Nếu có gì hỏng ở phía bạn thì gửi 451, nếu đóng kết nối thì 421, và nếu chờ cũng vô ích thì 550.",
    },
    [451] = {
      name = "Lỗi nội bộ khi xử lý",
      gist = "có gì đó bị lỗi ở phía máy chủ và thử lại có thể thành công",
      description = "Một lần tra cứu, một bộ lọc hoặc một thiết lập bị lỗi, và lệnh đã bị bỏ. Theo những gì mã này cho biết, lỗi không nằm ở địa chỉ mà cũng không ở bức thư. Nhiều máy chủ cũng dùng nó cho danh sách xám (greylisting).",
      when = "Mã này trả lời MAIL, RCPT hoặc xuất hiện khi kết thúc dữ liệu. Máy khách mất kết nối giữa một giao dịch nên xử sự như thể đã nhận mã này.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra xem có tra cứu được tên miền người gửi, bản ghi SPF và khóa DKIM của bạn không.",
      send = "Gửi mã này nếu có gì hỏng ở phía bạn: một lần tra cứu, một bộ lọc, một ổ đĩa. Nếu hộp thư hoặc chính sách của bạn bắt máy khách phải chờ thì gửi 450, nếu thiếu chỗ lưu trữ thì 452, và nếu đóng kết nối thì 421.",
    },
    [452] = {
      name = "Không đủ dung lượng lưu trữ",
      gist = "lúc này không đủ chỗ cho thư, hoặc giao dịch có quá nhiều người nhận",
      description = "Máy chủ thiếu chỗ: 4.3.1 là chỗ lưu trữ của hệ thống, 4.2.2 là hạn mức của một hộp thư. 4.5.3 là số người nhận, và những người đã được chấp nhận trước đó vẫn có hiệu lực.",
      when = "Ở MAIL, mã này liên quan đến chỗ lưu trữ, thường được xét theo SIZE đã khai báo. Ở RCPT, nó liên quan đến hộp thư đầy hoặc số người nhận; máy chủ phải nhận ít nhất 100 người.",
      fix = "Sau 4.5.3, hãy gửi thư cho những người nhận đã được chấp nhận và gửi cho những người còn lại trong một giao dịch mới. Trong những trường hợp khác, hãy giữ thư trong hàng đợi và thử lại sau; hộp thư đầy có thể sẽ được dọn.",
      send = "Gửi mã này kèm 4.5.3 khi vượt giới hạn số người nhận, như RFC 5321 yêu cầu, kèm 4.2.2 cho hộp thư có thể được dọn, và kèm 4.3.1 khi đầy đĩa. Thư vượt giới hạn kích thước cố định thì gửi 552.",
    },
    [453] = {
      name = "Không có thư trong hàng đợi",
      gist = "không có thư nào chờ những tên miền nêu trong ATRN",
      description = "Hàng đợi của khách hàng này trống. ATRN thuộc về relay thư theo yêu cầu, khi một máy đến lấy thư của mình, và dù chữ số đầu tiên là vậy, không có gì sai cả. Sổ đăng ký ghép mã này với X.3.2, điều không hợp với nghĩa đó.",
      when = "Chỉ ATRN mới được trả lời bằng mã này. Nó không phải dạng tạm thời của 553.",
      fix = "Hãy hỏi lại vào lần dự kiến kế tiếp. Nếu bạn chờ thư, hãy kiểm tra xem ATRN có nêu đúng tên miền không và bản ghi MX của chúng có dẫn đến máy chủ relay này không.",
      send = "Gửi mã này nếu hàng đợi của các tên miền đó trống; gửi 450 nếu bạn từ chối yêu cầu và 451 nếu bạn không xử lý được.",
    },
    [454] = {
      name = "Xác thực hoặc TLS tạm thời thất bại",
      gist = "lúc này máy chủ không thực hiện được AUTH hoặc STARTTLS",
      description = "Máy chủ gặp trục trặc của chính nó. Ở AUTH, chưa có kết luận nào về mật khẩu, vốn có thể vẫn đúng; ở STARTTLS, TLS tạm thời không dùng được.",
      when = "Bạn gặp mã này sau AUTH khi cơ sở dữ liệu người dùng ngừng hoạt động, và sau STARTTLS khi máy chủ không nạp được chứng chỉ hoặc khóa.",
      fix = "Ở AUTH, hãy thử lại sau với cùng mật khẩu. Khi STARTTLS thất bại, đừng bao giờ tiếp tục không mã hóa đối với submission, DANE, MTA-STS hay REQUIRETLS; ở những nơi khác thì chính sách của bạn quyết định.",
      send = "Gửi mã này khi cơ sở dữ liệu người dùng hoặc TLS của chính bạn không hoạt động. Thông tin đăng nhập mà bạn kiểm tra được và thấy sai thì nhận 535.",
    },
    [455] = {
      name = "Chưa đáp ứng được tham số",
      gist = "lúc này máy chủ chưa đáp ứng được một tham số của MAIL hoặc RCPT",
      description = "Máy chủ biết tham số mở rộng đó nhưng lúc này chưa phục vụ được. Mã này chỉ nói về tham số, không nói gì khác; 555 là dạng vĩnh viễn tương ứng.",
      when = "Bạn gặp mã này sau MAIL hoặc RCPT có tham số mà máy chủ tạm thời không phục vụ được. Mã này hiếm gặp.",
      fix = "Hãy thử lại sau với cùng các tham số. Tham số nào mà thư không nhất thiết cần thì có thể bỏ ngay, nhưng đừng bao giờ bỏ REQUIRETLS.",
      send = "Gửi mã này nếu tham số đó sau này sẽ dùng được, 555 nếu không bao giờ dùng được, và 451 nếu trục trặc không liên quan gì đến tham số.",
    },
    [456] = {
      name = "Từ chối IPv6, thử lại qua IPv4",
      gist = "máy khách nên thử lại qua IPv4, theo đề xuất của một bản thảo đã hết hạn",
      description = "Không RFC nào định nghĩa 456, và chưa biết nơi nào dùng. Bản thảo dành mã này cho thư đến qua IPv6 mà cả SPF lẫn DKIM đều không đạt.",
      when = "Có thể gặp mã này trong bảng của Sisimai, chương trình phân tích thư trả lại.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại, qua IPv4 nếu hệ thống cho bạn chọn. Hãy kiểm tra SPF và DKIM, kể cả địa chỉ IPv6 mà bạn dùng để gửi.",
      send = "Gửi 450 kèm 4.7.1 và một phần văn bản rõ ràng.",
    },
    [458] = {
      name = "Không thể xử lý hàng đợi",
      gist = "máy chủ không bắt đầu được việc xử lý hàng đợi mà ETRN yêu cầu",
      description = "Lúc này không thể xử lý các thư đang chờ của nút. Mã không nói gì về chính những thư đó.",
      when = "Mã này trả lời ETRN và không có nghĩa gì với các lệnh khác.",
      fix = "Hãy gửi lại ETRN sau. Nếu vẫn thất bại, hãy báo thời điểm và tên nút cho người vận hành máy chủ.",
      send = "Gửi mã này nếu lúc này không xử lý được hàng đợi, và 459 nếu máy khách này không được phép yêu cầu việc đó.",
    },
    [459] = {
      name = "Nút không được phép",
      gist = "máy khách này không được phép yêu cầu xử lý hàng đợi của nút đó",
      description = "Máy chủ từ chối xử lý hàng đợi cho máy khách này; phần văn bản nêu lý do. Theo chữ số đầu thì việc từ chối là tạm thời, nhưng thường nó kéo dài cho đến khi có người đổi thiết lập.",
      when = "Mã này trả lời ETRN khi tên nút viết sai, hoặc khi máy khách kết nối từ một địa chỉ khác thường.",
      fix = "Hãy kiểm tra tên nút và đọc phần văn bản. Nếu tên đúng, hãy đề nghị người vận hành cho phép máy của bạn.",
      send = "Gửi mã này nếu máy khách không có quyền đối với hàng đợi, và 458 nếu lúc này không xử lý được hàng đợi.",
    },
    [471] = {
      name = "Lỗi bộ lọc nội bộ",
      gist = "một bộ lọc ở phía nhận bị lỗi, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 471, và chữ số thứ hai của nó nằm ngoài ngữ pháp SMTP. Có lẽ đó là 4.7.1, một chính sách bắt bên gửi phải chờ, bị mất dấu chấm.",
      when = "Các bảng mã thư trả lại có nó; không biết máy chủ nào gửi mã này.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; chữ số đầu tiên cho biết lỗi là tạm thời. Chương trình nên chấp nhận dòng này dù chữ số thứ hai như vậy.",
      send = "Gửi 451 kèm 4.3.0 khi bộ lọc hỏng, hoặc 450 kèm 4.7.1 cho một chính sách.",
    },
    [500] = {
      name = "Lỗi cú pháp",
      gist = "máy chủ không nhận ra lệnh, hoặc dòng quá dài",
      description = "Máy chủ không đọc được dòng này như một lệnh. Chỉ dòng này bị từ chối: phiên vẫn mở và giữ nguyên trạng thái. Với 5.5.6, một dòng trong quá trình AUTH quá dài.",
      when = "Bạn gặp mã này cho EHLO trên máy chủ rất cũ, cho HELO hoặc EHLO trên máy chủ LMTP, và cho nội dung thư mà máy khách gửi như lệnh sau khi DATA bị từ chối. Khi đó Postfix trả lời 502.",
      fix = "Hãy so dòng đó với RFC, và đừng dùng phần mở rộng nào mà phản hồi EHLO không liệt kê. Nếu chính EHLO bị từ chối, hãy dùng LHLO trên máy chủ LMTP, hoặc HELO nếu bạn không cần TLS và không cần đăng nhập. Tường lửa hoặc proxy trên đường đi có thể sửa các lệnh.",
      send = "Gửi mã này cho lệnh bạn không biết, 502 cho lệnh bạn biết nhưng không cung cấp, và 501 nếu chỉ đối số sai.",
    },
    [501] = {
      name = "Lỗi cú pháp trong tham số",
      gist = "máy chủ biết lệnh nhưng không đọc được các đối số",
      description = "Một đối số sai dạng, bị thiếu hoặc không được phép. Trong quá trình AUTH, mã này còn có nghĩa là quá trình bị hủy, base64 sai, hoặc có dữ liệu đầu tiên mà cơ chế không nhận.",
      when = "Bạn gặp mã này khi có dấu cách sau dấu hai chấm của MAIL FROM, dấu gạch dưới trong tên máy, địa chỉ sai dạng, hoặc STARTTLS có đối số.",
      fix = "Hãy sửa đối số trước khi gửi lại lệnh. 5.1.3 chỉ ra địa chỉ người nhận, 5.1.7 và 5.1.8 chỉ ra địa chỉ người gửi. Sau dấu sao của chính bạn, mã này chỉ xác nhận rằng AUTH đã bị hủy.",
      send = "Gửi mã này khi đối số sai cú pháp, 504 cho đối số mà bạn không hỗ trợ, 555 cho tham số lạ của MAIL hoặc RCPT, và 553 cho tên hộp thư mà bạn không cho phép.",
    },
    [502] = {
      name = "Lệnh không được hỗ trợ",
      gist = "máy chủ không cung cấp lệnh này",
      description = "Theo RFC 5321, máy chủ nhận ra lệnh nhưng không triển khai nó. Postfix và một số phần mềm khác còn trả lời 502 5.5.2 cho lệnh mà chúng hoàn toàn không nhận ra.",
      when = "Bạn gặp mã này cho VRFY, EXPN, HELP hoặc ETRN trên những máy chủ không dùng các lệnh đó, và cho lệnh gõ sai. Lệnh có trong phản hồi EHLO thì không được nhận mã này.",
      fix = "Hãy làm mà không dùng lệnh đó; lặp lại cũng vô ích. Nếu đó là EHLO, hãy dùng HELO khi bạn không cần TLS và không cần đăng nhập. Nếu nội dung thư nhận mã này thì trước đó DATA đã bị từ chối.",
      send = "Gửi mã này cho lệnh bạn biết nhưng không cung cấp, 500 cho lệnh bạn không biết, và 252 cho VRFY hoặc EXPN đã bị tắt vì lý do bảo mật.",
    },
    [503] = {
      name = "Sai thứ tự lệnh",
      gist = "lệnh đến không đúng lúc trong phiên",
      description = "Một bước trước lệnh này bị thiếu, đã thất bại hoặc đã được thực hiện rồi. Bản thân lệnh có thể vẫn đúng.",
      when = "Ví dụ đầu tiên là MAIL trước EHLO. Những ví dụ khác là RCPT trước MAIL, DATA khi chưa có người nhận nào được chấp nhận, AUTH lần thứ hai, và BDAT sau khối cuối cùng. Sau lời chào 554, mã này trả lời mọi lệnh trừ QUIT.",
      fix = "Hãy tìm lỗi đầu tiên trước phản hồi này, vì đó thường mới là lỗi thật: khi dùng pipelining, một MAIL hoặc RCPT bị từ chối làm các lệnh sau thất bại theo. Sau đó hãy gửi RSET hoặc mở phiên mới, và làm các bước theo đúng thứ tự.",
      send = "Gửi mã này cho lệnh sai thứ tự. Nếu thiếu đăng nhập hoặc TLS thì gửi 530, và nếu đến DATA mà không còn người nhận nào thì gửi 503 hoặc 554.",
    },
    [504] = {
      name = "Tham số không được hỗ trợ",
      gist = "máy chủ không hỗ trợ một tham số của lệnh",
      description = "Máy chủ biết lệnh nhưng không hỗ trợ giá trị này. Ở AUTH, cơ chế đó là lạ hoặc không được phép ở đây. Postfix gửi 504 5.5.2 khi nó đòi tên máy hoặc địa chỉ đầy đủ (FQDN).",
      when = "Bạn gặp mã này sau AUTH với cơ chế mà máy chủ không cung cấp, và ở EHLO, MAIL hoặc RCPT khi máy khách dùng tên máy viết tắt.",
      fix = "Hãy chọn một cơ chế trong dòng AUTH của phản hồi EHLO. Nếu phần văn bản đòi tên đầy đủ, hãy sửa tên máy hoặc địa chỉ trong thiết lập của bạn.",
      send = "Gửi mã này cho cơ chế AUTH mà bạn không cung cấp. Tham số lạ của MAIL hoặc RCPT thì gửi 555, cú pháp sai thì gửi 501.",
    },
    [510] = {
      name = "Địa chỉ email sai",
      gist = "địa chỉ người nhận có gì đó sai, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 510. Có lẽ đó là 5.1.0, một vấn đề nào đó với địa chỉ, bị mất dấu chấm. Lỗi này vĩnh viễn.",
      when = "Có thể gặp mã này trong báo cáo gửi thư, được tạo ra từ một mã trạng thái nâng cao.",
      fix = "Hãy kiểm tra xem địa chỉ có bị viết sai không. Hãy đọc phần văn bản trước khi bỏ địa chỉ, vì 5.1.0 không cho biết cái gì sai.",
      send = "Gửi 550 kèm mã trạng thái nâng cao chính xác, chẳng hạn 5.1.1.",
    },
    [511] = {
      name = "Địa chỉ email không đúng",
      gist = "hộp thư của người nhận không tồn tại, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 511. Có lẽ đó là 5.1.1, không có hộp thư như vậy, một lỗi vĩnh viễn, bị mất dấu chấm.",
      when = "Có thể gặp mã này trong báo cáo gửi thư về một người nhận không tìm thấy.",
      fix = "Hãy xem địa chỉ có bị gõ sai không. Chỉ xóa nó khỏi danh sách nếu phần văn bản, hoặc một mã 5.1.1 đúng dạng đi kèm, nói rằng hộp thư không tồn tại.",
      send = "Gửi 550 kèm 5.1.1.",
    },
    [512] = {
      name = "Không tìm thấy máy chủ đích",
      gist = "tên miền của người nhận không có máy chủ thư, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 512. Có lẽ đó là 5.1.2, sai hệ thống đích, bị mất dấu chấm. Bên gửi tự biết điều đó qua DNS, nên hầu như không máy chủ nào gửi mã này.",
      when = "Có thể gặp mã này trong báo cáo gửi thư về một tên miền viết sai hoặc đã hết hạn đăng ký.",
      fix = "Hãy kiểm tra phần đứng sau @ của địa chỉ. Nếu phần đó đúng, hãy tự tra bản ghi MX và bản ghi địa chỉ; máy chủ tên miền không trả lời không chứng minh rằng tên miền đã mất.",
      send = "Nếu chính phần mềm của bạn ghi ra con số này, hãy ghi 5.1.2.",
    },
    [513] = {
      name = "Sai loại địa chỉ",
      gist = "địa chỉ người nhận viết không đúng, theo cách giải thích của các bảng mã trên web",
      description = "Không RFC nào định nghĩa 513. Có lẽ đó là 5.1.3, sai cú pháp địa chỉ người nhận và do đó là lỗi vĩnh viễn, bị mất dấu chấm.",
      when = "Có thể gặp mã này trong báo cáo gửi thư về một địa chỉ sai dạng.",
      fix = "Hãy tìm dấu cách, phần bị thiếu, dấu ngoặc thừa và những ký tự ngoài ASCII, rồi sửa địa chỉ.",
      send = "Gửi 501 hoặc 553 kèm 5.1.3.",
    },
    [520] = {
      name = "Mã định danh QUICKSTART không khớp",
      gist = "máy khách mở phiên bằng mã định danh QUICKSTART sai, theo đề xuất của một bản thảo đã hết hạn",
      description = "Không RFC nào định nghĩa 520, và không biết máy chủ nào gửi nó. Chữ số đầu tiên cho biết đó là lỗi vĩnh viễn.",
      when = "Bảng của Sisimai, chương trình phân tích thư trả lại, có mã này.",
      fix = "Đừng lặp lại lệnh như cũ. Hãy mở phiên bằng EHLO thông thường.",
      send = "Hãy chọn một mã trong RFC 5321, chẳng hạn 501.",
    },
    [521] = {
      name = "Máy chủ không nhận thư",
      gist = "máy này không bao giờ nhận thư hoặc, theo cách dùng của Postfix, từ chối máy khách này và ngắt kết nối",
      description = "Theo RFC 7504, mã này là lời chào của một máy không bao giờ nhận thư. Postfix gửi nó ở bất kỳ giai đoạn nào để từ chối một máy khách và đóng kết nối; máy đó vẫn nhận thư từ những máy khác.",
      when = "Nếu đó là lời chào và không nêu lý do thì máy này không nhận thư. Nếu phiên đã bắt đầu bằng 220, hoặc phần văn bản nêu một máy khách, một chính sách hay một danh sách chặn, thì mã mang nghĩa của Postfix.",
      fix = "Trước hết hãy đọc phần văn bản. Nếu máy khách của bạn bị từ chối, người vận hành máy chủ có thể giúp, còn địa chỉ người nhận có thể vẫn đúng. Nếu máy không nhận thư, hãy kiểm tra xem bản ghi MX của tên miền có trỏ đến đúng máy chủ không.",
      send = "Chỉ gửi mã này làm lời chào của một máy không bao giờ nhận thư. Muốn từ chối một máy khách, hãy gửi 554.",
    },
    [522] = {
      name = "Vượt hạn mức",
      gist = "hộp thư của người nhận đã đầy",
      description = "Không RFC nào định nghĩa 522. Có lẽ đó là 5.2.2, hộp thư đầy, bị mất dấu chấm. Chữ số đầu tiên nói là vĩnh viễn, dù hộp thư không đầy mãi mãi.",
      when = "Mới gặp một lần, sau dữ liệu, với một hộp thư vượt hạn mức.",
      fix = "Địa chỉ đúng, nên hãy giữ lại và thử với thư sau này. Trong lúc đó hãy liên lạc với người nhận bằng cách khác.",
      send = "Gửi 452 kèm 4.2.2, hoặc 552 kèm 5.2.2.",
    },
    [523] = {
      name = "Cần mã hóa",
      gist = "cần mã hóa hoặc thư quá lớn, tùy nguồn giải thích",
      description = "Không RFC nào nói 523 nghĩa là gì. RFC 5248 ghép nó với X.7.10, cần mã hóa. Các bảng mã trên web giải thích nó là thư quá lớn, có lẽ vì 5.2.3 bị mất dấu chấm.",
      when = "Sau AUTH thì nghĩa thiếu mã hóa hợp hơn, sau MAIL hoặc sau dữ liệu thì nghĩa kích thước hợp hơn.",
      fix = "Hãy để phần văn bản và mã trạng thái nâng cao quyết định. Với 5.7.10, hãy bật TLS rồi lặp lại bước đó; với 5.2.3, hãy làm thư nhỏ lại.",
      send = "Gửi 530 nếu phải bật TLS trước, và 552 nếu thư quá lớn.",
    },
    [524] = {
      name = "Cơ chế xác thực đòi hỏi mã hóa",
      gist = "không khai triển được một danh sách hoặc việc đăng nhập cần mã hóa, tùy máy chủ",
      description = "Không RFC nào nói 524 nghĩa là gì. OpenSMTPD tạo nó từ 5.2.4, khai triển danh sách thất bại. RFC 5248 ghép nó với X.7.11, cơ chế cần mã hóa.",
      when = "OpenSMTPD gửi mã này ở RCPT khi một bí danh hoặc tệp chuyển tiếp bị lỗi.",
      fix = "Với 5.2.4, hãy báo cho quản trị viên của tên miền nhận; địa chỉ có thể vẫn đúng. Với 5.7.11, hãy bật TLS rồi đăng nhập lại.",
      send = "Gửi 550 kèm 5.2.4 cho danh sách và 530 kèm 5.7.0 khi thiếu TLS.",
    },
    [525] = {
      name = "Tài khoản người dùng bị vô hiệu hóa",
      gist = "tài khoản của người dùng đã bị vô hiệu hóa",
      description = "Không RFC nào nói khi nào gửi 525. RFC 5248 ghép nó với X.7.13: thông tin đăng nhập đúng, nhưng quản trị viên đã vô hiệu hóa tài khoản.",
      when = "Mã này được gặp sau AUTH, và ở RCPT với người nhận có tài khoản bị vô hiệu hóa.",
      fix = "Hãy hỏi nhà cung cấp tài khoản, và đừng hỏi người dùng mật khẩu khác. Ở RCPT, hãy liên lạc với người nhận bằng cách khác.",
      send = "Gửi 535 kèm 5.7.13 sau AUTH, và 550 kèm 5.2.1 cho người nhận bị vô hiệu hóa.",
    },
    [530] = {
      name = "Yêu cầu xác thực",
      gist = "máy khách phải đăng nhập, hoặc bật TLS, trước lệnh này",
      description = "Máy chủ chỉ từ chối lệnh này, và chỉ cho đến khi bước còn thiếu được thực hiện. Phần văn bản hoặc mã trạng thái nâng cao cho biết đó là AUTH hay STARTTLS.",
      when = "Bạn gặp mã này ở MAIL hoặc RCPT khi máy khách đã bỏ qua AUTH, và ở hầu hết mọi lệnh, kể cả AUTH, nếu phải có STARTTLS trước.",
      fix = "Hãy thực hiện bước còn thiếu rồi lặp lại lệnh; đừng bỏ bức thư. Nếu phần văn bản nêu STARTTLS, hãy gửi lệnh đó rồi gửi lại EHLO; nếu không, hãy đăng nhập qua TLS. Trong chương trình thư, hãy bật mã hóa và mật khẩu cho máy chủ gửi thư đi.",
      send = "Gửi mã này nếu đăng nhập hoặc TLS sẽ làm đổi câu trả lời, kèm 5.7.0 cho cả hai, và ghi trong phần văn bản bước nào còn thiếu. Nếu chính việc đăng nhập thất bại thì gửi 535; cổng 25 dành cho thư đến thì không nên bắt người lạ đăng nhập.",
    },
    [533] = {
      name = "Không được phép chuyển thư",
      gist = "việc chuyển thư không được phép hoặc cần SMTPUTF8, tùy máy chủ",
      description = "Không RFC nào nói 533 nghĩa là gì. RFC 5248 ghép nó với X.7.1, bị từ chối theo chính sách. Exim gửi nó cho địa chỉ quốc tế hóa mà máy chủ kế tiếp không nhận được.",
      when = "Exim gửi mã này ở RCPT khi máy chủ phía sau nó không có SMTPUTF8.",
      fix = "Hãy đọc phần văn bản. Với 5.7.1, hãy đề nghị phía nhận cho phép thư của bạn; với địa chỉ quốc tế hóa, hãy dùng địa chỉ ASCII của cùng người đó.",
      send = "Gửi 550 kèm 5.7.1, hoặc 553 kèm 5.6.7.",
    },
    [534] = {
      name = "Cơ chế xác thực quá yếu",
      gist = "cơ chế đăng nhập đã chọn quá yếu đối với người dùng này",
      description = "Chính sách của máy chủ đòi một cơ chế mạnh hơn. Mật khẩu chưa được xét đến. Có ghi nhận rằng Google gửi mã này cả khi tài khoản cần mật khẩu ứng dụng.",
      when = "Bạn gặp mã này sau AUTH. Cùng cơ chế đó lần nào cũng sẽ bị từ chối.",
      fix = "Hãy chọn một cơ chế mạnh hơn trong dòng AUTH của phản hồi EHLO, sau STARTTLS nếu chưa có TLS. Nếu phần văn bản nói đến mật khẩu ứng dụng, hãy tạo một mật khẩu như vậy trong thiết lập tài khoản.",
      send = "Gửi mã này nếu một cơ chế khác sẽ được, 535 nếu thông tin đăng nhập sai, và 504 cho cơ chế mà bạn hoàn toàn không cung cấp.",
    },
    [535] = {
      name = "Thông tin đăng nhập không hợp lệ",
      gist = "tên người dùng, mật khẩu hoặc token không hợp lệ",
      description = "Đăng nhập thất bại. Phiên vẫn mở nhưng chưa được xác thực.",
      when = "AUTH nhận mã này khi mật khẩu đã đổi, tên người dùng sai dạng hoặc token hết hạn; nhiều nhà cung cấp đòi mật khẩu ứng dụng.",
      fix = "Hãy hỏi người dùng thông tin đăng nhập mới thay vì gửi lại thông tin cũ. Hãy kiểm tra xem tên người dùng có được viết như nhà cung cấp yêu cầu không, thường là cả địa chỉ, và đây có phải đúng máy chủ không.",
      send = "Gửi mã này khi thông tin đăng nhập sai, kèm 5.7.8. Nếu không kiểm tra được thì gửi 454, vì mã này khiến máy khách hỏi mật khẩu khác.",
    },
    [538] = {
      name = "Cơ chế xác thực yêu cầu mã hóa",
      gist = "cơ chế đăng nhập này chỉ được chấp nhận trên kết nối đã mã hóa",
      description = "Máy chủ muốn có TLS trước khi nhận thông tin đăng nhập, thứ mà nó chưa xét đến. RFC 4954 chỉ giữ mã này vì lý do lịch sử.",
      when = "Bạn gặp mã này sau AUTH với một cơ chế như PLAIN trên kết nối không có TLS.",
      fix = "Hãy bật TLS bằng STARTTLS, gửi lại EHLO rồi lặp lại AUTH. Nếu mật khẩu đã đi qua mạng ở dạng không mã hóa, hãy đổi mật khẩu.",
      send = "Chỉ cung cấp cơ chế này khi đã có TLS, và gửi 530 để đòi STARTTLS.",
    },
    [541] = {
      name = "Bị phía nhận từ chối",
      gist = "tên miền của người nhận từ chối thư",
      description = "Không RFC nào định nghĩa 541. Zoho gửi nó kèm 5.4.1, và có lẽ con số được tạo ra bằng cách bỏ dấu chấm của mã đó.",
      when = "Zoho gửi mã này cho thư mà tên miền nhận đã quyết định từ chối.",
      fix = "Hãy đọc lý do trong phần văn bản, và hỏi quản trị viên của tên miền nhận xem quy tắc nào đã chặn thư. Địa chỉ có thể vẫn đúng.",
      send = "Gửi 550 hoặc 554 kèm một mã 5.7.x nêu lý do.",
    },
    [542] = {
      name = "Bị từ chối",
      gist = "người nhận bị từ chối vì một lý do mà chỉ phần văn bản mới cho biết",
      description = "Không RFC nào định nghĩa 542. Chỉ biết một mẫu, không có mã trạng thái nâng cao; chữ số đầu tiên cho biết lỗi là vĩnh viễn.",
      when = "Mới gặp một lần, ở RCPT.",
      fix = "Hãy đọc phần văn bản, và đừng chỉ dựa vào con số này mà xóa địa chỉ khỏi danh sách.",
      send = "Gửi 550 kèm một mã trạng thái nâng cao chính xác.",
    },
    [550] = {
      name = "Hộp thư không khả dụng",
      gist = "hộp thư không tồn tại hoặc một chính sách cấm thư này",
      description = "Máy chủ dứt khoát từ chối một người nhận, một người gửi hoặc một bức thư. Con số này không cho biết lý do là hộp thư hay chính sách; mã trạng thái nâng cao mới cho biết: 5.1.1 là không có hộp thư như vậy, 5.2.1 là hộp thư bị vô hiệu hóa, còn 5.7.x là chính sách.",
      when = "Ở RCPT thường là địa chỉ sai hoặc relay không được phép. Sau dữ liệu thường là do nội dung hoặc do SPF, DKIM hay DMARC không đạt. Máy chủ submission cũng dùng mã này để từ chối địa chỉ người gửi không thuộc tài khoản đã đăng nhập.",
      fix = "Hãy đọc mã trạng thái nâng cao và phần văn bản trước khi quyết định. Sau 5.1.1, hãy sửa địa chỉ hoặc ngừng gửi đến đó. Sau 5.7.x, hãy sửa SPF, DKIM hoặc DNS, hoặc hỏi người vận hành; địa chỉ có thể vẫn đúng.",
      send = "Gửi mã này để dứt khoát từ chối một người nhận hoặc một người gửi, luôn kèm mã trạng thái nâng cao. Muốn từ chối bức thư hoặc máy khách thì gửi 554, còn với điều có thể qua đi thì gửi 450.",
    },
    [551] = {
      name = "Người dùng không ở đây, hãy gửi đến địa chỉ khác",
      gist = "người dùng ở nơi khác và máy chủ này không chuyển tiếp thư",
      description = "Máy chủ từ chối người nhận, và phần văn bản có thể nêu địa chỉ cần dùng thay thế. Một số máy chủ dùng mã này để từ chối relay hoặc từ chối người gửi, thường ở dạng 551 5.7.1.",
      when = "Mã này trả lời RCPT hoặc VRFY. Máy chủ cũng có thể gửi 550 để không để lộ địa chỉ mới.",
      fix = "Nếu phần văn bản nêu một địa chỉ, hãy gửi đến đó khi bạn có lý do để tin; chương trình chỉ nên làm theo nếu chắc chắn về danh tính của máy chủ. Nếu phần văn bản nói đến relay, hãy kiểm tra bản ghi MX hoặc đăng nhập trước.",
      send = "Gửi mã này nếu được phép cho biết địa chỉ mới. Chuyển tiếp thì trả lời 250 hoặc 251, địa chỉ cần giữ kín thì từ chối bằng 550, còn từ chối relay thì dùng 550 5.7.1.",
    },
    [552] = {
      name = "Vượt quá dung lượng cho phép",
      gist = "thư quá lớn hoặc hộp thư đã đầy",
      description = "Một giới hạn đã bị vượt: 5.3.4 là giới hạn kích thước của hệ thống, 5.2.3 là của hộp thư, và 5.2.2 là hộp thư đầy. Gmail gửi 552 5.7.0 cho tệp đính kèm hoặc liên kết mà nó coi là nguy hiểm, không liên quan gì đến kích thước.",
      when = "Ở MAIL, SIZE đã khai báo vượt giới hạn trong phản hồi EHLO. Ở RCPT, đó là hạn mức hoặc, trên máy chủ cũ, số người nhận: khác với các phản hồi 5yz khác, khi đó máy khách nên thử lại những người nhận ấy trong một giao dịch mới.",
      fix = "Hãy đọc phần văn bản để biết đó là giới hạn nào. Hãy làm thư nhỏ lại, hoặc gửi liên kết. Nếu hộp thư đầy, hãy giữ địa chỉ và liên lạc với người nhận bằng cách khác. Nếu nội dung bị chặn, hãy bỏ tệp đính kèm hoặc liên kết ra.",
      send = "Gửi mã này cho thư vượt giới hạn cố định, kèm 5.3.4 hoặc 5.2.3, và công bố giới hạn bằng SIZE. Hộp thư có thể được dọn thì gửi 452 4.2.2, quá nhiều người nhận thì 452 4.5.3, còn vì nội dung thì 550 hoặc 554.",
    },
    [553] = {
      name = "Tên hộp thư không được phép",
      gist = "máy chủ không cho phép tên hộp thư hoặc địa chỉ người gửi này",
      description = "Tên đó sai cú pháp, không được phép, hoặc có ký tự ngoài ASCII ở nơi chỉ dùng được ASCII. Trên máy chủ submission, mã này thường nói rằng địa chỉ người gửi không thuộc tài khoản đã đăng nhập.",
      when = "Postfix gửi 553 5.7.1 ở MAIL hoặc RCPT khi người dùng gửi bằng địa chỉ không phải của mình. Với 5.1.8, lỗi nằm ở tên miền của người gửi. Máy chủ dùng qmail từ chối relay bằng mã này. Sau VRFY, nó có thể liệt kê các ứng viên cho một tên không rõ ràng.",
      fix = "Nếu phần văn bản nói đến người gửi hoặc chủ của địa chỉ, hãy gửi bằng địa chỉ của tài khoản bạn đã đăng nhập. Nếu không, hãy so địa chỉ từng chữ một và sửa lại. Địa chỉ ngoài ASCII cần SMTPUTF8 ở cả hai phía.",
      send = "Gửi mã này nếu chính cái tên không được phép. Với người gửi không thuộc tài khoản đăng nhập, và với relay, phản hồi chuẩn là 550 kèm 5.7.1; với cú pháp sai là 501.",
    },
    [554] = {
      name = "Giao dịch thất bại",
      gist = "bức thư bị từ chối hoặc, nếu là lời chào, cả phiên bị từ chối",
      description = "Máy chủ từ chối bằng lỗi vĩnh viễn chung, dùng khi không có mã nào chính xác hơn. Phần văn bản và mã trạng thái nâng cao cho biết lý do: 5.7.1 là chính sách, 5.6.x là nội dung, 5.4.6 là vòng lặp định tuyến.",
      when = "Sau dữ liệu, mã này từ chối thư, thường nhất là vì bị coi là thư rác. Ở DATA, không có người nhận nào hợp lệ. Ở lời chào hoặc RCPT, nó thường từ chối máy khách nằm trong danh sách chặn.",
      fix = "Hãy tìm lý do trong phần văn bản. Nếu có nêu tên danh sách chặn, hãy loại bỏ nguyên nhân rồi xin gỡ tên ở đó; nếu nêu nội dung, hãy sửa nội dung. Đừng vì mã này mà bỏ người nhận.",
      send = "Gửi mã này để từ chối cả bức thư hoặc cả máy khách. Từ chối một người nhận thì gửi 550; nếu bạn đóng kết nối ngay và máy khách được phép quay lại thì gửi 421. Sau lời chào 554, hãy trả lời 503 cho đến QUIT.",
    },
    [555] = {
      name = "Không nhận ra tham số",
      gist = "máy chủ không nhận ra một tham số của MAIL hoặc RCPT",
      description = "Máy chủ không dùng được một tham số mở rộng, lúc này cũng như sau này, và chưa xét đến địa chỉ. Gmail và Haraka còn gửi mã này khi hai lệnh đó sai cú pháp.",
      when = "Bạn gặp 555 5.5.2 từ Gmail khi trong MAIL FROM hoặc RCPT TO có tên hiển thị hoặc địa chỉ trống, và 555 5.5.4 cho tham số mà máy chủ không cung cấp.",
      fix = "Nếu không có tham số nào, hãy sửa địa chỉ: đúng một địa chỉ, trong dấu ngoặc nhọn, không kèm tên. Nếu có, chỉ dùng những tham số có phần mở rộng được liệt kê trong phản hồi EHLO.",
      send = "Gửi mã này cho tham số bạn không biết, 455 nếu tham số chỉ không dùng được lúc này, 501 cho cú pháp sai, và 504 cho tham số của các lệnh khác.",
    },
    [556] = {
      name = "Tên miền không nhận thư",
      gist = "tên miền của người nhận đã tuyên bố rằng nó không nhận thư",
      description = "Máy chủ relay hoặc máy chủ submission biết được, thường nhờ bản ghi null MX trong DNS, rằng tên miền không nhận thư. Mọi địa chỉ thuộc tên miền đó đều bị ảnh hưởng.",
      when = "Bạn gặp mã này ở RCPT, ở dạng 556 5.1.10. Nếu tên miền có null MX là của người gửi thì phản hồi là 550 kèm 5.7.27.",
      fix = "Hãy kiểm tra chính tả của tên miền. Nếu đúng, hãy ngừng gửi đến mọi địa chỉ ở đó. Nếu tên miền là của bạn và cần nhận thư, hãy thay null MX bằng một bản ghi MX thật.",
      send = "Gửi mã này ở RCPT nếu bạn relay và tìm thấy null MX cho tên miền của người nhận. Máy mà chính nó không bao giờ nhận thư thì chào bằng 521.",
    },
    [557] = {
      name = "Địa chỉ không dùng được",
      gist = "địa chỉ không dùng được, theo những gì một thư trả lại cho thấy",
      description = "Không RFC nào định nghĩa 557. Nguồn gốc duy nhất được biết là một bản thảo đã hết hạn về truy vấn địa chỉ; các bảng mã trên web giải thích nó là quá nhiều thư trùng lặp mà không nêu nguồn.",
      when = "Trong thư trả lại duy nhất được biết, một máy chủ gửi mã này ở RCPT rồi ngắt kết nối.",
      fix = "Hãy đọc phần văn bản, và hỏi người vận hành máy chủ nếu vẫn chưa rõ. Cùng lệnh đó sẽ lại thất bại.",
      send = "Gửi 550 hoặc 554 kèm mã trạng thái nâng cao chính xác.",
    },
    [571] = {
      name = "Bị chặn",
      gist = "thư bị chặn theo chính sách",
      description = "Không RFC nào định nghĩa 571, và chữ số thứ hai của nó nằm ngoài ngữ pháp SMTP. Có lẽ đó là 5.7.1 bị mất dấu chấm, và các máy chủ gửi cả hai cùng nhau.",
      when = "Bạn gặp mã này ở bất kỳ lúc nào từ lời chào đến khi kết thúc dữ liệu, với máy khách, người gửi hoặc nội dung bị chặn.",
      fix = "Hãy đọc phần văn bản để biết quy tắc, và kiểm tra DNS ngược, SPF, DKIM cùng các danh sách chặn cho máy và tên miền của bạn. Đừng xóa người nhận khỏi danh sách. Chương trình phải chấp nhận dòng này dù chữ số thứ hai như vậy.",
      send = "Gửi 550 hoặc 554 kèm 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Trạng thái khác hoặc không xác định",
      gist = "yêu cầu bị từ chối vĩnh viễn, không nêu chi tiết",
      description = "Máy chủ từ chối mà không nêu chủ đề và cũng không nêu nguyên nhân. Thư sẽ không qua được nếu giữ nguyên như vậy.",
      when = "Mã này hay gặp trong báo cáo gửi thư, khi chương trình chỉ biết rằng phản hồi là 5yz.",
      fix = "Hãy tìm lý do trong phần văn bản và xử lý xong rồi mới gửi lại. Đừng chỉ vì mã này mà bỏ người nhận nào.",
      send = "Chỉ dùng mã này nếu bạn không thể nêu chủ đề; hầu như lần từ chối nào cũng có mã sát hơn.",
      [4] = {
        gist = "có lỗi tạm thời, không nêu chi tiết",
        description = "Lúc này máy chủ không giúp được và không nêu chủ đề hay nguyên nhân. Lần thử sau có thể thành công.",
        when = "Máy chủ gửi mã này nếu chỉ biết rằng trục trặc sẽ qua đi. Hệ thống gửi ghi nó vào báo cáo về việc chậm trễ.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại sau; hãy tìm nguyên nhân trong phần văn bản.",
        send = "Chỉ dùng mã này nếu không nêu được chủ đề; 4.3.0 cho trục trặc của chính bạn và 4.7.1 cho một chính sách nói được nhiều hơn.",
      },
      [2] = {
        gist = "lệnh đã thành công, không nêu chi tiết",
        description = "Mã này xác nhận lệnh và không thêm gì vào mã phản hồi.",
        when = "Bạn gặp nó sau hầu hết mọi phản hồi 2yz, nhiều nhất ở dạng 250 2.0.0 sau bức thư. Lời chào và phản hồi cho EHLO và HELO không bao giờ mang mã nâng cao.",
        fix = "Không có gì cần sửa: hãy tiếp tục phiên.",
        send = "Dùng mã này cho mọi thành công không có mã sát hơn; người nhận được chấp nhận thì có 2.1.5 sát hơn.",
      },
    },
    ["1.0"] = {
      name = "Trạng thái khác của địa chỉ",
      gist = "một địa chỉ bị từ chối vì lý do mà không mã nào khác diễn đạt sát hơn",
      description = "Máy chủ phản đối địa chỉ người gửi hoặc địa chỉ người nhận, ngay cả sau RCPT. Mã này không nói rằng hộp thư không có.",
      when = "Bạn gặp 550 5.1.0 ở MAIL hoặc RCPT. Microsoft và một số nơi gửi nó khi từ chối người gửi, nơi khác gửi nó cho người nhận không rõ.",
      fix = "Hãy đọc phần văn bản để biết địa chỉ nào được nói đến, và kiểm tra chính tả cùng tên miền của nó. Chỉ bỏ người nhận nếu phần văn bản nói rằng hộp thư không tồn tại.",
      send = "Dùng 5.1.1 khi không có hộp thư, 5.1.8 cho tên miền của người gửi và 5.7.1 khi từ chối người gửi.",
      [4] = {
        gist = "có vấn đề nhất thời với một địa chỉ mà không mã nào khác diễn đạt sát hơn",
        description = "Lúc này không thể chấp nhận địa chỉ người gửi hoặc địa chỉ người nhận; phần văn bản phải cho biết là địa chỉ nào.",
        when = "Bạn gặp mã này ở MAIL hoặc RCPT từ những máy chủ không phân biệt các vấn đề về địa chỉ.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra cả hai địa chỉ và DNS của tên miền người gửi.",
        send = "Dùng 4.1.8 cho tên miền người gửi không tra cứu được và 4.4.3 khi DNS gặp lỗi.",
      },
      [2] = {
        gist = "địa chỉ được chấp nhận, không nêu chi tiết",
        description = "Máy chủ chấp nhận địa chỉ trong lệnh, thường là của người gửi.",
        when = "250 2.1.0 là phản hồi thông thường khi MAIL được chấp nhận, như RFC 2034 cho thấy.",
        fix = "Không có gì cần sửa: hãy tiếp tục giao dịch.",
        send = "Dùng mã này sau MAIL; với người nhận được chấp nhận thì 2.1.5 sát hơn.",
      },
    },
    ["1.1"] = {
      name = "Sai địa chỉ hộp thư đích",
      gist = "tên miền không có hộp thư nào mang tên đó",
      description = "Phần đứng trước @ bị sai, hoặc hộp thư đã bị xóa. Bản thân tên miền vẫn nhận thư.",
      when = "Đây là loại thư trả lại hay gặp nhất: 550 5.1.1 ở RCPT sau khi gõ sai hoặc với tài khoản không còn nữa. Máy chủ relay biết điều đó muộn hơn thì ghi mã này vào báo cáo gửi thư.",
      fix = "Hãy sửa địa chỉ, hoặc xóa nó khỏi các danh sách và ngừng gửi đến đó.",
      send = "Dùng mã này ở RCPT, khi bạn chắc chắn rằng hộp thư không tồn tại. Hộp thư có tồn tại nhưng bị tắt thì dùng 5.2.1, khi tra cứu bị lỗi thì dùng 4.1.1.",
      [4] = {
        gist = "lúc này máy chủ chưa xác định được hộp thư có tồn tại hay không",
        description = "Việc tra cứu người nhận bị lỗi hoặc còn đang diễn ra. Địa chỉ rất có thể vẫn đúng. RFC 3463 chỉ mô tả 5.1.1, nhưng sổ đăng ký cũng ghép mã này với 451.",
        when = "Bạn gặp mã này ở RCPT từ máy chủ hỏi hệ thống khác về người nhận của nó. Postfix gửi 450 4.1.1 khi địa chỉ chưa được xác minh.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, và đừng xóa gì khỏi danh sách. Nếu kéo dài nhiều ngày, hãy kiểm tra chính tả của địa chỉ.",
        send = "Chỉ dùng mã này khi kết quả tra cứu còn chưa chắc chắn; khi đã biết hộp thư không có thì gửi 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Sai địa chỉ hệ thống đích",
      gist = "tên miền của người nhận không tồn tại hoặc không nhận thư",
      description = "Phần đứng sau @ bị sai. Mọi địa chỉ thuộc tên miền đó đều bị ảnh hưởng chứ không riêng một hộp thư.",
      when = "Máy chủ submission hoặc máy chủ relay báo mã này khi DNS không có tên miền như vậy. Điển hình là tên miền gõ sai hoặc hết hạn đăng ký.",
      fix = "Hãy kiểm tra xem tên miền có bị gõ sai không và sửa địa chỉ. Nếu tên miền không còn nữa, hãy ngừng gửi đến mọi địa chỉ ở đó.",
      send = "Chỉ dùng mã này nếu DNS nói rằng tên đó không tồn tại; tra cứu thất bại thì dùng 4.4.3, có null MX thì dùng 5.1.10.",
      [4] = {
        gist = "lúc này không tìm thấy tên miền của người nhận",
        description = "DNS không cho máy chủ địa chỉ nào của tên miền người nhận, hoặc không trả lời gì. RFC 3463 chỉ mô tả 5.1.2.",
        when = "Postfix gửi 450 4.1.2 ở RCPT cho tên miền mà nó không tìm thấy, vì trục trặc DNS trông cũng giống hệt.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; trong lúc đó hãy kiểm tra chính tả của tên miền và xem các máy chủ tên miền của nó có trả lời không.",
        send = "Dùng mã này nếu rốt cuộc tên miền vẫn có thể tồn tại; với tra cứu không nhận được câu trả lời thì 4.4.3 sát hơn.",
      },
    },
    ["1.3"] = {
      name = "Sai cú pháp địa chỉ hộp thư đích",
      gist = "địa chỉ người nhận sai dạng",
      description = "Máy chủ không đọc được người nhận như một địa chỉ, nên mã này không nói gì về việc hộp thư như vậy có tồn tại hay không.",
      when = "Bạn gặp 501 hoặc 553 5.1.3 ở RCPT khi thiếu tên miền, thừa dấu cách hoặc có thêm một dấu @ nữa.",
      fix = "Hãy sửa địa chỉ; gửi lại y như cũ thì vẫn thất bại. Hãy tìm lỗi khi nhập dữ liệu vào danh sách, tên hiển thị nằm trong dấu ngoặc nhọn và các ký tự vô hình.",
      send = "Chỉ dùng mã này khi sai cú pháp, và chấp nhận những dạng lạ nhưng hợp lệ, như phần trước @ đặt trong dấu ngoặc kép.",
    },
    ["1.4"] = {
      name = "Địa chỉ hộp thư đích không rõ ràng",
      gist = "địa chỉ khớp với nhiều hộp thư và máy chủ không chịu đoán",
      description = "Tên của người nhận không sai hẳn, chỉ chưa chính xác: riêng một cái họ có thể khớp với nhiều người.",
      when = "Những hệ thống tra tên trong danh bạ gửi mã này. VRFY có 553 cho cùng trường hợp, đôi khi liệt kê các ứng viên.",
      fix = "Hãy dùng địa chỉ đầy đủ và chính xác của người nhận, có thể phần văn bản đã nêu.",
      send = "Dùng mã này nếu có nhiều hộp thư khớp; hãy cấp cho mỗi hộp thư một địa chỉ duy nhất.",
      [4] = {
        gist = "lúc này địa chỉ khớp với nhiều hộp thư",
        description = "Tên của người nhận khớp với nhiều hơn một hộp thư. Máy chủ cho rằng tình trạng không rõ ràng này sẽ qua đi, ví dụ trong lúc danh bạ của nó đang thay đổi.",
        when = "Mã này hiếm gặp; những hệ thống ghép tên với hộp thư theo quy tắc gần đúng có thể gửi nó.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, hoặc dùng địa chỉ đầy đủ của người nhận.",
        send = "Chỉ dùng mã này nếu địa chỉ sắp trở thành duy nhất, nếu không thì dùng 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Địa chỉ đích hợp lệ",
      gist = "địa chỉ người nhận được chấp nhận",
      description = "Máy chủ chấp nhận người nhận này. Nó không hứa gì về nội dung thư, điều mà nó sẽ xét sau.",
      when = "250 2.1.5 là phản hồi thường thấy cho RCPT. Báo cáo gửi thư thành công cũng mang mã này.",
      fix = "Không có gì cần sửa: hãy tiếp tục với người nhận kế tiếp hoặc với DATA. Chỉ phản hồi 2yz sau bức thư mới có nghĩa là máy chủ đã nhận thư.",
      send = "Dùng mã này cho những người nhận mà bạn thật sự chấp nhận.",
    },
    ["1.6"] = {
      name = "Hộp thư đích đã chuyển đi, không có địa chỉ chuyển tiếp",
      gist = "hộp thư từng tồn tại nhưng nay không còn, và không biết địa chỉ mới nào",
      description = "Người nhận đã chuyển đi. Khác với 5.1.1, mã này nói rằng trước đây địa chỉ từng đúng.",
      when = "Bạn gặp mã này ở RCPT từ những hệ thống lưu lại các địa chỉ cũ.",
      fix = "Hãy xóa địa chỉ khỏi các danh sách, và hỏi người đó địa chỉ mới bằng cách khác.",
      send = "Dùng mã này cho người dùng cũ; nếu được phép cho biết địa chỉ mới, hãy trả lời 251 hoặc 551 kèm địa chỉ đó.",
    },
    ["1.7"] = {
      name = "Sai cú pháp địa chỉ hộp thư người gửi",
      gist = "địa chỉ người gửi sai dạng hoặc bị từ chối",
      description = "Lỗi nằm ở địa chỉ trong MAIL FROM, không phải ở địa chỉ người nhận.",
      when = "Bạn gặp mã này ở MAIL khi một ứng dụng đưa tên người dùng trơ trọi hoặc tên hiển thị làm người gửi.",
      fix = "Hãy sửa người gửi trên phong bì trong chương trình gửi, ví dụ thành news@example.com.",
      send = "Dùng mã này khi sai cú pháp, và tiếp tục chấp nhận địa chỉ người gửi trống, vì thư trả lại dùng đến nó.",
      [4] = {
        gist = "lúc này chưa xác nhận được địa chỉ người gửi",
        description = "Việc kiểm tra địa chỉ người gửi chưa có kết quả. RFC 3463 nói đến cú pháp của nó, nhưng các máy chủ dùng lớp này với ý khác.",
        when = "Postfix gửi 450 4.1.7 ở MAIL hoặc RCPT trong lúc xác minh địa chỉ người gửi.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy xem địa chỉ người gửi có nhận được thư không.",
        send = "Dùng mã này trong lúc việc kiểm tra đang chạy; địa chỉ sai dạng thì gửi 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Sai địa chỉ hệ thống của người gửi",
      gist = "tên miền của người gửi không tồn tại hoặc không nhận được thư trả lại",
      description = "Máy chủ đã tra cứu tên miền trong MAIL FROM và từ chối người gửi chứ không phải người nhận.",
      when = "Bạn gặp mã này ở MAIL, hoặc ở RCPT nếu việc kiểm tra bị hoãn lại. Điển hình là cấu hình gõ sai, tên miền hết hạn và tên máy nội bộ. Microsoft gửi 501 5.1.8 cho những tài khoản bị chặn vì gửi thư rác.",
      fix = "Hãy gửi bằng địa chỉ có tên miền nằm trong DNS công cộng và nhận được thư. Nếu phần văn bản nói đến tài khoản bị chặn, hãy hỏi quản trị viên của tài khoản.",
      send = "Dùng mã này nếu tên miền không tồn tại, và 5.7.27 cho tên miền người gửi có null MX.",
      [4] = {
        gist = "lúc này không tìm thấy tên miền của người gửi",
        description = "Việc tra cứu tên miền trong MAIL FROM thất bại, phần lớn là ở DNS. Vấn đề không nằm ở địa chỉ người nhận.",
        when = "Postfix gửi 450 4.1.8 cho tên miền người gửi mà nó không tìm thấy, phần mềm khác gửi 451.",
        fix = "Hãy giữ thư trong hàng đợi, và kiểm tra xem tên miền người gửi của bạn có trong DNS công cộng không và các máy chủ tên miền của nó có trả lời không.",
        send = "Dùng mã này mỗi khi chính việc tra cứu có thể đã thất bại; khi DNS nói rằng tên miền không tồn tại thì phải dùng 5.1.8.",
      },
    },
    ["1.9"] = {
      name = "Thư đã chuyển đến hệ thống không hỗ trợ theo dõi",
      gist = "thư đã được chuyển sang một hệ thống không báo tin tiếp",
      description = "Thư đã đi tiếp sang một hệ thống không tham gia việc theo dõi thư. Địa chỉ hợp lệ, nhưng từ đó sẽ không có thêm tin gì.",
      when = "Bạn gặp mã này trong báo cáo theo dõi thư, hầu như không gặp trong phản hồi.",
      fix = "Không có gì cần sửa; muốn biết thư có đến nơi không, hãy hỏi người nhận hoặc postmaster của hệ thống kế tiếp.",
      send = "Dùng mã này trong những báo cáo có hành động “relayed”.",
    },
    ["1.10"] = {
      name = "Địa chỉ người nhận có null MX",
      gist = "tên miền của người nhận đã tuyên bố bằng null MX rằng nó không nhận thư",
      description = "Tên miền của người nhận công bố bản ghi null MX, nên mọi địa chỉ ở đó đều bị ảnh hưởng. Exchange Online gửi cùng mã này cho người nhận không tồn tại, nằm ngoài nghĩa của mã.",
      when = "Máy chủ relay hoặc máy chủ submission trả lời RCPT bằng 556 5.1.10 khi tìm thấy null MX trong DNS. 550 5.1.10 thì phần lớn là của Exchange Online.",
      fix = "Hãy xem tên miền có bị gõ sai không; nếu null MX của nó là thật, hãy ngừng gửi đến mọi địa chỉ ở đó. Nếu phần văn bản nói rằng không tìm thấy người nhận, chỉ bỏ riêng địa chỉ đó.",
      send = "Dùng mã này ở RCPT khi bạn relay và tên miền có null MX, và 5.1.1 khi không có hộp thư.",
    },
    ["2.0"] = {
      name = "Trạng thái hộp thư khác hoặc không xác định",
      gist = "hộp thư từ chối thư vì một lý do không được nêu",
      description = "Theo những gì mã này cho biết thì hộp thư có tồn tại, nhưng có điều gì đó ở nó gây cản trở.",
      when = "Bạn gặp mã này ở RCPT hoặc sau dữ liệu. Gmail và một số nơi đã dùng nó kèm phần văn bản nêu nguyên nhân.",
      fix = "Hãy đọc phần văn bản; nếu nguyên nhân vẫn chưa rõ, hãy hỏi người nhận qua kênh khác trước khi gửi lại.",
      send = "Dùng 5.2.1 cho hộp thư bị vô hiệu hóa, 5.2.2 cho hộp thư đầy và 5.1.1 cho hộp thư không có.",
      [4] = {
        gist = "lúc này hộp thư không nhận được thư vì một lý do không được nêu",
        description = "Theo những gì mã này cho biết thì hộp thư có tồn tại, nhưng có điều gì đó gây cản trở. Một số máy chủ dùng danh sách xám (greylisting) cũng gửi nó.",
        when = "Bạn gặp mã này ở RCPT, thường ở dạng 450 4.2.0 từ máy chủ áp dụng danh sách xám.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại từ cùng một máy, như danh sách xám đòi hỏi.",
        send = "Dùng 4.2.2 cho hộp thư đầy, 4.2.1 cho hộp thư bị chặn một thời gian và 4.7.1 cho danh sách xám.",
      },
      [2] = {
        gist = "hộp thư vẫn ổn, không nêu chi tiết",
        description = "Hộp thư có tồn tại và đã làm điều được yêu cầu.",
        when = "Mã này hiếm gặp; phần lớn máy chủ ưa dùng 2.1.5.",
        fix = "Không có gì cần sửa: giao dịch tiếp tục.",
        send = "Hãy dùng 2.1.5 cho người nhận được chấp nhận.",
      },
    },
    ["2.1"] = {
      name = "Hộp thư bị vô hiệu hóa, không nhận thư",
      gist = "hộp thư có tồn tại nhưng bị vô hiệu hóa",
      description = "Tài khoản bị tạm ngưng, bị khóa hoặc đã đóng, và không dự kiến mở lại.",
      when = "Bạn gặp 550 5.2.1 ở RCPT với những tài khoản đã đóng, không dùng đến hoặc không được trả phí. Gmail còn gửi nó cho hộp thư nhận thư quá nhanh, và phần văn bản nói rõ điều đó.",
      fix = "Hãy ngừng gửi đến địa chỉ này, trừ khi phần văn bản nói đến tốc độ. Chủ hộp thư hoặc quản trị viên có thể cho mở lại.",
      send = "Dùng mã này cho tài khoản đã bị tắt; tài khoản chưa từng tồn tại thì dùng 5.1.1.",
      [4] = {
        gist = "hộp thư không nhận thư trong một thời gian",
        description = "Hộp thư có tồn tại và đang bị chặn, đang bận hoặc đang nhận thư quá nhanh.",
        when = "Bạn gặp mã này ở RCPT. Gmail gửi 450 4.2.1 cho hộp thư nhận thư với tốc độ quá cao.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu phần văn bản nói đến tốc độ, hãy gửi cho người nhận này chậm lại.",
        send = "Dùng mã này cho hộp thư sắp mở lại; nếu nó vẫn đóng thì dùng 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Hộp thư đầy",
      gist = "hộp thư đầy và thư này bị trả lại",
      description = "Người nhận đã vượt hạn mức, nhưng địa chỉ hợp lệ. Sổ đăng ký ghép mã này với 552, dù RFC 3463 đòi lớp 4.",
      when = "Bạn gặp 552 5.2.2 ở RCPT hoặc sau dữ liệu, từ những nhà cung cấp không bắt hàng đợi của bên gửi phải chờ.",
      fix = "Tạm thời hãy giữ địa chỉ trong danh sách, vì thư sau này có thể qua. Nếu hộp thư đầy suốt nhiều tuần thì có lẽ không còn ai dùng nó.",
      send = "Dùng mã này nếu người gửi cần biết ngay rằng hộp thư đầy, và 4.2.2 nếu hàng đợi của họ có thể chờ.",
      [4] = {
        gist = "hộp thư đầy và máy chủ cho rằng nó sẽ được dọn",
        description = "Người nhận đã vượt hạn mức, và địa chỉ hợp lệ. RFC 3463 đòi lớp này chứ không phải 5.2.2.",
        when = "Bạn gặp 452 4.2.2 ở RCPT hoặc sau dữ liệu. Hộp thư không ai dọn sẽ cho mã này hết lần này đến lần khác.",
        fix = "Hãy để hàng đợi thử lại, và giữ địa chỉ trong danh sách. Nếu đã hết số lần thử, hãy báo cho người nhận bằng cách khác.",
        send = "Dùng mã này nếu bên gửi có thể thử lại trong vài ngày, và 5.2.2 nếu thư cần được trả lại ngay.",
      },
    },
    ["2.3"] = {
      name = "Kích thước thư vượt giới hạn quản trị",
      gist = "thư lớn hơn mức mà hộp thư này được nhận",
      description = "Thư vượt giới hạn của hộp thư này. Giới hạn của cả hệ thống có mã riêng là 5.3.4.",
      when = "Bạn gặp 552 5.2.3 ở RCPT nếu MAIL đã khai báo kích thước, nếu không thì sau dữ liệu. Những người nhận của cùng một thư có thể nhận phản hồi khác nhau.",
      fix = "Hãy làm thư nhỏ lại, hoặc gửi liên kết đến tệp. Base64 làm tệp đính kèm lớn thêm khoảng một phần ba.",
      send = "Dùng mã này cho giới hạn của một hộp thư, và 5.3.4 cho giới hạn của hệ thống.",
    },
    ["2.4"] = {
      name = "Lỗi khai triển danh sách gửi thư",
      gist = "danh sách gửi thư không khai triển được cho đến khi có người sửa",
      description = "Máy chủ không đọc được các thành viên của danh sách. Lỗi nằm ở danh sách hoặc dữ liệu của nó, không phải ở thư của bạn.",
      when = "Bạn gặp mã này ở RCPT hoặc trong báo cáo gửi thư cho địa chỉ của một danh sách.",
      fix = "Hãy báo cho chủ danh sách, qua một địa chỉ khác địa chỉ của danh sách.",
      send = "Dùng mã này nếu chính danh sách bị hỏng; danh sách không cho người gửi này gửi vào thì có 5.7.2.",
      [4] = {
        gist = "lúc này không khai triển được danh sách gửi thư",
        description = "Máy chủ chưa đọc được các thành viên của danh sách. Lần thử sau có thể được.",
        when = "Bạn gặp mã này ở RCPT với danh sách hoặc bí danh có dữ liệu đang không truy cập được.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; người gửi không sửa được lỗi này.",
        send = "Dùng mã này khi chưa đọc được dữ liệu thành viên; danh sách cần sửa chữa thì dùng 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "Trạng thái hệ thống thư khác hoặc không xác định",
      gist = "hệ thống thư từ chối bức thư vì một lý do mà nó không nêu",
      description = "Trục trặc nằm ở phía máy chủ, và máy chủ không cho rằng nó sẽ qua đi.",
      when = "Một số máy chủ đặt mã này sau 553 hoặc 554 cho mọi lần từ chối.",
      fix = "Trước hết hãy đọc phần văn bản: nếu nó nói đến lỗi của máy chủ, hãy báo cho postmaster ở đó, và gửi lại khi đã sửa xong.",
      send = "Chỉ dùng mã này cho lỗi lâu dài của chính bạn; hầu hết các lần từ chối đều có mã sát hơn.",
      [4] = {
        gist = "hệ thống thư có vấn đề nhất thời mà nó không nêu rõ",
        description = "Máy chủ tự gặp lỗi. Vấn đề không nằm ở bức thư hay các địa chỉ.",
        when = "451 4.3.0 là phản hồi hay gặp khi một bộ lọc, một ổ đĩa hoặc một lần tra cứu bị lỗi.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài nhiều giờ, hãy báo cho postmaster của hệ thống nhận.",
        send = "Dùng mã này cho lỗi nhất thời của chính bạn; đầy đĩa thì dùng 4.3.1, quá tải hoặc bảo trì thì 4.3.2, thiết lập sai thì 4.3.5.",
      },
      [2] = {
        gist = "hệ thống thư đã làm điều được yêu cầu, không nêu chi tiết",
        description = "Mã này là một thành công thông thường, với chủ đề là hệ thống thư.",
        when = "Mã này hiếm gặp; phần lớn máy chủ ưa dùng 2.0.0.",
        fix = "Không có gì cần sửa: hãy gửi lệnh kế tiếp.",
        send = "Hãy dùng 2.0.0, trừ khi bạn có điều gì muốn nói về hệ thống.",
      },
    },
    ["3.1"] = {
      name = "Hệ thống thư đã đầy",
      gist = "chỗ lưu trữ của cả hệ thống thư đã đầy",
      description = "Ổ đĩa của máy chủ đầy chứ không phải một hộp thư. RFC 3463 chỉ mô tả mã này cho lỗi tạm thời.",
      when = "Bạn gặp 452 4.3.1 ở MAIL hoặc sau dữ liệu trong lúc một ổ đĩa bị đầy.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy báo cho postmaster của hệ thống nhận.",
      send = "Dùng mã này trong lúc ổ đĩa của bạn đầy, và 4.2.2 khi chỉ một hộp thư đầy.",
    },
    ["3.2"] = {
      name = "Hệ thống không nhận thư từ mạng",
      gist = "máy này hoàn toàn không nhận thư",
      description = "Máy này không bao giờ nhận thư, dù ai gửi. RFC 7504 ghép mã này với 521.",
      when = "Bạn gặp 521 5.3.2 từ một máy đã chào bằng 521 và vẫn trả lời các lệnh tiếp theo.",
      fix = "Hãy tìm bản ghi MX hoặc thiết lập relay sai dẫn đến máy này.",
      send = "Dùng mã này với 521 trên máy không bao giờ nhận thư, và đừng để bản ghi MX nào trỏ đến nó.",
      [4] = {
        gist = "ngay lúc này máy chủ không nhận thư",
        description = "Máy chủ đang tắt, đang khởi động, đang bảo trì hoặc quá bận.",
        when = "Bạn gặp 421 4.3.2 ở lời chào hoặc giữa phiên. Exchange dùng 432 4.3.2 để làm chậm thư đến một người nhận.",
        fix = "Hãy giữ thư trong hàng đợi, và kết nối lại sau, mở ít kết nối hơn.",
        send = "Dùng mã này với 421 khi bạn đóng kết nối vì lý do của chính mình; với một giới hạn dành cho máy khách này thì 4.7.0 sát hơn.",
      },
    },
    ["3.3"] = {
      name = "Hệ thống không có tính năng được yêu cầu",
      gist = "máy chủ không hỗ trợ một tính năng mà thư cần",
      description = "Hệ thống đích, hoặc cổng chuyển (gateway) đứng trước nó, không xử lý được thư ở dạng này.",
      when = "Bạn gặp mã này từ cổng chuyển dẫn đến những hệ thống có ít tính năng hơn.",
      fix = "Hãy xem phần văn bản để biết đó là tính năng nào, và gửi thư không dùng đến nó.",
      send = "Dùng mã này cho các tính năng của thư, và chỉ công bố trong phản hồi EHLO những gì hoạt động được.",
      [4] = {
        gist = "lúc này máy chủ không cung cấp được một tính năng mà thư cần",
        description = "Hệ thống đích, hoặc cổng chuyển (gateway) đứng trước nó, tạm thời thiếu tính năng đó.",
        when = "Mã này hiếm gặp; cổng chuyển có thể gửi nó khi hệ thống phía sau bị hạn chế.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, hoặc gửi thư không dùng tính năng mà phần văn bản nêu.",
        send = "Dùng mã này nếu tính năng đó sẽ trở lại; tham số lạ của MAIL hoặc RCPT thì dùng X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Thư quá lớn đối với hệ thống",
      gist = "thư lớn hơn mức mà máy chủ chấp nhận",
      description = "Thư vượt giới hạn của cả hệ thống chứ không phải của một hộp thư.",
      when = "Bạn gặp 552 5.3.4 ở MAIL nếu SIZE đã khai báo quá lớn, nếu không thì sau dữ liệu. Base64 làm tệp đính kèm lớn thêm khoảng một phần ba, nên tệp chỉ hơi nhỏ hơn giới hạn vẫn có thể quá lớn.",
      fix = "Hãy làm thư nhỏ lại, chia thư ra hoặc gửi liên kết. Con số sau SIZE trong phản hồi EHLO cho biết giới hạn, nếu máy chủ có nêu.",
      send = "Dùng mã này với 552, và công bố giới hạn bằng SIZE để máy khách khỏi phải gửi thư rồi mới biết.",
    },
    ["3.5"] = {
      name = "Hệ thống cấu hình sai",
      gist = "một thiết lập của máy chủ bị sai và ngăn việc chuyển thư",
      description = "Hệ thống thư được thiết lập không tốt, và máy chủ không cho rằng điều đó sẽ tự qua đi. Sửa thư cũng vô ích.",
      when = "Bạn gặp mã này trong báo cáo gửi thư khi một hệ thống thư được thiết lập không tốt, ví dụ khi bản ghi MX của nó dẫn ngược về chính nó.",
      fix = "Hãy báo cho postmaster của hệ thống đó, và gửi lại khi đã sửa xong.",
      send = "Hãy dùng 4.3.5 nếu bạn sẽ sớm sửa được, để bên gửi giữ thư lại.",
      [4] = {
        gist = "một thiết lập của máy chủ bị sai nên nó chưa nhận được thư",
        description = "Quản trị viên của máy chủ đã thiết lập sai điều gì đó. Vấn đề không nằm ở bức thư, cũng không ở các địa chỉ.",
        when = "Postfix gửi “451 4.3.5 Server configuration error” nếu một trong các quy tắc truy cập của nó không dùng được.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại trong lúc phía bên kia sửa thiết lập.",
        send = "Dùng mã này cho lỗi mà bạn sẽ sớm sửa được; nhật ký cho biết đó là thiết lập nào.",
      },
    },
    ["3.6"] = {
      name = "Mức ưu tiên yêu cầu đã bị thay đổi",
      gist = "thư được chấp nhận với mức ưu tiên khác mức đã yêu cầu",
      description = "Máy chủ đã nhận thư và đổi mức ưu tiên của nó. Mức mới là từ đầu tiên của phần văn bản.",
      when = "Bạn gặp 250 2.3.6 từ máy chủ có phần mở rộng MT-PRIORITY của RFC 6710.",
      fix = "Không có gì cần sửa; nếu bạn cần mức ưu tiên cao hơn, hãy hỏi xem tài khoản của bạn có được dùng không.",
      send = "Hãy mở đầu phần văn bản bằng mức ưu tiên mới và một dấu cách.",
    },
    ["4.0"] = {
      name = "Trạng thái mạng hoặc định tuyến khác hoặc không xác định",
      gist = "mạng hoặc định tuyến khiến việc chuyển thư không thể thực hiện",
      description = "Trục trặc nằm trên đường đi của thư, và hệ thống đã thôi không thử nữa.",
      when = "Bạn gặp mã này trong báo cáo gửi thư của máy chủ relay.",
      fix = "Hãy tìm chặng bị lỗi trước khi gửi lại, để ý đến DNS, tuyến đường và tường lửa.",
      send = "Dùng 5.4.4 nếu không có tuyến đường và 5.4.6 cho vòng lặp.",
      [4] = {
        gist = "mạng hoặc định tuyến có trục trặc nhất thời",
        description = "Có gì đó hỏng trên đường đi của thư, không phải ở hộp thư của người nhận.",
        when = "Máy chủ relay dùng mã này trong phản hồi và báo cáo gửi thư khi không có mã nào sát hơn.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra DNS, tuyến đường và tường lửa giữa hai hệ thống.",
        send = "Dùng 4.4.1 cho máy chủ không trả lời và 4.4.3 khi DNS gặp lỗi.",
      },
    },
    ["4.1"] = {
      name = "Máy chủ đích không trả lời",
      gist = "máy chủ không chấp nhận người nhận này, theo cách dùng của Exchange Online",
      description = "Exchange Online từ chối một địa chỉ không có trong danh bạ của nó. Theo RFC 3463, X.4.1 là máy chủ không trả lời, và chỉ tạm thời.",
      when = "Bạn gặp “Recipient address rejected: Access denied” kèm mã này ở RCPT.",
      fix = "Hãy kiểm tra địa chỉ với người nhận. Nếu tên miền vừa chuyển sang Exchange Online, quản trị viên của nó có thể phải thêm địa chỉ vào đó.",
      send = "Dùng 5.1.1 khi không có hộp thư và 5.7.1 cho một chính sách.",
      [4] = {
        gist = "máy chủ kế tiếp không trả lời",
        description = "Lần kết nối đến máy chủ kế tiếp không được trả lời: máy đó bận, ngừng hoạt động hoặc không thể kết nối đến.",
        when = "Bên gửi ghi mã này vào nhật ký sau khi kết nối thất bại. Khi là phản hồi, nó đến ở dạng 451 4.4.1 từ một máy chủ relay không kết nối được đến máy khác.",
        fix = "Hãy để hàng đợi thử lại, và kiểm tra từ máy gửi xem cổng 25 của từng máy chủ MX có trả lời không. Nguyên nhân có thể là tường lửa, nhà cung cấp chặn cổng 25 hoặc bản ghi MX đã cũ.",
        send = "Dùng mã này nếu bạn relay và máy chủ kế tiếp im lặng; nếu đã kết nối được rồi mới đứt thì dùng 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Kết nối bị lỗi",
      gist = "kết nối bị đứt hoặc hết thời gian chờ trước khi truyền xong thư",
      description = "Đã kết nối được nhưng kết nối không giữ được. Mã không nói gì về địa chỉ hay nội dung.",
      when = "Máy chủ gửi 421 4.4.2 cho máy khách im lặng quá lâu. Hệ thống gửi ghi mã này vào nhật ký khi mất kết nối, và sau đó máy khách nên xử sự như thể đã nhận 451.",
      fix = "Hãy để hàng đợi thử lại. Nếu kết nối luôn đứt ở cùng một chỗ, hãy xem tường lửa, proxy quét thư và MTU trên đường đi.",
      send = "Dùng mã này với 421 sau khi hết thời gian chờ, và hãy đợi lệnh kế tiếp ít nhất năm phút.",
    },
    ["4.3"] = {
      name = "Máy chủ danh bạ gặp lỗi",
      gist = "một lần tra cứu DNS hoặc danh bạ khác thất bại và hệ thống đã bỏ cuộc",
      description = "Máy chủ tên miền hoặc danh bạ không trả lời kịp. RFC 3463 chỉ mô tả trường hợp tạm thời, nhưng sổ đăng ký cũng ghép mã này với 550. Nó không có nghĩa là tên miền không tồn tại.",
      when = "Bạn gặp mã này trong báo cáo gửi thư sau khi đã hết số lần thử.",
      fix = "Hãy kiểm tra DNS của tên miền người gửi và tên miền người nhận, và gửi lại khi cả hai đều trả lời. Hãy giữ địa chỉ trong danh sách.",
      send = "Hãy dùng 4.4.3, để bên gửi thử lại trong lúc danh bạ ngừng hoạt động.",
      [4] = {
        gist = "một lần tra cứu DNS hoặc danh bạ khác tạm thời thất bại",
        description = "Máy chủ tên miền hoặc danh bạ không cho câu trả lời dùng được. Tra cứu thất bại không có nghĩa là tên miền không tồn tại.",
        when = "Bạn gặp 451 4.4.3 khi máy chủ tên miền hoặc danh bạ không cho câu trả lời dùng được. RFC 7208 từng dùng nó cho lỗi SPF tạm thời, nay có mã 4.7.24.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy kiểm tra xem các máy chủ tên miền của tên miền người gửi có trả lời không.",
        send = "Dùng mã này khi DNS hoặc danh bạ của bạn không trả lời, và không dùng cho tên miền không tồn tại.",
      },
    },
    ["4.4"] = {
      name = "Không thể định tuyến",
      gist = "máy chủ không tìm thấy tuyến đường nào đến tên miền của người nhận",
      description = "DNS hoặc bảng định tuyến không cho máy chủ kế tiếp nào. Tên miền có thể tồn tại mà không có máy chủ thư nào.",
      when = "Máy chủ relay báo mã này cho tên miền không có bản ghi MX hoặc bản ghi địa chỉ dùng được, hoặc khi định tuyến của chính nó có chỗ thiếu. Exchange cũng dùng mã này.",
      fix = "Hãy kiểm tra chính tả của tên miền và tra các bản ghi MX và bản ghi địa chỉ của nó. Nếu chúng sai, chủ tên miền phải công bố một bản ghi MX hợp lệ.",
      send = "Dùng mã này nếu không biết máy chủ kế tiếp nào; tên miền không tồn tại thì dùng 5.1.2.",
      [4] = {
        gist = "lúc này máy chủ không tìm thấy tuyến đường đến tên miền của người nhận",
        description = "Tạm thời DNS hoặc bảng định tuyến không cho máy chủ kế tiếp nào.",
        when = "Máy chủ relay báo mã này khi lúc đó không dùng được bản ghi MX hoặc bản ghi địa chỉ.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; trong lúc đó hãy kiểm tra chính tả của tên miền cùng các bản ghi MX và bản ghi địa chỉ của nó.",
        send = "Dùng mã này nếu tuyến đường có thể trở lại, và 4.4.3 nếu chính việc tra cứu thất bại.",
      },
    },
    ["4.5"] = {
      name = "Hệ thống thư bị nghẽn",
      gist = "hạn mức gửi đã dùng hết, theo cách dùng của Gmail",
      description = "Gmail từ chối thư tiếp theo của một người gửi đã vượt giới hạn mỗi ngày. Theo RFC 3463, X.4.5 là tình trạng nghẽn, và chỉ tạm thời.",
      when = "Bạn gặp mã này khi gửi thư đi qua Gmail, kèm phần văn bản về giới hạn mỗi ngày.",
      fix = "Hãy đợi đến khi hạn mức cho gửi thêm rồi gửi lại thư, hoặc chia thư ra gửi trong nhiều ngày hơn.",
      send = "Dùng 5.7.1 với phần văn bản rõ ràng cho hạn mức, hoặc 4.7.0 nếu máy khách được phép thử lại.",
      [4] = {
        gist = "hệ thống thư đang có nhiều thư hơn mức xử lý được",
        description = "Máy chủ bị quá tải vì thư. Vấn đề không nằm ở bức thư hay địa chỉ.",
        when = "Bạn gặp 451 hoặc 421 4.4.5 từ một máy chủ đang chịu tải. Giới hạn nhắm vào một người gửi phần lớn có mã X.7.",
        fix = "Hãy để hàng đợi thử lại với khoảng cách bình thường hoặc dài hơn, và dùng ít kết nối hơn.",
        send = "Dùng mã này cho tổng tải của bạn; với tốc độ của một người gửi thì dùng 4.7.0 hoặc 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Phát hiện vòng lặp định tuyến",
      gist = "thư chạy vòng quanh và việc chuyển bị bỏ",
      description = "Thư đã được chuyển tiếp quá nhiều lần. RFC 3463 chỉ mô tả mã này cho lỗi tạm thời, nhưng lớp này mới là lớp thường gặp.",
      when = "Bạn gặp 554 5.4.6 sau dữ liệu, từ máy chủ đếm các trường tiêu đề Received. Điển hình là hai hộp thư chuyển tiếp cho nhau.",
      fix = "Hãy đọc các trường tiêu đề Received của thư trả lại để xem máy chủ nào lặp lại, và sửa quy tắc chuyển tiếp, bảng định tuyến hoặc bản ghi MX ở đó.",
      send = "Dùng mã này với 554 khi vượt giới hạn số chặng của bạn; thông thường giới hạn là một trăm.",
      [4] = {
        gist = "thư đang chạy vòng quanh",
        description = "Thư đã được chuyển tiếp quá nhiều lần, vì các quy tắc định tuyến hoặc chuyển tiếp trỏ vào nhau.",
        when = "Mã này hiếm gặp trong phản hồi; phần lớn máy chủ gửi 5.4.6.",
        fix = "Hãy sửa vòng lặp rồi để hàng đợi thử lại. Các trường tiêu đề Received cho thấy máy chủ nào lặp lại.",
        send = "Hãy dùng 5.4.6 nếu thư cần được trả lại ngay, vì chờ đợi hiếm khi làm vòng lặp kết thúc.",
      },
    },
    ["4.7"] = {
      name = "Hết thời hạn chuyển thư",
      gist = "việc chuyển thư bị bỏ vì thư đã quá cũ",
      description = "Thư đã hết thời gian, trong hàng đợi hoặc theo hạn chót của chính nó. Mã này che mất nguyên nhân.",
      when = "Bạn gặp mã này trong báo cáo của hệ thống đã giữ thư trong hàng đợi, sau bốn hoặc năm ngày thử gửi.",
      fix = "Hãy tìm phản hồi tạm thời gần nhất trong nhật ký hàng đợi hoặc trong báo cáo, giải quyết vấn đề đó rồi gửi lại thư.",
      send = "Nếu biết, hãy báo nguyên nhân của lần thử thất bại cuối cùng thay cho mã này.",
      [4] = {
        gist = "thư đã nằm trong hàng đợi quá lâu",
        description = "Vấn đề là tuổi của thư, và mã này che mất nguyên nhân của nó.",
        when = "Bạn gặp mã này trong báo cáo gửi thư, thường là kết luận cuối cùng dù lớp là tạm thời. Một số hệ thống ghi nó sau 550 hoặc 554, khi hai lớp không khớp nhau.",
        fix = "Hãy tìm phản hồi tạm thời gần nhất trong nhật ký hàng đợi và giải quyết vấn đề đó. Hãy gửi lại thư nếu báo cáo ghi “failed”; nếu ghi “delayed” thì hệ thống vẫn đang thử.",
        send = "Hãy báo lỗi thật gần nhất nếu bạn biết, vì mã này không cho biết gì về nó.",
      },
    },
    ["5.0"] = {
      name = "Trạng thái giao thức khác hoặc không xác định",
      gist = "lệnh bị từ chối vì một lý do về giao thức mà máy chủ không nêu",
      description = "Máy chủ phản đối điều gì đó trong giao thức, và không mã nào khác diễn đạt sát hơn.",
      when = "Bạn gặp mã này từ những máy chủ không phân biệt các lỗi giao thức.",
      fix = "Hãy xem bản ghi cuộc hội thoại để biết lệnh nào bị từ chối, rồi sửa lệnh đó. Có thể một proxy đã sửa nó.",
      send = "Dùng 5.5.1 cho lệnh sai, 5.5.2 cho cú pháp sai và 5.5.4 cho đối số sai.",
      [4] = {
        gist = "lúc này không thực hiện được lệnh",
        description = "Máy chủ nêu giao thức là chủ đề của trục trặc, và không có mã nào sát hơn.",
        when = "Bạn gặp mã này sau ETRN, ở dạng 458 4.5.0 hoặc 459 4.5.0, và hiếm khi ở chỗ khác.",
        fix = "Hãy thử lại lệnh đó sau.",
        send = "Dùng mã này nếu liên quan đến giao thức và không có mã nào sát hơn; với trục trặc của chính bạn thì dùng 4.3.0.",
      },
      [2] = {
        gist = "lệnh đã được thực hiện, không có gì để nói thêm về giao thức",
        description = "Mã này xác nhận lệnh và nêu giao thức là chủ đề.",
        when = "Bạn gặp mã này sau VRFY, ETRN và các lệnh khác, ví dụ ở dạng 252 2.5.0.",
        fix = "Không có gì cần sửa: cứ tiếp tục.",
        send = "Dùng mã này hoặc 2.0.0 cho lệnh không liên quan đến địa chỉ.",
      },
    },
    ["5.1"] = {
      name = "Lệnh không hợp lệ",
      gist = "lệnh không được biết đến hoặc không được chờ đợi vào lúc này",
      description = "Máy chủ không hỗ trợ lệnh, hoặc thiếu một bước trước đó.",
      when = "Máy khách gửi DATA khi chưa có người nhận nào được chấp nhận thì nhận 503 5.5.1, còn máy khách gửi lệnh lạ thì nhận 500 hoặc 502.",
      fix = "Hãy xem các phản hồi trước phản hồi này: nguyên nhân thật thường là một RCPT bị từ chối, hoặc thiếu EHLO, AUTH hay STARTTLS. Sau đó hãy gửi các lệnh theo đúng thứ tự.",
      send = "Dùng mã này với 503 khi sai thứ tự, với 500 hoặc 502 cho lệnh bạn không biết hoặc không cung cấp.",
      [4] = {
        gist = "lúc này lệnh không được chấp nhận",
        description = "Máy chủ không nhận lệnh đó trong phiên này. RFC 3463 chỉ mô tả trường hợp vĩnh viễn; trường hợp tạm thời dựa vào một cặp trong sổ đăng ký.",
        when = "Mã này hiếm gặp, và chỉ phần văn bản mới giải thích được.",
        fix = "Hãy để hàng đợi thử lại trong phiên mới, và so các lệnh với phản hồi EHLO.",
        send = "Dùng 5.5.1 cho lệnh sai, và 4.3.2 nếu lúc này bạn không phục vụ được máy khách.",
      },
    },
    ["5.2"] = {
      name = "Lỗi cú pháp",
      gist = "máy chủ không đọc được lệnh",
      description = "Lệnh sai cú pháp hoặc tên lệnh không được biết đến. RFC 7208 còn dùng 550 5.5.2 cho bản ghi SPF bị lỗi, nay có mã 5.7.24.",
      when = "Bạn gặp mã này sau 500, 501 hoặc 502, từ Gmail ở dạng 555 5.5.2 khi MAIL FROM sai dạng, và trong quá trình AUTH khi base64 sai. Nội dung thư gửi đi sau khi DATA bị từ chối sẽ nhận mã này cho từng dòng một.",
      fix = "Hãy sửa dòng mà máy khách đã gửi; gửi lại dòng đó thì vẫn thất bại. Hãy kiểm tra để chắc chắn rằng không proxy nào viết lại lệnh và máy khách có đợi 354.",
      send = "Dùng mã này cho dòng mà bạn không đọc được; với đối số đọc được nhưng không chấp nhận thì dùng 5.5.4.",
    },
    ["5.3"] = {
      name = "Quá nhiều người nhận",
      gist = "phía nhận không cho phép một thư có nhiều người nhận như vậy",
      description = "RFC 5321 cho phép máy chủ trả lời 5yz theo chính sách riêng, kể cả cho toàn bộ thư. Postfix gửi 550 5.5.3 cho thư trả lại có nhiều người nhận.",
      when = "Bạn gặp mã này ở RCPT hoặc DATA trên những máy chủ có giới hạn chặt.",
      fix = "Hãy gửi thư trong những giao dịch nhỏ hơn, hoặc mỗi người nhận một giao dịch.",
      send = "Dùng mã này cho chính sách về số người nhận; với giới hạn của phần mềm thì gửi 452 4.5.3, để máy khách chia thư ra.",
      [4] = {
        gist = "giao dịch này có quá nhiều người nhận",
        description = "Chỉ những người nhận tiếp theo bị từ chối; những người đã được chấp nhận vẫn có hiệu lực. RFC 5321 yêu cầu 452 ở đây, dù sổ đăng ký ghép với 451.",
        when = "Bạn gặp 452 4.5.3 ở mỗi RCPT vượt giới hạn của máy chủ, giới hạn này phải ít nhất là 100.",
        fix = "Hãy gửi thư cho những người nhận đã được chấp nhận, và cho những người khác trong các giao dịch tiếp theo. Nếu ngay người nhận đầu tiên đã gặp mã này, hãy thử lại toàn bộ thư sau.",
        send = "Dùng mã này với 452 khi vượt giới hạn của phần mềm; theo chính sách riêng thì có thể trả lời 5yz.",
      },
    },
    ["5.4"] = {
      name = "Đối số của lệnh không hợp lệ",
      gist = "máy chủ biết lệnh nhưng không nhận đối số của nó",
      description = "Đối số đó là lạ, sai dạng hoặc nằm ngoài phạm vi cho phép.",
      when = "Tham số lạ của MAIL hoặc RCPT nhận 555 5.5.4, cơ chế AUTH lạ nhận 504 5.5.4, còn cú pháp sai nhận 501 5.5.4.",
      fix = "Chỉ dùng những tham số và cơ chế mà phản hồi EHLO cung cấp, và sửa đối số mà phần văn bản nêu.",
      send = "Dùng mã này nếu bạn đọc được lệnh, và đừng công bố trong phản hồi EHLO những gì đã bị tắt.",
      [4] = {
        gist = "lúc này không thể chấp nhận một đối số của lệnh",
        description = "Máy chủ biết lệnh nhưng lúc này không phục vụ được đối số của nó. RFC 3463 chỉ mô tả trường hợp vĩnh viễn, nhưng sổ đăng ký cũng ghép mã này với 451.",
        when = "Mã này hiếm gặp; tham số mà máy chủ tạm thời không phục vụ được có thể nhận nó.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, hoặc bỏ đối số đó nếu thư không nhất thiết cần đến.",
        send = "Dùng mã này với 455 cho tham số mà sau này sẽ dùng được.",
      },
    },
    ["5.5"] = {
      name = "Sai phiên bản giao thức",
      gist = "hai hệ thống dùng hai phiên bản giao thức khác nhau",
      description = "Hai hệ thống không nói cùng một phiên bản. Định nghĩa không nêu giao thức nào, nên phần văn bản phải cho biết đó là giao thức nào.",
      when = "Mã này hiếm gặp, vì SMTP thương lượng các phần mở rộng chứ không phải phiên bản.",
      fix = "Hãy xem phần văn bản để biết máy chủ chờ phiên bản nào, rồi cập nhật hoặc cấu hình lại máy khách.",
      send = "Hãy nêu trong phần văn bản những phiên bản mà bạn hỗ trợ.",
      [4] = {
        gist = "lúc này hai hệ thống chưa thống nhất được phiên bản giao thức",
        description = "Trong phiên này hai hệ thống không chọn được một phiên bản chung. RFC 3463 không nêu giao thức cụ thể nào, nên phần văn bản phải nêu.",
        when = "Hầu như không gặp mã này, vì SMTP thương lượng các phần mở rộng chứ không thương lượng phiên bản.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, và xem phần văn bản để biết cần phiên bản nào.",
        send = "Hãy nêu những phiên bản mà bạn hỗ trợ, và dùng 5.5.5 nếu thử lại cũng vô ích.",
      },
    },
    ["5.6"] = {
      name = "Dòng trao đổi xác thực quá dài",
      gist = "một dòng của quá trình đăng nhập quá dài đối với máy chủ",
      description = "Câu trả lời của máy khách lớn hơn bộ đệm của máy chủ, còn thông tin đăng nhập rất có thể vẫn đúng.",
      when = "Bạn gặp 500 5.5.6 trong quá trình AUTH, phần lớn với những cơ chế dùng vé (ticket) hoặc token lớn.",
      fix = "Hãy chọn cơ chế khác, hoặc làm sao để có vé hay token nhỏ hơn.",
      send = "Hãy cho phép dòng dài ít nhất 12288 octet trong quá trình AUTH, và chỉ dùng mã này khi vượt quá mức đó.",
      [4] = {
        gist = "lần này một dòng của quá trình đăng nhập quá dài đối với máy chủ",
        description = "Bộ đệm của máy chủ quá nhỏ so với câu trả lời của máy khách. Mã không nói gì về thông tin đăng nhập.",
        when = "Mã này hiếm gặp; những cơ chế dùng vé (ticket) hoặc token lớn dễ chạm đến giới hạn như vậy.",
        fix = "Hãy thử đăng nhập lại sau, hoặc chọn cơ chế khác.",
        send = "Hãy cho phép dòng dài ít nhất 12288 octet trong quá trình AUTH.",
      },
    },
    ["6.0"] = {
      name = "Lỗi nội dung khác hoặc không xác định",
      gist = "nội dung thư bị từ chối vì một lý do không được nêu",
      description = "Máy chủ phản đối chính bức thư. Điển hình là trường tiêu đề sai dạng, cấu trúc MIME hỏng và tệp đính kèm bị cấm.",
      when = "Bạn gặp mã này sau dữ liệu, vì đến lúc đó máy chủ mới thấy nội dung.",
      fix = "Hãy đọc phần văn bản và sửa thư. Hãy kiểm tra các trường tiêu đề, dấu phân cách MIME, độ dài dòng và bộ ký tự.",
      send = "Dùng mã này cho thư sai dạng, và ghi trong phần văn bản cái gì sai; với thư rác thì dùng 5.7.1.",
      [4] = {
        gist = "lúc này không xử lý được nội dung thư",
        description = "Một bộ lọc hoặc bộ chuyển đổi bị lỗi khi xử lý thư, hoặc muốn xem lại lần nữa.",
        when = "Bạn gặp mã này sau dữ liệu, khi một bộ lọc nội dung gặp trục trặc.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại sau; nếu kéo dài, hãy báo cho postmaster ở đó.",
        send = "Dùng 4.3.0 nếu một bộ lọc của bạn bị lỗi, và mã này nếu trục trặc nằm ở nội dung.",
      },
      [2] = {
        gist = "nội dung thư được chấp nhận",
        description = "Máy chủ đã nhận thư, cả phần tiêu đề lẫn phần thân.",
        when = "Bạn gặp 250 2.6.0 sau bức thư, như RFC 2034 cho thấy và Exchange vẫn gửi.",
        fix = "Không có gì cần sửa: máy chủ đã nhận thư.",
        send = "Dùng mã này hoặc 2.0.0 cho thư được chấp nhận.",
      },
    },
    ["6.1"] = {
      name = "Loại nội dung không được hỗ trợ",
      gist = "trên đường đến người nhận, loại nội dung của thư không được hỗ trợ",
      description = "Giao thức chuyển thư hoặc hệ thống kế tiếp không mang được nội dung như vậy.",
      when = "Cổng chuyển (gateway) gửi mã này sau dữ liệu, ví dụ khi đứng trước một hệ thống chỉ biết văn bản thuần.",
      fix = "Hãy gửi nội dung ở dạng phổ biến như văn bản thuần, hoặc đưa nội dung qua một liên kết.",
      send = "Dùng mã này cho loại nội dung mà bạn không mang được, và nêu loại đó trong phần văn bản.",
    },
    ["6.2"] = {
      name = "Cần chuyển đổi nhưng bị cấm",
      gist = "nội dung phải được chuyển đổi, nhưng việc đó bị cấm",
      description = "Hệ thống kế tiếp không nhận được nội dung nguyên dạng, còn người gửi hoặc một chính sách thì cấm thay đổi nó.",
      when = "Máy chủ relay báo mã này sau dữ liệu, ví dụ với nội dung 8 bit khi hệ thống kế tiếp chỉ nhận 7 bit.",
      fix = "Hãy cho phép chuyển đổi, hoặc gửi một thư không cần chuyển đổi, với các phần ở dạng quoted-printable hoặc base64.",
      send = "Dùng mã này nếu bạn chuyển đổi được nhưng không được phép; nếu không chuyển đổi được thì dùng 5.6.3.",
      [4] = {
        gist = "nội dung phải được chuyển đổi, nhưng tạm thời việc đó bị cấm",
        description = "Lúc này hệ thống kế tiếp không nhận được nội dung ở dạng này.",
        when = "Mã này hiếm gặp, và đến từ máy chủ relay và cổng chuyển (gateway).",
        fix = "Hãy giữ thư trong hàng đợi; lần thử sau có thể gặp một máy chủ không cần chuyển đổi.",
        send = "Dùng mã này nếu máy chủ khác có thể nhận nội dung nguyên dạng.",
      },
    },
    ["6.3"] = {
      name = "Cần chuyển đổi nhưng không được hỗ trợ",
      gist = "nội dung phải được chuyển đổi, nhưng hệ thống này không làm được",
      description = "Hệ thống kế tiếp không nhận được nội dung nguyên dạng. Ví dụ thường gặp là máy chủ relay không đưa được nội dung 8 bit về dạng 7 bit.",
      when = "Bạn gặp 554 5.6.3 với nội dung 8 bit nếu máy chủ kế tiếp không cung cấp 8BITMIME.",
      fix = "Hãy mã hóa thư thành MIME 7 bit, với các phần ở dạng quoted-printable hoặc base64, rồi gửi lại.",
      send = "Dùng mã này nếu không thể chuyển đổi, và cung cấp 8BITMIME trên mọi máy chủ MX để tránh điều đó.",
    },
    ["6.4"] = {
      name = "Đã chuyển đổi có mất dữ liệu",
      gist = "muốn chuyển thư phải chuyển đổi có mất dữ liệu, điều mà người gửi cấm",
      description = "Hệ thống kế tiếp chỉ nhận một định dạng nghèo nàn hơn.",
      when = "Bạn gặp mã này trong báo cáo gửi thư của cổng chuyển (gateway).",
      fix = "Hãy gửi một phiên bản đơn giản hơn của thư, hoặc cho phép mất dữ liệu.",
      send = "Chỉ dùng mã này nếu người gửi cấm mất dữ liệu, nếu không thì hãy chuyển đổi và báo 2.6.4.",
      [2] = {
        gist = "thư đã được giao sau một lần chuyển đổi làm mất một phần nội dung",
        description = "Thư đã đến ở dạng đơn giản hơn, vì hệ thống kế tiếp không nhận dạng phong phú hơn.",
        when = "Cổng chuyển (gateway) đến những hệ thống có định dạng nghèo nàn hơn dùng mã này, trong phản hồi và trong báo cáo gửi thư.",
        fix = "Không cần làm gì. Bạn có thể hỏi người nhận xem có thiếu điều gì quan trọng không.",
        send = "Dùng mã này nếu bạn đã giao thư có mất dữ liệu; nếu người gửi cấm mất dữ liệu, hãy từ chối bằng 5.6.4.",
      },
    },
    ["6.5"] = {
      name = "Chuyển đổi thất bại",
      gist = "không chuyển đổi được nội dung",
      description = "Khác với 5.6.3, về nguyên tắc hệ thống chuyển đổi được, nhưng với bức thư này thì không.",
      when = "Nguyên nhân có thể là cấu trúc MIME bị hỏng hoặc khai báo sai bộ ký tự.",
      fix = "Hãy kiểm tra cấu trúc MIME và các bộ ký tự đã khai báo, bỏ những phần khác thường rồi gửi lại thư.",
      send = "Dùng mã này nếu lỗi nằm ở thư, và dùng thư đó để thử bộ chuyển đổi.",
      [4] = {
        gist = "lúc này chưa chuyển đổi được nội dung",
        description = "Bộ chuyển đổi bị lỗi, và sau này có thể thành công.",
        when = "Cổng chuyển (gateway) báo mã này sau dữ liệu hoặc trong báo cáo gửi thư.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; bộ chuyển đổi có thể hoạt động trở lại.",
        send = "Dùng mã này nếu bộ chuyển đổi của bạn bị lỗi; nếu lần nào nó cũng vướng ở thư này thì dùng 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Không lấy được nội dung thư",
      gist = "máy chủ không lấy được nội dung thư mà một URL chỉ đến",
      description = "URL sai hoặc đã hết hạn, hoặc thư đằng sau nó đã bị xóa.",
      when = "Bạn gặp 554 5.6.6 sau BURL.",
      fix = "Hãy gửi chính nội dung bằng DATA hoặc BDAT, hoặc tạo URL mới.",
      send = "Dùng mã này nếu URL không thể dùng được; thiếu quan hệ tin cậy giữa hai máy chủ thì có 5.7.14.",
      [4] = {
        gist = "lúc này máy chủ chưa lấy được nội dung thư",
        description = "Lần gửi này chỉ ra nội dung bằng một URL, và máy chủ kia không cung cấp nội dung đó.",
        when = "Bạn gặp mã này sau BURL.",
        fix = "Hãy thử lại sau, hoặc gửi chính nội dung bằng DATA hoặc BDAT.",
        send = "Dùng mã này nếu lần lấy sau có thể thành công; với máy chủ IMAP không kết nối được, RFC 4468 dùng 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "Người gửi hoặc người nhận này không được dùng địa chỉ ngoài ASCII",
      gist = "ở đây không được dùng địa chỉ có ký tự ngoài ASCII",
      description = "Máy chủ hoặc hộp thư chỉ nhận ASCII. Những địa chỉ khác cần SMTPUTF8 (RFC 6531) trên toàn bộ đường đi.",
      when = "Bạn gặp 550 5.6.7 sau MAIL và 553 5.6.7 sau RCPT.",
      fix = "Hãy dùng địa chỉ ASCII của cùng người đó. Tên miền có thể viết ở dạng ASCII, bắt đầu bằng xn--, nhưng phần đứng trước @ không có dạng như vậy.",
      send = "Dùng mã này với 550 cho người gửi và với 553 cho người nhận.",
    },
    ["6.8"] = {
      name = "Cần phản hồi bằng UTF-8 nhưng máy khách SMTP không cho phép",
      gist = "phản hồi cần UTF-8, điều mà máy khách chưa cho phép",
      description = "Tên hộp thư trong phản hồi có ký tự ngoài ASCII.",
      when = "Bạn gặp 550 5.6.8 sau VRFY hoặc EXPN không có SMTPUTF8, và hiếm khi gặp 553 ở RCPT.",
      fix = "Hãy lặp lại lệnh với SMTPUTF8, trong trường hợp RCPT thì đặt ở MAIL, nếu máy khách đọc được UTF-8.",
      send = "Hãy dùng 252 2.6.8 nếu câu trả lời vẫn có nghĩa khi không có tên đó.",
      [2] = {
        gist = "lệnh đã thành công, nhưng phản hồi bỏ đi một cái tên cần UTF-8",
        description = "Máy khách chưa cho biết rằng nó đọc được phản hồi UTF-8, nên máy chủ không nêu tên hộp thư.",
        when = "Bạn gặp 252 2.6.8 sau VRFY hoặc EXPN không có SMTPUTF8.",
        fix = "Không cần làm gì; muốn thấy tên đó, hãy lặp lại lệnh với SMTPUTF8.",
        send = "Dùng mã này với 252 nếu chỉ phải bỏ đi cái tên.",
      },
    },
    ["6.9"] = {
      name = "Không chuyển được thư có tiêu đề UTF-8 đến ít nhất một người nhận, nên phải từ chối thư",
      gist = "thư có trường tiêu đề UTF-8 mà hệ thống của một người nhận không nhận được",
      description = "Toàn bộ thư bị từ chối, vì thư cần SMTPUTF8. RFC 6531 nêu 554 trong phần nội dung và 550 trong phần đăng ký mã.",
      when = "Bạn gặp mã này sau dữ liệu của một thư dùng SMTPUTF8.",
      fix = "Hãy gửi lại thư với địa chỉ ASCII và các trường tiêu đề đã mã hóa, hoặc bỏ người nhận liên quan.",
      send = "Dùng mã này sau dữ liệu; tốt hơn là từ chối người nhận như vậy ở RCPT bằng 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Bản trùng của X.6.8, không nên dùng nữa",
      gist = "phản hồi cần UTF-8, được báo bằng một con số lỗi thời thay cho 5.6.8",
      description = "Sổ đăng ký chỉ giữ con số này như một bản trùng không nên dùng nữa.",
      when = "Chỉ phần mềm lỗi thời mới còn gửi mã này, sau VRFY, EXPN hoặc RCPT.",
      fix = "Hãy hiểu mã này như 5.6.8: lặp lại lệnh với SMTPUTF8 nếu máy khách đọc được UTF-8.",
      send = "Hãy gửi 5.6.8 thay cho mã này.",
      [2] = {
        gist = "lệnh đã thành công, được báo bằng một con số lỗi thời thay cho 2.6.8",
        description = "Sổ đăng ký chỉ còn giữ con số này như một bản trùng không nên dùng nữa.",
        when = "Chỉ phần mềm lỗi thời mới còn gửi mã này, sau VRFY hoặc EXPN.",
        fix = "Không cần làm gì: hãy hiểu mã này như 2.6.8.",
        send = "Hãy gửi 2.6.8 thay cho mã này.",
      },
    },
    ["7.0"] = {
      name = "Trạng thái bảo mật khác hoặc không xác định",
      gist = "máy chủ từ chối vì một lý do bảo mật mà nó không nêu",
      description = "Sau 530, một bước còn thiếu: đăng nhập hoặc TLS. Ở những chỗ khác, máy chủ giữ kín lý do.",
      when = "Bạn gặp 530 5.7.0 ở nơi phải có AUTH hoặc STARTTLS trước, và 552 5.7.0 từ Gmail cho nội dung nguy hiểm.",
      fix = "Nếu phần văn bản đòi một bước, như STARTTLS hoặc AUTH, hãy thực hiện bước đó rồi lặp lại lệnh. Nếu không, hãy đọc phần văn bản để biết quy tắc, và loại bỏ nguyên nhân.",
      send = "Dùng mã này với 530 khi thiếu đăng nhập hoặc thiếu TLS; với một chính sách thì dùng 5.7.1.",
      [4] = {
        gist = "máy chủ bắt máy khách chờ vì một lý do bảo mật mà nó không nêu",
        description = "Các nhà cung cấp dùng mã này để bắt bên gửi chậm lại. Sau STARTTLS hoặc AUTH, nó có nghĩa là bước đó lúc này không hoạt động.",
        when = "Bạn gặp 421 4.7.0 khi có quá nhiều kết nối hoặc uy tín kém, và 454 4.7.0 sau AUTH hoặc STARTTLS.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại sau; nếu phần văn bản nói đến giới hạn hoặc uy tín, hãy gửi chậm lại; đừng bao giờ bỏ TLS để gửi cho được.",
        send = "Dùng mã này với 421 cho giới hạn đối với máy khách này và với 454 khi AUTH hoặc TLS không hoạt động; với danh sách xám thì dùng 4.7.1.",
      },
      [2] = {
        gist = "bước bảo mật đã thành công, không nêu chi tiết",
        description = "Máy chủ xác nhận một bước bảo mật. Sau AUTH, mã này có nghĩa là phiên đã được xác thực.",
        when = "Bạn gặp 235 2.7.0 sau khi đăng nhập thành công.",
        fix = "Không có gì cần sửa: hãy tiếp tục với MAIL.",
        send = "Dùng mã này với 235 sau AUTH.",
      },
    },
    ["7.1"] = {
      name = "Không được phép chuyển thư, thư bị từ chối",
      gist = "một chính sách của máy chủ không cho phép thư này",
      description = "Bộ lọc thư rác, danh sách chặn, quy tắc relay, kiểm tra người gửi và hạn chế của người nhận đều dùng chung mã này, nên phần văn bản mới quyết định.",
      when = "Đây là loại thư trả lại hay gặp thứ hai: 550 5.7.1 ở RCPT và 554 5.7.1 sau dữ liệu.",
      fix = "Hãy đọc phần văn bản để biết đã vướng quy tắc nào, và loại bỏ nguyên nhân đó. Địa chỉ có thể vẫn đúng: đừng bao giờ chỉ vì mã này mà xóa nó khỏi danh sách.",
      send = "Dùng mã này cho chính sách không có mã sát hơn, và nêu quy tắc trong phần văn bản. SPF có 5.7.23, DKIM có 5.7.20, DNS ngược có 5.7.25 và danh sách gửi thư khép kín có 5.7.2.",
      [4] = {
        gist = "một chính sách bắt bên gửi phải chờ, thường nhất là danh sách xám (greylisting)",
        description = "Máy chủ muốn bên gửi quay lại sau. RFC 3463 chỉ mô tả trường hợp vĩnh viễn, nhưng đây là mã thường thấy của máy chủ dùng danh sách xám.",
        when = "Bạn gặp 450 hoặc 451 4.7.1 ở RCPT trong lần thử đầu tiên từ một máy mới. Một số máy chủ dùng mã này khi thiếu DNS ngược, cho máy khách nằm trong danh sách chặn hoặc vì tốc độ.",
        fix = "Hãy để hàng đợi thử lại từ cùng một máy: danh sách xám chỉ giữ thư vài phút hoặc vài giờ. Nếu kéo dài cả ngày, hãy đọc phần văn bản và kiểm tra DNS ngược cùng các danh sách chặn.",
        send = "Dùng mã này nếu máy khách sau này có thể qua mà không cần thay đổi gì; nếu không thể thì dùng 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Không được phép khai triển danh sách gửi thư",
      gist = "người gửi không được phép gửi vào danh sách gửi thư này",
      description = "Danh sách có tồn tại, nhưng chỉ nhận thư từ một số người gửi, chẳng hạn các thành viên của nó.",
      when = "Bạn gặp 550 5.7.2 với những danh sách và nhóm không mở cho người gửi này, thường là vì thư đến từ địa chỉ khác với địa chỉ đã đăng ký.",
      fix = "Hãy gửi từ địa chỉ đã đăng ký, hoặc xin phép chủ danh sách.",
      send = "Dùng mã này cho danh sách và nhóm; với hộp thư khép kín của một người thì dùng 5.7.1.",
    },
    ["7.3"] = {
      name = "Cần chuyển đổi bảo mật nhưng không thể thực hiện",
      gist = "không chuyển đổi được thư có bảo vệ cho hệ thống kế tiếp",
      description = "Hai hệ thống bảo vệ thư theo hai cách khác nhau, và cổng chuyển (gateway) không chuyển được cách này sang cách kia.",
      when = "Mã này hiếm gặp; cổng chuyển giữa những hệ thống có cách bảo vệ khác nhau báo nó. Exchange còn dùng 535 5.7.3 khi đăng nhập thất bại.",
      fix = "Hãy thống nhất với người nhận một cách bảo vệ mà cả hai hệ thống đều hỗ trợ. Nếu mã đến kèm 535, hãy kiểm tra thông tin đăng nhập.",
      send = "Dùng mã này cho thư có bảo vệ; khi đăng nhập thất bại thì dùng 5.7.8.",
    },
    ["7.4"] = {
      name = "Tính năng bảo mật không được hỗ trợ",
      gist = "máy chủ không hỗ trợ một tính năng bảo mật được yêu cầu",
      description = "Máy chủ thiếu một tính năng mà bức thư hoặc việc đăng nhập đòi hỏi.",
      when = "Bạn gặp 504 5.7.4 cho cơ chế AUTH mà máy chủ không biết; ở đó RFC 4954 dùng 504 5.5.4.",
      fix = "Hãy chọn một cơ chế mà phản hồi EHLO cung cấp. Đừng bỏ lớp bảo vệ mà thư cần; hãy hỏi postmaster của người nhận xem có cách nào khác.",
      send = "Dùng mã này cho các tính năng của thư, và 5.5.4 cho cơ chế lạ.",
    },
    ["7.5"] = {
      name = "Lỗi mật mã",
      gist = "không xác minh được một chữ ký hoặc chứng chỉ",
      description = "Một khóa hoặc dữ liệu khác bị thiếu hoặc không hợp lệ, và máy chủ không cho rằng điều đó sẽ thay đổi.",
      when = "Bạn gặp mã này sau dữ liệu từ những máy chủ có xác minh, và trong báo cáo khi không xác minh được TLS đến máy chủ kế tiếp.",
      fix = "Hãy công bố đúng khóa, hoặc ký hay mã hóa lại thư. Nếu lỗi nằm ở chứng chỉ của phía nhận, hãy báo cho postmaster ở đó.",
      send = "Dùng 5.7.20 cho DKIM, và mã này cho những kiểm tra khác.",
      [4] = {
        gist = "lúc này chưa xác minh được một khóa hoặc chứng chỉ",
        description = "Khóa hoặc dữ liệu khác mà việc kiểm tra cần đến đang không lấy được. Lỗi không nằm ở thuật toán.",
        when = "Bạn gặp 451 4.7.5 khi không lấy được khóa DKIM, như trong RFC 6376, và trong báo cáo khi không xác minh được chứng chỉ của một máy chủ.",
        fix = "Hãy để hàng đợi thử lại, và kiểm tra xem từ bên ngoài có lấy được khóa của bạn không. Nếu lỗi nằm ở chứng chỉ của phía nhận, hãy báo cho postmaster ở đó, và đừng gửi khi không có TLS.",
        send = "Dùng mã này trong lúc không lấy được khóa; nếu chữ ký sai thì dùng 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Thuật toán mật mã không được hỗ trợ",
      gist = "một thuật toán mật mã không được hỗ trợ",
      description = "Máy chủ không xác minh hoặc giải mã được thư, vì nó không biết thuật toán đó.",
      when = "Bạn gặp mã này sau dữ liệu với chữ ký dùng thuật toán đã cũ, hoặc quá mới đối với máy chủ.",
      fix = "Hãy ký hoặc mã hóa bằng thuật toán mà cả hai phía đều hỗ trợ.",
      send = "Dùng mã này nếu trục trặc nằm ở thuật toán, và nêu thuật toán trong phần văn bản; khóa sai thì dùng 5.7.5.",
      [4] = {
        gist = "tạm thời một thuật toán mật mã không được hỗ trợ",
        description = "Máy chủ không kiểm tra được thư, vì lúc này nó thiếu một thuật toán.",
        when = "Mã này hiếm gặp, và đến sau dữ liệu hoặc trong báo cáo gửi thư.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, hoặc dùng thuật toán khác.",
        send = "Chỉ dùng mã này nếu thuật toán đó sắp có.",
      },
    },
    ["7.7"] = {
      name = "Thư không còn toàn vẹn",
      gist = "thư đã bị sửa đổi hoặc hư hỏng trên đường đi",
      description = "Nội dung không qua được bước kiểm tra tính toàn vẹn.",
      when = "Bạn gặp mã này sau dữ liệu. RFC 4405 ghép 554 5.7.7 với một trường hợp của Sender ID.",
      fix = "Hãy tìm cổng chuyển (gateway), bộ quét hoặc đoạn ghi chú tự chèn (disclaimer) nào làm thay đổi thư sau khi ký, rồi gửi lại thư.",
      send = "Dùng mã này nếu nội dung không qua được một bước kiểm tra; với DKIM thì 5.7.20 sát hơn.",
      [4] = {
        gist = "lúc này chưa xác nhận được tính toàn vẹn của thư",
        description = "Nội dung có vẻ đã bị sửa đổi, hoặc việc kiểm tra chưa hoàn tất được.",
        when = "Mã này hiếm gặp, và đến sau dữ liệu.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại; nếu kéo dài, hãy tìm máy nào trên đường đi làm thay đổi thư.",
        send = "Dùng mã này nếu chính việc kiểm tra bị lỗi; nếu nội dung đã bị sửa đổi thì dùng 5.7.7.",
      },
      [2] = {
        gist = "thư được chấp nhận, kèm một ghi chú về tính toàn vẹn",
        description = "Thư đã qua, dù máy chủ không xác nhận được rằng nội dung không bị thay đổi.",
        when = "Hiếm khi bạn gặp mã này trong báo cáo gửi thư.",
        fix = "Bạn có thể hỏi người nhận xem nội dung có đến nguyên vẹn không.",
        send = "Dùng mã này nếu bạn chấp nhận một thư mà mình không xác minh được.",
      },
    },
    ["7.8"] = {
      name = "Thông tin đăng nhập không hợp lệ",
      gist = "tên người dùng hoặc mật khẩu sai",
      description = "Máy chủ đã kiểm tra thông tin đăng nhập và từ chối. Tài khoản bị khóa thì có mã khác là 5.7.13.",
      when = "Bạn gặp 535 5.7.8 sau AUTH khi mật khẩu gõ sai hoặc đã đổi, token hết hạn, hoặc nhà cung cấp đòi mật khẩu ứng dụng.",
      fix = "Hãy hỏi người dùng thông tin đăng nhập mới. Hãy kiểm tra dạng của tên người dùng, thường là cả địa chỉ.",
      send = "Dùng mã này với 535 cho thông tin đăng nhập mà bạn đã kiểm tra; nếu chính việc kiểm tra gặp lỗi thì gửi 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Cơ chế xác thực quá yếu",
      gist = "cơ chế đăng nhập yếu hơn mức mà chính sách của máy chủ cho phép",
      description = "Máy chủ muốn một cơ chế mạnh hơn và chưa xét đến mật khẩu. Google còn dùng 534 5.7.9 khi cần mật khẩu ứng dụng, và Yahoo dùng 554 5.7.9 cho thư mà nó từ chối theo chính sách.",
      when = "Bạn gặp mã này sau AUTH, hoặc ở dạng 554 với nghĩa của Yahoo sau dữ liệu.",
      fix = "Hãy chọn một cơ chế mạnh hơn trong phản hồi EHLO, hoặc tạo mật khẩu ứng dụng nếu phần văn bản đòi. Với 554, hãy đọc phần văn bản để biết quy tắc.",
      send = "Dùng mã này với 534 nếu một cơ chế khác sẽ được.",
    },
    ["7.10"] = {
      name = "Cần mã hóa",
      gist = "máy chủ muốn có mã hóa trước bước này",
      description = "Thiếu TLS, hoặc cần một cơ chế mạnh hơn.",
      when = "Bạn gặp mã này ở AUTH hoặc MAIL trên kết nối không có TLS. Báo cáo gửi thư mang nó khi không đáp ứng được REQUIRETLS.",
      fix = "Hãy bật TLS bằng STARTTLS, gửi lại EHLO rồi lặp lại lệnh.",
      send = "Dùng mã này khi cơ chế đăng nhập cần mã hóa; để đòi STARTTLS, RFC 3207 dùng 530 5.7.0.",
    },
    ["7.11"] = {
      name = "Cơ chế xác thực được yêu cầu cần có mã hóa",
      gist = "cơ chế đăng nhập này chỉ được chấp nhận qua TLS",
      description = "Máy chủ chưa xét đến thông tin đăng nhập, vì kết nối chưa được mã hóa. Mã này được giữ lại vì lý do lịch sử.",
      when = "Bạn gặp 538 5.7.11 sau AUTH với một cơ chế như PLAIN trên kết nối không có TLS.",
      fix = "Hãy bật TLS, gửi lại EHLO rồi lặp lại AUTH.",
      send = "Đừng cung cấp cơ chế như vậy khi chưa có TLS; muốn đòi TLS thì dùng 530 5.7.0.",
    },
    ["7.12"] = {
      name = "Cần chuyển đổi mật khẩu",
      gist = "người nhận chỉ nhận thư từ tổ chức của chính mình, theo cách dùng của Exchange",
      description = "Exchange không cho người gửi bên ngoài gửi đến người nhận này. Theo RFC 4954, X.7.12 là chuyển đổi mật khẩu, và chỉ tạm thời.",
      when = "Bạn gặp 550 5.7.12 trên Exchange với người nhận không mở cho người gửi bên ngoài.",
      fix = "Hãy đề nghị người nhận, hoặc quản trị viên ở đó, cho phép người gửi bên ngoài.",
      send = "Hãy dùng 5.7.1 cho người nhận không mở cho người gửi này.",
      [4] = {
        gist = "phải đăng nhập một lần bằng PLAIN thì cơ chế đã chọn mới hoạt động",
        description = "Máy chủ chưa có mật khẩu cho cơ chế mới và tạo mật khẩu đó từ một lần đăng nhập bằng PLAIN.",
        when = "Bạn gặp 432 4.7.12 sau AUTH với tài khoản chưa chuyển đổi.",
        fix = "Hãy đăng nhập một lần bằng PLAIN, chỉ qua TLS. Mật khẩu không sai.",
        send = "Dùng mã này với 432, và chỉ khi bạn cung cấp PLAIN qua TLS.",
      },
    },
    ["7.13"] = {
      name = "Tài khoản người dùng bị vô hiệu hóa",
      gist = "thông tin đăng nhập đúng, nhưng tài khoản bị vô hiệu hóa",
      description = "Quản trị viên đã vô hiệu hóa tài khoản, nên mật khẩu khác cũng vô ích. RFC 5248 nêu các lý do là không trả phí, lạm dụng và dấu hiệu bị xâm nhập.",
      when = "Mã này trả lời AUTH. Một số máy chủ gửi nó ở RCPT cho người nhận bị vô hiệu hóa, còn Exchange Online cho người nhận không mở cho người gửi này.",
      fix = "Hãy hỏi quản trị viên hoặc nhà cung cấp tài khoản. Sau khi bị xâm nhập, hãy đổi mật khẩu và kiểm tra các thiết bị dùng tài khoản đó.",
      send = "Dùng mã này với 535 sau khi đăng nhập; người nhận bị vô hiệu hóa thì dùng 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Cần có quan hệ tin cậy",
      gist = "máy chủ submission không được máy chủ giữ nội dung tin cậy",
      description = "Hai máy chủ chưa được thiết lập để tin cậy nhau; việc đăng nhập của người dùng không phải là vấn đề. Google dùng 534 5.7.14 cho lần đăng nhập phải xác nhận trước trong trình duyệt web.",
      when = "Bạn gặp 554 5.7.14 sau BURL.",
      fix = "Hãy gửi nội dung bằng DATA hoặc BDAT. Nếu Google từ chối đăng nhập, hãy xác nhận trong trình duyệt hoặc dùng mật khẩu ứng dụng.",
      send = "Dùng mã này nếu hai máy chủ chưa có quan hệ tin cậy; 5.7.8 là cho đăng nhập sai.",
    },
    ["7.15"] = {
      name = "Mức ưu tiên quá thấp",
      gist = "máy chủ chỉ nhận thư có mức ưu tiên cao hơn",
      description = "Ở đây không muốn nhận thư có mức ưu tiên này, và hạn chế đó dự kiến chưa sớm chấm dứt.",
      when = "Bạn gặp 550 5.7.15 từ máy chủ có phần mở rộng MT-PRIORITY của RFC 6710.",
      fix = "Hãy gửi thư khi hạn chế đã chấm dứt, hoặc gửi bằng cách khác. Chỉ nâng mức ưu tiên nếu tài khoản của bạn được phép.",
      send = "Dùng mã này nếu chờ cũng vô ích, nếu không thì dùng 4.7.15.",
      [4] = {
        gist = "lúc này máy chủ chỉ nhận thư có mức ưu tiên cao hơn",
        description = "Máy chủ dành năng lực của mình cho thư khẩn.",
        when = "Bạn gặp 450 4.7.15 từ máy chủ có phần mở rộng MT-PRIORITY của RFC 6710.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại vào lúc hạn chế có thể đã chấm dứt.",
        send = "Dùng mã này khi hạn chế là tạm thời, nếu không thì dùng 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "Thư quá lớn đối với mức ưu tiên đã nêu",
      gist = "thư quá lớn so với mức ưu tiên của nó",
      description = "Máy chủ giới hạn những thư lớn có mức ưu tiên này.",
      when = "Bạn gặp 552 5.7.16 từ máy chủ có phần mở rộng MT-PRIORITY của RFC 6710.",
      fix = "Hãy làm thư nhỏ lại. Nếu phần văn bản nói đến việc gửi vào thời điểm sau (future release) thì đó là hạn mức của RFC 4865.",
      send = "Dùng mã này nếu giới hạn không thay đổi, và nêu giới hạn đó trong phần văn bản.",
      [4] = {
        gist = "lúc này thư quá lớn so với mức ưu tiên của nó",
        description = "Máy chủ giới hạn những thư lớn có mức ưu tiên này trong lúc thiếu năng lực.",
        when = "Bạn gặp mã này từ máy chủ có phần mở rộng MT-PRIORITY của RFC 6710. RFC 4865 dùng cùng con số cho hạn mức thư gửi chậm, không đăng ký.",
        fix = "Hãy giữ thư trong hàng đợi và thử lại, hoặc làm thư nhỏ lại.",
        send = "Dùng mã này khi hạn chế là tạm thời, và nêu giới hạn trong phần văn bản.",
      },
    },
    ["7.17"] = {
      name = "Chủ hộp thư đã thay đổi",
      gist = "hộp thư nay thuộc về người khác",
      description = "Người gửi đã yêu cầu bằng RRVS (RFC 7293) rằng không người lạ nào nhận được thư, và chủ hộp thư đã đổi kể từ ngày được nêu.",
      when = "Bạn gặp mã này với địa chỉ đã được cấp cho một người mới.",
      fix = "Hãy ngừng gửi đến địa chỉ này, và đừng để tài khoản hay việc đặt lại mật khẩu nào còn dùng nó. Hãy hỏi chính người mà bạn quen để biết địa chỉ mới của họ.",
      send = "Chỉ dùng mã này để trả lời RRVS.",
    },
    ["7.18"] = {
      name = "Chủ tên miền đã thay đổi",
      gist = "tên miền của người nhận đã có chủ mới",
      description = "Người gửi đã yêu cầu bằng RRVS (RFC 7293), và tên miền đã sang tay kể từ ngày được nêu.",
      when = "Bạn gặp mã này với thư mà chỉ người chủ lâu nay mới nên đọc, chẳng hạn thư đặt lại mật khẩu.",
      fix = "Hãy ngừng gửi thư riêng đến những địa chỉ mà bạn biết ở đó, và gỡ chúng khỏi các tài khoản.",
      send = "Dùng mã này cho tên miền đã sang tay, và chỉ để trả lời RRVS.",
    },
    ["7.19"] = {
      name = "Không thể hoàn tất kiểm tra RRVS",
      gist = "máy chủ không biết được hộp thư có còn thuộc về chủ cũ hay không",
      description = "Nó không ghi lại ngày mà yêu cầu RRVS (RFC 7293) cần đến. Nó không nói rằng chủ đã thay đổi.",
      when = "Bạn gặp mã này từ những hệ thống có dữ liệu không lùi về đủ xa.",
      fix = "Chỉ gửi thư không kèm RRVS nếu người lạ được phép đọc; nếu không, hãy liên lạc với người nhận bằng cách khác.",
      send = "Dùng mã này nếu thiếu ngày đó, và hãy ghi lại ngày cho các hộp thư mới.",
    },
    ["7.20"] = {
      name = "Không có chữ ký DKIM nào đạt",
      gist = "không chữ ký DKIM nào trên thư đạt",
      description = "Thư không được ký, hoặc mọi chữ ký đều không đạt.",
      when = "Bạn gặp 550 5.7.20 sau dữ liệu. Điển hình là thiếu khóa trong DNS, sai selector và máy chủ relay làm thay đổi nội dung.",
      fix = "Hãy ký thư gửi đi bằng DKIM, kiểm tra xem khóa trong DNS có khớp với selector không, và chú ý để không gì làm thay đổi thư sau khi ký.",
      send = "Dùng mã này nếu chính sách của bạn nhất quyết đòi DKIM; RFC 6376 khuyên đừng làm vậy, và thư từ các danh sách gửi thư sẽ bị ảnh hưởng.",
    },
    ["7.21"] = {
      name = "Không có chữ ký DKIM nào được chấp nhận",
      gist = "thư có chữ ký DKIM đạt, nhưng không chữ ký nào được chính sách chấp nhận",
      description = "Tên miền ký, khóa hoặc những phần được ký không đáp ứng quy tắc của máy chủ.",
      when = "Bạn gặp 550 5.7.21 sau dữ liệu, ví dụ khi khóa yếu hoặc chỉ có chữ ký của nhà cung cấp dịch vụ.",
      fix = "Hãy ký bằng tên miền của chính bạn, với khóa mạnh và mọi trường tiêu đề quan trọng.",
      send = "Dùng mã này nếu có chữ ký đạt nhưng không theo quy tắc của bạn, và nêu quy tắc trong phần văn bản.",
    },
    ["7.22"] = {
      name = "Không có chữ ký DKIM hợp lệ khớp với tác giả",
      gist = "không chữ ký DKIM đạt nào thuộc tên miền của trường tiêu đề From",
      description = "Những chữ ký khác đạt, nhưng không chữ ký nào là của tác giả. Mã này là một trường hợp riêng của 5.7.21.",
      when = "Bạn gặp 550 5.7.22 sau dữ liệu với thư mà nhà cung cấp hoặc danh sách gửi thư chỉ ký bằng tên của chính họ.",
      fix = "Hãy để dịch vụ gửi ký bằng tên miền của trường tiêu đề From, hoặc dùng địa chỉ From thuộc tên miền đã ký.",
      send = "Dùng mã này nếu chính sách của bạn đòi chữ ký của tên miền tác giả.",
    },
    ["7.23"] = {
      name = "Kiểm tra SPF không đạt",
      gist = "SPF không cho phép máy gửi dùng tên miền này",
      description = "Kiểm tra SPF không đạt, và chính sách của máy chủ từ chối những thư như vậy. Mã này thay cho 5.7.1 trong RFC 7208.",
      when = "Bạn gặp 550 5.7.23 sau MAIL hoặc sau dữ liệu. Điển hình là dịch vụ gửi không có trong bản ghi SPF và thư được chuyển tiếp mà không đổi người gửi.",
      fix = "Hãy thêm máy hoặc dịch vụ gửi vào bản ghi SPF của tên miền trong MAIL FROM. Máy chủ chuyển tiếp nên đặt địa chỉ của chính nó vào MAIL FROM.",
      send = "Dùng mã này khi SPF cho kết quả fail; nếu DKIM cũng không đạt thì dùng 5.7.26.",
      [4] = {
        gist = "máy gửi thiếu hoặc sai DNS ngược, theo cách dùng của Gmail",
        description = "Gmail không tìm thấy bản ghi PTR nào, hoặc bản ghi không dẫn ngược về máy đó. Theo RFC 7372, X.7.23 là kiểm tra SPF không đạt, và là vĩnh viễn.",
        when = "Bạn gặp 4.7.23 ở Gmail với máy không có bản ghi PTR, hoặc có bản ghi mang tên không dẫn ngược về máy đó.",
        fix = "Hãy đặt bản ghi PTR có tên phân giải về cùng địa chỉ, và để hàng đợi thử lại.",
        send = "Dùng 4.7.25 cho DNS ngược, và 4.7.24 cho kiểm tra SPF không hoàn tất được.",
      },
    },
    ["7.24"] = {
      name = "Lỗi khi kiểm tra SPF",
      gist = "bản ghi SPF của tên miền người gửi bị lỗi",
      description = "Kiểm tra SPF kết thúc với một lỗi vĩnh viễn. Mã này thay cho 5.5.2 trong RFC 7208.",
      when = "Bạn gặp 550 5.7.24 khi cú pháp sai, một tên miền có hai bản ghi SPF, hoặc có hơn mười mục cần tra cứu DNS.",
      fix = "Hãy sửa bản ghi: chỉ giữ một bản ghi duy nhất, và không quá mười lượt tra cứu, tính cả các bản ghi được đưa vào bằng include.",
      send = "Dùng mã này khi SPF cho kết quả permerror.",
      [4] = {
        gist = "không hoàn tất được kiểm tra SPF vì DNS",
        description = "Các máy chủ tên miền không trả lời, nên chưa có kết luận gì về thư. Mã này thay cho 4.4.3 trong RFC 7208.",
        when = "Bạn gặp 451 4.7.24 khi các máy chủ tên miền của tên miền người gửi không trả lời.",
        fix = "Hãy để hàng đợi thử lại, và kiểm tra các máy chủ tên miền của tên miền người gửi.",
        send = "Dùng mã này khi SPF cho kết quả temperror, và hãy chắc chắn rằng trình phân giải DNS của chính bạn hoạt động.",
      },
    },
    ["7.25"] = {
      name = "Kiểm tra DNS ngược không đạt",
      gist = "máy gửi không có DNS ngược hợp lệ",
      description = "Địa chỉ IP không có bản ghi PTR, hoặc tên trong đó không dẫn ngược về địa chỉ.",
      when = "Bạn gặp 550 5.7.25 từ MAIL trở đi; lời chào và phản hồi cho EHLO không mang mã nâng cao. Điển hình là máy mới hoặc địa chỉ IPv6.",
      fix = "Hãy nhờ chủ địa chỉ IP đặt bản ghi PTR có tên phân giải về cùng địa chỉ, cho cả IPv6 lẫn IPv4, và dùng tên đó trong EHLO.",
      send = "Dùng mã này nếu bản ghi thiếu hoặc sai; tra cứu thất bại thì dùng 4.7.25.",
      [4] = {
        gist = "lúc này máy chủ không tìm thấy DNS ngược hợp lệ của máy gửi",
        description = "Việc tra cứu PTR cho địa chỉ IP của máy khách thất bại, hoặc thiếu bản ghi. Vấn đề không nằm ở người nhận.",
        when = "Postfix gửi 450 4.7.25 ở RCPT cho máy khách mà nó không tìm thấy tên DNS ngược.",
        fix = "Hãy nhờ chủ địa chỉ IP đặt bản ghi PTR có tên phân giải về cùng địa chỉ. Trong lúc đó hãy để hàng đợi thử lại.",
        send = "Dùng mã này chừng nào việc tra cứu có thể đã thất bại; bản ghi thiếu hoặc sai thì dùng 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Nhiều bước kiểm tra xác thực không đạt",
      gist = "nhiều bước kiểm tra người gửi không đạt, như SPF, DKIM hoặc DMARC",
      description = "Thư không được xác thực; mã này không cho biết những bước nào không đạt. Gmail dùng nó cho chính sách DMARC và cho thư không được xác thực.",
      when = "Bạn gặp 550 5.7.26 sau dữ liệu với dịch vụ gửi chưa từng được thiết lập cho tên miền, với thư giả mạo và với thư được chuyển tiếp.",
      fix = "Hãy thiết lập SPF, DKIM và DMARC cho tên miền của trường tiêu đề From, và đọc kết quả trong phần tiêu đề của một thư thử.",
      send = "Dùng mã này nếu có hơn một bước kiểm tra không đạt, và nêu các bước đó trong phần văn bản. Nếu chỉ SPF không đạt thì dùng 5.7.23, nếu chỉ DKIM thì 5.7.20.",
      [4] = {
        gist = "thư không được xác thực và máy chủ hoãn nhận, theo cách dùng của Gmail",
        description = "Cả SPF lẫn DKIM đều không đạt. RFC 7372 chỉ mô tả trường hợp vĩnh viễn.",
        when = "Bạn gặp 421 4.7.26 ở Gmail với những bên gửi chưa thiết lập SPF và DKIM.",
        fix = "Hãy thiết lập SPF và DKIM cho tên miền người gửi, và để hàng đợi thử lại.",
        send = "Dùng mã này nếu bạn bắt thư không được xác thực phải chờ, và 5.7.26 nếu bạn từ chối.",
      },
    },
    ["7.27"] = {
      name = "Địa chỉ người gửi có null MX",
      gist = "tên miền của người gửi không nhận thư, nên thư trả lại không thể đến đó",
      description = "Tên miền trong MAIL FROM công bố null MX. Gmail dùng mã này cho thư không đạt SPF.",
      when = "Bạn gặp 550 5.7.27 ở MAIL hoặc RCPT với tên miền đã đóng chiều thư đến nhưng vẫn gửi thư.",
      fix = "Hãy gửi từ tên miền có nhận thư, hoặc thay null MX của nó bằng bản ghi MX thật. Nếu phần văn bản nói đến SPF, hãy sửa bản ghi SPF.",
      send = "Dùng mã này cho null MX của tên miền người gửi; với tên miền người nhận thì gửi 556 5.1.10.",
      [4] = {
        gist = "SPF không đạt và máy chủ hoãn nhận thư, theo cách dùng của Gmail",
        description = "Gmail không xác nhận được bằng SPF rằng máy gửi được phép gửi. Theo RFC 7505, X.7.27 là tên miền người gửi có null MX, và là vĩnh viễn.",
        when = "Gmail gửi mã này ở dạng 421 4.7.27.",
        fix = "Hãy thêm máy hoặc dịch vụ gửi vào bản ghi SPF của tên miền trong MAIL FROM, và để hàng đợi thử lại.",
        send = "Hãy dùng 4.7.24 cho kiểm tra SPF không hoàn tất được.",
      },
    },
    ["7.28"] = {
      name = "Phát hiện thư gửi ồ ạt",
      gist = "có quá nhiều thư loại này đổ đến và bức thư bị từ chối",
      description = "Thư trông giống một phần của đợt thư lạm dụng gửi ồ ạt.",
      when = "Bạn gặp 550 5.7.28 trong lúc hàng loạt thư giống nhau đổ đến.",
      fix = "Hãy ngừng gửi, tìm nguyên nhân và loại bỏ nó trước khi gửi lại thư.",
      send = "Dùng mã này nếu đợt thư là lạm dụng, và 4.7.28 nếu bên gửi được phép tiếp tục chậm hơn.",
      [4] = {
        gist = "có quá nhiều thư loại này đổ đến và bên gửi phải chậm lại",
        description = "Thư trông giống một phần của đợt gửi ồ ạt những thư giống nhau. Nguồn đã đăng ký của mã này là một bản thảo Internet (Internet-Draft).",
        when = "Bạn gặp 421 4.7.28 ở Gmail khi tốc độ thư từ một máy, một mạng hoặc một tên miền cao bất thường.",
        fix = "Hãy gửi chậm lại, và tìm xem cái gì tạo ra nhiều thư đến vậy: biểu mẫu web bị lợi dụng hoặc tài khoản bị đánh cắp có thể gây ra một đợt như thế.",
        send = "Dùng mã này cho đợt dồn dập có thể qua đi, và 4.7.0 cho một giới hạn đơn thuần.",
      },
    },
    ["7.29"] = {
      name = "Xác minh ARC không đạt",
      gist = "chuỗi ARC của thư bị hỏng",
      description = "Một lần kiểm tra các dấu niêm phong ARC không đạt. ARC truyền kết quả SPF, DKIM và DMARC từ máy chủ chuyển tiếp này sang máy chủ chuyển tiếp kế tiếp.",
      when = "Bạn gặp 550 5.7.29 sau dữ liệu nếu máy chủ chuyển tiếp hoặc danh sách gửi thư đã sửa đổi một thư đã niêm phong.",
      fix = "Hãy tìm máy chủ chuyển tiếp hoặc danh sách làm hỏng chuỗi, và nếu được thì gửi mà không qua đó.",
      send = "Chỉ dùng mã này khi có thêm dấu hiệu khác; riêng một chuỗi bị hỏng chứng minh được rất ít.",
      [4] = {
        gist = "thư đến mà không có TLS nên bị hoãn nhận, theo cách dùng của Gmail",
        description = "Gmail muốn bên gửi này dùng TLS. Theo RFC 8617, X.7.29 là chuỗi ARC bị hỏng.",
        when = "Bạn gặp 421 4.7.29 ở Gmail với thư đến qua kết nối không có TLS.",
        fix = "Hãy bật TLS cho thư gửi đi, và để hàng đợi thử lại.",
        send = "Hãy dùng 530 5.7.0 để đòi TLS.",
      },
    },
    ["7.30"] = {
      name = "Cần hỗ trợ REQUIRETLS",
      gist = "thư đòi REQUIRETLS, điều mà các máy chủ kế tiếp không hỗ trợ",
      description = "Muốn chuyển thư đi, máy chủ relay phải bỏ lớp bảo vệ mà thư đòi hỏi, và nó đã không làm vậy. Gmail dùng mã này cho thư không đạt DKIM.",
      when = "Bạn gặp 550 5.7.30 nếu không máy chủ MX nào của tên miền người nhận công bố REQUIRETLS.",
      fix = "Hãy đề nghị postmaster của người nhận hỗ trợ REQUIRETLS, hoặc gửi không có nó nếu nội dung có thể đi mà không được bảo vệ. Nếu phần văn bản nói đến DKIM, hãy sửa việc ký.",
      send = "Dùng mã này nếu bạn relay và các máy chủ kế tiếp không có REQUIRETLS.",
      [4] = {
        gist = "DKIM không đạt và máy chủ hoãn nhận thư, theo cách dùng của Gmail",
        description = "Gmail không tìm thấy chữ ký DKIM hợp lệ nào. Theo RFC 8689, X.7.30 là thiếu REQUIRETLS, và là vĩnh viễn.",
        when = "Gmail gửi mã này ở dạng 421 4.7.30 sau dữ liệu.",
        fix = "Hãy ký thư gửi đi bằng DKIM, kiểm tra khóa trong DNS, và để hàng đợi thử lại.",
        send = "Hãy dùng 5.7.20 cho DKIM nếu bạn từ chối thư.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Máy chủ bận hoặc đang dừng",
      gist = "máy chủ đang dừng hoặc quá bận nên đóng kết nối",
      description = "Trục trặc là của chính máy chủ: đang tắt, khởi động lại, bảo trì hoặc quá tải. Mã không nói gì về bạn hay người nhận.",
      when = "Nó đến ở lời chào hoặc ở bất kỳ lúc nào trong phiên.",
      fix = "Hãy giữ thư trong hàng đợi và kết nối lại sau; nếu kéo dài nhiều giờ, hãy thử máy chủ MX khác của tên miền.",
    },
    ["421 4.4.2"] = {
      name = "Kết nối hết thời gian chờ",
      gist = "phiên im lặng quá lâu hoặc bị đứt, và máy chủ đóng phiên",
      description = "Máy chủ đã đợi lệnh kế tiếp hoặc phần tiếp theo của thư rồi bỏ cuộc.",
      when = "Bạn gặp nó khi máy khách chậm, trên đường truyền chậm, và ở nơi tường lửa hoặc proxy làm mất dữ liệu.",
      fix = "Hãy để hàng đợi thử lại. Nếu luôn xảy ra ở cùng một chỗ của thư, hãy xem proxy quét thư và MTU trên đường đi.",
    },
    ["421 4.7.0"] = {
      name = "Gửi chậm lại",
      gist = "máy chủ bắt máy khách này chờ, thường vì một giới hạn hoặc vì uy tín của máy khách",
      description = "Các nhà cung cấp dùng cặp mã này để bắt bên gửi chậm lại: quá nhiều kết nối, quá nhiều thư trong thời gian ngắn, hoặc một địa chỉ IP mà họ chưa biết rõ.",
      when = "Nó đến ở lời chào hoặc giữa một loạt thư, và phần văn bản thường nêu giới hạn.",
      fix = "Hãy giữ các thư trong hàng đợi, mở ít kết nối hơn và gửi chậm lại. Hãy kiểm tra SPF, DKIM và các khiếu nại nếu kéo dài nhiều ngày.",
    },
    ["421 4.7.28"] = {
      name = "Tốc độ thư bất thường",
      gist = "thư từ máy, mạng hoặc tên miền này đến nhanh hơn mức mà nhà cung cấp chờ đợi",
      description = "Gmail bắt bên gửi như vậy phải chờ. Thư không mong muốn từ cùng nơi đó cũng bị tính vào.",
      when = "Bạn gặp nó khi bên gửi đột ngột tăng lượng thư, hoặc khi một tài khoản hay biểu mẫu web bị lợi dụng.",
      fix = "Hãy gửi chậm lại và tăng lượng thư từng bước. Hãy tìm xem có phải một tài khoản hoặc biểu mẫu nào đó tạo ra số thư này không.",
    },
    ["450 4.1.1"] = {
      name = "Chưa xác minh được người nhận",
      gist = "máy chủ chưa biết được người nhận có tồn tại hay không",
      description = "Nó hỏi một hệ thống khác về địa chỉ, và hệ thống đó chưa trả lời hoặc đã trả lời bằng lỗi tạm thời. Địa chỉ có thể vẫn đúng.",
      when = "Postfix gửi nó ở RCPT trong lúc xác minh người nhận, và một số máy chủ gửi khi danh bạ của chúng ngừng hoạt động.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; thường chỉ vài phút là có kết quả. Đừng xóa gì khỏi danh sách.",
    },
    ["450 4.1.2"] = {
      name = "Chưa tìm thấy tên miền người nhận",
      gist = "lúc này máy chủ không tìm thấy tên miền của người nhận trong DNS",
      description = "Tên miền không có bản ghi MX lẫn bản ghi địa chỉ, hoặc các máy chủ tên miền của nó không trả lời; đối với máy chủ thì hai trường hợp trông giống nhau.",
      when = "Đây là mặc định của Postfix cho tên miền người nhận mà nó không tìm thấy, ở RCPT trên máy chủ relay hoặc máy chủ submission.",
      fix = "Hãy kiểm tra chính tả của tên miền. Nếu đúng, hãy để hàng đợi thử lại, vì trục trặc DNS sẽ qua đi.",
    },
    ["450 4.1.8"] = {
      name = "Chưa tìm thấy tên miền người gửi",
      gist = "lúc này máy chủ không tìm thấy tên miền của người gửi trong DNS",
      description = "Tên miền trong MAIL FROM không có bản ghi MX lẫn bản ghi địa chỉ, hoặc các máy chủ tên miền của nó không trả lời.",
      when = "Đây là mặc định của Postfix cho người gửi như vậy, thường thể hiện ở RCPT.",
      fix = "Hãy kiểm tra MAIL FROM trong chương trình gửi và DNS của tên miền đó. Lý do không nằm ở người nhận.",
    },
    ["450 4.2.0"] = {
      name = "Danh sách xám hoặc hộp thư bận",
      gist = "máy chủ bắt bên gửi phải chờ, thường bằng danh sách xám (greylisting)",
      description = "Một số máy chủ danh sách xám dùng cặp mã này; với những máy chủ khác, đó là hộp thư lúc này chưa nhận được thư.",
      when = "Bạn gặp nó ở RCPT trong lần thử đầu tiên đến một người nhận.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại từ cùng một máy sau vài phút.",
    },
    ["450 4.2.1"] = {
      name = "Hộp thư đóng một thời gian",
      gist = "lúc này hộp thư không nhận thư, thường vì nó nhận quá nhiều",
      description = "Tài khoản bị khóa một thời gian, đang bận, hoặc vượt tốc độ thư đến.",
      when = "Gmail gửi nó ở RCPT cho người nhận đang nhận thư quá nhanh.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại. Hãy gửi cho người nhận này thưa hơn nếu phần văn bản nói đến tốc độ.",
    },
    ["450 4.7.1"] = {
      name = "Danh sách xám hoặc bị hoãn theo chính sách",
      gist = "một chính sách bắt bên gửi phải chờ, và thông thường đó là danh sách xám (greylisting)",
      description = "Máy chủ chưa quen máy gửi và người nhận này, hoặc lúc này đang áp dụng một quy tắc về DNS ngược, danh sách chặn hoặc tốc độ.",
      when = "Bạn gặp nó ở RCPT. Cùng lần gửi đó sau vài phút thường sẽ qua.",
      fix = "Hãy để hàng đợi thử lại từ cùng một máy. Nếu kéo dài cả ngày thì phần văn bản nêu một quy tắc: hãy kiểm tra DNS ngược và các danh sách chặn.",
    },
    ["450 4.7.25"] = {
      name = "Không tìm thấy DNS ngược",
      gist = "máy chủ không tìm thấy DNS ngược cho địa chỉ IP của máy khách",
      description = "Bản ghi PTR bị thiếu, không dẫn ngược về địa chỉ, hoặc không tra cứu được.",
      when = "Đây là mặc định của Postfix cho máy khách như vậy, thể hiện ở RCPT.",
      fix = "Hãy nhờ chủ địa chỉ IP đặt bản ghi PTR có tên phân giải về cùng địa chỉ. Trong lúc đó hàng đợi có thể thử lại.",
    },
    ["451 4.3.0"] = {
      name = "Lỗi nhất thời của máy chủ",
      gist = "có gì đó trên máy chủ bị lỗi, như bộ lọc, ổ đĩa hoặc một lần tra cứu",
      description = "Lỗi không nằm ở thư mà cũng không ở địa chỉ.",
      when = "Bạn gặp nó ở bất kỳ lúc nào từ MAIL đến khi kết thúc dữ liệu.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại; sau vài giờ, hãy báo cho postmaster của hệ thống nhận.",
    },
    ["451 4.3.5"] = {
      name = "Máy chủ cấu hình sai",
      gist = "một thiết lập của máy chủ nhận bị hỏng",
      description = "Postfix trả lời như vậy khi không dùng được một quy tắc truy cập hoặc một dịch vụ chính sách. Chi tiết chỉ có trong nhật ký của chính nó.",
      when = "Nó đến ở bất kỳ giai đoạn nào, thường là ngay sau khi có người thay đổi máy chủ.",
      fix = "Hãy chờ: hàng đợi thử lại trong lúc quản trị viên sửa thiết lập.",
    },
    ["451 4.4.3"] = {
      name = "Tra cứu DNS thất bại",
      gist = "một lần tra cứu DNS mà máy chủ cần không có câu trả lời dùng được",
      description = "Nó có thể liên quan đến tên miền của người gửi, của người nhận hoặc một danh sách chặn.",
      when = "Bạn gặp nó ở MAIL hoặc RCPT.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại. Nếu kéo dài, hãy thử từ bên ngoài xem các máy chủ tên miền của tên miền bạn có trả lời không.",
    },
    ["451 4.7.1"] = {
      name = "Bị hoãn theo chính sách",
      gist = "một chính sách bắt bên gửi phải chờ, vì danh sách xám (greylisting), tốc độ hoặc uy tín kém",
      description = "Những máy chủ không dùng 450 áp dụng danh sách xám bằng cặp mã này. Các nhà cung cấp lớn cũng dùng nó cho những máy mà họ ít tin cậy.",
      when = "Bạn gặp nó ở MAIL, RCPT hoặc sau dữ liệu.",
      fix = "Hãy để hàng đợi thử lại từ cùng một máy, và gửi chậm lại nếu phần văn bản nói đến tốc độ.",
    },
    ["452 4.2.2"] = {
      name = "Hộp thư tạm thời đầy",
      gist = "người nhận đã vượt hạn mức, và bên gửi được phép thử lại",
      description = "Địa chỉ hợp lệ, và thư chờ trong hàng đợi của bạn cho đến khi người nhận dọn chỗ.",
      when = "Có thể gặp nó ở RCPT hoặc sau dữ liệu.",
      fix = "Hãy để hàng đợi thử lại. Nếu hết thời hạn thì có lẽ hộp thư không còn ai dùng; hãy báo cho người nhận bằng cách khác.",
    },
    ["452 4.3.1"] = {
      name = "Máy chủ hết chỗ trên đĩa",
      gist = "ổ đĩa của máy chủ nhận đã đầy",
      description = "Mọi người nhận ở đó đều bị ảnh hưởng cho đến khi có chỗ trống trở lại.",
      when = "Bạn gặp nó ở MAIL, được xét theo SIZE đã khai báo, hoặc sau dữ liệu.",
      fix = "Hãy giữ thư trong hàng đợi; chỉ phía bên kia mới giải quyết được.",
    },
    ["452 4.5.3"] = {
      name = "Quá nhiều người nhận",
      gist = "giao dịch có nhiều người nhận hơn mức mà máy chủ nhận",
      description = "Những người nhận đã được chấp nhận trước phản hồi này vẫn có hiệu lực. RFC 5321 yêu cầu phản hồi này, và giới hạn ít nhất là 100.",
      when = "Bạn gặp nó ở mỗi RCPT vượt giới hạn.",
      fix = "Hãy gửi thư cho những người nhận đã được chấp nhận, rồi gửi cho những người còn lại trong một giao dịch mới. Hãy giảm số người nhận trong chương trình gửi của bạn.",
    },
    ["454 4.7.0"] = {
      name = "Đăng nhập hoặc TLS không dùng được",
      gist = "lúc này AUTH hoặc STARTTLS trên máy chủ không hoạt động",
      description = "Sau AUTH, mật khẩu chưa được xét đến. Sau STARTTLS, chứng chỉ hoặc khóa không dùng được.",
      when = "Bạn gặp nó trong lúc cơ sở dữ liệu người dùng hoặc thiết lập TLS của máy chủ bị hỏng.",
      fix = "Hãy thử lại sau, với cùng mật khẩu, và đừng gửi mật khẩu khi chưa mã hóa.",
    },
    ["500 5.5.1"] = {
      name = "Lệnh lạ",
      gist = "máy chủ không biết lệnh đó",
      description = "Dòng đã được đọc, nhưng từ đầu tiên của nó không phải là lệnh ở đây.",
      when = "Bạn gặp nó khi gõ sai, khi dùng phần mở rộng không được cung cấp, và khi nội dung thư bị gửi như lệnh.",
      fix = "Hãy so lệnh với phản hồi EHLO. Nếu nội dung thư nhận nó thì một DATA trước đó đã bị từ chối.",
    },
    ["501 5.1.3"] = {
      name = "Địa chỉ người nhận sai dạng",
      gist = "địa chỉ người nhận sai cú pháp",
      description = "Máy chủ thậm chí chưa tra được hộp thư.",
      when = "Bạn gặp nó ở RCPT khi có dấu cách, thiếu một phần, có hai dấu @ hoặc có tên hiển thị trong dấu ngoặc nhọn.",
      fix = "Hãy sửa địa chỉ trong dữ liệu của bạn; gửi lại nguyên như cũ thì vẫn thất bại.",
    },
    ["501 5.5.4"] = {
      name = "Đối số sai dạng",
      gist = "một đối số của lệnh sai cú pháp",
      description = "Bản thân lệnh thì máy chủ biết.",
      when = "Bạn gặp nó khi MAIL FROM có dấu cách sau dấu hai chấm, EHLO có tên máy sai, hoặc có tham số sai dạng.",
      fix = "Hãy sửa đối số mà phần văn bản nêu.",
    },
    ["502 5.5.2"] = {
      name = "Không nhận ra lệnh",
      gist = "máy chủ không nhận ra lệnh, theo cách nói của Postfix",
      description = "Theo RFC 5321, lệnh lạ nhận 500; Postfix và một số phần mềm khác trả lời 502 5.5.2.",
      when = "Bạn gặp nó khi gõ sai, khi dùng phần mở rộng không được cung cấp, và khi nội dung thư bị gửi như lệnh.",
      fix = "Hãy so lệnh với phản hồi EHLO, và xem có DATA nào trước đó bị từ chối không.",
    },
    ["503 5.5.1"] = {
      name = "Lệnh sai thứ tự",
      gist = "một bước trước lệnh này bị thiếu hoặc đã thất bại",
      description = "MAIL cần EHLO trước, RCPT cần MAIL, và DATA cần một người nhận đã được chấp nhận.",
      when = "Khi dùng pipelining, nó đi theo một MAIL hoặc RCPT bị từ chối.",
      fix = "Hãy tìm lần từ chối đầu tiên trong phiên và xử lý lần đó.",
    },
    ["504 5.5.2"] = {
      name = "Tên chưa đầy đủ",
      gist = "máy chủ đòi tên máy hoặc địa chỉ đầy đủ (FQDN)",
      description = "Đó là câu trả lời của Postfix cho tên viết tắt: “server” thay vì “server.example.com”.",
      when = "Bạn gặp nó ở EHLO, MAIL hoặc RCPT, thường là khi gửi từ máy hoặc thiết bị mới.",
      fix = "Hãy đặt tên máy đầy đủ trong chương trình gửi, hoặc dùng địa chỉ có tên miền.",
    },
    ["530 5.7.0"] = {
      name = "Cần đăng nhập hoặc TLS",
      gist = "máy khách phải đăng nhập, hoặc bật TLS, thì mới được dùng lệnh này",
      description = "Phần văn bản cho biết bước nào còn thiếu. Bản thân thư không bị từ chối.",
      when = "Bạn gặp nó ở MAIL hoặc RCPT khi chưa đăng nhập, và ở phần lớn các lệnh nếu phải có STARTTLS trước.",
      fix = "Hãy bật mã hóa và đăng nhập trong chương trình thư, hoặc gửi STARTTLS rồi AUTH.",
    },
    ["534 5.7.9"] = {
      name = "Cần mật khẩu ứng dụng hoặc cơ chế mạnh hơn",
      gist = "nhà cung cấp muốn bạn đăng nhập theo cách khác",
      description = "Theo RFC 4954 thì cơ chế quá yếu; ở Google thì tài khoản cần mật khẩu ứng dụng.",
      when = "Bạn gặp nó sau AUTH, dù mật khẩu đó vẫn dùng được trong trình duyệt.",
      fix = "Hãy tạo mật khẩu ứng dụng hoặc dùng OAuth nếu phần văn bản nói vậy; nếu không, hãy chọn cơ chế mạnh hơn.",
    },
    ["535 5.7.8"] = {
      name = "Sai tên người dùng hoặc mật khẩu",
      gist = "thông tin đăng nhập không hợp lệ",
      description = "Tên, mật khẩu hoặc token sai hoặc đã hết hạn.",
      when = "Bạn gặp nó sau AUTH, thường là vì nay nhà cung cấp đòi mật khẩu ứng dụng hoặc OAuth.",
      fix = "Hãy nhập lại thông tin đăng nhập, với tên người dùng ở dạng mà nhà cung cấp yêu cầu, và đừng gửi lại thông tin cũ: các nhà cung cấp sẽ khóa tài khoản.",
    },
    ["550 5.1.0"] = {
      name = "Địa chỉ bị từ chối",
      gist = "một địa chỉ bị từ chối, và chỉ phần văn bản mới cho biết đó là của người gửi hay người nhận",
      description = "Với một số máy chủ, đó là người nhận không tồn tại; với máy chủ khác, đó là người gửi mà chúng từ chối.",
      when = "Có thể gặp nó ở MAIL hoặc RCPT.",
      fix = "Hãy đọc phần văn bản. Chỉ bỏ người nhận nếu nó nói rằng hộp thư không tồn tại.",
    },
    ["550 5.1.1"] = {
      name = "Không có hộp thư như vậy",
      gist = "hộp thư không tồn tại",
      description = "Máy chủ biết tên miền và không có người nhận như vậy. Đây là loại thư trả lại hay gặp nhất.",
      when = "Bạn gặp nó ở RCPT với địa chỉ gõ sai và với tài khoản đã bị xóa.",
      fix = "Hãy sửa địa chỉ, hoặc xóa ngay khỏi các danh sách; nhiều thư trả lại như vậy làm hại uy tín của bạn.",
    },
    ["550 5.1.10"] = {
      name = "Không tìm thấy người nhận",
      gist = "không tìm thấy người nhận, theo cách nói của Exchange Online",
      description = "Theo RFC 7505, mã này là null MX và đi kèm 556; Exchange Online dùng 550 5.1.10 cho riêng một người nhận không tồn tại.",
      when = "Bạn gặp nó trong thư trả lại của Exchange Online.",
      fix = "Hãy sửa địa chỉ hoặc xóa khỏi các danh sách. Nếu phần văn bản nói đến null MX thì cả tên miền không nhận thư.",
    },
    ["550 5.2.1"] = {
      name = "Hộp thư bị vô hiệu hóa",
      gist = "hộp thư có tồn tại nhưng tài khoản của nó bị tắt",
      description = "Tài khoản bị tạm ngưng, bị khóa hoặc đã đóng. Với Gmail, đó còn là hộp thư nhận thư quá nhanh, và Gmail nói rõ như vậy.",
      when = "Bạn gặp nó ở RCPT.",
      fix = "Hãy xóa địa chỉ khỏi các danh sách, trừ khi phần văn bản nói đến tốc độ.",
    },
    ["550 5.4.1"] = {
      name = "Người nhận không có trong danh bạ",
      gist = "Exchange Online không có người nhận như vậy cho tên miền này",
      description = "Theo RFC 3463, X.4.1 là máy chủ không trả lời. Exchange Online dùng nó khi danh bạ của mình không có địa chỉ đó.",
      when = "Bạn gặp nó ở RCPT với dòng chữ “Access denied”, thường là sau khi một tên miền chuyển sang đó.",
      fix = "Hãy kiểm tra địa chỉ với người nhận bằng cách khác. Nếu địa chỉ lẽ ra phải có, quản trị viên của tên miền phải thêm nó vào danh bạ.",
    },
    ["550 5.7.1"] = {
      name = "Bị từ chối theo chính sách",
      gist = "một chính sách từ chối thư này, và phần văn bản cho biết chính sách nào",
      description = "Một cặp mã đại diện cho nhiều quy tắc: relay, danh sách chặn, nội dung, người gửi, hoặc người nhận chỉ nhận thư từ một số người gửi.",
      when = "Ở RCPT thường là relay hoặc danh sách chặn, sau dữ liệu thường là nội dung hoặc xác thực.",
      fix = "Hãy đọc phần văn bản và loại bỏ nguyên nhân đó. Đừng chỉ vì cặp mã này mà xóa địa chỉ nào khỏi danh sách; nếu phần văn bản nêu tên danh sách chặn, hãy xin gỡ tên ở đó.",
    },
    ["550 5.7.26"] = {
      name = "Người gửi không được xác thực",
      gist = "SPF, DKIM hoặc DMARC không đạt đối với tên miền của người gửi",
      description = "Ở Gmail, nó có nghĩa là thư không được xác thực hoặc chính sách DMARC của tên miền từ chối thư.",
      when = "Bạn gặp nó sau dữ liệu, thường nhất với dịch vụ gửi chưa từng được thiết lập cho tên miền, hoặc với thư được chuyển tiếp.",
      fix = "Hãy thiết lập SPF và DKIM cho tên miền của trường tiêu đề From, rồi gửi lại thư.",
    },
    ["551 5.7.1"] = {
      name = "Từ chối relay hoặc người gửi",
      gist = "máy chủ từ chối relay, hoặc từ chối người gửi này",
      description = "Riêng 551 là người dùng ở nơi khác; khi kèm 5.7.1, máy chủ muốn nói đến một chính sách.",
      when = "Bạn có thể gặp nó ở MAIL hoặc RCPT.",
      fix = "Hãy đăng nhập trước nếu đây là máy chủ gửi thư đi của chính bạn, và kiểm tra xem địa chỉ người gửi có thuộc tài khoản đăng nhập không. Nếu là máy chủ khác, hãy kiểm tra bản ghi MX của tên miền người nhận.",
    },
    ["552 5.2.2"] = {
      name = "Hộp thư đầy",
      gist = "người nhận đã vượt hạn mức, và thư này bị trả lại",
      description = "Địa chỉ hợp lệ. Thư sau này có thể qua.",
      when = "Bạn gặp nó ở RCPT hoặc sau dữ liệu.",
      fix = "Tạm thời hãy giữ địa chỉ, và báo cho người nhận bằng cách khác. Nếu kéo dài nhiều tuần, hãy coi như hộp thư không còn ai dùng.",
    },
    ["552 5.3.4"] = {
      name = "Thư quá lớn",
      gist = "thư vượt giới hạn kích thước của máy chủ",
      description = "Giới hạn tính theo thư đã mã hóa, lớn hơn các tệp trong đó khoảng một phần ba.",
      when = "Bạn gặp nó ở MAIL nếu đã khai báo kích thước, nếu không thì sau dữ liệu.",
      fix = "Hãy làm thư nhỏ lại hoặc gửi liên kết. Dòng SIZE trong phản hồi EHLO cho biết giới hạn.",
    },
    ["552 5.7.0"] = {
      name = "Nội dung nguy hiểm",
      gist = "thư có tệp đính kèm hoặc liên kết mà nhà cung cấp coi là nguy hiểm",
      description = "Gmail gửi nó, và nó không liên quan gì đến kích thước hay hạn mức.",
      when = "Bạn gặp nó sau dữ liệu, với chương trình, macro, tệp nén có mật khẩu và liên kết đáng ngờ.",
      fix = "Hãy bỏ tệp đính kèm hoặc liên kết ra rồi gửi lại thư; hãy đưa tệp bằng cách khác.",
    },
    ["553 5.7.1"] = {
      name = "Địa chỉ người gửi không phải của bạn",
      gist = "địa chỉ người gửi không thuộc người dùng đã đăng nhập",
      description = "Postfix và nhiều nhà cung cấp hosting kiểm tra xem MAIL FROM có phải là địa chỉ của tài khoản không.",
      when = "Bạn gặp nó ở MAIL hoặc RCPT trên máy chủ submission. Một số máy chủ dùng cùng cặp mã để từ chối relay.",
      fix = "Hãy gửi bằng địa chỉ của tài khoản bạn, hoặc xin cho phép tài khoản dùng địa chỉ kia.",
    },
    ["554 5.0.0"] = {
      name = "Bị từ chối không nêu chi tiết",
      gist = "thư bị từ chối, và mã nâng cao không cho biết thêm gì",
      description = "Chương trình ghi 5.0.0 khi chỉ biết rằng phản hồi là vĩnh viễn, nên chỉ phần văn bản mới có giá trị.",
      when = "Phần lớn bạn gặp nó trong báo cáo gửi thư.",
      fix = "Hãy làm theo phần văn bản. Đừng bỏ người nhận nào trừ khi nó nói rằng hộp thư không tồn tại.",
    },
    ["554 5.4.6"] = {
      name = "Vòng lặp thư",
      gist = "thư đã chạy vòng quanh và việc chuyển bị bỏ",
      description = "Một máy chủ đếm thấy quá nhiều trường tiêu đề Received.",
      when = "Bạn gặp nó khi hai hộp thư chuyển tiếp cho nhau, hoặc một bản ghi MX dẫn ngược về bên gửi.",
      fix = "Hãy đọc các trường tiêu đề Received để tìm những máy chủ lặp lại, và sửa việc chuyển tiếp ở đó.",
    },
    ["554 5.7.1"] = {
      name = "Thư hoặc máy khách bị từ chối theo chính sách",
      gist = "một chính sách từ chối bức thư hoặc máy gửi",
      description = "Thường đó là lọc thư rác hoặc danh sách chặn; một số máy chủ dùng nó để từ chối relay.",
      when = "Ở RCPT thường là danh sách chặn và liên quan đến địa chỉ IP của bạn; sau dữ liệu thường là nội dung.",
      fix = "Nếu có nêu tên danh sách chặn, hãy loại bỏ nguyên nhân rồi xin gỡ tên ở đó. Nếu nêu nội dung, hãy sửa nội dung. Lý do không phải là người nhận.",
    },
    ["555 5.5.2"] = {
      name = "Sai cú pháp trong MAIL hoặc RCPT",
      gist = "địa chỉ trong MAIL FROM hoặc RCPT TO không được viết đúng cách",
      description = "Gmail gửi nó khi có tên hiển thị, địa chỉ trống ở RCPT hoặc thiếu dấu ngoặc.",
      when = "Bạn gặp nó khi chương trình hoặc thiết bị gửi đặt ở đó cả những thứ khác ngoài địa chỉ.",
      fix = "Hãy đặt đúng một địa chỉ, không kèm tên, vào ô người gửi và ô người nhận của chương trình.",
    },
    ["556 5.1.10"] = {
      name = "Tên miền có null MX",
      gist = "tên miền của người nhận công bố rằng nó không nhận thư",
      description = "Null MX là một bản ghi MX duy nhất có dấu chấm ở chỗ của tên máy chủ.",
      when = "Máy chủ relay hoặc máy chủ submission trả lời như vậy ở RCPT.",
      fix = "Hãy sửa tên miền nếu gõ sai; nếu không, hãy bỏ mọi địa chỉ ở đó.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Chi tiết này không thường gặp ở một thành công, nên chỉ có thể dựa vào lớp và chủ đề.",
      fix = "Hãy tiếp tục với lệnh kế tiếp, vì phản hồi là thành công.",
      send = "Dùng X.0.0 hoặc một chi tiết thường gặp ở lớp 2.",
    },
    ["2.1"] = {
      gist = "máy chủ đã chấp nhận một địa chỉ",
      description = "Máy chủ đã chấp nhận một địa chỉ.",
    },
    ["2.2"] = {
      gist = "máy chủ đã làm điều được yêu cầu với hộp thư của người nhận",
      description = "Máy chủ đã làm điều được yêu cầu với hộp thư của người nhận.",
    },
    ["2.3"] = {
      gist = "máy chủ đã thực hiện lệnh và ghi chú thêm về hệ thống thư",
      description = "Máy chủ đã thực hiện lệnh và ghi chú thêm về hệ thống thư.",
    },
    ["2.4"] = {
      gist = "máy chủ đã thực hiện lệnh và ghi chú thêm về mạng hoặc định tuyến",
      description = "Máy chủ đã thực hiện lệnh và ghi chú thêm về mạng hoặc định tuyến.",
    },
    ["2.5"] = {
      gist = "máy chủ đã thực hiện lệnh và ghi chú thêm về giao thức",
      description = "Máy chủ đã thực hiện lệnh và ghi chú thêm về giao thức.",
    },
    ["2.6"] = {
      gist = "máy chủ đã chấp nhận nội dung thư",
      description = "Máy chủ đã chấp nhận nội dung thư.",
    },
    ["2.7"] = {
      gist = "máy chủ không phản đối gì về mặt bảo mật hoặc chính sách",
      description = "Máy chủ không phản đối gì về mặt bảo mật hoặc chính sách.",
    },
    ["4"] = {
      when = "Chi tiết này không thường gặp ở một lỗi tạm thời, nên chỉ có thể dựa vào lớp và chủ đề.",
      fix = "Hãy giữ thư trong hàng đợi và thử lại sau, và đọc phần văn bản để biết nguyên nhân.",
      send = "Dùng một chi tiết thường gặp ở lớp 4, và lớp 5 nếu chờ cũng vô ích.",
    },
    ["4.1"] = {
      gist = "lúc này máy chủ không chấp nhận được một địa chỉ",
      description = "Lúc này máy chủ không chấp nhận được một địa chỉ.",
    },
    ["4.2"] = {
      gist = "lúc này máy chủ không dùng được hộp thư của người nhận",
      description = "Lúc này máy chủ không dùng được hộp thư của người nhận.",
    },
    ["4.3"] = {
      gist = "lúc này máy chủ không nhận được thư vì hệ thống thư",
      description = "Lúc này máy chủ không nhận được thư vì hệ thống thư.",
    },
    ["4.5"] = {
      gist = "lúc này máy chủ không thực hiện được lệnh",
      description = "Lúc này máy chủ không thực hiện được lệnh.",
    },
    ["4.6"] = {
      gist = "lúc này máy chủ không xử lý được nội dung thư",
      description = "Lúc này máy chủ không xử lý được nội dung thư.",
    },
    ["4.7"] = {
      gist = "máy chủ tạm thời từ chối vì lý do bảo mật hoặc chính sách",
      description = "Máy chủ tạm thời từ chối vì lý do bảo mật hoặc chính sách.",
    },
    ["5"] = {
      when = "Chi tiết này không thường gặp ở một lỗi vĩnh viễn, nên chỉ có thể dựa vào lớp và chủ đề.",
      fix = "Hãy đọc phần văn bản để biết nguyên nhân và loại bỏ nó trước khi gửi lại.",
      send = "Dùng một chi tiết thường gặp ở lớp 5, và lớp 4 nếu chờ có thể có ích.",
    },
    ["5.1"] = {
      gist = "máy chủ không chấp nhận một địa chỉ",
      description = "Máy chủ không chấp nhận một địa chỉ.",
    },
    ["5.3"] = {
      gist = "máy chủ từ chối thư vì hệ thống thư",
      description = "Máy chủ từ chối thư vì hệ thống thư.",
    },
    ["5.4"] = {
      gist = "máy chủ không chuyển được thư vì mạng hoặc định tuyến",
      description = "Máy chủ không chuyển được thư vì mạng hoặc định tuyến.",
    },
  },

  terms = {
    mailbox_unknown = "người dùng không tồn tại; không tìm thấy người dùng; người nhận không tồn tại; địa chỉ không tồn tại; hộp thư không tồn tại; tài khoản không tồn tại; không tìm thấy hộp thư; không tìm thấy người nhận; địa chỉ không hợp lệ; người nhận không hợp lệ; sai địa chỉ; từ chối người nhận; người dùng không xác định; không tìm thấy địa chỉ; email không tồn tại; thư bị trả lại; thư trả lại; thư trả về; không gửi được",
    mailbox_disabled = "tài khoản bị khóa; hộp thư bị khóa; tài khoản bị vô hiệu hóa; tài khoản bị đình chỉ; hộp thư bị vô hiệu hóa; tài khoản đã đóng",
    mailbox_full = "hộp thư đầy; hộp thư đã đầy; đầy hộp thư; hết dung lượng; vượt hạn mức; quá dung lượng; hạn ngạch; vượt quá dung lượng; quota",
    domain_unknown = "tên miền không tồn tại; không tìm thấy tên miền; tên miền không hợp lệ; sai tên miền; không tìm thấy tên miền; tên miền không tìm thấy",
    recipient_restricted = "người nhận bị hạn chế; chỉ nhận từ; nhóm hạn chế",
    relay_denied = "từ chối chuyển tiếp; không cho phép chuyển tiếp; chuyển tiếp; relay; từ chối relay",
    message_too_big = "thư quá lớn; email quá lớn; kích thước tối đa; giới hạn kích thước; tệp đính kèm quá lớn; quá kích thước; kích thước thư",
    message_format = "sai định dạng; định dạng không hợp lệ",
    spam_content = "thư rác; spam; lọc nội dung; bị coi là thư rác",
    virus = "virus; mã độc; phần mềm độc hại; nhiễm virus",
    blocklisted = "danh sách đen; danh sách chặn; ip bị chặn; bị chặn; uy tín; blacklist; bị liệt vào danh sách đen; chặn ip; danh tiếng",
    auth_failure = "xác thực người gửi; giả mạo người gửi",
    reverse_dns = "dns ngược; phân giải ngược; bản ghi ptr; ptr; tra cứu ngược",
    sender_rejected = "từ chối người gửi; người gửi bị từ chối; người gửi không hợp lệ; địa chỉ người gửi",
    policy = "chính sách; vi phạm chính sách; truy cập bị từ chối; từ chối truy cập",
    session_security = "yêu cầu xác thực; cần xác thực; phải đăng nhập; chưa xác thực; cần đăng nhập; xác thực; yêu cầu đăng nhập",
    tls_failure = "lỗi tls; tls không khả dụng; tls thất bại",
    too_many_recipients = "quá nhiều người nhận; nhiều người nhận; giới hạn người nhận; số người nhận",
    rate_limited = "quá nhiều kết nối; quá nhiều thư; giới hạn gửi; giới hạn tốc độ; gửi quá nhanh; vượt giới hạn; hạn mức gửi; quá nhiều email; gửi quá nhiều",
    greylisted = "danh sách xám; greylisting; greylist",
    service_unavailable = "dịch vụ không khả dụng; máy chủ bận; bảo trì; máy chủ quá tải; dịch vụ tạm ngưng; máy chủ không khả dụng; dịch vụ không sẵn sàng",
    system_error = "lỗi cục bộ; lỗi nội bộ; lỗi máy chủ; lỗi hệ thống",
    network_error = "hết thời gian; hết giờ; quá thời gian; từ chối kết nối; không có phản hồi; mất kết nối; không kết nối được",
    ["450 451 421 452 4.2.2"] = "thử lại sau; lỗi tạm thời; vui lòng thử lại; gửi lại sau; tạm thời; bị hoãn; trả lại mềm",
    ["550 450"] = "hộp thư không khả dụng; hộp thư không sẵn sàng",
    ["535 5.7.8"] = "mật khẩu; sai mật khẩu; mật khẩu không đúng; xác thực thất bại; đăng nhập thất bại; thông tin đăng nhập; lỗi xác thực",
    ["534 5.7.9"] = "mật khẩu ứng dụng; xác minh hai bước; cơ chế quá yếu; cơ chế xác thực quá yếu",
    ["530 454 5.7.10 220"] = "mã hóa; yêu cầu mã hóa; ssl; tls; starttls",
    ["5.4.6 554"] = "vòng lặp; lặp thư; quá nhiều bước",
    ["4.4.7 5.4.7"] = "hết hạn; quá hạn gửi; thời hạn gửi",
    ["500 502 5.5.1"] = "lệnh không xác định; không nhận ra lệnh; lệnh không hợp lệ; lệnh không được hỗ trợ; lệnh chưa được triển khai; lệnh không nhận ra",
    ["503 5.5.1"] = "sai thứ tự lệnh; thứ tự lệnh; trình tự lệnh; sai thứ tự",
    ["501 500 5.5.4 5.5.2"] = "lỗi cú pháp; cú pháp; sai tham số",
    ["452 4.3.1"] = "đầy đĩa; hết dung lượng đĩa; không đủ dung lượng; ổ đĩa đầy",
    ["250 2.0.0 2.6.0"] = "đã nhận thư; thành công; đã chấp nhận; đã gửi",
    ["5.6.0 554"] = "tiêu đề; phần đầu thư",
    ["5.7.1 552 5.3.4 554"] = "tệp đính kèm; tập tin đính kèm; đính kèm bị chặn",
    ["221 421"] = "đóng kết nối; kết thúc kết nối",
    ["220"] = "dịch vụ sẵn sàng; sẵn sàng",
    ["4.4.3 5.1.2 5.4.4"] = "dns; lỗi dns; bản ghi mx",
    ["252"] = "không thể xác minh; xác minh người dùng; vrfy",
    ["354"] = "bắt đầu nhập thư; nhập nội dung thư",
    ["556 5.1.10 521"] = "không nhận thư; tên miền không nhận thư; máy chủ không nhận thư; mx rỗng",
    ["5.7.2 5.2.4"] = "danh sách thư; không được gửi vào danh sách thư",
  },

  heading = {
    description = "Mô tả",
    when = "Khi bạn gặp mã này",
    fix = "Cách khắc phục",
    differences = "Những điểm khác biệt chính",
    guidance = "Khi nào dùng mã nào",
    send = "Khi nào nên gửi mã này",
    examples = "Máy chủ viết thế nào",
    both = "Hai mã",
    steps = "Đã xác định thế nào",
    findings = "Phát hiện",
    entries = "Các mã SMTP",
    log = "Nhật ký thư",
    suppress = "Địa chỉ cần bỏ",
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
    classes = "Các lớp thường gặp",
    reply_codes = "Mã phản hồi",
    related = "Xem thêm",
    sources = "Nguồn",
    code = "Mã",
    name = "Tên",
    examples = "Ví dụ",
    kind = "Loại mã",
    meaning = "Ý nghĩa",
    retry = "Thử lại",
    source = "Nguồn gốc",
    sent_with = "Gửi cùng",
    reasons = "Lý do",
    alone = "Không có văn bản",
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
    tag = "Nhãn",
    link = "Liên kết",
    listed = "Bị đưa vào danh sách",
    against = "Dấu hiệu trái chiều",
    event = "Sự kiện",
    recipient = "Người nhận",
    original_recipient = "Người nhận ban đầu",
    sender = "Người gửi",
    remote = "Máy chủ",
    remote_ip = "Địa chỉ của máy chủ",
    queue_id = "Mã hàng đợi",
    time = "Thời điểm",
    program = "Chương trình",
    form = "Dạng",
    reply = "Phản hồi",
    inner = "Phản hồi được trích",
    text = "Văn bản",
    reporting_mta = "Bên báo cáo",
    arrival_date = "Thời điểm đến",
    message_id = "Message-ID",
    message_subject = "Chủ đề của thư",
    from = "Từ",
    to = "Đến",
    date = "Ngày",
    feedback_id = "Feedback-ID",
    list_id = "List-ID",
    deliveries = "Lượt gửi",
    refused = "Đã từ chối",
    other = "Dòng khác",
    delivered = "Đã giao",
    deferred = "Bị hoãn",
    returned = "Bị trả lại",
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
    unusual = "không thường gặp ở lớp này",
  },
  connection = {
    always = "bị máy chủ đóng",
    may = "có thể bị máy chủ đóng",
    never = "vẫn mở",
    none = "không máy chủ nào gửi mã này",
  },
  -- Always behind "ở giai đoạn".
  stage = {
    CONNECT = "bắt đầu phiên",
    ["DATA-END"] = "kết thúc dữ liệu",
  },
  any_stage = "bất kỳ",
  most_stages = "phần lớn các lệnh",
  none = "không có",
  and_others = "{list} và một số khác",
  lasting = {
    positive_completion = "thành công",
    positive_intermediate = "tiếp tục",
    transient_negative = "tạm thời",
    permanent_negative = "vĩnh viễn",
  },

  reason = {
    accepted = "Máy chủ đã làm điều được yêu cầu (2yz).",
    continue = "Máy chủ chờ phần tiếp theo (3yz).",
    mailbox_unknown = "Tên miền đó không có hộp thư như vậy, hoặc địa chỉ không thể tồn tại.",
    mailbox_disabled = "Hộp thư từng tồn tại nhưng đã bị vô hiệu hóa, tạm ngưng, đóng, chuyển đi hoặc đổi chủ.",
    suppressed = "Dịch vụ gửi thư đã không thử gửi: địa chỉ nằm trong danh sách ngừng gửi của chính dịch vụ đó.",
    mailbox_full = "Người nhận đã vượt hạn mức.",
    domain_unknown = "Tên miền của người nhận không tồn tại hoặc không nhận thư (không có tên miền đó, null MX).",
    recipient_restricted = "Người nhận, nhóm hoặc danh sách này chỉ nhận thư từ một số người gửi, hoặc đòi người gửi xác nhận.",
    relay_denied = "Máy chủ không relay cho người nhận này: MX sai hoặc tên miền đã chuyển đi (khi gửi qua submission: hãy đăng nhập trước, fix_session/session).",
    message_too_big = "Thư vượt giới hạn kích thước của máy chủ hoặc của người nhận.",
    message_format = "Thư sai dạng hoặc có dạng không được nhận (trường tiêu đề, MIME, bộ ký tự, 8 bit, loại tệp đính kèm).",
    spam_content = "Nội dung thư, một liên kết trong thư hoặc điểm số của thư bị coi là thư rác.",
    virus = "Phát hiện mã độc hoặc tệp đính kèm nguy hiểm.",
    blocklisted = "Máy gửi hoặc tên miền gửi nằm trong danh sách chặn, bị cấm hoặc có uy tín kém.",
    auth_failure = "Xác thực SPF, DKIM, DMARC hoặc ARC của thư không đạt.",
    reverse_dns = "Máy khách thiếu hoặc sai DNS ngược (PTR, FCrDNS) hay tên HELO.",
    sender_rejected = "Người gửi trên phong bì hoặc trong tiêu đề, hoặc tên miền của người gửi, bị từ chối.",
    policy = "Bị từ chối theo chính sách riêng của máy chủ, và không có gì cụ thể hơn được nêu ra.",
    session_security = "Phiên phải xác thực (AUTH) hoặc bật TLS trước, hoặc thông tin đăng nhập bị từ chối.",
    tls_failure = "Không đáp ứng được TLS, MTA-STS, DANE hoặc REQUIRETLS. Tuyệt đối không hạ mức bảo mật.",
    too_many_recipients = "Giao dịch này có quá nhiều người nhận: hãy gửi cho những người còn lại trong giao dịch khác.",
    rate_limited = "Quá nhiều kết nối hoặc thư trong một khoảng thời gian (phạm vi host), gửi cho người nhận này quá nhanh (recipient), hoặc hết hạn mức gửi (sender).",
    greylisted = "Được bảo quay lại sau vì bên gửi còn mới ở đây.",
    service_unavailable = "Máy chủ đang tắt, đang khởi động hoặc quá bận: hãy kết nối lại sau.",
    system_error = "Hệ thống ở xa gặp lỗi: lỗi nội bộ, lưu trữ, cấu hình.",
    network_error = "Không có kết nối, hết thời gian chờ, trục trặc DNS, vòng lặp định tuyến, hết thời hạn chuyển thư.",
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
    fix_sender = "khắc phục lỗi ở bên gửi",
    fix_session = "sửa cách thực hiện phiên",
    review = "nhờ một người xem xét",
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
    block = "bị từ chối, nhưng địa chỉ có thể vẫn đúng",
  },
  confidence = { certain = "chắc chắn", likely = "có nhiều khả năng", guess = "phỏng đoán" },
  finding = { error = "lỗi", warning = "cảnh báo", info = "thông tin" },

  lint = {
    unreadable = "không phải phản hồi SMTP: mỗi dòng phải bắt đầu bằng một mã từ 200 đến 599 và một dấu cách hoặc “-”",
    incomplete = "các octet kết thúc giữa một phản hồi",
    leading_blank = "có một dòng trống đứng trước phản hồi",
    bare_lf = "dòng chỉ kết thúc bằng LF thay vì CRLF",
    bare_code = "phản hồi kết thúc bằng một mã không có dấu cách và văn bản",
    separator_tab = "sau mã phản hồi là ký tự tab thay vì dấu cách",
    line_too_long = "dòng dài hơn 512 octet",
    control_octet = "phần văn bản có một octet điều khiển",
    non_ascii = "phần văn bản có octet ngoài ASCII, hoặc không phải UTF-8 ở nơi được phép dùng UTF-8",
    code_changes = "mã phản hồi khác với dòng trước",
    outside_grammar = "chữ số thứ hai của mã phản hồi lớn hơn 5",
    enhanced_mismatch = "lớp của mã nâng cao không trùng với chữ số đầu tiên của mã phản hồi",
    enhanced_malformed = "phần văn bản bắt đầu bằng thứ trông giống mã nâng cao nhưng không phải",
    enhanced_delimiter = "sau mã nâng cao không có dấu cách, hoặc mã bị viết kèm ký hiệu khác",
    enhanced_at_end = "mã nâng cao đứng ở cuối phần văn bản, nơi máy khách không tìm đến",
    enhanced_on_3yz = "phản hồi 3yz có mã nâng cao",
    enhanced_missing_line = "dòng này thiếu mã nâng cao mà một dòng khác của phản hồi có",
    unregistered_code = "không RFC nào định nghĩa mã phản hồi {code}",
    unregistered_enhanced = "mã trạng thái nâng cao {enhanced} chưa được đăng ký",
    not_expected = "các bảng trong RFC không liệt kê {code} ở giai đoạn {stage}",
    text_contradicts_code = {
      positive_completion = "phản hồi 2yz là chấp nhận, nhưng phần văn bản ghi “{phrase}”",
      transient_negative = "phản hồi 4yz mời thử lại, nhưng phần văn bản ghi “{phrase}”",
      permanent_negative = "phản hồi 5yz là dứt khoát, nhưng phần văn bản ghi “{phrase}”",
    },
    enhanced_in_greeting = "lời chào và phản hồi cho HELO, EHLO và LHLO không có mã trạng thái nâng cao",
    enhanced_differs = "dòng này có mã trạng thái nâng cao khác, {enhanced}",
    limit_not_452 = "giới hạn số người nhận được báo bằng 452, hoặc bằng một phản hồi 5yz nếu là chính sách",
    challenge_not_base64 = "chuỗi thử thách không phải là base64",
    enhanced_missing = "không có mã trạng thái nâng cao",
    missing_text = "sau mã phản hồi không có văn bản nào",
  },

  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a} {a_name} so với {b} {b_name}",
    same_name = "SMTP {a} {a_name} ({a_word}) so với {b} {b_name} ({b_word})",
  },
  summary = {
    same = {
      reply = "SMTP {a} ({a_name}) và {b} ({b_name}) đều là phản hồi thuộc nhóm {severity}.",
      mixed = "SMTP {a} ({a_name}) và mã nâng cao {b} ({b_name}) có cùng mức độ: {severity}.",
      enhanced = "SMTP {a} ({a_name}) và {b} ({b_name}) đều là mã nâng cao thuộc lớp {a_class} ({a_severity}).",
    },
    differ = {
      reply = "SMTP {a} ({a_name}) là phản hồi thuộc nhóm {a_severity}, còn {b} ({b_name}) là phản hồi thuộc nhóm {b_severity}.",
      mixed = "SMTP {a} ({a_name}) là phản hồi thuộc nhóm {a_severity}, còn mã nâng cao {b} ({b_name}) thuộc lớp {b_class} ({b_severity}).",
      enhanced = "SMTP {a} ({a_name}) là mã nâng cao thuộc lớp {a_class} ({a_severity}), còn {b} ({b_name}) thuộc lớp {b_class} ({b_severity}).",
    },
    means = "{a} có nghĩa là {a_gist}; {b} có nghĩa là {b_gist}.",
    same_meaning = "Cả hai đều có nghĩa là {gist}.",
  },

  difference = {
    kind = {
      reply = "{code} là mã phản hồi: nó mở đầu mỗi dòng của phản hồi, và chữ số đầu tiên của nó có tính quyết định.",
      enhanced = "{code} là mã trạng thái nâng cao: nó đứng sau mã phản hồi và cho biết chính xác hơn điều gì đã xảy ra.",
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
      unusual = "{code} không thường gặp ở lớp này, vì vậy chỉ nên dựa vào chữ số đầu tiên của nó.",
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
    bounce = {
      none = "{code} không tính là thư trả lại.",
      soft = "Hãy tính {code} là trả lại mềm (soft bounce): địa chỉ có thể vẫn dùng được.",
      hard = "Hãy tính {code} là trả lại cứng (hard bounce): địa chỉ không dùng được nữa.",
      block = "Hãy tính {code} là bị chặn (block): thư bị từ chối, riêng điều đó không chứng minh gì về địa chỉ.",
    },
    reasons = {
      list = "Máy chủ gửi {code} với lý do {reasons:or}.",
    },
    alone = {
      reason = "Khi không có phần văn bản, {code} được hiểu là {reason}.",
      unknown = "Khi không có phần văn bản, {code} không cho biết lý do.",
    },
    connection = {
      always = "Sau {code}, máy chủ đóng kết nối, nên muốn làm tiếp phải có kết nối mới.",
      may = "Sau {code}, máy chủ có thể đóng kết nối.",
      never = "Sau {code}, phiên có thể tiếp tục.",
    },
    stages = {
      any = "{code} có thể đến ở bất kỳ giai đoạn nào, kể cả nơi {other} không thể xuất hiện.",
      apart = "Không lệnh nào được trả lời bằng cả hai mã: nơi nào gửi {code} thì không gửi {other}.",
      only = "Khác với {other}, {code} còn được gửi ở giai đoạn {stages:or}.",
      many = "{code} trả lời nhiều lệnh hơn hẳn so với {other}.",
    },
    reply_codes = {
      list = "{code} được gửi cùng {codes:or}.",
      none = "{code} không đi cùng mã phản hồi nào nhất định.",
    },
    meaning = {
      alike = "Đối với chương trình, {code} và {other} nói cùng một điều: chúng đến ở cùng các giai đoạn và đòi hỏi cùng một việc.",
    },
    source = {
      list = "{code} bắt nguồn từ {sources:and}.",
      none = "{code} không bắt nguồn từ tiêu chuẩn nào.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Nếu bạn là máy khách, hãy coi {code} là thành công và tiếp tục.",
      positive_intermediate = "Nếu bạn là máy khách, hãy đáp lại {code} bằng phần tiếp theo.",
      transient_negative = "Nếu bạn là máy khách, sau {code} hãy giữ thư và thử lại sau.",
      permanent_negative = "Nếu bạn là máy khách, sau {code} đừng lặp lại yêu cầu nguyên như cũ; phần văn bản cho biết cần thay đổi điều gì.",
    },
    alike = "Nếu bạn là máy khách, hãy xử lý {a} và {b} như nhau khi phần văn bản không nói gì thêm: {action}.",
    actions = "Nếu bạn là máy khách và không có dấu hiệu nào khác, sau {a} hãy {a_action}, còn sau {b} hãy {b_action}.",
    closing = "Nếu bạn là máy khách, sau cả hai mã hãy giữ thư và thử lại sau; {code} còn kết thúc phiên, nên hãy chờ một lúc rồi mới kết nối lại đến máy chủ đó.",
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
    whole_domain = "tất cả {n} người nhận của {domain} đều thất bại nên không được liệt kê: hãy xem lại trước khi bỏ",
    cannot_write = "không ghi được: {message}",
    bad_rules = "{file} không có quy tắc nào: {message}",
    only_severity = "không tài liệu nào định nghĩa {word}; theo chữ số đầu, đó là {severity}",
    is_a_file = "{file} là một tệp; để phân loại từng dòng của tệp: smtpcodes classify - <TỆP",
    unknown_reason = "lý do không rõ: {word}",
    unknown_stage = "giai đoạn không rõ: {word}",
    no_pair = "{code} và {enhanced} thuộc hai lớp khác nhau",
    not_a_reply = "không máy chủ nào nêu lý do {reason}",
    not_at_stage = "không thể nêu lý do {reason} ở giai đoạn {stage}",
    see_help = "Hãy thử: smtpcodes --help",
    usage = "Cách dùng: {form}",
    commands = "Các lệnh:",
    options = "Các tùy chọn:",
    examples = "Ví dụ:",
    more_help = "Thông tin thêm về một lệnh và các tùy chọn riêng của nó: {command}",
    languages = "Các ngôn ngữ: {tags}",
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
    read_so_far = "{mails} thư, {recipients} người nhận",
    bad_reply = "octet thứ {offset} của đầu vào: {message}",
  },

  help = {
    CODE = {
      summary = "giải thích một mã (252, 5.1.1) hoặc hai mã của một phản hồi (550 5.7.1), hoặc so sánh hai mã",
      about = {
        "Mã là mã phản hồi (252), mã trạng thái nâng cao (5.1.1) hoặc tên trang của nó (252-cannot-verify-user). Một mã phản hồi và một mã nâng cao được coi là của cùng một phản hồi: trang cho biết máy chủ muốn nói gì bằng cả hai. Hai mã cùng loại thì được so sánh.",
      },
      examples = {
        "252 nghĩa là gì, gặp khi nào và cần làm gì",
        "máy chủ muốn nói gì bằng cặp mã này",
        "hai mã khác nhau thế nào",
      },
    },
    compare = {
      summary = "đặt hai mã cạnh nhau",
      about = { "Hai mã có thể cùng loại hoặc khác loại, theo thứ tự nào cũng được." },
      examples = { "hai mã khác nhau thế nào, và khi nào dùng mã nào" },
    },
    search = {
      summary = "tìm mã theo từ",
      about = { "Các từ có thể là từ trong một trang hoặc từ mà máy chủ viết. Mục phù hợp nhất đứng đầu." },
      examples = { "mười mã phù hợp nhất", "tất cả những gì tìm thấy" },
    },
    list = {
      summary = "liệt kê mọi mã, hoặc các mã của một giai đoạn",
      examples = { "những mã có thể trả lời RCPT" },
    },
    classify = {
      summary = "cho biết một phản hồi, hoặc từng dòng của đầu vào, có nghĩa gì đối với người gửi",
      about = {
        "TEXT là một phản hồi, hoặc điều mà một chương trình ghi về phản hồi: một dòng của nhật ký thư, một Diagnostic-Code, văn bản của một ngoại lệ. Nhiều từ được coi là một văn bản. Với -, mỗi dòng của đầu vào chuẩn được trả lời bằng một dòng của bảng, hoặc một dòng JSON, bắt đầu bằng số dòng và kết thúc bằng những từ có tính quyết định.",
        "Khi ghi vào một pipe, mỗi câu trả lời được gửi đi ngay khi có.",
      },
      examples = {
        "lý do, hành động, phạm vi và những điều khác",
        "một dòng của bảng cho mỗi dòng",
        "mỗi dòng một đối tượng; bên gửi đã bỏ cuộc",
      },
    },
    why = {
      summary = "cho thấy classify đi đến kết quả như thế nào",
      about = {
        "Văn bản đã được đọc thế nào, những cụm từ nào khớp, cụm từ nào suýt khớp, riêng các mã thì sẽ cho biết gì, và luật nào đã làm thay đổi kết quả.",
      },
      examples = { "các bước, rồi đến kết luận" },
    },
    parse = {
      summary = "hiện từng phần của các phản hồi trong một tệp",
      about = { "Các tệp, hoặc đầu vào chuẩn, chứa các phản hồi đúng như máy chủ gửi, nối tiếp nhau." },
      examples = { "mã, mã nâng cao, văn bản và sai sót của từng phản hồi" },
    },
    lint = {
      summary = "kiểm tra các phản hồi trong một tệp theo các RFC",
      about = { "Với --stage, lệnh còn cho biết những mã nào không được các RFC liệt kê ở giai đoạn đó." },
      examples = { "các phát hiện kèm dòng, octet và mục của RFC; mã thoát là 1 khi có một phát hiện là lỗi" },
    },
    log = {
      summary = "tổng kết một nhật ký thư: các lượt gửi, lý do và những địa chỉ cần bỏ",
      about = {
        "Nhật ký là của Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA hoặc Exchange; dạng của nó được nhận ra qua các dòng, và một tệp có thể chứa nhiều dạng. Nhiều tệp được coi là một nhật ký, theo thứ tự đã cho.",
        "Thư bị hoãn bốn mươi lần được tính là một lần hoãn; địa chỉ mà sau đó gửi được thì không bị bỏ; tên miền có mọi người nhận đều thất bại thì được nêu tên chứ không bị bỏ.",
      },
      examples = {
        "thư đã ra sao, theo lý do",
        "những địa chỉ cần bỏ, kèm lý do",
        "thư đã ra sao ở từng tên miền kể từ ngày đó",
        "cùng trang đó cho trình duyệt",
      },
    },
    bounce = {
      summary = "đọc thư trả lại: một thư, một tệp mbox hoặc một Maildir",
      about = {
        "Mỗi người nhận một dòng: tệp, người nhận, lý do, hành động, phản hồi; sau nhiều thư là một bản tóm tắt. Với --format json, mỗi dòng là một đối tượng. Thư không đọc được không làm dừng những thư khác: nó được nêu ở cuối.",
        "Ai cũng có thể giả mạo thư trả lại: hãy đối chiếu Message-ID hoặc một địa chỉ người gửi của chính bạn trước khi bỏ bất kỳ ai.",
      },
      examples = { "mỗi người nhận một báo cáo", "những địa chỉ cần bỏ, kèm lý do" },
    },
    reasons = {
      summary = "liệt kê các lý do mà classify đưa ra",
      examples = { "mỗi lý do kèm hành động, phạm vi và loại thư trả lại" },
    },
    suggest = {
      summary = "viết phản hồi đúng cho một lý do",
      about = { "STAGE là giai đoạn của phiên mà phản hồi được đưa ra; mã phụ thuộc vào đó." },
      examples = { "450 4.7.1 và một phần văn bản" },
    },
    help = {
      summary = "cho biết cách dùng một lệnh",
      about = {
        "Với man, lệnh viết ra trang man, và với tên của một shell thì viết ra phần tự hoàn thành lệnh cho shell đó: make install cài đặt chúng, LuaRocks thì không.",
      },
      examples = {
        "cách dùng, tùy chọn và ví dụ của classify",
        "phần tự hoàn thành lệnh, cho dòng `source smtpcodes.bash` trong ~/.bashrc",
      },
    },
    ["--stage"] = "phản hồi đến ở giai đoạn nào của phiên",
    ["--provider"] = "ai viết phản hồi: google, microsoft, ...",
    ["--final"] = "bên gửi đã bỏ cuộc: DSN ghi Action: failed",
    ["--rules"] = "các quy tắc của riêng bạn: một tệp Lua trả về một bảng",
    ["--drop"] = "chỉ những địa chỉ không nên nhận thêm thư, kèm lý do",
    ["--by"] = "đếm thêm theo lý do, tên miền, nhà cung cấp, giờ hoặc phản hồi (reason, domain, provider, hour, reply)",
    ["--since"] = "bỏ qua những dòng cũ hơn: 2026-11-23, hoặc kèm giờ",
    ["--limit"] = "hiện nhiều nhất N mục (mặc định: 10; 0: tất cả)",
    ["--lang"] = "ngôn ngữ của các trang, là một thẻ BCP 47 (mặc định: LC_ALL, LC_MESSAGES hoặc LANG)",
    ["--format"] = "text, markdown, html hoặc json",
    ["--width"] = "độ rộng của văn bản, từ 40 đến 1000 (mặc định: của cửa sổ dòng lệnh, hoặc 80)",
    ["--color"] = "auto, always hoặc never",
    ["--help"] = "cho biết cách dùng rồi thoát",
    ["--version"] = "cho biết phiên bản rồi thoát",
  },

  step_kind = { form = "dạng", words = "từ", phrase = "cụm từ", near = "gần đúng", code = "mã", law = "luật" },
  step = {
    form = "đọc là {form}",
    event = "sự kiện {event}",
    code = "mã {code}",
    no_code = "không có mã",
    enhanced = "mã trạng thái nâng cao {enhanced}",
    stage = "giai đoạn {stage}",
    provider = "nhà cung cấp {provider}",
    words = "{words}",
    words_left_out = "{words} (bỏ qua: {left_out})",
    all_left_out = "không có từ nào (bỏ qua: {left_out})",
    no_words = "không có từ nào",
    phrase = "{rule}, {reason} ({rank}): “{phrase}” tại {from}-{to}",
    near = "{rule}, {reason} ({rank}): “{phrase}”",
    lacks_condition = "quy tắc đòi {what}, nhưng không đúng như vậy",
    lacks_word = "thiếu {what}",
    lacks_order = "các từ cách nhau quá xa, theo thứ tự khác, ở câu khác, hoặc không nằm tại ^ hay $",
    decided = "có tính quyết định",
    idle = "không thay đổi được gì",
    user_rule = "{rule}, {reason}: quy tắc của bạn quyết định",
    by_conditions = "{rule}, {reason} ({rank}): chỉ dựa vào điều kiện",
    code_says = "mã phản hồi {code}, {reason} ({rank})",
    enhanced_says = "mã trạng thái nâng cao {code}, {reason} ({rank})",
    quoted_code_says = "mã phản hồi của phản hồi được trích, {reason} ({rank})",
    quoted_enhanced_says = "mã trạng thái nâng cao của phản hồi được trích, {reason} ({rank})",
    code_says_nothing = "riêng mã phản hồi {code} không nói lên lý do",
    enhanced_says_nothing = "riêng mã trạng thái nâng cao {code} không nói lên lý do",
    law = "luật {law}",
    law_1 = "2yz là được nhận và 3yz là tiếp tục, bất kể phần văn bản nói gì",
    law_2 = "thư bị trả lại hoặc được giữ vì những gì biết thêm ngoài mã (final, hết hạn, vòng lặp, người nhận ở RCPT)",
    law_3 = "không ngừng gửi đến địa chỉ nào khi gặp 4yz, trước RCPT, khi chỉ là phỏng đoán, hoặc sau dữ liệu gửi cho nhiều người nhận",
    law_5 = "với 5yz thì không thử lại sau lỗi hệ thống, mạng và dịch vụ; nếu chính 4yz nói rằng thử lại cũng vô ích thì thư bị trả lại",
    law_6 = "chỉ có thể tách một giao dịch đã có người nhận",
    law_8 = "phản hồi trong cùng là 4yz: không cho phép ngừng gửi đến địa chỉ",
    law_11 = "chương trình đã từ chối chính máy khách của mình, hoặc không nói về lần gửi nào: đây không phải thư trả lại",
    law_12 = "thư ra sao đã được nói rõ, và điều đó quan trọng hơn mã",
    law_13 = "nhận ra một dạng, nhưng trong đó không có mã: không ngừng gửi đến địa chỉ nào",
  },

  log = {
    title = "Nhật ký thư",
    lines = "Từ {from} đến {to}, {total} dòng: {deliveries} dòng về việc gửi thư, {refused} dòng về thư do máy chủ này từ chối, {other} dòng khác",
    totals = "Đếm từng người nhận của mỗi thư: {delivered} đã giao, {deferred} bị hoãn, {returned} bị trả lại",
    delivered = "đã giao",
    deferred = "bị hoãn",
    returned = "bị trả lại",
    delivered_short = "giao",
    deferred_short = "hoãn",
    returned_short = "trả",
    delivered_later = "giao được sau đó",
    waiting = "đang chờ",
    reasons = "Lý do",
    todo = "Việc cần làm",
    common = "Phản hồi hay gặp nhất",
    replies = "Phản hồi",
    domains = "Tên miền",
    no_failures = "Không có gì bị hoãn hay bị trả lại.",
    drop = "Địa chỉ cần bỏ: {n}",
    drop_tile = "địa chỉ cần bỏ",
    doubtful = "Mọi người nhận của các tên miền này đều thất bại: hãy xem lại trước khi bỏ",
    blocklists = "Danh sách đã chặn máy chủ này",
    waits = "Thời gian phải chờ, lâu nhất",
    own = "Trục trặc ở phía máy chủ này",
    refusals = "Thư do máy chủ này từ chối",
    incomplete = "Vượt giới hạn và không được đếm",
    by_reason = "Theo lý do",
    by_domain = "Theo tên miền",
    by_provider = "Theo nhà cung cấp",
    by_hour = "Theo giờ",
    by_reply = "Theo phản hồi",
  },

  -- Fingerprints of the English that the texts translate; `make languages` compares and writes them.
  of = [[
action fix_message f0b4f fix_sender 3f377 fix_session c0c19 proceed 05fc7 retry 75ddd review cac42
action slow_down 9af07 split b8ca8 suppress 4e6d1
- and_others 915c5 any_stage 4a885
bounce block 023a2 hard ab690 none 7b935 soft 56368
category connections 41e9a information 65559 mail_system a40d6 syntax b180e unassigned d019c unspecified a2e0e
class permanent_negative c2b82 positive_completion 1d812 transient_negative 8030e
cli bad_reply 7567a bad_rules 8dc9e bad_value 1bd7f cannot_read 46434 cannot_write 052f4 commands 78c88
cli did_you_mean b3551 empty_input c5267 examples 782fe is_a_file a4c2f languages 59253 missing_argument 27a32
cli more_found b1d6f more_help 1feba no_language ff6c9 no_pair c1844 no_value 4dafe not_a_reply c556d
cli not_at_stage 7d746 not_for_command 14ac7 nothing_found 929ab only_severity b0fe0 options bbd35
cli perhaps_classify c6376 read_so_far 58974 same_code 77e02 see_help 5e9f6 takes_no_value 56533
cli too_many e25c1 unknown_code 07881 unknown_command 06f07 unknown_option e7492 unknown_reason 12561
cli unknown_stage 14fd9 usage 3e769 whole_domain 4dafc
codes.200 description 07104 fix a7214 gist 2ef80 name 297b1 send 9ab8a when 58ae5
codes.211 description 71043 fix 8de46 gist 7d03a name cff8d send 21fa1 when d3ffe
codes.214 description bc45f fix 95c58 gist 8d10e name 6dd02 send 7df74 when 4d07d
codes.220 description d0d66 fix bb652 gist a2632 name c52da send 20efd when 7d1f1
codes.221 description e0ecd fix caed1 gist 00e91 name a6aa4 send f6d50 when 1c3a9
codes.235 description 45c9d fix 8860f gist 1069c name 73550 send 484c7 when 8091d
codes.250 description bb324 fix f17f4 gist 1d62f name 02423 send 5be41 when d6f9d
codes.251 description e5324 fix 887d8 gist 4e832 name ac74c send f13b5 when 6848a
codes.252 description 05a85 fix c0234 gist 09547 name 958f1 send ae972 when 11788
codes.253 description 99a4c fix 5b41e gist ce5d8 name 24109 send 11b04 when c8158
codes.334 description 9cbb9 fix a464c gist 71f6b name 35acd send bf2ef when 7f687
codes.354 description ddb8a fix 7524b gist 33723 name 66018 send 10c85 when b51b5
codes.355 description 8dcba fix 531b2 gist 8821d name e446f send 28922 when be475
codes.420 description 6ae7a fix 8be09 gist 81c3d name 4459c send 904a7 when 5c46d
codes.421 description 1b12c fix 7cb19 gist cc8b2 name 3c79f send 93eb4 when 094bb
codes.422 description 6bd72 fix 9314d gist 34060 name 37d9e send 16332 when fd401
codes.424 description 811e2 fix 305a6 gist cc4d8 name b7694 send 2f16e when 16e74
codes.426 description e1413 fix 2fb91 gist ddd5b name 72f1c send c1684 when fc929
codes.430 description e11b8 fix b725f gist 0a159 name cdea6 send 71049 when 8d589
codes.431 description 33610 fix d7c7c gist 3ed23 name 15484 send be50d when aa3c5
codes.432 description 700e7 fix 347ce gist 50439 name 152b2 send b6df0 when 4ec6e
codes.435 description 258d9 fix 25a19 gist bf6cb name 1be4d send cbb75 when 904e8
codes.441 description 35745 fix 263ea gist 9f897 name 5ca30 send ea399 when 6502e
codes.442 description f4668 fix c0631 gist 642bf name 445d0 send 6a0f0 when 9b44d
codes.446 description 1d587 fix 064fb gist dba0d name 71a8b send 5c467 when 26bb6
codes.447 description f5ad0 fix da7e5 gist b5ce7 name 4218d send dac33 when f194d
codes.449 description b8c5e fix 7ce76 gist ca642 name 2206c send f45ae when 19f66
codes.450 description 780d6 fix d94c9 gist 2b855 name b040a send 333a7 when acd0f
codes.451 description 064d7 fix 2ce1d gist 3d2a0 name 429b2 send 2b113 when 66652
codes.452 description a0611 fix 0aba1 gist 6e8a3 name abb28 send 8deb1 when c710d
codes.453 description 1f232 fix 4c720 gist 84cb6 name 57ece send ad10f when 36003
codes.454 description 587af fix be4cb gist 34f33 name 84767 send af2f0 when 47b3c
codes.455 description dca44 fix f2415 gist 628f6 name 9e5bd send 88d19 when 1a3aa
codes.456 description 1f459 fix 56b3d gist 4ce33 name 6cc09 send a22d0 when f2911
codes.458 description eaf33 fix de798 gist 53f2e name 58243 send a5fea when 2f094
codes.459 description 07331 fix 42189 gist c3485 name 3de4b send 36ac5 when 36fc4
codes.471 description 0767d fix 50b44 gist 34960 name 970ef send 95bd0 when 5d027
codes.500 description 1266c fix 654b3 gist e3964 name 6dc11 send 86ae6 when c2ef8
codes.501 description a70d6 fix 68723 gist d4146 name be861 send 596d0 when 099a4
codes.502 description 94915 fix e3a27 gist f550b name d1903 send 14657 when 75b5c
codes.503 description f78d9 fix 7bc67 gist 87d53 name c4fba send e1cb5 when f72a9
codes.504 description 6b188 fix 73435 gist c8322 name cf7b7 send c9c4b when fa6ad
codes.510 description 56266 fix 63bdb gist 616e3 name 6ada3 send 45aab when 2e024
codes.511 description 59093 fix 56031 gist 9ca09 name 6ada3 send fad1e when 895a2
codes.512 description c7f53 fix 516e0 gist 085c1 name 52e5d send 2f6a0 when 790c3
codes.513 description 1d610 fix daddc gist 72edb name 31d9f send 25144 when a94d5
codes.520 description 56652 fix 3cc35 gist 2f9de name 6c0e9 send 1d2c3 when 90041
codes.521 description 09725 fix 82677 gist 7c62f name 9174a send 60ac1 when 4ca26
codes.522 description 64242 fix 85f80 gist 7833d name a3862 send 6c5d6 when 6a073
codes.523 description d2b36 fix 1440c gist 694aa name 1dfc6 send ff239 when 2998a
codes.524 description 077ab fix c2014 gist f3bf2 name 014fc send 12c24 when eecb0
codes.525 description 9c1ab fix 55794 gist c9701 name 3a846 send 33432 when 043bb
codes.530 description fe2aa fix bdfcc gist 25e17 name 5b66d send 60a51 when a1145
codes.533 description 5ad99 fix 7ac22 gist 8806e name 5a205 send 17d56 when 84816
codes.534 description 93c3b fix d661a gist f99bb name 1b5f3 send df2dd when 82cb6
codes.535 description f60bb fix a7c64 gist 8a296 name b59e0 send 2a339 when 2f38a
codes.538 description fa901 fix 64346 gist 32feb name 014fc send a6050 when d1f03
codes.541 description d47b6 fix f2857 gist 1e268 name 22c3b send 58226 when fe7ea
codes.542 description 08890 fix 1d426 gist 2e3c2 name fae6c send df576 when fd8bd
codes.550 description 90f75 fix e59af gist 1adad name b040a send e275c when 7e18a
codes.551 description 9171b fix bd903 gist 45b46 name 19e76 send 7bfe0 when 6415a
codes.552 description c9e8e fix 62565 gist 4db8b name 8ac19 send 2b954 when 0f74b
codes.553 description ce65b fix d9709 gist 43f2a name c3404 send 9de48 when 0a92e
codes.554 description 8589d fix 6b80e gist 5a195 name d712b send f08bb when 9eb0a
codes.555 description c0b6c fix f66dc gist 60230 name e2e9a send 8fccf when f6f91
codes.556 description c4856 fix 26fc7 gist ca4a8 name fea31 send 8eb5a when 5583c
codes.557 description 83505 fix 75362 gist 4aac9 name cf229 send 41ca4 when 47729
codes.571 description 8a786 fix 9290a gist 91632 name 4ce9b send 5489f when 2c258
confidence certain 3a68e guess e253b likely 13b46
connection always 160dd may 1489b never b1aee none 1dd11
difference.alone reason fe24f unknown c26d3
difference.bounce block df2b4 hard 86cb8 none e1954 soft 854b9
difference.connection always ddb1e may 2821d never 428d6
difference.kind class 4c773 common a393b enhanced e53d7 intermediate 1d45c possible c36cf reply 52832
difference.meaning alike 6cdb8
difference.reasons list 313f9
difference.reply_codes list 3dbcc none bd986
difference.retry permanent_negative ccc8b positive_completion 2ce56 positive_intermediate 8b37e
difference.retry transient_negative 671d3
difference.source list 96e3f none aa697
difference.stages any 0e733 apart fad26 many 7f209 only 09aa3
difference.status deprecated cca1b extension 9ec47 observed 76f51 obsolete 5db7e registered 116c0
difference.status standard 83387 unusual 5e470
difference.subject 0 f0552 1 aae86 2 a37c9 3 ed7cd 4 7d297 5 6c94c 6 2524d 7 64031
disposition done 4e90f keep 66fc5 return 26c16
enhanced.0.0 description 916d0 fix fec5e gist 95a53 name ada2d send bb537 when fefc8
enhanced.0.0/2 description 59f99 fix c399c gist 96f0c send e6b78 when 83d0d
enhanced.0.0/4 description 15c22 fix 58a4f gist 0d698 send 5354a when 968d6
enhanced.1.0 description ad848 fix b89f5 gist 29c60 name 9694d send eeecb when e3013
enhanced.1.0/2 description f61bc fix 6ad46 gist 9e02d send e4586 when c5775
enhanced.1.0/4 description 7d8df fix 12cc7 gist f9ae5 send a3977 when d8d0c
enhanced.1.1 description 39863 fix fbfdc gist b01f9 name 70609 send 97ef6 when 2db6e
enhanced.1.1/4 description c1325 fix d054f gist 66acb send 01496 when ef7bd
enhanced.1.10 description 309e3 fix 86b0b gist 4ac4b name 63e01 send aef4c when a02ef
enhanced.1.2 description 2b6d9 fix ee58f gist fb6fd name 5fe31 send 3b0f1 when c373a
enhanced.1.2/4 description d0100 fix 83771 gist 8037a send 49388 when a49b4
enhanced.1.3 description f2ab6 fix a9c09 gist e519f name c91c2 send 2fb0c when d6225
enhanced.1.4 description 4a371 fix 8d6d0 gist 7e1eb name 55e30 send 80f3e when 3b3ca
enhanced.1.4/4 description 08eef fix 6cb34 gist f5e98 send f9757 when 83065
enhanced.1.5 description f0408 fix a9b52 gist cecb8 name 838d2 send a164a when fa4d5
enhanced.1.6 description 3f1dc fix c4f8e gist 89dc3 name bc013 send c622b when efd3a
enhanced.1.7 description 83e78 fix f6ece gist dc6fd name 7d9ec send 9143a when b7bce
enhanced.1.7/4 description bd1a8 fix 2af5e gist f3987 send b7682 when 37507
enhanced.1.8 description e3f12 fix 8caa2 gist 3cf54 name ad90d send 3ba2b when 4fa22
enhanced.1.8/4 description e2dde fix 60505 gist e4b29 send bb74d when 52b6c
enhanced.1.9 description 55b51 fix 6f610 gist ada92 name 6ba4d send b2e84 when e0687
enhanced.2.0 description 1b558 fix 4706f gist 2f729 name 543d8 send 8c2c7 when d415e
enhanced.2.0/2 description 59d89 fix 85954 gist d7892 send 67f5e when 3e891
enhanced.2.0/4 description 27eb5 fix 0e85b gist f99af send b589f when c4bf9
enhanced.2.1 description ed3e2 fix 1a40f gist 8d6d8 name b0474 send bf1a3 when 02f80
enhanced.2.1/4 description 514ed fix e6168 gist 5bdb8 send b336b when cfb5b
enhanced.2.2 description 76388 fix 3072e gist 1bbed name 5030e send a4308 when e95a2
enhanced.2.2/4 description 993b0 fix 8bfa1 gist 83730 send e3d32 when c98d0
enhanced.2.3 description ebe34 fix 9482c gist a8e66 name bd67f send a2e81 when e79cb
enhanced.2.4 description c48d8 fix 3d021 gist dd96c name edb85 send 952b5 when 8c14c
enhanced.2.4/4 description 12149 fix 9833e gist 8ff85 send e20fd when 9196d
enhanced.3.0 description 2fe11 fix 68bc1 gist fdc0b name f4cd2 send a022d when 9063b
enhanced.3.0/2 description dcfd2 fix 897ea gist 35a91 send 3f811 when 37397
enhanced.3.0/4 description 1238c fix c8f3b gist 8189c send 0846b when 7a182
enhanced.3.1 description 1f9b9 fix e1019 gist a7720 name 5bd5d send 265b3 when 2bf60
enhanced.3.2 description 83285 fix 3f562 gist 54d2d name 47e1b send f2e6c when f1980
enhanced.3.2/4 description 9403b fix 72074 gist 73563 send b8961 when 43a9c
enhanced.3.3 description a9008 fix 324cb gist 2a32f name cbf80 send 15f69 when bd750
enhanced.3.3/4 description cfd8d fix f56cc gist 8491c send a9eb8 when e8ea6
enhanced.3.4 description 30234 fix bdb4f gist 67337 name 3e1aa send 0cf9d when 62644
enhanced.3.5 description 182a1 fix 3f2ca gist aa0a1 name 6f2ad send fe36f when f0654
enhanced.3.5/4 description c8527 fix ec05d gist 1a4e2 send d6ef7 when b892b
enhanced.3.6 description fa99d fix a666f gist 6fab2 name a42aa send 090c2 when 760ee
enhanced.4.0 description 75dbe fix 18e33 gist 5a7dc name 29ee1 send f521b when 6ac33
enhanced.4.0/4 description ff804 fix 9f900 gist ae2cd send 2c93b when 06005
enhanced.4.1 description d291a fix 49bc9 gist f52d5 name 3f290 send c796f when 11c5e
enhanced.4.1/4 description 726f9 fix 6ab08 gist 73ff4 send 550c4 when 3b98e
enhanced.4.2 description 1ff4b fix 7fad8 gist 2e7cb name a3e75 send 28c64 when 03e3e
enhanced.4.3 description 03c68 fix d36ce gist e39ea name a22eb send fced7 when 6c256
enhanced.4.3/4 description e9964 fix 853bb gist 882c6 send 0839c when d857f
enhanced.4.4 description 564a7 fix 9d911 gist 56c15 name 2f71a send 95e2e when 0374a
enhanced.4.4/4 description 47ca4 fix ec198 gist 135f5 send 77d18 when e9cb2
enhanced.4.5 description 81fe6 fix 6e5b2 gist 448a1 name 26fef send 9a262 when 468e6
enhanced.4.5/4 description 8895b fix f7d2c gist 607aa send dcafb when 143a5
enhanced.4.6 description 89caf fix 48318 gist 46604 name acb73 send d5c37 when 288be
enhanced.4.6/4 description d7d57 fix d79b1 gist f911b send e25b2 when 725eb
enhanced.4.7 description 43ae9 fix 27af0 gist 53849 name 4c90f send d9ebe when 30e15
enhanced.4.7/4 description 5b591 fix b9670 gist bbdd1 send fa658 when 85984
enhanced.5.0 description 2b51b fix e24cd gist b70a7 name a60b7 send a8890 when ec1c3
enhanced.5.0/2 description 408f3 fix 7f67b gist bad44 send fc0b6 when a7b08
enhanced.5.0/4 description dd7f5 fix 35f5d gist b4d92 send e56a7 when bcf24
enhanced.5.1 description b3261 fix 07c88 gist d3a0c name cb3ce send 0a51f when 0e55b
enhanced.5.1/4 description 04070 fix b7616 gist 66858 send 49909 when a30fb
enhanced.5.2 description 678ea fix 50a52 gist 58d52 name 9cc85 send 34b7e when 3808b
enhanced.5.3 description b248d fix dc9bf gist ddd8f name 3bb81 send f8481 when d7de3
enhanced.5.3/4 description 26c9e fix a49fb gist 33c97 send 5e693 when 35d0a
enhanced.5.4 description c17c7 fix bf633 gist 4f0fc name 23d23 send 30996 when ff967
enhanced.5.4/4 description a3fb4 fix c6362 gist c7ea6 send 73c7b when e55ae
enhanced.5.5 description aeb90 fix 95393 gist 79f0e name e44ec send a4e13 when 4bf01
enhanced.5.5/4 description 0e4a1 fix acc5d gist 1a917 send 52d94 when bfa28
enhanced.5.6 description b9c4e fix d92e4 gist a5c1e name 5f606 send b9df1 when bfc5b
enhanced.5.6/4 description d0783 fix fa65d gist 7c131 send 0b84a when 35dcc
enhanced.6.0 description 4c20e fix b7c8e gist 0b1d3 name 4955f send b4940 when 6efc9
enhanced.6.0/2 description f73b8 fix eff98 gist 4a2b9 send ae758 when 9b195
enhanced.6.0/4 description 48611 fix 18fab gist 9650e send 163fa when 13c12
enhanced.6.1 description 12213 fix 937d5 gist 9a65b name 7e143 send d8622 when 11771
enhanced.6.10 description ad618 fix 0fa6b gist 6a60f name bb8eb send e8677 when e2533
enhanced.6.10/2 description 3906f fix 86b99 gist 43c38 send 9a0fc when 7eadb
enhanced.6.2 description f6d9f fix 9d034 gist 8f2fe name 42671 send 5799e when 407a8
enhanced.6.2/4 description 83415 fix 51c79 gist 786a1 send 39fcc when e4e6e
enhanced.6.3 description 26028 fix f1001 gist 324b5 name 39712 send 1ecd9 when 1d15e
enhanced.6.4 description 27654 fix 9d292 gist 03564 name 5b941 send b6170 when aeead
enhanced.6.4/2 description ef8ba fix 66501 gist eb9a9 send 6b8de when 7816c
enhanced.6.5 description ab19a fix ed7a4 gist d8024 name 0792c send fabda when 1753a
enhanced.6.5/4 description d6f0c fix b8387 gist 158ed send 09836 when 7af74
enhanced.6.6 description 051a4 fix 4980f gist 5ffd4 name 35f90 send 4f56f when 56edd
enhanced.6.6/4 description 69fbf fix 14c3f gist d585b send 24136 when a496d
enhanced.6.7 description 302bb fix 55aa8 gist 22390 name bb710 send 10903 when 2d8b1
enhanced.6.8 description 151c3 fix 959f8 gist aacf4 name e98a8 send c03a3 when 5f8a0
enhanced.6.8/2 description b7d6e fix f632b gist 02096 send 389bf when fe11c
enhanced.6.9 description 91ba1 fix d8d1d gist e2af0 name 8f62f send 4a21e when 84298
enhanced.7.0 description e4d34 fix 9d5fd gist f8e86 name fb07e send 7bb4c when 9ca16
enhanced.7.0/2 description 6b45d fix 8200f gist 4160e send 313ff when a4f59
enhanced.7.0/4 description 8fb2c fix 7d86d gist 09f78 send 97539 when 5b0e8
enhanced.7.1 description b2191 fix 4b014 gist e2452 name bc775 send 9fbc8 when 44c62
enhanced.7.1/4 description 03225 fix d9044 gist c7ca8 send e883e when 4ad1c
enhanced.7.10 description 08ba0 fix d3320 gist daa3a name 1dfc6 send 74b38 when fe26c
enhanced.7.11 description 7c66c fix b0fb4 gist 26622 name 959e5 send 6ed6c when 013ad
enhanced.7.12 description 28ed1 fix d5544 gist 73298 name 36ddb send 4281c when 836b8
enhanced.7.12/4 description 8a830 fix 94ca6 gist c3746 send 0f5be when cf98a
enhanced.7.13 description f0e57 fix 34670 gist f00f4 name 3a846 send ebb59 when 42f75
enhanced.7.14 description 2a2df fix e32a7 gist 17e0b name 46faa send 2d5e4 when d857b
enhanced.7.15 description 2bb65 fix d9f19 gist 8e47d name 2ca33 send 18a9f when d5bb5
enhanced.7.15/4 description 0986b fix f952f gist 0ce05 send db6a1 when f521a
enhanced.7.16 description 4d793 fix e8779 gist 2eafb name 540eb send b47cc when 4daf8
enhanced.7.16/4 description 518c8 fix 1d7bc gist 6ff73 send 982a4 when 779c6
enhanced.7.17 description 9061d fix 3a6f5 gist 5333e name 905ce send 4d4b8 when b79ac
enhanced.7.18 description 7085a fix c96d7 gist 3ea3d name 811b5 send 0f364 when 7c6ff
enhanced.7.19 description 6a425 fix 1f928 gist 3f944 name 90eb5 send 227fa when a4ee4
enhanced.7.2 description 72b1a fix 97dd6 gist a03db name 9bacb send 55631 when 05aa3
enhanced.7.20 description 8b137 fix c47e0 gist 3f3d5 name 5917b send 801f9 when ce9ac
enhanced.7.21 description 16906 fix bb033 gist 1f544 name 01194 send 8a3bc when b5ffc
enhanced.7.22 description 1aa58 fix 95748 gist 45ae8 name 5c914 send fdcd5 when 71a67
enhanced.7.23 description a6af0 fix d9962 gist fdb07 name bf642 send b63b7 when ca321
enhanced.7.23/4 description 43e13 fix 542ff gist 2a1ed send cfda0 when 2eef7
enhanced.7.24 description c913d fix 88d8f gist 047c5 name 2edf6 send 8458a when c2902
enhanced.7.24/4 description 8497f fix 4f4f4 gist daf43 send 5c039 when 99bee
enhanced.7.25 description 5ce32 fix ba771 gist 2bf2a name 928e6 send 951eb when 7933e
enhanced.7.25/4 description 1dc4b fix c2e5e gist 55df8 send 981d7 when d3d09
enhanced.7.26 description b2c02 fix 4b51b gist 80d5d name 94dc6 send acca4 when 2b08e
enhanced.7.26/4 description a2169 fix 08937 gist 7fa0d send 61833 when caf5d
enhanced.7.27 description aecd7 fix 040b9 gist 8dbf0 name c5bb0 send 92a36 when b79bf
enhanced.7.27/4 description 25818 fix 6abe2 gist 41863 send 3889f when 81b7a
enhanced.7.28 description 18184 fix f5cbd gist d08d4 name d839e send 26df9 when a0630
enhanced.7.28/4 description ed119 fix ba6a4 gist ac590 send 04d7f when 46d5a
enhanced.7.29 description 0ac8d fix f136f gist 19f7d name 67c26 send 0d1be when 35ba1
enhanced.7.29/4 description 139c1 fix be55e gist 19153 send 99b93 when 28d68
enhanced.7.3 description 3aa1d fix 4953f gist 38e2d name 17ed2 send 31e9e when 23bf1
enhanced.7.30 description 43775 fix 38c87 gist 93e13 name 7ef15 send 90365 when b8c6f
enhanced.7.30/4 description b6e0a fix 054de gist 7ebe7 send 0e69e when 60f1e
enhanced.7.4 description d422e fix ceb88 gist cbb65 name 0ed02 send 8cf38 when ff10c
enhanced.7.5 description 5c154 fix 267ba gist 9ecb3 name a04b0 send db126 when a0251
enhanced.7.5/4 description 82e8b fix 0ad35 gist d93c3 send b1525 when fa14b
enhanced.7.6 description d9f03 fix 3ad08 gist 7063e name e5f8e send 27bd5 when 47792
enhanced.7.6/4 description 25cc5 fix bff9a gist 66736 send b6e9b when b4112
enhanced.7.7 description 28160 fix 888ca gist 78f88 name e2072 send 32b49 when a9fc8
enhanced.7.7/2 description 58a28 fix 721b7 gist 0730e send 7eeb0 when 7e40b
enhanced.7.7/4 description edbac fix cd344 gist 825fd send bf58e when c0bf6
enhanced.7.8 description 3f23f fix 686a7 gist dae69 name d45b4 send 32e77 when 164b0
enhanced.7.9 description 4f207 fix 771b9 gist 9ab72 name 24c2f send 1403c when ee3aa
finding error 6c1b2 info 40950 warning b0e9e
guidance actions 6c4ad alike c76b2 closing 793b5
guidance.read permanent_negative 77a33 positive_completion 7055d positive_intermediate 70b87
guidance.read transient_negative 72f38
heading both 60ee1 description ae095 differences 618e3 entries 9c790 examples a3a91 findings 42f2f fix 40e11
heading guidance d5528 log 9f1f4 send f4a3f steps 2f8fe suppress 91901 when 85628
help --by aeb92 --color 9c0e8 --drop 6e816 --final 6417f --format 0c23b --help 5fe51 --lang 8f0fc
help --limit 185a6 --provider d3892 --rules 791bb --since d22d2 --stage 3c1c6 --version 9d4e3 --width 3255e
help.CODE.about 1 30b80
help.CODE.examples 1 0a9f3 2 7f93c 3 b3b74
help.CODE summary 2222f
help.bounce.about 1 4c231 2 e4039
help.bounce.examples 1 a1cbe 2 2154c
help.bounce summary df473
help.classify.about 1 a8976 2 68fd5
help.classify.examples 1 e31e3 2 e92a1 3 0c8ca
help.classify summary bef25
help.compare.about 1 97ec6
help.compare.examples 1 d056f
help.compare summary 0aedb
help.help.about 1 cb80b
help.help.examples 1 a580f 2 35237
help.help summary c4013
help.lint.about 1 85aa1
help.lint.examples 1 30f7b
help.lint summary 6513f
help.list.examples 1 7d1fc
help.list summary 3f677
help.log.about 1 a032b 2 5a481
help.log.examples 1 ec234 2 2154c 3 99072 4 abb0e
help.log summary 4567c
help.parse.about 1 36fb2
help.parse.examples 1 e09b9
help.parse summary b3619
help.reasons.examples 1 08719
help.reasons summary 7f819
help.search.about 1 7391b
help.search.examples 1 e9097 2 d8cbb
help.search summary bfa06
help.suggest.about 1 8f9a9
help.suggest.examples 1 daed1
help.suggest summary 02cc5
help.why.about 1 8841e
help.why.examples 1 15297
help.why summary 10846
label action 06467 against b43e0 alone 2ae8a arrival_date 8c924 blocklist ee6fa bounce edd28 category 52e48
label class 4a8a8 classes 82033 code 2c6ac confidence ac41f connection 23285 date 3086d deferred 1cfd7
label delivered 3d46a deliveries 6c881 disposition 7579f enhanced 51c90 event 571d0 examples 2d2ab
label feedback_id 304f0 flaws eefad form 42583 from 43069 inner c0d42 kind 65453 link 472cc list_id 3f6d2
label listed 9f781 meaning 78965 message_id ee23b message_subject 7216e mismatch 33527 name 7934a
label original_recipient 94724 other 68f19 program b97fa queue_id a8a42 reason 67de8 reasons 93faf
label recipient fd23e refused 0abdf related c768d remote 31b3b remote_ip a517a reply 51241 reply_codes 3bb8c
label reporting_mta c56c4 retry 521ff retry_after 89ea7 returned 85b1d scope 23dae sender 1062d
label sent_with 2dc17 severity 2e440 source 1542e sources 9320b stage 9c258 stages e8951 status ebc0e
label subject 6ed38 tag 47613 text a5dec time a6b8c to 024e2 why 2b4d9
lasting permanent_negative 22db0 positive_completion a7d96 positive_intermediate 05fc7
lasting transient_negative f1623
lint bare_code 0eb88 bare_lf b5947 challenge_not_base64 26036 code_changes a209b control_octet da94d
lint enhanced_at_end 03618 enhanced_delimiter e41fd enhanced_differs ab4a5 enhanced_in_greeting 0c4c1
lint enhanced_malformed fc245 enhanced_mismatch 2e4e6 enhanced_missing 17960 enhanced_missing_line 96b7a
lint enhanced_on_3yz a65e5 incomplete 593b8 leading_blank 5fd99 limit_not_452 b497a line_too_long b19d3
lint missing_text 48dfa non_ascii bef79 not_expected cc559 outside_grammar b1ca0 separator_tab 0a3c9
lint.text_contradicts_code permanent_negative 69053 positive_completion 89d91 transient_negative 99842
lint unreadable f3708 unregistered_code cba40 unregistered_enhanced 40f4c
log blocklists baa71 by_domain bfefe by_hour ce813 by_provider 91a75 by_reason dc0dd by_reply 866fe
log common c85e0 deferred ddb03 deferred_short 29319 delivered 92f03 delivered_later e624d
log delivered_short 8743a domains 2c5a5 doubtful 07c65 drop e48fe drop_tile 7137c incomplete 69d2a lines 05f44
log no_failures 664c1 own a8207 reasons 93faf refusals b0064 replies 95a2f returned 4664c returned_short 0a989
log title 9f1f4 todo cba2e totals b76da waiting ef537 waits bf02d
- most_stages da59a none 653da
page line 81d80 line_and_octet 45630 no_entries c5298 no_findings 64063 octet d8798 seconds b1540
page.why code 66317 enhanced 06a97 matched d5a1b rule af937 user_rule b027f
pairs.421-4.3.2 description ff9d6 fix 2bf0f gist 8da2c name 4ef6b when 98164
pairs.421-4.4.2 description 96a72 fix e7c93 gist 42f9b name 72f1c when dcf26
pairs.421-4.7.0 description 9cc40 fix 5f475 gist 627b3 name 13680 when c2d04
pairs.421-4.7.28 description 4174e fix 5623a gist 17311 name 37596 when 668ec
pairs.450-4.1.1 description 8ceb0 fix 6e007 gist bbbf9 name 571ba when 95962
pairs.450-4.1.2 description 95597 fix 02ca3 gist 4c6e6 name 4d19f when 3dbeb
pairs.450-4.1.8 description 6cb4f fix 5323f gist 00d2a name 269f4 when 35a8b
pairs.450-4.2.0 description f6ee7 fix 286b6 gist a98d2 name 23bb4 when fb3a6
pairs.450-4.2.1 description 3595a fix 9f797 gist d6bcf name 40be1 when ab40f
pairs.450-4.7.1 description 0a3b2 fix f9256 gist 6fd40 name 0194d when 476e0
pairs.450-4.7.25 description 8ef97 fix 48ee0 gist 675bb name 98cbc when e8b49
pairs.451-4.3.0 description e29cd fix 0f83d gist e74e0 name c25b0 when 6f008
pairs.451-4.3.5 description 65cd2 fix 4632a gist 4d7e6 name 21ebd when 59884
pairs.451-4.4.3 description 215bd fix 113a1 gist affd2 name 6ba1f when c6bc7
pairs.451-4.7.1 description d420b fix 71978 gist 1f849 name 856ba when 332e0
pairs.452-4.2.2 description 631cf fix 79d23 gist c5a1d name 8bb90 when 9fa78
pairs.452-4.3.1 description f92b3 fix 6a038 gist ede74 name d0549 when dc958
pairs.452-4.5.3 description 0f998 fix b297b gist e7298 name 002cc when e5265
pairs.454-4.7.0 description da93f fix f1d0a gist b3a1e name 50cff when f0eb9
pairs.500-5.5.1 description 8e278 fix b0194 gist f4b10 name 7b42b when 91e32
pairs.501-5.1.3 description 26e26 fix e4009 gist 5b384 name 43399 when edea0
pairs.501-5.5.4 description 31cbb fix 21b09 gist f402a name f6072 when 47ce8
pairs.502-5.5.2 description 5b94d fix 16106 gist 25e36 name 3248f when 91e32
pairs.503-5.5.1 description 3a57e fix 0bd20 gist cf740 name dda24 when c128e
pairs.504-5.5.2 description c89b2 fix b81d4 gist 52161 name 1afab when 2224b
pairs.530-5.7.0 description 63af8 fix 09322 gist b3bde name d4bac when b4922
pairs.534-5.7.9 description 97a93 fix a73af gist a651f name 1e226 when 5f287
pairs.535-5.7.8 description 1013e fix 8aa17 gist b2c7c name cc645 when a5a43
pairs.550-5.1.0 description 9895e fix f93b1 gist 946a4 name 74644 when c6bc7
pairs.550-5.1.1 description 41fb6 fix 02f45 gist 7be08 name e6bda when 71fe4
pairs.550-5.1.10 description a0998 fix 5c46b gist c0223 name 500f3 when 8c609
pairs.550-5.2.1 description 23ac6 fix 40cb2 gist 3ea7a name 71a97 when 499c2
pairs.550-5.4.1 description 8c475 fix dfe7e gist 7a89c name 7a10d when 2b3e9
pairs.550-5.7.1 description d03c6 fix 54336 gist 8b721 name 29a19 when 7054d
pairs.550-5.7.26 description ad4fd fix a9b31 gist 5f82e name 11c4f when 7e34e
pairs.551-5.7.1 description 14c94 fix 60e8f gist cca4c name 5b610 when c6bc7
pairs.552-5.2.2 description 4017e fix 335c2 gist d2720 name 6772b when 9fa78
pairs.552-5.3.4 description bae30 fix a0bae gist 72077 name 7e992 when 90f01
pairs.552-5.7.0 description 44beb fix f2ace gist 6a35a name 9a6d1 when 15abf
pairs.553-5.7.1 description b495e fix 279fb gist 600af name ed338 when 7fd49
pairs.554-5.0.0 description 06723 fix 26918 gist 39bb9 name aaead when 193fc
pairs.554-5.4.6 description 9d674 fix 608dd gist 7afab name 5c24a when 1f2fc
pairs.554-5.7.1 description 3c388 fix 90c79 gist d3e5b name 2c9c0 when edf22
pairs.555-5.5.2 description 8f48c fix fa965 gist c168d name d7183 when c42ab
pairs.556-5.1.10 description a8735 fix d88d9 gist f75d8 name 34ec8 when 1d3ae
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
status unusual 018a4
step all_left_out 14096 by_conditions a9af5 code ddd13 code_says a17c6 code_says_nothing 9476a decided 195ab
step enhanced 21a88 enhanced_says bf1b4 enhanced_says_nothing c3592 event 4a285 form 506b6 idle 3e683
step lacks_condition 84aa1 lacks_order 86e52 lacks_word 5dadc law 98719 law_1 53fdc law_11 bc6b7 law_12 0198f
step law_13 a58ae law_2 395af law_3 0a947 law_5 32624 law_6 f64e8 law_8 8a695 near 24389 no_code e0a4a
step no_words d4a70 phrase ca8e0 provider d8241 quoted_code_says 6c9e9 quoted_enhanced_says be40f stage 2e547
step user_rule 0622d words 640e1 words_left_out ec634
step_kind code 1528f form 2b166 law 4d03b near 62cca phrase 9a7df words 30a83
subject 0 3045b 1 83038 2 17640 3 a4dcb 4 7896a 5 e4b3f 6 2cef1 7 0765f
summary.differ enhanced 53f2b mixed 3e3e3 reply 4c75f
summary means 4e99f
summary.same enhanced 5ff42 mixed 697b0 reply 36d85
summary same_meaning 75a74
title comparison 94cd9 entry ab72c same_name 9476f
unusual.2.1 description cfae6 gist 25b0b
unusual.2.2 description 33980 gist 05138
unusual.2.3 description bcdf1 gist 2b093
unusual.2.4 description c4d8b gist 05b44
unusual.2.5 description a268e gist 803f5
unusual.2.6 description 6cee5 gist 5c98a
unusual.2.7 description ad1e7 gist acb84
unusual.2 fix 65e73 send a46fb when 3dbe0
unusual.4.1 description 47d4e gist 0b957
unusual.4.2 description ba37e gist 6819f
unusual.4.3 description a50c6 gist cd065
unusual.4.5 description a1380 gist cae50
unusual.4.6 description fcbc6 gist caafd
unusual.4.7 description 92410 gist 06e9b
unusual.4 fix 6e7c5 send 28d66 when e96c6
unusual.5.1 description a669d gist 47b9b
unusual.5.3 description 78e23 gist d8661
unusual.5.4 description 773af gist 57ef2
unusual.5 fix f87d8 send a34d9 when 0bcff
]],
}
