-- Simplified Chinese. What the keys mean is written at the top of en.lua.
--
-- A space stands between Chinese and Latin text, also around placeholders of codes, and none beside
-- full-width punctuation.

return {
  tag = "zh-hans",
  name = "简体中文",
  space = "",
  comma = "、",
  colon = "：",
  latin_spaces = true,
  join = { ["and"] = "和", ["or"] = "或" },

  codes = {
    [200] = { name = "通用成功应答" },
    [211] = {
      name = "系统状态",
      description = "服务器在应答 HELP 时给出有关自身或其命令的信息。尽管此代码的名称如此，"
        .. "SMTP 并没有查询状态的命令，因此它与 214 并列，充当另一个帮助代码。文本供人阅读，往往有好几行。",
      when = "用此代码代替 214 的服务器会以它应答 HELP。投递邮件的程序不需要 HELP，因此它只见于手工输入的会话"
        .. "和测试。如果客户端在其他命令之后收到它，多半是数错了应答。",
      fix = "如果帮助是您请求的，阅读文本即可，无需修复。请一直读到代码后面没有连字符的那一行，"
        .. "再发送下一条命令。不要让程序依赖其中的措辞，因为没有任何 RFC 对措辞作出规定。",
    },
    [214] = {
      name = "帮助信息",
      description = "服务器发送有关自身或其某条命令的帮助。文本供人阅读，"
        .. "没有程序可以依赖的格式。它往往有好几行。",
      when = "此应答用于回复 HELP，无论其后是否带有命令名。见到它的多是手工试用服务器的人。"
        .. "不提供 HELP 的服务器应答 502，对该参数没有帮助信息的服务器应答 504。",
      fix = "阅读文本后继续即可；此应答不要求做任何事。要了解服务器支持什么，请使用 EHLO 的应答，"
        .. "那才是供程序使用的。如果您管理该服务器，请记住陌生人也会读到这段文本，"
        .. "并斟酌应透露多少产品和版本信息。",
    },
    [220] = {
      name = "服务就绪",
      description = "服务器已就绪：如果这是问候语，可以开始 SMTP 对话；如果它跟在 STARTTLS 之后，"
        .. "可以开始 TLS。在问候语中，第一个词是服务器的名称或地址字面量，且不得出现增强状态码。"
        .. "在 STARTTLS 之后，接下来的字节属于 TLS 握手。",
      when = "服务器接受的每个会话都以此应答开头，STARTTLS 也会得到此应答。它可能来得较慢："
        .. "客户端应为等待问候语至少留出五分钟。不愿接受会话的主机则以 421、521 或 554 作为问候语。",
      fix = "收到问候语后请发送 EHLO；在 STARTTLS 之后，请立即开始 TLS 握手。发送任何内容之前，"
        .. "请先读完问候语的所有行。TLS 建立后，请丢弃先前的 EHLO 应答并重新发送 EHLO。如果您管理该服务器，"
        .. "请把服务器的名称放在问候语开头，并丢弃客户端在握手之前提供的一切信息。",
    },
    [221] = {
      name = "关闭连接",
      description = "服务器确认 QUIT，并在这一行之后关闭连接。第一个词应为主机名，但许多服务器会省略它。"
        .. "一些旧 RFC 的示例在此处写的是 250，但那并不是 QUIT 的应答。",
      when = "此应答用于回复 QUIT，是正常结束的会话中的最后一个应答。因自身原因必须停止的服务器则发送 421，"
        .. "那是暂时失败，而不是告别。",
      fix = "请关闭连接；会话已正常结束。此前已接受的每封邮件仍然有效，即使这个应答丢失也是如此。"
        .. "如果您管理该服务器，即使事务尚未完成，也请用此代码应答 QUIT，并在其后才关闭连接。",
    },
    [235] = {
      name = "认证成功",
      description = "服务器已接受凭据，会话现已通过认证。如果协商了安全层，它从这一行之后开始生效。"
        .. "文本中不含 SASL 交换的数据。",
      when = "此应答结束一次成功的 AUTH 交换。它跟在对 334 的最后一次回答之后；如果初始响应已经足够，"
        .. "则直接跟在 AUTH 命令之后。它在一个会话中最多出现一次，因为第二次 AUTH 会得到 503。",
      fix = "请继续发送 MAIL；无需修复任何东西。如果安全层刚刚生效，请丢弃先前的 EHLO 应答并重新发送 EHLO。"
        .. "登录成功并不意味着可以使用任何发件人地址和任何收件人，因此请查看后面的应答。",
    },
    [250] = {
      name = "操作完成",
      description = "服务器已执行该命令。在 EHLO 之后，后续每一行列出一个扩展；对 MAIL 或 RCPT 而言，"
        .. "地址暂时被接受。在数据结束之后，服务器已承担起对这封邮件的责任，但这还不保证邮件会到达邮箱。",
      when = "此代码是从 EHLO 到数据结束的常见成功应答。它也用于应答 RSET、NOOP、每个 BDAT 数据块和 BURL，"
        .. "以及确实检查过地址的 VRFY 或 EXPN。对 ETRN，它表示队列处理已经启动；在 ATRN 之后，双方互换角色。",
      fix = "请继续发送下一条命令。在数据结束之后，请把文本记入日志，其中可能含有服务器的队列标识，"
        .. "并从您的队列中移除已接受的收件人。之后仍可能出现退信。如果您管理该服务器，只有在邮件已安全存储之后"
        .. "才能为它发送此代码，而对 VRFY 未检查过的地址绝不能发送。",
    },
    [251] = {
      name = "非本地用户，将转发",
      description = "服务器接受该收件人，并会把邮件转发到文本中的地址。这是成功而不是警告：与 551 不同，"
        .. "它不需要发送方做任何事。在应答 ETRN 时含义不同，表示没有邮件在等待该节点。",
      when = "用户在别处而由该服务器转发其邮件时，RCPT 或 VRFY 会得到此应答。节点的队列为空时，"
        .. "ETRN 也会得到它。服务器同样可以用 250 静默转发，而不透露新地址。",
      fix = "请将其视为成功并继续；没有什么需要重新发送。可以把新地址显示给用户，但除非确信服务器的身份，"
        .. "否则不要用程序修改通讯录。如果您管理该服务器，在新地址应当保密时请使用 250。",
    },
    [252] = {
      name = "无法验证用户",
      description = "服务器既不确认也不否认该地址存在；发往该地址的邮件可以照常发送。这是成功代码："
        .. "命令已被理解，但未作任何检查。在应答 ETRN 时另有含义：服务器已开始发送等待中的邮件。",
      when = "不公开用户列表的服务器以此应答 VRFY 或 EXPN。出于安全原因禁用这两条命令时必须使用此应答，"
        .. "它也适合只有其他主机才能检查的地址。RFC 5321 没有将它列为 RCPT 的应答。",
      fix = "请视其为既非肯定也非否定的答复，如有邮件要发就照常发送。它既不表示检查失败，也不表示地址得到确认；"
        .. "只有 RCPT 或之后的退信才能说明更多。如果您管理该服务器，请用此代码应答被禁用的 VRFY 或 EXPN："
        .. "250 等于声称做过其实没有做的检查，而对每个地址都应答 550 同样是错误的。",
    },
    [253] = {
      name = "已开始发送等待的邮件",
      description = "服务器已开始发送等待该节点的邮件，并给出其数量。它与应答 ETRN 的 252 意思相同，"
        .. "只是在文本中加上了数量。它并不表示已有邮件投递成功。",
      when = "主机用 ETRN 请求在队列中等待它的邮件时，会得到此应答。它出现在有邮件等待且服务器统计了数量的情况"
        .. "下。队列为空时得到 251，仅仅启动了队列处理时得到 250。",
      fix = "等待邮件到来即可；无需其他步骤。服务器会通过新连接发送这些邮件，因此接收主机必须能从外部访问。"
        .. "如果什么也没有收到，请询问服务器管理员，其队列日志中对该节点有何记录。",
    },
    [334] = {
      name = "服务器质询",
      description = "服务器在 AUTH 交换中发出质询，并等待客户端的回答。文本就是 base64 编码的质询，"
        .. "别无其他内容，也可能为空。这样的行可能远远超过 512 字节，而且从不带增强状态码。",
      when = "此应答位于 AUTH 与最终的 235 或失败之间，认证机制的每一步出现一次。如果初始响应已在 AUTH 行中发"
        .. "出，认证机制可能不经此应答就完成。",
      fix = "请解码质询，按认证机制计算回答，并以 base64 发送。要放弃，请只发送一个星号，服务器会以 501 确认。"
        .. "不要把此应答当作错误显示给用户。如果您管理该服务器，除质询外不要发送任何文字，并且即使质询为空，"
        .. "也要保留代码后的空格。",
    },
    [354] = {
      name = "开始输入邮件",
      description = "服务器已准备好接收邮件。接下来发送邮件头和正文，直到只含一个点的一行为止。"
        .. "邮件此时尚未被接受：结论是那一行之后的应答。",
      when = "此应答用于回复 DATA，通常在至少一个收件人被接受之后。如果没有这样的收件人，"
        .. "服务器可能改为应答 503 或 554。使用 BDAT 传输时没有这一步。",
      fix = "请以 CRLF 换行发送内容，并以只含一个点的一行结束。邮件中以点开头的行，请在前面再加一个点；"
        .. "没有必要避免这样的行。未收到此应答就不要发送任何内容，并至少等待十分钟以接收最后的应答。"
        .. "如果您管理该服务器，请去掉添加的点。",
    },
    [355] = {
      name = "事务偏移量",
      description = "服务器已持有这封邮件的一部分，并指出应从哪个字节继续。它属于 CHECKPOINT，"
        .. "即 RFC 1845 为中断的传输所定义的一项实验性扩展。文本以偏移量开头。",
      when = "客户端恢复被中断的事务时，MAIL 会得到此应答。没有已知的系统部署了该扩展，"
        .. "因此在今天的互联网上几乎不会遇到它。",
      fix = "请从文本中的偏移量处继续，但前提是您的客户端确实请求了恢复。否则请用 QUIT 结束会话，"
        .. "并在新会话中不使用该扩展发送整封邮件。如果您管理该服务器，"
        .. "只有当客户端要恢复的事务能够被识别时，才向其发送此代码。",
    },
    [420] = { name = "连接超时" },
    [421] = {
      name = "服务不可用",
      description = "服务器目前无法继续，并在此应答之后关闭连接。原因是暂时的，例如停机、连接过多或超时，"
        .. "增强状态码或文本往往会指明。进行中的事务会丢失，但此前已接受的邮件仍然有效。",
      when = "此应答可能随时出现：作为问候语、作为任意命令的应答，或者不请自来。在最后一种情况下，"
        .. "客户端会在等待下一条命令的应答时读到它。服务器在停止服务、客户端空闲过久、"
        .. "超出限制以及实施灰名单时发送它。",
      fix = "请将邮件保留在队列中，关闭连接，稍后重试。如果文本提到限制，请减少连接数并放慢发送速度；"
        .. "不要归咎于收件人。如果您管理该服务器，请以服务器的名称作为文本开头，并检查负载、限制和维护情况。"
        .. "对于永远不会接受的客户端，应发送 554。",
    },
    [422] = { name = "邮箱配额" },
    [424] = { name = "邮件列表展开问题" },
    [426] = { name = "连接已超时" },
    [430] = { name = "仅见于注册表的配对" },
    [431] = { name = "资源耗尽" },
    [432] = {
      name = "需要迁移密码",
      description = "服务器需要您先用另一种机制登录一次，才能使用您选择的机制。这次登录通常使用 PLAIN，"
        .. "此后所需的机制应当可用。Exchange 在投递过程中将同一号码与 4.3.2 一起使用，"
        .. "表示发往某个收件人的邮件正被限流。",
      when = "账户尚未迁移到所选机制时，AUTH 会得到此应答。在 AUTH 之外，它很可能是 Exchange 的含义，"
        .. "若旁边带有 4.3.2 即可确认。",
      fix = "请用 PLAIN 登录一次（仅限在 TLS 之下），并在之后的会话中使用所需的机制。如果它在投递过程中与 "
        .. "4.3.2 一同出现，请将邮件保留在队列中并放慢发送速度。如果您管理该服务器，请在 TLS 之下提供 PLAIN，"
        .. "否则用户无法完成迁移。",
    },
    [435] = { name = "认证被推迟" },
    [441] = { name = "主机无应答" },
    [442] = { name = "连接不良" },
    [446] = { name = "跳数过多" },
    [447] = { name = "投递过期" },
    [449] = { name = "路由错误" },
    [450] = {
      name = "邮箱暂时不可用",
      description = "服务器目前无法为该邮箱接收邮件，或暂时不愿接收。邮箱可能正忙，也可能是灰名单之类的策略让"
        .. "发件人等待；增强状态码可能会说明是哪一种。同一命令无需任何改动，稍后就可能成功。",
      when = "在邮箱被锁定或实施灰名单等情况下，RCPT 或数据结束会得到此应答。服务器也会用它应答 MAIL，"
        .. "尽管 RFC 5321 并未在该处列出它。对 ATRN，它表示请求被拒绝。",
      fix = "请将邮件保留在队列中，稍后从同一主机重试。采用灰名单的服务器通常会接受后面几次尝试中的某一次。"
        .. "不要因此把该地址从任何名单中删除。如果您管理该服务器，请检查锁和策略；"
        .. "对于等待无济于事的情况，请发送 550。",
    },
    [451] = {
      name = "处理中发生本地错误",
      description = "服务器自身遇到问题而放弃了该命令，但重试可能成功。就此代码所能说明的而言，"
        .. "错不在地址或邮件。增强状态码会缩小范围：4.4.3 和 4.7.24 表示查询失败，4.7.1 表示某项策略让您等待。",
      when = "服务器一侧发生故障时，MAIL、RCPT、数据结束、BURL 或 ATRN 会得到此应答。DNS 查询失败和过滤器故障"
        .. "是典型原因，许多服务器也用它实施灰名单，尽管 450 更合适。如果连接在事务中途断开，"
        .. "客户端也必须当作收到了它。",
      fix = "请将邮件保留在队列中并重试；起初您这一方无需任何改动。如果持续出现，请阅读文本，"
        .. "并检查您的发件域、其 SPF 记录和 DKIM 密钥是否都能查询到。如果您管理该服务器，"
        .. "请在日志中查找失败的查询、过滤器或设置。",
    },
    [452] = {
      name = "存储空间不足",
      description = "服务器目前没有空间存放这封邮件，或者该事务的收件人过多。4.3.1 指系统的存储空间，"
        .. "4.2.2 指邮箱的配额，4.5.3 指收件人的数量。在最后一种情况下，此前已接受的收件人仍然有效。",
      when = "存储空间或限额用尽时，MAIL、RCPT 或数据结束会得到此应答。对 MAIL，它与存储空间有关，"
        .. "往往依据客户端声明的 SIZE 判断；对 RCPT，它与邮箱或收件人的数量有关。"
        .. "服务器必须至少接受 100 个收件人。",
      fix = "如果收件人过多，请先为已接受的收件人完成这封邮件的发送，再在新事务中向其余收件人发送。"
        .. "如果存储空间或配额用尽，请将邮件保留在队列中，稍后重试。如果您管理该服务器，请腾出空间；"
        .. "对于收件人数量限制，RFC 5321 要求使用此代码，尽管注册表将 X.5.3 与 451 配对。",
    },
    [453] = {
      name = "队列中没有邮件",
      description = "服务器的队列中没有发往 ATRN 所指定域的邮件。ATRN 属于按需邮件中继，尽管首位数字是 4，"
        .. "但并没有出错。注册表把 X.3.2（系统不接受邮件）与此代码配对，但两者的含义并不相符。",
      when = "从中继服务器收取邮件的主机发出 ATRN 时，会得到此应答。RFC 2645 专为这条命令定义了它；"
        .. "它不是 553 的暂时形式。",
      fix = "无需做任何事，到下一个计划时间再次请求即可。如果您预期会有邮件，请检查 ATRN 指定的域是否正确，"
        .. "以及这些域的 MX 记录是否指向该中继服务器。如果您管理该服务器，请检查它是否保留了该客户的邮件，"
        .. "而不是试图投递到别处。",
    },
    [454] = {
      name = "暂时的认证或 TLS 失败",
      description = "服务器由于自身原因目前无法执行 AUTH 或 STARTTLS。对 AUTH，它没有对密码作出任何判断，"
        .. "密码可能是正确的。对 STARTTLS，它表示 TLS 眼下不可用。",
      when = "服务器无法检查登录时以此应答 AUTH，无法启动 TLS 时以此应答 STARTTLS。对 AUTH 而言，"
        .. "它是 535 的暂时形式：尚未对凭据作出判定。",
      fix = "请稍后重试，不要向用户索要另一个密码，也不要放弃 TLS。STARTTLS 失败后是否在未加密的情况下继续，"
        .. "RFC 3207 交由客户端决定，但那样会以明文发送邮件和密码，因此请将邮件保留在队列中。"
        .. "如果您管理该服务器，请检查 AUTH 背后的用户数据库，或者 TLS 的证书、密钥和设置。",
    },
    [455] = {
      name = "暂时无法满足参数",
      description = "服务器目前无法满足 MAIL 或 RCPT 的某个参数。它是 555 的暂时形式，只涉及参数。"
        .. "它并不像某些参考页面所说的那样是一般性的暂时失败。",
      when = "MAIL 或 RCPT 带有服务器眼下无法满足的扩展参数时，会得到此应答。如果命令不带参数，"
        .. "它就没有什么意义，只能靠文本来解释。",
      fix = "请稍后用相同的参数重试。对邮件而言可有可无的参数可以立即省略，但绝不能省略 REQUIRETLS。"
        .. "如果您管理该服务器，请查明该扩展缺少什么；如果该参数永远无法生效，请发送 555。",
    },
    [456] = { name = "改用 IPv4 重试" },
    [458] = {
      name = "无法将邮件排入队列",
      description = "服务器无法启动 ETRN 所请求的队列处理。节点可能没有问题，但等待它的邮件目前无法处理。"
        .. "至于邮件本身，没有作任何说明。",
      when = "服务器眼下拒绝处理队列或处理失败时，ETRN 会得到此应答。它属于 RFC 1985 的扩展，"
        .. "对其他命令没有意义。",
      fix = "请稍后重新发送 ETRN。如果一直失败，请把时间和节点名告知服务器管理员。如果您管理该服务器，"
        .. "请在队列日志中查找资源不足、队列被锁定或被搁置的情况。",
    },
    [459] = {
      name = "不允许该节点",
      description = "服务器不允许该客户端启动它所指定节点的队列处理。原因在文本中。首位数字表示拒绝是暂时的，"
        .. "但除非有人更改设置，否则几乎不会消失。",
      when = "无权请求该节点邮件的客户端发出 ETRN 时，会得到此应答。首先应想到的原因是节点名拼写错误，"
        .. "以及客户端从与平时不同的地址连接。",
      fix = "请检查 ETRN 后面的节点名，并阅读文本中的原因。如果名称正确，请要求服务器管理员允许您的主机。"
        .. "如果您管理该服务器，请查看哪些主机或用户可以启动该队列的处理，并在该客户端有权使用时将其加入。",
    },
    [471] = { name = "本地过滤器错误" },
    [500] = {
      name = "语法错误",
      description = "服务器不认识该命令，或者该行过长。被拒绝的只是这一行：会话保持打开，状态不变。"
        .. "服务器认识但不提供的命令则得到 502。",
      when = "凡是服务器无法作为命令读懂的行，都可能得到此应答。典型原因包括：向非常老的服务器发送 EHLO，"
        .. "向 LMTP 服务器发送 HELO 或 EHLO，以及客户端与服务器失去同步而把邮件文本当作命令发送。带有 5.5.6 时，"
        .. "它表示 AUTH 交换中有一行过长。",
      fix = "请逐字节检查您发送的那一行，不要使用 EHLO 应答未列出的扩展。如果被拒绝的就是 EHLO，"
        .. "对 LMTP 服务器请改用 LHLO，否则请退回 HELO，除非您需要 TLS 或登录。请检查途中的防火墙或代理是否改"
        .. "动了命令。如果您管理该服务器，它必须认识 RFC 5321 要求的所有命令。",
    },
    [501] = {
      name = "参数语法错误",
      description = "服务器认识该命令，但无法接受其参数。其中某个参数格式错误、缺失或不被允许。"
        .. "在 AUTH 过程中，它还可能表示交换被取消、base64 无法解码，或者机制不接受初始响应。",
      when = "任何参数不合语法的命令都可能得到此应答。例如 MAIL FROM 的冒号后有空格、主机名中有下划线、"
        .. "DSN 参数格式错误，以及 STARTTLS 或 DATA 带有参数。",
      fix = "请先更正参数，再重新发送命令。5.1.3 指向收件人地址，5.1.7 指向发件人地址；在 AUTH 中，"
        .. "5.5.2 指向 base64。如果您自己刚发送了星号，它只是确认 AUTH 已取消。如果您管理该服务器，"
        .. "对未知的 MAIL 或 RCPT 参数请应答 555，而不是此代码。",
    },
    [502] = {
      name = "命令未实现",
      description = "服务器认识该命令，但没有实现它。服务器完全不认识的命令则得到 500。"
        .. "凡是服务器在 EHLO 应答中列出的内容，都不得这样应答。",
      when = "没有实现 VRFY、EXPN、HELP 或 ATRN 等命令的服务器以此应答这些命令。只有 ESMTP 出现之前的服务器才"
        .. "会用它应答 EHLO。如果只是出于安全原因禁用了 VRFY，正确的应答是 252。",
      fix = "请在不使用该命令的情况下继续；如果它是 EHLO，请退回 HELO，除非您需要 TLS 或登录。重复发送没有用；"
        .. "EHLO 应答会显示有哪些扩展可用。如果您管理该服务器，请把该命令从 EHLO 列表中去掉，"
        .. "对出于安全原因关闭的 VRFY 或 EXPN 请使用 252。",
    },
    [503] = {
      name = "命令顺序错误",
      description = "服务器在会话的当前阶段无法接受该命令。它之前的某个步骤缺失、失败或已经执行过。"
        .. "命令本身可能是正确的。",
      when = "命令发送得过早、重复发送或在错误的模式下发送时，会得到此应答。例如 MAIL 之前的 RCPT、"
        .. "没有已接受收件人的 DATA、第二次 AUTH、BDAT 之后的 DATA，以及最后一个数据块之后的 BDAT。"
        .. "如果问候语是 554，除 QUIT 外的所有命令都会得到它。",
      fix = "请查找此应答之前的第一个失败，因为那通常才是真正的错误。使用流水线时，被拒绝的 MAIL 或 RCPT 会使"
        .. "后面的命令这样失败。然后请发送 RSET，或打开新会话，并按顺序执行各个步骤。如果您管理该服务器，"
        .. "请用 530 表示缺少登录或 TLS。",
    },
    [504] = {
      name = "参数未实现",
      description = "服务器认识该命令，但没有实现随它给出的参数。在 AUTH 之后，它表示认证机制未知或在此处不被"
        .. "允许。MAIL 或 RCPT 的未知参数得到的是 555 而不是此代码，"
        .. "但 RFC 4141 的 CONPERM 和 CONNEG 扩展除外。",
      when = "AUTH 使用服务器未提供的机制时，会得到此应答。对 EHLO、HELO、VRFY、EXPN 和 HELP，它很少见。"
        .. "Postfix 还会在其策略要求完全限定名而客户端给出的名称较短时发送它。",
      fix = "请选择服务器提供的值，例如其 EHLO 应答中 AUTH 行列出的机制。如果文本指出名称不是完全限定的，"
        .. "请更正您设置中的主机名或地址。如果您管理该服务器，请只列出当前阶段可用的机制，"
        .. "并用 555 应答 MAIL 和 RCPT 的参数。",
    },
    [510] = { name = "电子邮件地址错误" },
    [511] = { name = "电子邮件地址错误" },
    [512] = { name = "找不到主机" },
    [513] = { name = "地址类型不正确" },
    [520] = { name = "QUICKSTART 标识不匹配" },
    [521] = {
      name = "主机不接受邮件",
      description = "服务器完全不接受邮件，或者按 Postfix 的用法，拒绝该客户端并断开连接。RFC 7504 规定，"
        .. "从不接受邮件的主机用它代替 220 问候语；更早的 RFC 1846 是一项已经结束的实验，"
        .. "它还允许在 RCPT 时出现此代码。Postfix 会在会话的任何时刻发送它。",
      when = "此应答是被设置为不接收任何邮件的主机的问候语。这样的主机可能对随后的每条命令重复它，"
        .. "也可能关闭连接。如果问候语是 220，或文本中提到客户端或黑名单，它很可能是 Postfix 的含义，"
        .. "而该主机会接收来自其他方的邮件。",
      fix = "请先阅读文本：如果被拒绝的是您的主机，应与服务器管理员联系，这并不说明收件人有问题。"
        .. "如果该主机确实不接收邮件，请检查该域的 MX 记录是否指向正确的主机。如果您管理该服务器，"
        .. "请用 554 拒绝个别客户端，把此代码留给从不接收邮件的主机。",
    },
    [522] = { name = "超出配额" },
    [523] = { name = "需要加密" },
    [524] = { name = "该机制要求加密" },
    [525] = { name = "用户账户已停用" },
    [530] = {
      name = "需要认证",
      description = "服务器要求先完成一个步骤：用 AUTH 登录，或用 STARTTLS 加密。只有文本能区分两者，"
        .. "因为它们都带有 5.7.0。对邮件及其收件人尚未作出任何判定。",
      when = "省略了 AUTH 或 STARTTLS 的客户端发送 MAIL 和大多数其他命令时，会得到此应答。EHLO、"
        .. "NOOP 和 QUIT 始终不受此限，以便补上缺少的步骤。",
      fix = "请补上缺少的步骤并重复该命令；不要放弃这封邮件。如果文本提到 STARTTLS，请发出该命令并重新发送 "
        .. "EHLO；否则请在 TLS 之下用 AUTH 登录。在邮件客户端中，请为发件服务器启用加密和密码认证。"
        .. "MX 主机不应要求陌生人登录；如果它这样做，请告知其管理员。如果您管理该服务器，"
        .. "请在文本中说明缺少哪个步骤。",
    },
    [533] = { name = "投递未获授权" },
    [534] = {
      name = "认证机制强度不足",
      description = "服务器认为所选的机制对该用户来说强度不足。其策略要求更强的机制，而密码并未经过判断。"
        .. "据报告，账户需要应用专用密码时，Google 也会发送它。",
      when = "所选机制弱于服务器策略对该用户的要求时，AUTH 会得到此应答。同一机制每次都会被拒绝。",
      fix = "请从 EHLO 应答的 AUTH 行中选择更强的机制并重新登录。如果 TLS 尚未生效，请先启动它，"
        .. "因为之后列表可能不同。如果文本提到应用专用密码，请在账户设置中创建一个。如果您管理该服务器，"
        .. "请尽可能不列出弱机制。",
    },
    [535] = {
      name = "认证凭据无效",
      description = "服务器拒绝了凭据：用户名、密码或令牌无效。会话保持打开，但未通过认证。"
        .. "带有 5.7.14 时情况不同：缺少与另一台服务器的信任关系。",
      when = "此应答结束一次失败的 AUTH 交换。常见原因是密码错误或已更改、用户名格式不对，以及令牌已过期。",
      fix = "请向用户索取新的凭据，而不要重复使用旧的。请检查用户名的格式（往往是完整地址），"
        .. "以及所连接的服务器是否正确。如果您管理该服务器，请查看其认证日志；用户数据库停机期间请发送 454，"
        .. "因为此代码会使客户端要求输入另一个密码。",
    },
    [538] = {
      name = "该机制要求加密",
      description = "服务器只在加密连接上接受该机制。凭据并未经过判断。RFC 4954 保留此代码仅出于历史原因："
        .. "在 TLS 生效之前，服务器不应提供这样的机制。",
      when = "在没有 TLS 的连接上，AUTH 使用 PLAIN 之类的机制时会得到此应答。遵循 RFC 4954 的服务器不会发送"
        .. "它，而是在 TLS 生效之前不在 EHLO 应答中列出该机制。",
      fix = "请用 STARTTLS 启动 TLS，重新发送 EHLO，再次执行 AUTH。在邮件客户端中，请为发件服务器启用加密。"
        .. "如果密码已以明文经过网络，请更改密码。如果您管理该服务器，请只在 TLS 之下列出该机制，"
        .. "并用 530 要求 STARTTLS。",
    },
    [541] = { name = "被目的方拒绝" },
    [542] = { name = "被拒绝" },
    [550] = {
      name = "邮箱不可用",
      description = "服务器永久拒绝该请求，因为邮箱不存在、无法访问或策略不允许。仅凭号码无法得知是哪一种。"
        .. "增强状态码可以说明：5.1.1 是没有这样的邮箱，5.2.1 是邮箱已停用，5.7.x 是策略，例如 SPF、"
        .. "DKIM 或反向 DNS 验证失败。",
      when = "地址错误或中继被禁止时，RCPT 会得到此应答；因策略原因，它也出现在其他阶段。在数据之后，"
        .. "它往往涉及内容或发件人认证；对 EHLO、HELO 或 MAIL，它表示拒绝客户端或发件人。"
        .. "VRFY 和 EXPN 也会得到它。",
      fix = "在作出任何决定之前，请先阅读增强状态码和文本；单独一个 550 不能证明收件人有问题。如果是 5.1.1，"
        .. "请更正地址或停止向其发信；如果是 5.7.x，请修复 SPF、DKIM 或 DNS，或询问管理员，"
        .. "因为地址可能没有问题。如果您管理该服务器，请始终附上增强状态码，对可能自行消除的情况请使用 450。",
    },
    [551] = {
      name = "非本地用户，请尝试转发路径",
      description = "服务器拒绝该收件人，并可能指出应改用的地址。与 251 不同，它不转发任何东西："
        .. "邮件没有被接收。文本只是提示，仅此而已。",
      when = "用户在别处而其邮件不被转发时，RCPT 或 VRFY 会得到此应答。在这种情况下，服务器同样可以发送不带任"
        .. "何地址的 550，以免透露该地址。",
      fix = "不要在该服务器重试；如果您有理由信任文本中的地址，请发往该地址。程序只有在确信服务器身份时，"
        .. "才应采用该地址或修改通讯录。如果您管理该服务器，请用 250 或 251 转发；"
        .. "如果新地址应当保密，请用 550 拒绝。",
    },
    [552] = {
      name = "超出存储分配",
      description = "由于会超出配额或大小限制，服务器予以拒绝。5.2.2 是邮箱已满，5.2.3 是邮箱的大小限制，"
        .. "5.3.4 是系统的大小限制。其永久性在 RCPT 时有一个例外：如果它像在 RFC 821 中那样表示收件人过多，"
        .. "客户端应将其视为暂时失败。",
      when = "将要超出限制时，MAIL、RCPT、数据结束或 BURL 会得到此应答。对 MAIL，是客户端声明的 SIZE 超过了服"
        .. "务器 EHLO 应答中的限制；对 RCPT，是超出配额，或者在旧服务器上是收件人过多。"
        .. "另一些服务器用 452 表示邮箱已满。",
      fix = "如果问题在于大小，请缩小邮件；如果邮箱已满，请保留该地址，并以其他方式通知收件人。在 RCPT 时，"
        .. "如果文本提到收件人过多，请在新事务中向其余收件人发送。如果您管理该服务器，请用 SIZE 公布限制，"
        .. "对收件人过多请使用 452 加 4.5.3。",
    },
    [553] = {
      name = "邮箱名称不被允许",
      description = "服务器不接受这个邮箱名称的现有写法。该名称不合语法、不被允许，或者在只能使用 ASCII 的地方"
        .. "含有 ASCII 以外的字符。对 VRFY，它还可能表示名称有歧义，并逐行列出候选项。",
      when = "错误在于名称本身时，MAIL、RCPT 或 VRFY 会得到此应答。带有 5.1.8 时，错误在于发件人的域。"
        .. "有些服务器扩大了它的用途：qmail 对不提供中继的域发送它，文本会说明这一点。",
      fix = "请逐个字符核对地址并更正。在 VRFY 之后，请从候选项中选择一个。含有 ASCII 以外字符的地址需要双方都"
        .. "支持 SMTPUTF8；若不支持，请使用 ASCII 地址。如果您管理该服务器，请把此代码留给名称问题，"
        .. "拒绝中继请发送 550 加 5.7.1。",
    },
    [554] = {
      name = "事务失败",
      description = "服务器拒绝该事务；如果这是问候语，则拒绝提供整个服务。它是一般性的永久失败，"
        .. "在没有更准确的代码时使用。原因在文本和增强状态码中：5.7.1 是策略，5.6.x 是内容，5.5.1 是步骤错误。",
      when = "此应答可能是问候语，也可能是几乎任何命令的应答。在数据之后，它拒绝邮件；对 DATA，"
        .. "它表示没有有效的收件人；在 TLS 握手之后，它表示安全性不足。许多服务器在 RCPT 时也发送它，"
        .. "例如用来拒绝中继或拒绝黑名单上的客户端，尽管 RFC 5321 并未在该处列出它。",
      fix = "请在文本中查找原因，因为号码不会说明原因。如果它是问候语，请发送 QUIT 并询问管理员；"
        .. "如果提到某个黑名单，请消除原因并向该名单申请移除；否则请修正文本所指出的问题。不要因此删除收件人。"
        .. "如果您管理该服务器，请说明原因，并在以 554 作为问候语之后应答 503，直到 QUIT。",
    },
    [555] = {
      name = "无法识别的参数",
      description = "服务器无法识别或无法实现 MAIL 或 RCPT 的某个参数。"
        .. "它是与 455 对应的永久失败。地址并未经过判断。",
      when = "MAIL 或 RCPT 带有服务器未提供的扩展参数时，会得到此应答。Haraka 和另外一些服务器也用它应答这两条"
        .. "命令中的语法错误，而通常应使用 501 或 553。",
      fix = "请只使用 EHLO 应答列出其扩展的参数；如果邮件可以不用这个参数，请将其去掉。"
        .. "在 STARTTLS 之后请重新发送 EHLO，因为列表可能改变。如果没有带参数，请检查地址两侧的尖括号和空格。"
        .. "如果您管理该服务器，对只是目前无法满足的参数请发送 455，对其他命令的参数请发送 504。",
    },
    [556] = {
      name = "域不接受邮件",
      description = "服务器拒绝该收件人，因为它得知该域不接受邮件。此应答并非来自该域本身，"
        .. "而是来自中继服务器或邮件提交服务器，它通常在 DNS 中发现了空 MX 记录。RFC 7504 定义了此代码，"
        .. "与之搭配的是 5.1.10。",
      when = "收件人的域设有空 MX 时，中继服务器或邮件提交服务器会以此应答 RCPT。如果设有空 MX 的是发件人的"
        .. "域，应答则是 550 加 5.7.27。",
      fix = "请检查域名的拼写；如果无误，请停止向该域的所有地址发信。空 MX 是单独一条 MX 记录，"
        .. "以一个点代替主机名，由所有者设置以表明该域不接收邮件。如果该域属于您且应当接收邮件，"
        .. "请用真正的 MX 替换该记录。",
    },
    [557] = { name = "地址查询" },
    [571] = { name = "被阻止" },
  },

  enhanced = {
    ["0.0"] = { name = "其他未定义的状态" },
    ["1.0"] = { name = "其他地址状态" },
    ["1.1"] = { name = "目的邮箱地址错误" },
    ["1.2"] = { name = "目的系统地址错误" },
    ["1.3"] = { name = "目的邮箱地址语法错误" },
    ["1.4"] = { name = "目的邮箱地址有歧义" },
    ["1.5"] = { name = "目的地址有效" },
    ["1.6"] = { name = "目的邮箱已迁移，无转发地址" },
    ["1.7"] = { name = "发件人邮箱地址语法错误" },
    ["1.8"] = { name = "发件人系统地址错误" },
    ["1.9"] = { name = "邮件已中继到不合规的邮件系统" },
    ["1.10"] = { name = "收件人地址的域设有空 MX" },
    ["2.0"] = { name = "其他或未定义的邮箱状态" },
    ["2.1"] = { name = "邮箱已停用，不接受邮件" },
    ["2.2"] = { name = "邮箱已满" },
    ["2.3"] = { name = "邮件长度超出管理限制" },
    ["2.4"] = { name = "邮件列表展开问题" },
    ["3.0"] = { name = "其他或未定义的邮件系统状态" },
    ["3.1"] = { name = "邮件系统已满" },
    ["3.2"] = { name = "系统不接受来自网络的邮件" },
    ["3.3"] = { name = "系统不支持所选功能" },
    ["3.4"] = { name = "邮件超出系统的大小限制" },
    ["3.5"] = { name = "系统配置错误" },
    ["3.6"] = { name = "请求的优先级已更改" },
    ["4.0"] = { name = "其他或未定义的网络或路由状态" },
    ["4.1"] = { name = "主机无应答" },
    ["4.2"] = { name = "连接不良" },
    ["4.3"] = { name = "目录服务器故障" },
    ["4.4"] = { name = "无法确定路由" },
    ["4.5"] = { name = "邮件系统拥塞" },
    ["4.6"] = { name = "检测到路由环路" },
    ["4.7"] = { name = "投递时限已过" },
    ["5.0"] = { name = "其他或未定义的协议状态" },
    ["5.1"] = { name = "命令无效" },
    ["5.2"] = { name = "语法错误" },
    ["5.3"] = { name = "收件人过多" },
    ["5.4"] = { name = "命令参数无效" },
    ["5.5"] = { name = "协议版本错误" },
    ["5.6"] = { name = "认证交换的行过长" },
    ["6.0"] = { name = "其他或未定义的媒体错误" },
    ["6.1"] = { name = "不支持的媒体" },
    ["6.2"] = { name = "需要转换但被禁止" },
    ["6.3"] = { name = "需要转换但不受支持" },
    ["6.4"] = { name = "已执行有损转换" },
    ["6.5"] = { name = "转换失败" },
    ["6.6"] = { name = "邮件内容不可用" },
    ["6.7"] = { name = "该发件人或收件人不得使用非 ASCII 地址" },
    ["6.8"] = { name = "应答需要 UTF-8 字符串，但 SMTP 客户端不允许" },
    ["6.9"] = { name = "无法将带 UTF-8 邮件头的邮件传送给一个或多个收件人，因此必须拒绝该邮件" },
    ["6.10"] = { name = "与 X.6.8 重复的弃用代码" },
    ["7.0"] = { name = "其他或未定义的安全状态" },
    ["7.1"] = { name = "投递未获授权，邮件被拒绝" },
    ["7.2"] = { name = "禁止展开邮件列表" },
    ["7.3"] = { name = "需要安全转换但无法进行" },
    ["7.4"] = { name = "不支持的安全功能" },
    ["7.5"] = { name = "加密或解密失败" },
    ["7.6"] = { name = "不支持的加密算法" },
    ["7.7"] = { name = "邮件完整性检查失败" },
    ["7.8"] = { name = "认证凭据无效" },
    ["7.9"] = { name = "认证机制强度不足" },
    ["7.10"] = { name = "需要加密" },
    ["7.11"] = { name = "所请求的认证机制要求加密" },
    ["7.12"] = { name = "需要迁移密码" },
    ["7.13"] = { name = "用户账户已停用" },
    ["7.14"] = { name = "需要信任关系" },
    ["7.15"] = { name = "优先级过低" },
    ["7.16"] = { name = "邮件对指定的优先级而言过大" },
    ["7.17"] = { name = "邮箱所有者已变更" },
    ["7.18"] = { name = "域所有者已变更" },
    ["7.19"] = { name = "无法完成 RRVS 检查" },
    ["7.20"] = { name = "没有通过验证的 DKIM 签名" },
    ["7.21"] = { name = "没有可接受的 DKIM 签名" },
    ["7.22"] = { name = "没有与作者匹配的有效 DKIM 签名" },
    ["7.23"] = { name = "SPF 验证失败" },
    ["7.24"] = { name = "SPF 验证出错" },
    ["7.25"] = { name = "反向 DNS 验证失败" },
    ["7.26"] = { name = "多项认证检查失败" },
    ["7.27"] = { name = "发件人地址的域设有空 MX" },
    ["7.28"] = { name = "检测到邮件泛滥" },
    ["7.29"] = { name = "ARC 验证失败" },
    ["7.30"] = { name = "需要 REQUIRETLS 支持" },
  },

  terms = {
    mailbox_unknown = "用户不存在; 邮箱不存在; 收件人不存在; 地址不存在; 无此用户; 没有该用户; 用户未知; 未知用户; 找不到用户; 找不到收件人; 找不到邮箱; "
      .. "无效地址; 无效收件人; 无效的收件人; 账号不存在; 帐号不存在; 账户不存在; 收件人被拒绝; 收件人地址被拒绝; 查无此人; 硬退信; 地址错误; 邮箱地址错误",
    mailbox_disabled = "账号被禁用; 邮箱被禁用; 账号停用; 邮箱停用; 账号冻结; 账户被冻结; 账号被封; 邮箱已停用; 邮箱被冻结; 账户已停用; 账号已注销; 禁用",
    mailbox_full = "邮箱已满; 邮箱满了; 信箱已满; 邮箱空间不足; 配额; 超出配额; 容量已满; 收件箱已满; 邮箱满; 配额已满; 空间已满; 超过配额",
    domain_unknown = "域名不存在; 找不到域名; 域不存在; 未知域名; 无效域名; 域名无效; 域名错误",
    recipient_restricted = "收件人拒收; 收件限制; 只接受内部邮件",
    relay_denied = "中继被拒绝; 拒绝中继; 不允许中继; 禁止转发; 中继; 转发被拒绝; 中继访问被拒绝; 禁止中继",
    message_too_big = "邮件太大; 邮件过大; 邮件大小超过限制; 大小限制; 附件太大; 附件过大; 超过大小限制; 邮件大小; 邮件超大",
    message_format = "格式错误; 邮件格式错误",
    spam_content = "垃圾邮件; 反垃圾; 被判为垃圾邮件; 疑似垃圾邮件; 内容过滤",
    virus = "病毒; 恶意软件; 带病毒; 木马",
    blocklisted = "黑名单; 被列入黑名单; 封禁; IP被封; IP被屏蔽; 信誉; 发信信誉; IP黑名单; 被拉黑; 拦截; 屏蔽; IP被拒绝",
    auth_failure = "发件人验证失败; 邮件认证失败; 域名验证; 伪造发件人",
    reverse_dns = "反向解析; 反向DNS; PTR记录; 反解析; PTR; 反向域名",
    sender_rejected = "发件人被拒绝; 发件人不存在; 发件人地址被拒绝; 发件人无效; 发件人被拒",
    policy = "策略; 策略拒绝; 访问被拒绝; 拒绝访问; 政策",
    session_security = "需要身份验证; 需要认证; 要求身份验证; 需要登录; 未认证; 身份验证; 请先登录; 未登录; 需要验证; 认证",
    tls_failure = "TLS错误; TLS失败; TLS不可用; TLS握手失败",
    too_many_recipients = "收件人过多; 收件人太多; 收件人数量; 收件人数超限; 收件人数",
    rate_limited = "连接过多; 连接数过多; 发送频率; 频率限制; 发信频率过快; 发送限制; 限流; 超过发送限制; 发信限制; 频率过高; 发送过快; 速率限制; 连接太多; "
      .. "发送太快; 发信太频繁; 太频繁; 超过限制",
    greylisted = "灰名单; 灰色名单; 灰列表",
    service_unavailable = "服务不可用; 服务器繁忙; 系统繁忙; 服务器忙; 服务器维护; 服务暂停; 服务器不可用; 暂停服务",
    system_error = "本地错误; 内部错误; 服务器错误; 系统错误; 服务器内部错误",
    network_error = "超时; 连接超时; 连接被拒绝; 无法连接; 无响应; 连接断开; 连接失败; 连接中断",
    ["450 451 421 452 4.2.2"] = "稍后再试; 请稍后重试; 临时错误; 暂时失败; 重试; 稍后重试; 软退信; 临时失败; 暂时错误; 以后再试",
    ["550 450"] = "邮箱不可用; 邮箱暂不可用",
    ["535 5.7.8"] = "密码错误; 密码; 用户名或密码错误; 认证失败; 身份验证失败; 登录失败; 凭据无效; 验证失败; 密码不正确; 账号密码错误",
    ["534 5.7.9"] = "应用专用密码; 授权码; 应用密码; 两步验证",
    ["530 454 5.7.10 220"] = "加密; 需要加密; SSL; TLS; STARTTLS; 加密连接",
    ["5.4.6 554"] = "循环; 邮件循环; 跳数; 环路; 死循环",
    ["4.4.7 5.4.7"] = "过期; 投递超时; 投递过期; 有效期",
    ["500 502 5.5.1"] = "未知命令; 命令无法识别; 无法识别的命令; 命令未实现; 命令不支持; 无效命令; 命令错误",
    ["503 5.5.1"] = "命令顺序; 命令顺序错误; 顺序错误; 命令次序",
    ["501 500 5.5.4 5.5.2"] = "语法错误; 参数错误; 语法; 参数",
    ["452 4.3.1"] = "磁盘已满; 磁盘空间不足; 存储空间不足; 磁盘满; 硬盘",
    ["250 2.0.0 2.6.0"] = "邮件已接收; 发送成功; 投递成功; 成功; 已接受; 已送达",
    ["5.6.0 554"] = "邮件头; 头部; 信头; 标头",
    ["5.7.1 552 5.3.4 554"] = "附件; 附件被拦截; 附件被拒绝",
    ["221 421"] = "关闭连接; 断开连接; 连接关闭",
    ["220"] = "服务就绪; 就绪; 准备就绪",
    ["4.4.3 5.1.2 5.4.4"] = "DNS; DNS错误; 域名解析; 解析失败; MX记录",
    ["252"] = "无法验证用户; 验证用户; 无法验证",
    ["354"] = "开始邮件输入; 开始输入邮件",
  },

  heading = {
    description = "描述",
    when = "何时出现",
    fix = "如何修复",
    differences = "主要区别",
    guidance = "何时使用哪个",
  },

  label = {
    severity = "严重程度",
    category = "类别",
    subject = "主题",
    status = "状态",
    stages = "阶段",
    connection = "连接",
    enhanced = "增强状态码",
    class = "类",
    classes = "允许的类",
    reply_codes = "应答码",
    related = "另请参阅",
    sources = "来源",
    code = "代码",
    name = "名称",
    kind = "代码种类",
    retry = "重试",
    source = "来源",
    reason = "原因",
    action = "措施",
    scope = "范围",
    disposition = "邮件",
    bounce = "退信",
    retry_after = "多久后重试",
    blocklist = "黑名单",
    confidence = "可信度",
    why = "判定依据",
    stage = "阶段",
    mismatch = "不符的增强状态码",
    flaws = "缺陷",
  },

  severity = {
    positive_completion = "2xx 肯定完成应答",
    positive_intermediate = "3xx 肯定中间应答",
    transient_negative = "4xx 暂时否定应答",
    permanent_negative = "5xx 永久否定应答",
  },
  class = {
    positive_completion = "成功",
    transient_negative = "持续性暂时失败",
    permanent_negative = "永久失败",
  },
  category = {
    syntax = "语法",
    information = "信息",
    connections = "连接",
    unspecified = "未规定",
    mail_system = "邮件系统",
    unassigned = "超出 RFC 5321 的语法",
  },
  subject = {
    [0] = "其他或未定义的状态",
    "地址状态",
    "邮箱状态",
    "邮件系统状态",
    "网络和路由状态",
    "邮件投递协议状态",
    "邮件内容或媒体状态",
    "安全或策略状态",
  },
  status = {
    standard = "标准",
    extension = "扩展",
    obsolete = "已废弃",
    observed = "仅见于实际使用",
    registered = "已注册",
    deprecated = "已弃用",
  },
  connection = {
    always = "由服务器关闭",
    may = "可能由服务器关闭",
    never = "保持打开",
  },
  -- Always before 阶段.
  stage = {
    CONNECT = "会话开始",
    ["DATA-END"] = "数据结束",
  },
  any_stage = "任意",

  reason = {
    accepted = "服务器已按要求执行（2yz）。",
    continue = "服务器在等待后续部分（3yz）。",
    mailbox_unknown = "该域中没有这样的邮箱，或者该地址不可能存在。",
    mailbox_disabled = "邮箱曾经存在，但已被停用、暂停、关闭、迁移或更换了所有者。",
    suppressed = "发送服务没有尝试投递：该地址在其自己的禁发名单中。",
    mailbox_full = "收件人已超出配额。",
    domain_unknown = "收件人的域不存在或不接收邮件（没有这样的域，空 MX）。",
    recipient_restricted = "该收件人、群组或列表只接收某些发件人的邮件，或要求先通过质询验证。",
    relay_denied = "服务器不为该收件人中继：MX 错误或域已迁走（若为邮件提交：请先登录，fix_session/session）。",
    message_too_big = "邮件超出服务器或收件人的大小限制。",
    message_format = "邮件格式错误或其形式不被接受（邮件头、MIME、字符集、8 位数据、附件类型）。",
    spam_content = "邮件的内容、其中的链接或评分被判定为垃圾邮件。",
    virus = "发现恶意软件或危险附件。",
    blocklisted = "发送主机或域在黑名单上、被封禁或信誉不佳。",
    auth_failure = "邮件的 SPF、DKIM、DMARC 或 ARC 认证失败。",
    reverse_dns = "客户端的反向 DNS（PTR、FCrDNS）或 HELO 名称缺失或错误。",
    sender_rejected = "信封发件人、邮件头发件人或其域被拒绝。",
    policy = "被接收方的策略拒绝，没有更具体的说明。",
    session_security = "会话必须先进行认证（AUTH）或启动 TLS，或者其凭据被拒绝。",
    tls_failure = "无法满足 TLS、MTA-STS、DANE 或 REQUIRETLS 的要求。绝不要降级。",
    too_many_recipients = "该事务的收件人过多：请在另一个事务中向其余收件人发送。",
    rate_limited = "一段时间内的连接或邮件过多（范围 host）、发往该收件人的邮件过快（recipient）"
      .. "或超出发送配额（sender）。",
    greylisted = "因发件人在此处首次出现，服务器要求稍后重试。",
    service_unavailable = "服务器正在关闭、正在启动或过于繁忙：请稍后重新连接。",
    system_error = "远程系统发生故障：本地错误、存储或配置问题。",
    network_error = "无法连接、超时、DNS 故障、路由环路或投递时限已过。",
    protocol_error = "服务器拒绝了某条命令，或其参数、顺序、语法。",
    unknown = "应答中没有任何内容说明原因。",
  },
  action = {
    proceed = "继续",
    retry = "稍后重试",
    slow_down = "减少发送量，然后重试",
    split = "在另一个事务中向其余收件人发送",
    suppress = "停止向该地址发信",
    fix_message = "修改邮件",
    fix_sender = "修复发送方",
    fix_session = "修复会话的执行方式",
    review = "由人工查看",
  },
  scope = {
    none = "无",
    recipient = "仅该地址",
    domain = "该域的所有地址",
    message = "这封邮件，无论发给谁",
    sender = "来自该发件人的所有邮件",
    host = "该主机发送的所有邮件",
    server = "发往该服务器的所有邮件",
    session = "该连接",
    transaction = "该事务",
    unknown = "应答未说明",
  },
  disposition = {
    done = "无需再做任何事",
    keep = "保留在队列中",
    ["return"] = "退回给发件人",
  },
  bounce = {
    none = "没有退信",
    soft = "以后可能成功",
    hard = "地址已失效",
    block = "被拒绝，但地址可能没有问题",
  },
  confidence = { certain = "确定", likely = "很可能", guess = "猜测" },
  finding = { error = "错误", warning = "警告", info = "信息" },

  title = {
    entry = "SMTP {code} {name}",
    comparison = "SMTP {a}（{a_name}）与 {b}（{b_name}）对比",
  },
  summary = {
    same = {
      reply = "SMTP {a}（{a_name}）与 {b}（{b_name}）都是 {severity}。",
      mixed = "SMTP {a}（{a_name}）是 {severity}，与增强状态码 {b}（{b_name}）的严重程度相同。",
      enhanced = "SMTP {a}（{a_name}）与 {b}（{b_name}）都是第 {a_class} 类（{a_severity}）的增强状态码。",
    },
    differ = {
      reply = "SMTP {a}（{a_name}）是 {a_severity}，而 {b}（{b_name}）是 {b_severity}。",
      mixed = "SMTP {a}（{a_name}）是 {a_severity}，而增强状态码 {b}（{b_name}）"
        .. "属于第 {b_class} 类（{b_severity}）。",
      enhanced = "SMTP {a}（{a_name}）是第 {a_class} 类（{a_severity}）的增强状态码，而 {b}（{b_name}）"
        .. "属于第 {b_class} 类（{b_severity}）。",
    },
  },

  difference = {
    kind = {
      reply = "{code} 是应答码，位于应答每一行的开头，由其首位数字决定结果。",
      enhanced = "{code} 是增强状态码，位于应答码之后，更准确地说明发生了什么。",
      common = "两者常常一起出现，写作 {a} {b}。",
      possible = "同一应答可以同时带有两者，写作 {a} {b}。",
      class = "同一应答绝不会同时带有两者：增强状态码的类等于应答码的首位数字。",
      intermediate = "同一应答绝不会同时带有两者：3yz 应答没有增强状态码。",
    },
    status = {
      standard = "{code} 属于 SMTP 标准。",
      extension = "{code} 来自 SMTP 扩展。",
      obsolete = "{code} 已废弃。",
      observed = "没有 RFC 定义 {code}，但有些服务器或报告会出现它。",
      registered = "{code} 已在 IANA 注册。",
      deprecated = "{code} 在其注册条目中标为弃用。",
    },
    subject = {
      [0] = "{code} 不指明任何主题。",
      "{code} 与地址有关。",
      "{code} 与邮箱有关。",
      "{code} 与接收方的邮件系统有关。",
      "{code} 与网络或路由有关。",
      "{code} 与 SMTP 对话有关。",
      "{code} 与邮件内容有关。",
      "{code} 与安全或策略有关。",
    },
    retry = {
      positive_completion = "在 {code} 之后没有什么需要重试。",
      positive_intermediate = "在 {code} 之后，客户端继续发送后续部分。",
      transient_negative = "在 {code} 之后，同一请求稍后可能成功。",
      permanent_negative = "在 {code} 之后，必须先作出改变，再次尝试才有意义。",
    },
    connection = {
      always = "在 {code} 之后，服务器关闭连接。",
      may = "在 {code} 之后，服务器可能关闭连接。",
      never = "在 {code} 之后，连接保持打开。",
    },
    stages = {
      any = "{code} 可能出现在任何阶段。",
      only = "两者之中，只有 {code} 出现在 {stages:or} 阶段。",
    },
    source = {
      list = "{code} 来自 {sources:and}。",
      none = "{code} 不来自任何标准。",
    },
  },

  guidance = {
    read = {
      positive_completion = "收到时应视为成功，与 {other} 不同。",
      positive_intermediate = "收到时应视为继续的请求，与 {other} 不同。",
      transient_negative = "收到时应视为暂时失败，与 {other} 不同。",
      permanent_negative = "收到时应视为永久失败，与 {other} 不同。",
    },
  },

  page = {
    no_entries = "没有条目。",
    no_findings = "没有发现问题。",
    seconds = "{n} 秒",
    line = "第 {line} 行",
    octet = "第 {offset} 个字节",
    line_and_octet = "第 {line} 行，第 {offset} 个字节",
    why = {
      rule = "规则 {rule}",
      user_rule = "您的规则 {rule}",
      enhanced = "增强状态码",
      code = "应答码",
      matched = "{by}，匹配处为“{matched}”",
    },
  },

  cli = {
    did_you_mean = "您是否想输入 {words}？",
    not_for_command = "{command} 没有选项 {option}",
    cannot_read = "无法读取 {file}: {message}",
    cannot_write = "无法写入: {message}",
    bad_rules = "{file} 中没有规则: {message}",
    only_severity = "没有文档定义 {word}；按其首位数字，它属于 {severity}",
    is_a_file = "{file} 是文件；要对其各行分类: smtpcodes classify - <FILE",
    unknown_reason = "未知原因: {word}",
    unknown_stage = "未知阶段: {word}",
    see_help = "请尝试：smtpcodes --help",
    unknown_command = "未知命令：{word}",
    unknown_option = "未知选项：{word}",
    no_value = "选项 {option} 需要一个值",
    takes_no_value = "选项 {option} 不接受值",
    bad_value = "选项 {option} 的值不能是 {word}",
    missing_argument = "{command} 还需要：{needs}",
    too_many = "多余的参数：{word}",
    no_language = "没有语言 {word}；此处使用{name}",
    unknown_code = "未知的 SMTP 代码：{word}",
    same_code = "不能将代码与其自身比较：{word}",
    perhaps_classify = "要对应答文本进行分类：smtpcodes classify TEXT",
    nothing_found = "未找到：{word}",
    more_found = "还有 {n} 个；--limit 0 显示全部",
    empty_input = "输入中没有应答",
    bad_reply = "输入的第 {offset} 个字节：{message}",
  },

  log = {
    title = "邮件日志",
    lines = "{from} 至 {to}，共 {total} 行：投递 {deliveries}，我方拒绝 {refused}，其他 {other}",
    totals = "邮件乘收件人：已投递 {delivered}，已推迟 {deferred}，已退回 {returned}",
    delivered = "已投递",
    deferred = "已推迟",
    returned = "已退回",
    delivered_short = "投递",
    deferred_short = "推迟",
    returned_short = "退回",
    delivered_later = "之后投递",
    waiting = "等待中",
    reasons = "原因",
    todo = "如何处理",
    common = "最常见的答复",
    replies = "答复",
    domains = "域名",
    no_failures = "没有推迟或退回的邮件。",
    drop = "应停用的地址：{n}",
    drop_tile = "应停用的地址",
    doubtful = "这些域名的收件人全部失败：停用前请先查看",
    blocklists = "拦截我方的列表",
    waits = "对方要求的最长等待",
    own = "我方的故障",
    refusals = "我方拒绝的邮件",
    incomplete = "超出上限而未计入",
    by_reason = "按原因",
    by_domain = "按域名",
    by_provider = "按服务商",
    by_hour = "按小时",
    by_reply = "按答复",
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
enhanced.0.0 name ada2d
enhanced.1.0 name 9694d
enhanced.1.1 name 70609
enhanced.1.10 name 63e01
enhanced.1.2 name 5fe31
enhanced.1.3 name c91c2
enhanced.1.4 name 55e30
enhanced.1.5 name 838d2
enhanced.1.6 name bc013
enhanced.1.7 name 7d9ec
enhanced.1.8 name ad90d
enhanced.1.9 name 6ba4d
enhanced.2.0 name 543d8
enhanced.2.1 name b0474
enhanced.2.2 name 5030e
enhanced.2.3 name bd67f
enhanced.2.4 name edb85
enhanced.3.0 name f4cd2
enhanced.3.1 name 5bd5d
enhanced.3.2 name 47e1b
enhanced.3.3 name cbf80
enhanced.3.4 name 3e1aa
enhanced.3.5 name 6f2ad
enhanced.3.6 name a42aa
enhanced.4.0 name 29ee1
enhanced.4.1 name 3f290
enhanced.4.2 name a3e75
enhanced.4.3 name a22eb
enhanced.4.4 name 2f71a
enhanced.4.5 name 26fef
enhanced.4.6 name acb73
enhanced.4.7 name 4c90f
enhanced.5.0 name a60b7
enhanced.5.1 name cb3ce
enhanced.5.2 name 9cc85
enhanced.5.3 name 3bb81
enhanced.5.4 name 23d23
enhanced.5.5 name e44ec
enhanced.5.6 name 5f606
enhanced.6.0 name 4955f
enhanced.6.1 name 7e143
enhanced.6.2 name 42671
enhanced.6.3 name 39712
enhanced.6.4 name 5b941
enhanced.6.5 name 0792c
enhanced.6.6 name 35f90
enhanced.6.7 name bb710
enhanced.6.8 name e98a8
enhanced.6.9 name 8f62f
enhanced.7.0 name fb07e
enhanced.7.1 name bc775
enhanced.7.10 name 1dfc6
enhanced.7.11 name 959e5
enhanced.7.12 name 36ddb
enhanced.7.13 name 3a846
enhanced.7.14 name 46faa
enhanced.7.15 name 2ca33
enhanced.7.16 name 540eb
enhanced.7.17 name 905ce
enhanced.7.18 name 811b5
enhanced.7.19 name 90eb5
enhanced.7.2 name 9bacb
enhanced.7.20 name 5917b
enhanced.7.21 name 01194
enhanced.7.22 name 5c914
enhanced.7.23 name bf642
enhanced.7.24 name 2edf6
enhanced.7.25 name 928e6
enhanced.7.26 name 94dc6
enhanced.7.27 name c5bb0
enhanced.7.28 name d839e
enhanced.7.29 name 67c26
enhanced.7.3 name 17ed2
enhanced.7.30 name 7ef15
enhanced.7.4 name 0ed02
enhanced.7.5 name a04b0
enhanced.7.6 name e5f8e
enhanced.7.7 name e2072
enhanced.7.8 name d45b4
enhanced.7.9 name 24c2f
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
