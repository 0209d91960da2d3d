--- Portuguese: Brazilian usage, addressed to the reader as "você", in words that are also understood in
--- Portugal. See locale/en.lua.

return {
  tag = "pt",
  name = "Português",
  join = { ["and"] = "e", ["or"] = "ou" },

  terms = {
    mailbox_unknown = "usuário desconhecido; usuário não existe; usuário inexistente; "
      .. "usuário não encontrado; utilizador desconhecido; caixa inexistente; "
      .. "caixa postal inexistente; caixa de correio não existe; caixa de correio não encontrada; "
      .. "endereço não existe; endereço inexistente; endereço inválido; destinatário desconhecido; "
      .. "destinatário inválido; destinatário rejeitado; destinatário não encontrado; "
      .. "conta não existe; conta inexistente",
    mailbox_disabled = "conta suspensa; conta desativada; conta bloqueada; caixa desativada; "
      .. "conta encerrada; conta inativa",
    mailbox_full = "caixa cheia; caixa de correio cheia; caixa postal cheia; caixa de entrada cheia; "
      .. "cota; cota excedida; quota; quota excedida; sem espaço; armazenamento cheio",
    domain_unknown = "domínio não existe; domínio inexistente; domínio não encontrado; "
      .. "domínio desconhecido; domínio inválido",
    recipient_restricted = "destinatário restrito; apenas remetentes autorizados; grupo restrito",
    relay_denied = "relay negado; relay não permitido; retransmissão negada; encaminhamento negado; "
      .. "relay",
    message_too_big = "mensagem muito grande; mensagem grande demais; tamanho máximo; "
      .. "limite de tamanho; anexo muito grande; e-mail muito grande; tamanho da mensagem",
    message_format = "mensagem malformada; formato inválido",
    spam_content = "spam; lixo eletrônico; lixo eletrónico; filtro de conteúdo; correio indesejado",
    virus = "vírus; malware; software malicioso; arquivo perigoso",
    blocklisted = "lista negra; lista de bloqueio; lista de bloqueios; IP bloqueado; "
      .. "IP na lista negra; reputação; blacklist; bloqueado; endereço IP bloqueado",
    auth_failure = "e-mail não autenticado; remetente não autenticado",
    reverse_dns = "DNS reverso; registro PTR; registo PTR; PTR; reverso",
    sender_rejected = "remetente rejeitado; remetente inválido; remetente desconhecido; "
      .. "remetente bloqueado",
    policy = "política; política local; acesso negado; rejeitado por política",
    session_security = "autenticação necessária; autenticação obrigatória; requer autenticação; "
      .. "autenticação requerida; login necessário; não autenticado; autenticação",
    tls_failure = "falha de TLS; erro de TLS; TLS indisponível",
    too_many_recipients = "muitos destinatários; excesso de destinatários; limite de destinatários; "
      .. "destinatários demais",
    rate_limited = "muitas conexões; conexões demais; demasiadas ligações; muitas mensagens; "
      .. "limite de envio; limite de taxa; limite por hora; muito rápido; excesso de mensagens",
    greylisted = "lista cinza; lista cinzenta; greylisting; greylist",
    service_unavailable = "serviço indisponível; serviço não disponível; servidor ocupado; "
      .. "servidor sobrecarregado; manutenção; servidor fora do ar; servidor indisponível",
    system_error = "erro local; erro interno; erro do servidor; erro no servidor",
    network_error = "tempo limite; tempo esgotado; tempo excedido; conexão recusada; ligação recusada; "
      .. "sem resposta; conexão perdida",
    ["450 451 421 452 4.2.2"] = "tente novamente mais tarde; tente mais tarde; erro temporário; "
      .. "falha temporária; tentar novamente",
    ["550 450"] = "caixa indisponível; caixa de correio indisponível; caixa postal indisponível",
    ["535 5.7.8"] = "senha; senha incorreta; senha errada; palavra-passe; credenciais; "
      .. "credenciais inválidas; falha de autenticação; falha na autenticação; autenticação falhou",
    ["534 5.7.9"] = "senha de aplicativo; senha de app; palavra-passe de aplicação; dois fatores",
    ["530 454 5.7.10 220"] = "criptografia; criptografia necessária; encriptação; SSL; TLS; STARTTLS",
    ["5.4.6 554"] = "loop; loop de e-mail; ciclo; muitos saltos",
    ["4.4.7 5.4.7"] = "expirado; mensagem expirada; prazo de entrega",
    ["500 502 5.5.1"] = "comando desconhecido; comando não reconhecido; comando não implementado; "
      .. "comando inválido",
    ["503 5.5.1"] = "sequência incorreta; sequência de comandos; ordem dos comandos",
    ["501 500 5.5.4 5.5.2"] = "erro de sintaxe; sintaxe; parâmetros inválidos",
    ["452 4.3.1"] = "disco cheio; espaço insuficiente; armazenamento insuficiente; espaço em disco",
    ["250 2.0.0 2.6.0"] = "mensagem aceita; mensagem aceite; aceita; entregue; sucesso",
    ["5.6.0 554"] = "cabeçalho; cabeçalhos",
    ["5.7.1 552 5.3.4 554"] = "anexo; anexo bloqueado; arquivo anexo",
    ["221 421"] = "fechando conexão; encerrando conexão; fechar ligação",
    ["220"] = "serviço pronto; pronto",
    ["4.4.3 5.1.2 5.4.4"] = "DNS; erro de DNS; registro MX",
    ["252"] = "verificar usuário; não é possível verificar",
    ["354"] = "iniciar mensagem; iniciar o e-mail",
  },

  heading = {
    description = "Descrição",
    when = "Quando aparece",
    fix = "Como corrigir",
    differences = "Diferenças principais",
    guidance = "Quando usar cada um",
  },

  label = {
    severity = "Gravidade",
    category = "Categoria",
    subject = "Assunto",
    status = "Situação",
    stages = "Etapas",
    connection = "Conexão",
    enhanced = "Códigos aprimorados",
    class = "Classe",
    classes = "Classes permitidas",
    reply_codes = "Códigos de resposta",
    related = "Veja também",
    sources = "Fontes",
    code = "Código",
    name = "Nome",
    kind = "Tipo",
    retry = "Nova tentativa",
    source = "Fonte",
    reason = "Motivo",
    action = "Ação",
    scope = "Alcance",
    disposition = "Mensagem",
    bounce = "Devolução",
    retry_after = "Tentar de novo em",
    blocklist = "Lista de bloqueio",
    confidence = "Grau de certeza",
    why = "Base da decisão",
    stage = "Etapa",
    mismatch = "Fora de lugar",
    flaws = "Defeitos",
  },

  severity = {
    positive_completion = "2xx (conclusão positiva)",
    positive_intermediate = "3xx (intermediária positiva)",
    transient_negative = "4xx (negativa transitória)",
    permanent_negative = "5xx (negativa permanente)",
  },
  class = {
    positive_completion = "Sucesso",
    transient_negative = "Falha transitória persistente",
    permanent_negative = "Falha permanente",
  },
  category = {
    syntax = "Sintaxe",
    information = "Informação",
    connections = "Conexões",
    unspecified = "Não especificada",
    mail_system = "Sistema de e-mail",
    unassigned = "Fora da gramática da RFC 5321",
  },
  subject = {
    [0] = "Outro status ou status não definido",
    "Status do endereço",
    "Status da caixa de correio",
    "Status do sistema de e-mail",
    "Status da rede e do roteamento",
    "Status do protocolo de entrega de e-mail",
    "Status do conteúdo ou da mídia da mensagem",
    "Status da segurança ou da política",
  },
  status = {
    standard = "padrão",
    extension = "extensão",
    obsolete = "obsoleto",
    observed = "observado",
    registered = "registrado",
    deprecated = "descontinuado",
  },
  connection = {
    always = "encerrada pelo servidor",
    may = "pode ser encerrada pelo servidor",
    never = "permanece aberta",
  },
  -- Both stand behind "após", which forms no contraction with the article.
  stage = {
    CONNECT = "a conexão",
    ["DATA-END"] = "o fim dos dados",
  },
  any_stage = "qualquer uma",

  reason = {
    accepted = "O servidor fez o que foi pedido (2yz).",
    continue = "O servidor espera a próxima parte (3yz).",
    mailbox_unknown = "Não existe essa caixa de correio no domínio, ou o endereço não pode existir.",
    mailbox_disabled = "A caixa de correio existiu, mas está desativada, suspensa ou fechada, mudou de endereço ou "
      .. "mudou de dono.",
    suppressed = "O serviço de envio não tentou: o endereço está na sua própria lista de supressão.",
    mailbox_full = "O destinatário excedeu a sua cota.",
    domain_unknown = "O domínio do destinatário não existe ou não aceita e-mail (domínio inexistente, MX nulo).",
    recipient_restricted = "Este destinatário, grupo ou lista só aceita e-mail de alguns remetentes, ou exige a "
      .. "solução de um desafio.",
    relay_denied = "O servidor não faz retransmissão (relay) para este destinatário: o MX está errado ou o domínio "
      .. "já não está ali (na submissão: autentique-se primeiro, fix_session/session).",
    message_too_big = "A mensagem excede um limite de tamanho do servidor ou do destinatário.",
    message_format = "A mensagem está malformada ou tem uma forma que não é aceita (cabeçalhos, MIME, conjunto de "
      .. "caracteres, 8 bits, tipo de anexo).",
    spam_content = "O conteúdo, um link nele ou a sua pontuação foi considerado spam.",
    virus = "Foi encontrado um malware ou um anexo perigoso.",
    blocklisted = "O host ou o domínio que envia está em uma lista de bloqueio, foi banido ou tem má reputação.",
    auth_failure = "A autenticação SPF, DKIM, DMARC ou ARC da mensagem falhou.",
    reverse_dns = "O DNS reverso (PTR, FCrDNS) ou o nome HELO do cliente está ausente ou incorreto.",
    sender_rejected = "O remetente do envelope ou do cabeçalho, ou o seu domínio, foi recusado.",
    policy = "Recusado por uma política local, sem nada mais específico.",
    session_security = "A sessão precisa primeiro se autenticar (AUTH) ou iniciar o TLS, ou as suas credenciais "
      .. "foram recusadas.",
    tls_failure = "Não foi possível cumprir as exigências de TLS, MTA-STS, DANE ou REQUIRETLS. Nunca rebaixe a "
      .. "segurança.",
    too_many_recipients = "Esta transação tem destinatários demais: envie o restante em outra.",
    rate_limited = "Conexões ou mensagens demais no período (alcance host), e-mails rápidos demais para este "
      .. "destinatário (recipient) ou uma cota de envio (sender).",
    greylisted = "Foi pedido que se volte mais tarde, porque o remetente é novo aqui.",
    service_unavailable = "O servidor está encerrando, iniciando ou ocupado demais: conecte-se de novo mais tarde.",
    system_error = "O sistema remoto falhou: erro local, armazenamento, configuração.",
    network_error = "Sem conexão, tempo esgotado, problema de DNS, loop de roteamento, prazo de entrega vencido.",
    protocol_error = "O servidor recusou um comando, os seus argumentos, a sua ordem ou a sua sintaxe.",
    unknown = "Nada na resposta diz por quê.",
  },
  action = {
    proceed = "continuar",
    retry = "tentar de novo mais tarde",
    slow_down = "enviar menos e depois tentar de novo",
    split = "enviar o restante em outra transação",
    suppress = "parar de enviar para este endereço",
    fix_message = "alterar a mensagem",
    fix_sender = "corrigir o lado que envia",
    fix_session = "corrigir a condução da sessão",
    review = "deixar que uma pessoa examine",
  },
  scope = {
    none = "nada",
    recipient = "somente este endereço",
    domain = "todos os endereços do domínio",
    message = "esta mensagem, seja quem for o destinatário",
    sender = "tudo o que vem deste remetente",
    host = "tudo o que este host envia",
    server = "tudo o que vai para este servidor",
    session = "esta conexão",
    transaction = "esta transação",
    unknown = "a resposta não diz",
  },
  disposition = {
    done = "não há mais nada a fazer",
    keep = "deixar na fila",
    ["return"] = "devolver ao remetente",
  },
  bounce = {
    none = "sem devolução",
    soft = "pode dar certo mais tarde",
    hard = "o endereço não serve mais",
    block = "recusado, mas o endereço pode estar correto",
  },
  confidence = { certain = "certo", likely = "provável", guess = "suposição" },
  finding = { error = "erro", warning = "aviso", info = "informação" },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) versus {b} ({b_name})",
  },
  summary = {
    same = {
      reply = "Os códigos SMTP {a} ({a_name}) e {b} ({b_name}) pertencem à mesma série, {severity}.",
      mixed = "O código SMTP {a} ({a_name}) e o código aprimorado {b} ({b_name}) têm a mesma gravidade, {severity}.",
      enhanced = "Os códigos aprimorados {a} ({a_name}) e {b} ({b_name}) são da mesma classe, {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "O código SMTP {a} ({a_name}) pertence à série {a_severity}, enquanto {b} ({b_name}) pertence à "
        .. "série {b_severity}.",
      mixed = "O código SMTP {a} ({a_name}) pertence à série {a_severity}, enquanto o código aprimorado {b} "
        .. "({b_name}) é da classe {b_class} ({b_severity}).",
      enhanced = "O código aprimorado {a} ({a_name}) é da classe {a_class} ({a_severity}), enquanto {b} ({b_name}) "
        .. "é da classe {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} é um código de resposta: ele abre cada linha de uma resposta, e quem decide é o seu primeiro "
        .. "dígito.",
      enhanced = "{code} é um código de status aprimorado: ele vem depois de um código de resposta e diz com mais "
        .. "precisão o que aconteceu.",
      common = "Os dois costumam vir juntos, na forma {a} {b}.",
      possible = "Uma mesma resposta pode trazer os dois, na forma {a} {b}.",
      class = "Uma mesma resposta nunca traz os dois: a classe de um código aprimorado é igual ao primeiro dígito "
        .. "do código de resposta.",
      intermediate = "Uma mesma resposta nunca traz os dois: uma resposta 3yz não tem código aprimorado.",
    },
    status = {
      standard = "O código {code} pertence ao padrão SMTP.",
      extension = "O código {code} faz parte de uma extensão do SMTP.",
      obsolete = "O código {code} está obsoleto.",
      observed = "O código {code} não é definido por nenhuma RFC, mas alguns servidores ou relatórios o mostram.",
      registered = "O código {code} está registrado na IANA.",
      deprecated = "O código {code} consta como descontinuado no seu registro.",
    },
    subject = {
      [0] = "O código {code} não indica nenhum assunto.",
      "O código {code} diz respeito a um endereço.",
      "O código {code} diz respeito a uma caixa de correio.",
      "O código {code} diz respeito ao sistema de e-mail que recebe.",
      "O código {code} diz respeito à rede ou à rota.",
      "O código {code} diz respeito ao diálogo SMTP.",
      "O código {code} diz respeito ao conteúdo da mensagem.",
      "O código {code} diz respeito à segurança ou a uma política.",
    },
    retry = {
      positive_completion = "Após o código {code}, não há nada a tentar de novo.",
      positive_intermediate = "Após o código {code}, o cliente continua com a próxima parte.",
      transient_negative = "Após o código {code}, a mesma solicitação pode dar certo mais tarde.",
      permanent_negative = "Após o código {code}, algo precisa mudar antes que outra tentativa faça sentido.",
    },
    connection = {
      always = "Após o código {code}, o servidor encerra a conexão.",
      may = "Após o código {code}, o servidor pode encerrar a conexão.",
      never = "O código {code} deixa a conexão aberta.",
    },
    stages = {
      any = "O código {code} pode vir em qualquer etapa.",
      only = "Dos dois, somente {code} aparece após {stages:or}.",
    },
    source = {
      list = "O código {code} tem como fonte {sources:and}.",
      none = "O código {code} não vem de nenhuma norma.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Interprete-o como sucesso, ao contrário de {other}.",
      positive_intermediate = "Interprete-o como um pedido para continuar, ao contrário de {other}.",
      transient_negative = "Interprete-o como uma falha temporária, ao contrário de {other}.",
      permanent_negative = "Interprete-o como uma falha permanente, ao contrário de {other}.",
    },
  },

  page = {
    no_entries = "Nenhuma entrada.",
    no_findings = "Nenhum problema encontrado.",
    seconds = "{n} s",
    line = "Linha {line}",
    octet = "Octeto {offset}",
    line_and_octet = "Linha {line}, octeto {offset}",
    why = {
      rule = "a regra {rule}",
      user_rule = "a sua regra {rule}",
      enhanced = "o código aprimorado",
      code = "o código de resposta",
      matched = "{by}, no trecho “{matched}”",
    },
  },

  cli = {
    did_you_mean = "quis dizer {words}?",
    not_for_command = "{command} não tem a opção {option}",
    cannot_read = "não é possível ler {file}: {message}",
    cannot_write = "não é possível escrever: {message}",
    bad_rules = "{file} não contém regras: {message}",
    only_severity = "nenhum documento define {word}; pelo primeiro algarismo, é {severity}",
    is_a_file = "{file} é um arquivo; para classificar as suas linhas: smtpcodes classify - <ARQUIVO",
    unknown_reason = "motivo desconhecido: {word}",
    unknown_stage = "fase desconhecida: {word}",
    see_help = "Tente: smtpcodes --help",
    unknown_command = "comando desconhecido: {word}",
    unknown_option = "opção desconhecida: {word}",
    no_value = "a opção {option} precisa de um valor",
    takes_no_value = "a opção {option} não aceita valor",
    bad_value = "a opção {option} não pode ser {word}",
    missing_argument = "em {command}, falta: {needs}",
    too_many = "há um argumento a mais: {word}",
    no_language = "não existe o idioma {word}; este é {name}",
    unknown_code = "código SMTP desconhecido: {word}",
    same_code = "um código não pode ser comparado com ele mesmo: {word}",
    perhaps_classify = "Para classificar o texto de uma resposta: smtpcodes classify TEXTO",
    nothing_found = "nada encontrado para: {word}",
    more_found = "mais {n}; --limit 0 mostra tudo",
    empty_input = "não há nenhuma resposta na entrada",
    bad_reply = "octeto {offset} da entrada: {message}",
  },

  codes = {
    [200] = { name = "OK genérico" },
    [211] = {
      name = "Status do sistema",
      description = "O servidor responde a HELP com informações sobre si mesmo ou sobre os seus comandos. Apesar "
        .. "do nome deste código, o SMTP não tem nenhum comando que peça um status, de modo que ele serve como "
        .. "segundo código de ajuda, ao lado de 214. O texto é destinado a pessoas e muitas vezes ocupa várias "
        .. "linhas.",
      when = "Esta resposta é dada a HELP por servidores que a usam no lugar de 214. Os programas que entregam "
        .. "e-mail não precisam de HELP, por isso ela aparece em sessões digitadas à mão e em testes. Um cliente "
        .. "que a recebe para outro comando provavelmente perdeu a conta das suas respostas.",
      fix = "Leia o texto se você pediu ajuda; nada precisa ser corrigido. Antes de enviar o próximo comando, leia "
        .. "até a linha que não tem hífen depois do código. Não deixe um programa agir conforme a redação, pois "
        .. "nenhuma RFC a define.",
    },
    [214] = {
      name = "Mensagem de ajuda",
      description = "O servidor envia ajuda sobre si mesmo ou sobre um dos seus comandos. O texto é escrito para "
        .. "pessoas e não tem uma forma em que um programa possa confiar. Muitas vezes ele ocupa várias linhas.",
      when = "Esta resposta é dada a HELP, com ou sem o nome de um comando em seguida. Ela é vista por quem testa "
        .. "um servidor à mão. Um servidor que não oferece HELP responde 502, e um que não tem ajuda para esse "
        .. "argumento responde 504.",
      fix = "Leia o texto e siga em frente; esta resposta não pede nada. Para saber o que o servidor oferece, use "
        .. "a resposta a EHLO, que é feita para programas. Se você administra o servidor, lembre-se de que "
        .. "estranhos também leem esse texto e decida quanto ele deve revelar sobre o produto e a versão.",
    },
    [220] = {
      name = "Serviço pronto",
      description = "O servidor está pronto: para falar SMTP, se esta for a saudação, ou para iniciar o TLS, se "
        .. "ela vier após STARTTLS. Na saudação, a primeira palavra é o nome ou o endereço IP literal do servidor, "
        .. "e ali não pode haver código de status aprimorado. Após STARTTLS, os próximos octetos pertencem ao "
        .. "handshake TLS.",
      when = "Esta resposta abre toda sessão que um servidor aceita e também é dada a STARTTLS. Ela pode demorar: "
        .. "um cliente deveria esperar a saudação por pelo menos cinco minutos. Um host que não quer a sessão "
        .. "saúda com 421, 521 ou 554.",
      fix = "Envie EHLO depois da saudação; após STARTTLS, comece imediatamente o handshake TLS. Leia todas as "
        .. "linhas da saudação antes de enviar qualquer coisa. Quando o TLS estiver ativo, esqueça a resposta "
        .. "anterior a EHLO e envie EHLO de novo. Se você administra o servidor, coloque o nome dele no início da "
        .. "saudação e esqueça o que o cliente disse antes do handshake.",
    },
    [221] = {
      name = "Encerramento da conexão",
      description = "O servidor confirma QUIT e encerra a conexão depois desta linha. A primeira palavra deveria "
        .. "ser o nome do host, mas muitos servidores a omitem. Alguns exemplos de RFCs antigas mostram 250 neste "
        .. "lugar, que não é a resposta a QUIT.",
      when = "Esta resposta é dada a QUIT e é a última de uma sessão regular. Um servidor que precisa parar por "
        .. "conta própria envia 421, que é uma falha temporária e não uma despedida.",
      fix = "Encerre a conexão; a sessão terminou em ordem. Toda mensagem aceita antes continua aceita, e "
        .. "continuaria mesmo que esta resposta se perdesse. Se você administra o servidor, responda a QUIT com "
        .. "este código também quando uma transação ficou inacabada e só depois encerre a conexão.",
    },
    [235] = {
      name = "Autenticação bem-sucedida",
      description = "O servidor aceitou as credenciais, e a sessão agora está autenticada. Se uma camada de "
        .. "segurança foi negociada, ela vale a partir desta linha. O texto não traz dados da troca SASL.",
      when = "Esta resposta encerra uma troca AUTH bem-sucedida. Ela vem após a última resposta do cliente a um "
        .. "334, ou após o próprio comando AUTH, se a resposta inicial bastou. Ela vem no máximo uma vez por "
        .. "sessão, pois um segundo AUTH recebe 503.",
      fix = "Continue com MAIL; nada precisa ser corrigido. Se uma camada de segurança acabou de entrar em vigor, "
        .. "esqueça a resposta anterior a EHLO e envie EHLO de novo. Estar autenticado não significa que qualquer "
        .. "endereço de remetente e qualquer destinatário seja permitido, então leia as respostas que seguem.",
    },
    [250] = {
      name = "Ação concluída",
      description = "O servidor executou o comando. Após EHLO, cada linha adicional indica uma extensão; em MAIL "
        .. "ou RCPT, o endereço é aceito por enquanto. Após o fim dos dados, o servidor assumiu a responsabilidade "
        .. "pela mensagem, o que ainda não é uma promessa de que ela chegue a uma caixa de correio.",
      when = "Este código é a resposta de sucesso habitual, desde EHLO até o fim dos dados. Ele também é dado a "
        .. "RSET, a NOOP, a cada bloco BDAT e a BURL, bem como a VRFY ou EXPN se o endereço foi realmente "
        .. "verificado. Para ETRN, ele diz que o processamento da fila começou, e após ATRN os dois lados trocam "
        .. "de papel.",
      fix = "Continue com o próximo comando. No fim dos dados, grave o texto no log, pois ele pode conter o "
        .. "identificador de fila do servidor, e retire da sua fila os destinatários aceitos. Uma devolução ainda "
        .. "pode vir mais tarde. Se você administra o servidor, envie este código para uma mensagem somente quando "
        .. "ela estiver armazenada com segurança, e nunca para um endereço que VRFY não verificou.",
    },
    [251] = {
      name = "Usuário não local, será encaminhado",
      description = "O servidor aceita o destinatário e encaminhará o e-mail para o endereço que está no texto. É "
        .. "um sucesso e não um aviso: ao contrário de 551, não deixa nenhum trabalho para o remetente. Em "
        .. "resposta a ETRN, significa outra coisa: não há mensagens em espera para o nó.",
      when = "Esta resposta é dada a RCPT ou VRFY para um usuário que está em outro lugar e cujo e-mail este "
        .. "servidor encaminha. Ela também é dada a ETRN se a fila do nó está vazia. Um servidor pode igualmente "
        .. "encaminhar em silêncio com 250, sem revelar o novo endereço.",
      fix = "Trate isto como sucesso e continue; não há nada a enviar de novo. Você pode mostrar o novo endereço "
        .. "ao usuário, mas não altere um catálogo de endereços por programa, a menos que tenha certeza da "
        .. "identidade do servidor. Se você administra o servidor, use 250 se o novo endereço deve permanecer "
        .. "privado.",
    },
    [252] = {
      name = "Não é possível verificar o usuário",
      description = "O servidor não confirma nem nega que o endereço exista; é possível enviar e-mail para ele da "
        .. "maneira normal. Este é um código de sucesso: o comando foi entendido, mas nada foi verificado. Em "
        .. "resposta a ETRN, tem outro significado: o servidor começou a enviar as mensagens em espera.",
      when = "Esta resposta é dada a VRFY ou EXPN por servidores que mantêm privada a sua lista de usuários. Ela é "
        .. "obrigatória quando os dois comandos estão desativados por segurança e também convém a um endereço que "
        .. "só outro host pode verificar. A RFC 5321 não a prevê para RCPT.",
      fix = "Não tome isto nem como um sim nem como um não, e envie a mensagem se tiver uma. Não é uma verificação "
        .. "que falhou nem um endereço confirmado; só RCPT ou uma devolução posterior pode dizer mais. Se você "
        .. "administra o servidor, responda com este código a um VRFY ou EXPN desativado: 250 afirmaria uma "
        .. "verificação que ninguém fez, e responder 550 para todos os endereços também é errado.",
    },
    [253] = {
      name = "Envio das mensagens pendentes iniciado",
      description = "O servidor começou a enviar as mensagens em espera para o nó e informa quantas são. O código "
        .. "diz o mesmo que 252 em resposta a ETRN, com a contagem acrescentada no texto. Ele não informa que "
        .. "alguma coisa já tenha sido entregue.",
      when = "Esta resposta é dada a ETRN, com o qual um host pede o e-mail que está na fila para ele. Ela vem se "
        .. "havia mensagens em espera e o servidor as contou. Uma fila vazia dá 251, e um processamento da fila "
        .. "que simplesmente começou dá 250.",
      fix = "Espere pelas mensagens; nenhum outro passo é necessário. O servidor as envia por uma nova conexão, "
        .. "portanto o host que recebe precisa ser acessível de fora. Se nada chegar, pergunte ao administrador do "
        .. "servidor o que o log da fila diz sobre o nó.",
    },
    [334] = {
      name = "Desafio do servidor",
      description = "O servidor envia o seu desafio na troca AUTH e espera a resposta do cliente. O texto é o "
        .. "desafio em base64 e nada mais, e pode estar vazio. Uma linha assim pode ser muito mais longa que 512 "
        .. "octetos e nunca traz um código de status aprimorado.",
      when = "Esta resposta fica entre AUTH e o 235 final ou a falha, uma vez para cada passo do mecanismo. Um "
        .. "mecanismo cuja resposta inicial foi enviada na própria linha AUTH pode terminar sem nenhuma.",
      fix = "Decodifique o desafio, calcule a resposta do mecanismo e envie-a em base64. Para desistir, envie um "
        .. "único asterisco, que o servidor confirma com 501. Não mostre esta resposta ao usuário como um erro. Se "
        .. "você administra o servidor, não envie palavras ao lado do desafio e mantenha o espaço depois do código "
        .. "mesmo que o desafio esteja vazio.",
    },
    [354] = {
      name = "Início do envio da mensagem",
      description = "O servidor está pronto para receber a mensagem. Agora seguem o cabeçalho e o corpo, até uma "
        .. "linha que contém somente um ponto. A mensagem ainda não foi aceita: o veredito é a resposta que vem "
        .. "depois dessa linha.",
      when = "Esta resposta é dada a DATA, normalmente depois de pelo menos um destinatário aceito. Se não houver "
        .. "nenhum, o servidor pode responder 503 ou 554. As transferências com BDAT dispensam este passo.",
      fix = "Envie o conteúdo com fins de linha CRLF e encerre-o com uma linha que contenha somente um ponto. "
        .. "Quando uma linha da mensagem começar com um ponto, coloque outro ponto na frente; não é preciso evitar "
        .. "essas linhas. Não envie conteúdo se esta resposta não veio, e espere a resposta final por pelo menos "
        .. "dez minutos. Se você administra o servidor, retire depois o ponto acrescentado.",
    },
    [355] = {
      name = "Posição de retomada da transação",
      description = "O servidor já tem uma parte desta mensagem e indica o octeto a partir do qual se deve "
        .. "continuar. O código pertence a CHECKPOINT, uma extensão experimental da RFC 1845 para transferências "
        .. "interrompidas. O texto começa com essa posição.",
      when = "Esta resposta é dada a MAIL se o cliente retoma uma transação interrompida. Não se conhece nenhuma "
        .. "implantação da extensão, então dificilmente se deve esperá-la na Internet de hoje.",
      fix = "Retome a partir da posição indicada no texto, mas somente se o seu cliente realmente pediu isso. Caso "
        .. "contrário, termine a sessão com QUIT e envie a mensagem inteira em uma nova, sem a extensão. Se você "
        .. "administra o servidor, envie este código somente a um cliente que retoma uma transação que você "
        .. "consegue identificar.",
    },
    [420] = { name = "Tempo de conexão esgotado" },
    [421] = {
      name = "Serviço não disponível",
      description = "O servidor não pode continuar agora e encerra a conexão depois desta resposta. A causa é "
        .. "temporária, como um desligamento, conexões demais ou um tempo limite esgotado, e muitas vezes é "
        .. "indicada pelo código de status aprimorado ou pelo texto. Uma transação aberta se perde, mas as "
        .. "mensagens aceitas antes continuam aceitas.",
      when = "Esta resposta pode vir a qualquer momento: como saudação, como resposta a qualquer comando ou sem "
        .. "que ninguém a peça. No último caso, o cliente a lê no lugar da resposta ao seu próximo comando. Os "
        .. "servidores a enviam quando param, quando o cliente fica inativo por tempo demais, quando um limite é "
        .. "ultrapassado e para fazer greylisting.",
      fix = "Mantenha a mensagem na fila, encerre a conexão e tente de novo mais tarde. Se o texto falar de "
        .. "limites, abra menos conexões e envie mais devagar; não penalize o destinatário por isso. Se você "
        .. "administra o servidor, comece o texto com o nome dele e verifique a carga, os limites e a manutenção. "
        .. "Um cliente que você nunca vai aceitar deveria receber 554.",
    },
    [422] = { name = "Cota da caixa de correio" },
    [424] = { name = "Problema na expansão da lista de e-mails" },
    [426] = { name = "Conexão expirada" },
    [430] = { name = "Só associado no registro da IANA" },
    [431] = { name = "Recursos esgotados" },
    [432] = {
      name = "É necessária uma transição de senha",
      description = "O servidor precisa de uma autenticação com outro mecanismo antes de poder usar aquele que "
        .. "você escolheu. PLAIN é a escolha habitual para essa autenticação, e o mecanismo desejado deveria "
        .. "funcionar a partir de então. O Exchange usa o mesmo número com 4.3.2 durante a entrega, e ali ele "
        .. "significa que o ritmo de envio a um destinatário está sendo limitado.",
      when = "Esta resposta é dada a AUTH para uma conta que ainda precisa fazer a transição para o mecanismo "
        .. "escolhido. Fora de AUTH, ela provavelmente tem o significado do Exchange, que é confirmado por 4.3.2 "
        .. "ao lado dela.",
      fix = "Autentique-se uma vez com PLAIN, somente sob TLS, e use o mecanismo desejado nas sessões seguintes. "
        .. "Se ela veio durante a entrega com 4.3.2, mantenha a mensagem na fila e envie mais devagar. Se você "
        .. "administra o servidor, ofereça PLAIN sob TLS, senão o usuário não tem como fazer a transição.",
    },
    [435] = { name = "Autenticação adiada" },
    [441] = { name = "O host não responde" },
    [442] = { name = "Conexão ruim" },
    [446] = { name = "Saltos demais" },
    [447] = { name = "Prazo de entrega vencido" },
    [449] = { name = "Erro de roteamento" },
    [450] = {
      name = "Caixa de correio temporariamente indisponível",
      description = "O servidor não pode receber e-mail para esta caixa de correio no momento, ou ainda não quer. "
        .. "A caixa de correio pode estar ocupada, ou uma política como o greylisting faz o remetente esperar; o "
        .. "código de status aprimorado pode indicar qual é o caso. O mesmo comando pode dar certo mais tarde sem "
        .. "nenhuma mudança.",
      when = "Esta resposta é dada a RCPT ou ao fim dos dados, por exemplo, quando a caixa de correio está travada "
        .. "(lock) ou quando se aplica greylisting. Os servidores também a enviam para MAIL, embora a RFC 5321 não "
        .. "a preveja ali. Para ATRN, ela diz que o pedido foi recusado.",
      fix = "Mantenha a mensagem na fila e tente de novo mais tarde a partir do mesmo host. Um servidor que faz "
        .. "greylisting costuma aceitar uma das tentativas seguintes. Não retire o endereço de nenhuma lista por "
        .. "causa disso. Se você administra o servidor, verifique as travas (locks) e a política, e envie 550 "
        .. "quando esperar não puder ajudar.",
    },
    [451] = {
      name = "Erro local no processamento",
      description = "O servidor encontrou um problema próprio e abandonou o comando, mas uma nova tentativa pode "
        .. "dar certo. A falha não está no endereço nem na mensagem, até onde este código informa. O código de "
        .. "status aprimorado a delimita: 4.4.3 e 4.7.24 falam de uma consulta que falhou, 4.7.1 de uma política "
        .. "que faz você esperar.",
      when = "Esta resposta é dada a MAIL, a RCPT, ao fim dos dados, a BURL ou a ATRN se algo falha no lado do "
        .. "servidor. Consultas DNS que falham e filtros com defeito são causas típicas, e muitos servidores a "
        .. "usam para fazer greylisting, embora 450 fosse mais adequado para isso. Um cliente também deve supô-la "
        .. "se a conexão se perde no meio de uma transação.",
      fix = "Mantenha a mensagem na fila e tente de novo mais tarde; a princípio, nada precisa mudar do seu lado. "
        .. "Se isso persistir, leia o texto e verifique se o domínio do seu remetente, o registro SPF e a chave "
        .. "DKIM dele podem ser consultados. Se você administra o servidor, procure no log a consulta, o filtro ou "
        .. "a configuração que falha.",
    },
    [452] = {
      name = "Armazenamento insuficiente",
      description = "O servidor não tem espaço para este e-mail agora, ou a transação tem destinatários demais. "
        .. "4.3.1 se refere ao armazenamento do sistema, 4.2.2 à cota de uma caixa de correio e 4.5.3 ao número de "
        .. "destinatários. No último caso, os destinatários aceitos até então continuam válidos.",
      when = "Esta resposta é dada a MAIL, a RCPT ou ao fim dos dados se o armazenamento ou um limite se esgotou. "
        .. "Em MAIL, trata-se do armazenamento, muitas vezes avaliado pelo SIZE que o cliente declarou; em RCPT, "
        .. "trata-se de uma caixa de correio ou do número de destinatários. Um servidor deve aceitar pelo menos "
        .. "100 destinatários.",
      fix = "Se houver destinatários demais, conclua a mensagem para os que foram aceitos e envie o restante em "
        .. "uma nova transação. Se o armazenamento ou a cota se esgotou, mantenha a mensagem na fila e tente de "
        .. "novo mais tarde. Se você administra o servidor, libere espaço; para o limite de destinatários, a RFC "
        .. "5321 pede este código, embora o registro da IANA associe X.5.3 a 451.",
    },
    [453] = {
      name = "Nenhum e-mail na fila",
      description = "O servidor não tem e-mails na fila para os domínios que ATRN indicou. ATRN pertence à "
        .. "retransmissão sob demanda e, apesar do primeiro dígito, nada deu errado. O registro da IANA associa a "
        .. "este código X.3.2, sistema que não aceita mensagens, o que não corresponde a esse significado.",
      when = "Esta resposta é dada ao comando ATRN de um host que busca o seu e-mail em um servidor de "
        .. "retransmissão. A RFC 2645 a define somente para esse comando; ela não é a forma temporária de 553.",
      fix = "Não faça nada e pergunte de novo no próximo horário previsto. Se você esperava e-mails, verifique se "
        .. "ATRN indicou os domínios corretos e se os registros MX deles levam a este servidor de retransmissão. "
        .. "Se você administra o servidor, verifique se ele retém os e-mails deste cliente em vez de tentar "
        .. "entregá-los em outro lugar.",
    },
    [454] = {
      name = "Falha temporária de autenticação ou de TLS",
      description = "O servidor não pode executar AUTH ou STARTTLS no momento, por um motivo próprio. Para AUTH, "
        .. "isso não diz nada sobre a senha, que pode estar correta. Para STARTTLS, diz que o TLS não está "
        .. "disponível agora.",
      when = "Esta resposta é dada a AUTH se o servidor não consegue verificar o login, e a STARTTLS se o TLS não "
        .. "pode ser iniciado. Ela é a contraparte temporária de 535 para AUTH: nenhuma decisão sobre as "
        .. "credenciais foi tomada.",
      fix = "Tente de novo mais tarde, sem pedir outra senha ao usuário e sem abrir mão do TLS. A RFC 3207 deixa o "
        .. "cliente decidir se continua sem criptografia depois de um STARTTLS que falhou, mas isso enviaria o "
        .. "e-mail e a senha em texto claro, então mantenha a mensagem na fila. Se você administra o servidor, "
        .. "verifique a base de usuários por trás de AUTH, ou o certificado, a chave e a configuração do TLS.",
    },
    [455] = {
      name = "Parâmetros não atendidos no momento",
      description = "O servidor não pode atender a um parâmetro de MAIL ou RCPT no momento. É a contraparte "
        .. "temporária de 555 e fala somente de parâmetros. Não é uma falha temporária geral, como dizem algumas "
        .. "páginas de referência.",
      when = "Esta resposta é dada a MAIL ou RCPT com um parâmetro de extensão que o servidor não pode atender "
        .. "agora. Sem um parâmetro no comando, ela faz pouco sentido, e o texto precisa explicá-la.",
      fix = "Tente de novo mais tarde com os mesmos parâmetros. Um parâmetro que a mensagem possa dispensar pode "
        .. "ser omitido de imediato, mas nunca REQUIRETLS. Se você administra o servidor, descubra o que falta à "
        .. "extensão e envie 555 se esse parâmetro nunca for funcionar.",
    },
    [456] = { name = "Tentar de novo por IPv4" },
    [458] = {
      name = "Não é possível colocar as mensagens na fila",
      description = "O servidor não pode iniciar o processamento da fila que ETRN pediu. O nó pode estar em ordem, "
        .. "mas as suas mensagens em espera não podem ser processadas no momento. Nada é dito sobre as próprias "
        .. "mensagens.",
      when = "Esta resposta é dada a ETRN se o servidor se recusa a processar a fila ou não consegue fazê-lo "
        .. "agora. Ela pertence à extensão da RFC 1985 e não tem significado para outros comandos.",
      fix = "Envie ETRN de novo mais tarde. Se ele continuar falhando, informe ao administrador do servidor a hora "
        .. "e o nome do nó. Se você administra o servidor, procure no log da fila por falta de recursos ou por uma "
        .. "fila bloqueada ou retida.",
    },
    [459] = {
      name = "Nó não permitido",
      description = "O servidor não deixa este cliente iniciar a fila do nó que ele indicou. O motivo está no "
        .. "texto. O primeiro dígito diz que a recusa é temporária, mas ela dificilmente passará se ninguém mudar "
        .. "uma configuração.",
      when = "Esta resposta é dada a ETRN quando o cliente não tem permissão para pedir o e-mail desse nó. Um nome "
        .. "de nó escrito errado e um cliente que se conecta a partir de um endereço diferente do habitual são as "
        .. "primeiras causas a considerar.",
      fix = "Verifique o nome do nó depois de ETRN e leia o motivo no texto. Se o nome estiver correto, peça ao "
        .. "administrador do servidor que autorize o seu host. Se você administra o servidor, veja quais hosts ou "
        .. "usuários podem iniciar esta fila e acrescente o cliente se ele tiver esse direito.",
    },
    [471] = { name = "Erro do filtro local" },
    [500] = {
      name = "Erro de sintaxe",
      description = "O servidor não reconhece o comando, ou a linha era longa demais. Somente esta linha é "
        .. "recusada: a sessão permanece aberta e conserva o seu estado. Um comando que o servidor conhece, mas "
        .. "não oferece, recebe 502.",
      when = "Esta resposta pode vir após qualquer linha que o servidor não consiga ler como um comando. Casos "
        .. "típicos são EHLO em um servidor muito antigo, HELO ou EHLO em um servidor LMTP e um cliente fora de "
        .. "sincronia que envia o texto da mensagem como comandos. Com 5.5.6, ela diz que uma linha da troca AUTH "
        .. "era longa demais.",
      fix = "Examine a linha que você enviou, octeto por octeto, e não use nenhuma extensão que a resposta a EHLO "
        .. "não liste. Se o próprio EHLO foi recusado, use LHLO em um servidor LMTP ou recorra a HELO, a menos que "
        .. "precise de TLS ou de um login. Verifique se um firewall ou proxy no caminho altera comandos. Se você "
        .. "administra o servidor, ele precisa conhecer todos os comandos que a RFC 5321 exige.",
    },
    [501] = {
      name = "Erro de sintaxe nos parâmetros",
      description = "O servidor conhece o comando, mas não pode aceitar os seus argumentos. Um deles está "
        .. "malformado, falta ou não é permitido. Durante AUTH, pode significar também uma troca cancelada, um "
        .. "base64 que não pode ser decodificado ou uma resposta inicial que o mecanismo não aceita.",
      when = "Esta resposta pode vir após qualquer comando cujos argumentos violam a sintaxe. Exemplos são um "
        .. "espaço depois dos dois-pontos de MAIL FROM, um sublinhado em um nome de host, um parâmetro DSN "
        .. "malformado e STARTTLS ou DATA com um argumento.",
      fix = "Corrija os argumentos antes de enviar o comando de novo. 5.1.3 aponta para o endereço do destinatário "
        .. "e 5.1.7 para o endereço do remetente; em AUTH, 5.5.2 aponta para o base64. Depois do seu próprio "
        .. "asterisco, ela só confirma que AUTH foi cancelado. Se você administra o servidor, responda a um "
        .. "parâmetro desconhecido de MAIL ou RCPT com 555, e não com este código.",
    },
    [502] = {
      name = "Comando não implementado",
      description = "O servidor reconhece o comando, mas não o implementa. Um comando que ele nem sequer reconhece "
        .. "recebe 500. Nada do que o servidor lista na sua resposta a EHLO pode ser respondido assim.",
      when = "Esta resposta é dada a comandos como VRFY, EXPN, HELP ou ATRN por servidores que os dispensam. Só um "
        .. "servidor da época anterior ao ESMTP responde assim a EHLO. Quando VRFY está apenas desativado por "
        .. "segurança, 252 é a resposta certa.",
      fix = "Dispense o comando; se foi EHLO, recorra a HELO, a menos que precise de TLS ou de um login. Repeti-lo "
        .. "não pode ajudar; a resposta a EHLO mostra quais extensões existem. Se você administra o servidor, "
        .. "retire o comando da lista de EHLO e use 252 para um VRFY ou EXPN desativado por segurança.",
    },
    [503] = {
      name = "Sequência de comandos incorreta",
      description = "O servidor não pode aceitar este comando neste ponto da sessão. Um passo anterior falta, "
        .. "falhou ou já foi dado. O comando em si pode estar correto.",
      when = "Esta resposta é dada a um comando que vem cedo demais, pela segunda vez ou no modo errado. Exemplos "
        .. "são RCPT antes de MAIL, DATA sem nenhum destinatário aceito, um segundo AUTH, DATA depois de BDAT e "
        .. "BDAT depois do último bloco. Após uma saudação 554, é a resposta a tudo, exceto QUIT.",
      fix = "Procure a primeira falha antes desta resposta, pois ela costuma ser o verdadeiro erro. Com "
        .. "pipelining, um MAIL ou RCPT recusado faz com que os comandos seguintes falhem assim. Depois, envie "
        .. "RSET ou abra uma nova sessão e dê os passos na ordem certa. Se você administra o servidor, use 530 "
        .. "para dizer que falta um login ou o TLS.",
    },
    [504] = {
      name = "Parâmetro não implementado",
      description = "O servidor conhece o comando, mas não implementa o parâmetro fornecido com ele. Após AUTH, "
        .. "significa que o mecanismo é desconhecido ou não é permitido aqui. Um parâmetro desconhecido de MAIL ou "
        .. "RCPT recebe 555, e não este código, exceto nas extensões CONPERM e CONNEG da RFC 4141.",
      when = "Esta resposta é dada a AUTH com um mecanismo que o servidor não oferece. Para EHLO, HELO, VRFY, EXPN "
        .. "e HELP, ela é rara. O Postfix também a envia quando a sua política exige um nome totalmente "
        .. "qualificado e o cliente forneceu um mais curto.",
      fix = "Escolha um valor que o servidor ofereça, como um mecanismo da linha AUTH da resposta a EHLO. Se o "
        .. "texto reclamar de um nome que não é totalmente qualificado, corrija o nome do host ou o endereço na "
        .. "sua configuração. Se você administra o servidor, liste somente mecanismos que funcionem neste ponto e "
        .. "use 555 para parâmetros de MAIL e RCPT.",
    },
    [510] = { name = "Endereço de e-mail incorreto" },
    [511] = { name = "Endereço de e-mail incorreto" },
    [512] = { name = "Host não encontrado" },
    [513] = { name = "Tipo de endereço incorreto" },
    [520] = { name = "Identificador QUICKSTART não corresponde" },
    [521] = {
      name = "O host não aceita e-mail",
      description = "O servidor não aceita nenhum e-mail ou, segundo o uso que o Postfix faz do número, recusa este "
        .. "cliente e encerra a conexão. A RFC 7504 o coloca no lugar da saudação 220 em um host que nunca aceita "
        .. "e-mail; a RFC 1846, mais antiga, um experimento já encerrado, permitia que ele aparecesse também em "
        .. "RCPT. O Postfix o envia em qualquer ponto da sessão.",
      when = "Esta resposta é a saudação de um host configurado para não receber nenhum e-mail. Um host assim pode "
        .. "repeti-la para cada comando seguinte ou encerrar a conexão. Se a saudação foi 220, ou o texto menciona "
        .. "um cliente ou uma lista de bloqueio, ela provavelmente tem o significado do Postfix, e o host recebe "
        .. "e-mail de outros.",
      fix = "Leia primeiro o texto: uma recusa ao seu host é assunto para o administrador do servidor e não diz "
        .. "nada sobre o destinatário. Se o host realmente não recebe e-mail, verifique se os registros MX do "
        .. "domínio apontam para o host certo. Se você administra o servidor, use 554 para rejeitar clientes "
        .. "específicos e reserve este código para hosts que nunca recebem e-mail.",
    },
    [522] = { name = "Cota excedida" },
    [523] = { name = "Criptografia necessária" },
    [524] = { name = "O mecanismo exige criptografia" },
    [525] = { name = "Conta de usuário desativada" },
    [530] = {
      name = "Autenticação necessária",
      description = "O servidor exige antes um passo: um login com AUTH ou criptografia com STARTTLS. Só o texto "
        .. "distingue os dois casos, pois ambos trazem 5.7.0. Nada foi decidido sobre a mensagem nem sobre os seus "
        .. "destinatários.",
      when = "Esta resposta é dada a MAIL e à maioria dos outros comandos quando o cliente omitiu AUTH ou "
        .. "STARTTLS. EHLO, NOOP e QUIT estão sempre livres dela, para que o passo que falta possa ser dado.",
      fix = "Dê o passo que falta e repita o comando; não desista da mensagem. Se o texto mencionar STARTTLS, "
        .. "envie esse comando e depois EHLO de novo; caso contrário, autentique-se com AUTH sob TLS. Em um "
        .. "programa de e-mail, ative a criptografia e a senha para o servidor de saída. Um host MX não deveria "
        .. "exigir login de estranhos; se um deles o faz, avise quem o administra. Se você administra o servidor, "
        .. "diga no texto qual passo falta.",
    },
    [533] = { name = "Entrega não autorizada" },
    [534] = {
      name = "Mecanismo de autenticação fraco demais",
      description = "O servidor considera o mecanismo escolhido fraco demais para este usuário. A política dele "
        .. "exige um mais forte, e a senha não foi avaliada. Há relatos de que o Google o envia também quando uma "
        .. "conta precisa de uma senha de aplicativo.",
      when = "Esta resposta é dada a AUTH se o mecanismo é mais fraco do que a política do servidor permite ao "
        .. "usuário. O mesmo mecanismo será recusado todas as vezes.",
      fix = "Escolha um mecanismo mais forte da linha AUTH da resposta a EHLO e autentique-se de novo. Se o TLS "
        .. "não estiver em vigor, inicie-o primeiro, pois a lista pode ser outra depois disso. Se o texto falar de "
        .. "uma senha de aplicativo, crie uma nas configurações da conta. Se você administra o servidor, deixe os "
        .. "mecanismos fracos fora da lista sempre que possível.",
    },
    [535] = {
      name = "Credenciais de autenticação inválidas",
      description = "O servidor rejeita as credenciais: o nome de usuário, a senha ou o token não é válido. A "
        .. "sessão permanece aberta, mas não está autenticada. Com 5.7.14 o caso é diferente: falta uma relação de "
        .. "confiança com outro servidor.",
      when = "Esta resposta encerra uma troca AUTH que falhou. Uma senha errada ou alterada, um nome de usuário na "
        .. "forma errada e um token expirado são as causas comuns.",
      fix = "Peça novas credenciais ao usuário em vez de repetir as antigas. Verifique a forma do nome de usuário, "
        .. "que muitas vezes é o endereço inteiro, e se você está falando com o servidor certo. Se você administra "
        .. "o servidor, consulte o log de autenticação e envie 454 enquanto a base de usuários estiver fora do ar, "
        .. "pois este código faz os clientes pedirem outra senha.",
    },
    [538] = {
      name = "O mecanismo de autenticação exige criptografia",
      description = "O servidor só aceita este mecanismo em uma conexão criptografada. As credenciais não foram "
        .. "avaliadas. A RFC 4954 mantém o código apenas por razões históricas: um servidor não deveria oferecer "
        .. "tal mecanismo antes de o TLS estar em vigor.",
      when = "Esta resposta é dada a AUTH com um mecanismo como PLAIN em uma conexão sem TLS. Um servidor que "
        .. "segue a RFC 4954 não a envia, mas esconde o mecanismo da resposta a EHLO até que o TLS esteja em vigor.",
      fix = "Inicie o TLS com STARTTLS, envie EHLO de novo e repita AUTH. Em um programa de e-mail, ative a "
        .. "criptografia para o servidor de saída. Se a senha atravessou a rede em texto claro, troque-a. Se você "
        .. "administra o servidor, liste o mecanismo somente sob TLS e use 530 para exigir STARTTLS.",
    },
    [541] = { name = "Rejeitado pelo destino" },
    [542] = { name = "Rejeitado" },
    [550] = {
      name = "Caixa de correio indisponível",
      description = "O servidor recusa o pedido de forma definitiva: a caixa de correio não existe ou está fora de "
        .. "alcance, ou uma política o proíbe. O número sozinho não diz qual é o caso. O código de status "
        .. "aprimorado diz: 5.1.1 indica uma caixa de correio inexistente, 5.2.1 uma desativada e 5.7.x uma "
        .. "política, como uma falha de SPF, de DKIM ou do DNS reverso.",
      when = "Esta resposta é dada a RCPT em caso de endereço incorreto ou de retransmissão proibida e, em outras "
        .. "etapas, por causa de uma política. Depois dos dados, ela muitas vezes diz respeito ao conteúdo ou à "
        .. "autenticação do remetente; para EHLO, HELO ou MAIL, rejeita o cliente ou o remetente. VRFY e EXPN "
        .. "também a recebem.",
      fix = "Leia o código de status aprimorado e o texto antes de decidir qualquer coisa; um 550 sozinho não "
        .. "prova nada contra o destinatário. Após 5.1.1, corrija o endereço ou pare de enviar para ele; após "
        .. "5.7.x, corrija SPF, DKIM ou DNS, ou pergunte ao administrador, pois o endereço pode estar correto. Se "
        .. "você administra o servidor, acrescente sempre o código de status aprimorado e use 450 para o que for "
        .. "apenas passageiro.",
    },
    [551] = {
      name = "Usuário não local, tente outro endereço",
      description = "O servidor recusa o destinatário e pode indicar o endereço a ser usado no lugar dele. Ao "
        .. "contrário de 251, ele não encaminha nada: a mensagem não foi aceita. O texto é uma indicação e nada "
        .. "mais.",
      when = "Esta resposta é dada a RCPT ou VRFY para um usuário que está em outro lugar e cujo e-mail não é "
        .. "encaminhado. Um servidor pode igualmente enviar 550 sem nenhum endereço nesse caso, para não o revelar.",
      fix = "Não tente de novo neste servidor; envie para o endereço que está no texto se tiver motivo para "
        .. "confiar nele. Um programa deveria segui-lo, ou alterar um catálogo de endereços, somente se tiver "
        .. "certeza da identidade do servidor. Se você administra o servidor, encaminhe com 250 ou 251, ou recuse "
        .. "com 550 se o novo endereço deve permanecer privado.",
    },
    [552] = {
      name = "Cota de armazenamento excedida",
      description = "O servidor recusa o pedido porque uma cota ou um limite de tamanho seria excedido. 5.2.2 indica "
        .. "uma caixa de correio cheia, 5.2.3 o limite de tamanho de uma caixa de correio e 5.3.4 o do sistema. Em "
        .. "RCPT há uma exceção ao seu caráter permanente: se significar destinatários demais, como na RFC 821, um "
        .. "cliente deveria tratá-lo como temporário.",
      when = "Esta resposta é dada a MAIL, a RCPT, ao fim dos dados ou a BURL quando um limite seria ultrapassado. "
        .. "Em MAIL, o SIZE que o cliente declarou está acima do limite da resposta a EHLO do servidor; em RCPT, "
        .. "trata-se de uma cota ou, em servidores antigos, do número de destinatários. Outros servidores "
        .. "respondem a uma caixa de correio cheia com 452.",
      fix = "Reduza a mensagem se o problema for o tamanho; se a caixa de correio estiver cheia, conserve o "
        .. "endereço e avise o destinatário de outra maneira. Em RCPT, se o texto falar de destinatários demais, "
        .. "envie o restante em uma nova transação. Se você administra o servidor, anuncie o limite com SIZE e use "
        .. "452 com 4.5.3 para destinatários demais.",
    },
    [553] = {
      name = "Nome de caixa de correio não permitido",
      description = "O servidor não aceita este nome de caixa de correio tal como está. O nome viola a sintaxe, "
        .. "não é permitido ou tem caracteres além de ASCII onde só ASCII é possível. Para VRFY, também pode dizer "
        .. "que o nome é ambíguo e listar os candidatos, um por linha.",
      when = "Esta resposta é dada a MAIL, RCPT ou VRFY se a falha está no próprio nome. Com 5.1.8, a falha é do "
        .. "domínio do remetente. Alguns servidores ampliam o seu sentido: o qmail a envia para um domínio para o "
        .. "qual não faz retransmissão, e o texto diz isso.",
      fix = "Compare o endereço letra por letra e corrija-o. Após VRFY, escolha um dos candidatos. Um endereço com "
        .. "caracteres que não são ASCII precisa de SMTPUTF8 nos dois lados; sem isso, use um endereço ASCII. Se "
        .. "você administra o servidor, reserve este código para nomes e envie 550 com 5.7.1 para recusar uma "
        .. "retransmissão.",
    },
    [554] = {
      name = "Falha na transação",
      description = "O servidor recusa a transação, ou todo o serviço, se esta for a saudação. É a falha "
        .. "permanente geral, usada quando nenhum código mais exato se aplica. O motivo está no texto e no código "
        .. "de status aprimorado: 5.7.1 indica uma política, 5.6.x o conteúdo e 5.5.1 um passo que estava errado.",
      when = "Esta resposta pode ser a saudação ou a resposta a quase qualquer comando. Depois dos dados, ela "
        .. "rejeita a mensagem; para DATA, diz que nenhum destinatário era válido; depois de um handshake TLS, que "
        .. "a segurança não é suficiente. Muitos servidores a enviam também para RCPT, por exemplo, para recusar "
        .. "uma retransmissão ou um cliente que está em uma lista de bloqueio, embora a RFC 5321 não a preveja ali.",
      fix = "Procure o motivo no texto, pois o número não o diz. Se foi a saudação, envie QUIT e pergunte ao "
        .. "administrador; se uma lista de bloqueio for mencionada, elimine a causa e peça a ela a remoção; caso "
        .. "contrário, corrija o que o texto indica. Não descarte o destinatário por causa disso. Se você "
        .. "administra o servidor, informe o motivo e, depois de uma saudação 554, responda 503 até QUIT.",
    },
    [555] = {
      name = "Parâmetros não reconhecidos",
      description = "O servidor não reconhece ou não pode implementar um parâmetro de MAIL ou RCPT. É a "
        .. "contraparte permanente de 455. O endereço não foi avaliado.",
      when = "Esta resposta é dada a MAIL ou RCPT com um parâmetro de extensão que o servidor não ofereceu. O "
        .. "Haraka e alguns outros a enviam também para uma sintaxe incorreta nesses dois comandos, quando 501 ou "
        .. "553 seria o habitual.",
      fix = "Use somente parâmetros cuja extensão esteja listada na resposta a EHLO e omita este se a mensagem "
        .. "puder dispensá-lo. Envie EHLO de novo após STARTTLS, pois a lista pode mudar. Se não havia parâmetro, "
        .. "verifique os sinais de menor e maior e os espaços em torno do endereço. Se você administra o servidor, "
        .. "envie 455 para um parâmetro que só falha agora, e 504 para parâmetros de outros comandos.",
    },
    [556] = {
      name = "O domínio não aceita e-mail",
      description = "O servidor recusa o destinatário porque ficou sabendo que o domínio não aceita e-mail. O "
        .. "código não vem do próprio domínio, mas de um servidor de retransmissão ou de submissão, que "
        .. "normalmente encontrou no DNS um registro MX nulo. A RFC 7504 define o código, que é acompanhado de "
        .. "5.1.10.",
      when = "Esta resposta é dada a RCPT por um servidor de retransmissão ou de submissão se o domínio do "
        .. "destinatário tem um MX nulo. Se é o domínio do remetente que o tem, a resposta é 550 com 5.7.27.",
      fix = "Verifique a grafia do domínio; se estiver correta, pare de enviar para todos os endereços dele. Um MX "
        .. "nulo é um único registro MX com um ponto no lugar do nome do host, colocado ali pelo dono para dizer "
        .. "que o domínio não aceita e-mail. Se o domínio é seu e deve receber e-mail, substitua esse registro por "
        .. "um MX de verdade.",
    },
    [557] = { name = "Consulta de endereços" },
    [571] = { name = "Bloqueado" },
  },

  enhanced = {
    ["0.0"] = { name = "Outro status não definido" },
    ["1.0"] = { name = "Outro status do endereço" },
    ["1.1"] = { name = "Endereço da caixa de correio de destino incorreto" },
    ["1.2"] = { name = "Endereço do sistema de destino incorreto" },
    ["1.3"] = { name = "Sintaxe incorreta do endereço da caixa de correio de destino" },
    ["1.4"] = { name = "Endereço da caixa de correio de destino ambíguo" },
    ["1.5"] = { name = "Endereço de destino válido" },
    ["1.6"] = { name = "A caixa de correio de destino mudou, sem endereço de encaminhamento" },
    ["1.7"] = { name = "Sintaxe incorreta do endereço da caixa de correio do remetente" },
    ["1.8"] = { name = "Endereço do sistema do remetente incorreto" },
    ["1.9"] = { name = "Mensagem repassada a um sistema de e-mail não conforme" },
    ["1.10"] = { name = "O endereço do destinatário tem MX nulo" },
    ["2.0"] = { name = "Outro status da caixa de correio ou status não definido" },
    ["2.1"] = { name = "Caixa de correio desativada, não aceita mensagens" },
    ["2.2"] = { name = "Caixa de correio cheia" },
    ["2.3"] = { name = "O tamanho da mensagem excede o limite administrativo" },
    ["2.4"] = { name = "Problema na expansão da lista de e-mails" },
    ["3.0"] = { name = "Outro status do sistema de e-mail ou status não definido" },
    ["3.1"] = { name = "Sistema de e-mail cheio" },
    ["3.2"] = { name = "O sistema não aceita mensagens da rede" },
    ["3.3"] = { name = "O sistema não oferece os recursos solicitados" },
    ["3.4"] = { name = "Mensagem grande demais para o sistema" },
    ["3.5"] = { name = "Sistema configurado incorretamente" },
    ["3.6"] = { name = "A prioridade solicitada foi alterada" },
    ["4.0"] = { name = "Outro status da rede ou do roteamento ou status não definido" },
    ["4.1"] = { name = "O host não responde" },
    ["4.2"] = { name = "Conexão ruim" },
    ["4.3"] = { name = "Falha do servidor de diretório" },
    ["4.4"] = { name = "Não é possível rotear" },
    ["4.5"] = { name = "Sistema de e-mail congestionado" },
    ["4.6"] = { name = "Loop de roteamento detectado" },
    ["4.7"] = { name = "Prazo de entrega vencido" },
    ["5.0"] = { name = "Outro status do protocolo ou status não definido" },
    ["5.1"] = { name = "Comando inválido" },
    ["5.2"] = { name = "Erro de sintaxe" },
    ["5.3"] = { name = "Destinatários demais" },
    ["5.4"] = { name = "Argumentos do comando inválidos" },
    ["5.5"] = { name = "Versão do protocolo incorreta" },
    ["5.6"] = { name = "Linha da troca de autenticação longa demais" },
    ["6.0"] = { name = "Outro erro de mídia ou erro não definido" },
    ["6.1"] = { name = "Mídia não suportada" },
    ["6.2"] = { name = "Conversão necessária, mas proibida" },
    ["6.3"] = { name = "Conversão necessária, mas não suportada" },
    ["6.4"] = { name = "Conversão com perda realizada" },
    ["6.5"] = { name = "Falha na conversão" },
    ["6.6"] = { name = "Conteúdo da mensagem não disponível" },
    ["6.7"] = { name = "Endereços não ASCII não permitidos para esse remetente ou destinatário" },
    ["6.8"] = { name = "É necessária uma resposta em UTF-8, mas o cliente SMTP não a permite" },
    ["6.9"] = { name = "Mensagem com cabeçalho UTF-8 intransferível a um ou mais destinatários, que deve ser "
      .. "rejeitada" },
    ["6.10"] = { name = "Duplicata descontinuada de X.6.8" },
    ["7.0"] = { name = "Outro status de segurança ou status não definido" },
    ["7.1"] = { name = "Entrega não autorizada, mensagem recusada" },
    ["7.2"] = { name = "Expansão da lista de e-mails proibida" },
    ["7.3"] = { name = "Conversão de segurança necessária, mas não possível" },
    ["7.4"] = { name = "Recursos de segurança não suportados" },
    ["7.5"] = { name = "Falha criptográfica" },
    ["7.6"] = { name = "Algoritmo criptográfico não suportado" },
    ["7.7"] = { name = "Falha na integridade da mensagem" },
    ["7.8"] = { name = "Credenciais de autenticação inválidas" },
    ["7.9"] = { name = "Mecanismo de autenticação fraco demais" },
    ["7.10"] = { name = "Criptografia necessária" },
    ["7.11"] = { name = "O mecanismo de autenticação solicitado exige criptografia" },
    ["7.12"] = { name = "É necessária uma transição de senha" },
    ["7.13"] = { name = "Conta de usuário desativada" },
    ["7.14"] = { name = "Relação de confiança necessária" },
    ["7.15"] = { name = "O nível de prioridade é baixo demais" },
    ["7.16"] = { name = "A mensagem é grande demais para a prioridade especificada" },
    ["7.17"] = { name = "O dono da caixa de correio mudou" },
    ["7.18"] = { name = "O dono do domínio mudou" },
    ["7.19"] = { name = "O teste RRVS não pode ser concluído" },
    ["7.20"] = { name = "Nenhuma assinatura DKIM aprovada na verificação" },
    ["7.21"] = { name = "Nenhuma assinatura DKIM aceitável encontrada" },
    ["7.22"] = { name = "Nenhuma assinatura DKIM válida que corresponda ao autor" },
    ["7.23"] = { name = "Falha na validação SPF" },
    ["7.24"] = { name = "Erro durante a validação SPF" },
    ["7.25"] = { name = "Falha na validação do DNS reverso" },
    ["7.26"] = { name = "Falha em várias verificações de autenticação" },
    ["7.27"] = { name = "O endereço do remetente tem MX nulo" },
    ["7.28"] = { name = "Inundação de mensagens detectada" },
    ["7.29"] = { name = "Falha na validação ARC" },
    ["7.30"] = { name = "É necessário suporte a REQUIRETLS" },
  },

  log = {
    title = "Registo de correio",
    lines = "De {from} a {to}, {total} linhas: {deliveries} sobre entregas, {refused} recusas nossas, {other} outras",
    totals = "Mensagens por destinatários: {delivered} entregues, {deferred} adiadas, {returned} devolvidas",
    delivered = "entregues",
    deferred = "adiadas",
    returned = "devolvidas",
    delivered_short = "entr.",
    deferred_short = "adi.",
    returned_short = "dev.",
    delivered_later = "entregues depois",
    waiting = "em espera",
    reasons = "Motivos",
    todo = "O que fazer",
    common = "Resposta mais comum",
    replies = "Respostas",
    domains = "Domínios",
    no_failures = "Nada foi adiado nem devolvido.",
    drop = "Endereços a retirar: {n}",
    drop_tile = "endereços a retirar",
    doubtful = "Todos os destinatários destes domínios falharam: verifique antes de os retirar",
    blocklists = "Listas que nos bloquearam",
    waits = "Quanto esperar, no máximo",
    own = "O que falhou do nosso lado",
    refusals = "O que nós recusámos",
    incomplete = "Acima de um limite e não contado",
    by_reason = "Por motivo",
    by_domain = "Por domínio",
    by_provider = "Por fornecedor",
    by_hour = "Por hora",
    by_reply = "Por resposta",
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
