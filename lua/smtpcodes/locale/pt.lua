--- Portuguese: Brazilian usage, addressed to the reader as "você", in words that are also understood in
--- Portugal. See locale/en.lua.

return {
  tag = "pt",
  name = "Português",
  join = { ["and"] = "e", ["or"] = "ou" },

  codes = {
    [200] = {
      name = "OK genérico",
      gist = "o comando foi executado, o que o servidor informa com um número que o SMTP nunca definiu",
      description = "O servidor informa sucesso, mas o código que ele queria enviar é 250. A RFC 876, um levantamento de hosts de e-mail de 1983, encontrou 200 em resposta a RSET e NOOP e disse que ele nunca foi válido.",
      when = "Se aparecer, virá de um servidor de testes ou de um servidor caseiro. Nenhuma RFC o prevê para comando algum.",
      fix = "Trate-o como sucesso e envie o próximo comando. O cliente avalia um código desconhecido pelo primeiro dígito, e 2 significa que o comando foi executado.",
      send = "Envie 250 no lugar dele.",
    },
    [211] = {
      name = "Status do sistema",
      gist = "o servidor descreve a si mesmo ou os seus comandos, em resposta a HELP",
      description = "O servidor responde a HELP com informações para pessoas, muitas vezes em várias linhas. O SMTP não tem comando que peça um status, de modo que, na prática, 211 é um segundo código de ajuda, ao lado de 214.",
      when = "Aparece após HELP, em uma sessão digitada à mão. Programas que entregam e-mail não enviam HELP.",
      fix = "Não há nada a corrigir. Leia até a linha que não tem hífen depois do código antes de enviar o próximo comando. Se a resposta veio para outro comando, o seu cliente perdeu a conta das respostas.",
      send = "Responda a HELP com 214 quando se trata de ajuda sobre comandos; 211 convém a um relatório sobre o próprio sistema.",
    },
    [214] = {
      name = "Mensagem de ajuda",
      gist = "o texto é a ajuda que foi pedida",
      description = "O servidor explica a si mesmo ou um dos seus comandos. O texto é escrito para pessoas, e nenhuma RFC fixa a sua forma.",
      when = "Aparece após HELP, com ou sem o nome de um comando, quando se testa um servidor à mão.",
      fix = "Não há nada a corrigir; para saber o que um servidor oferece, leia a resposta a EHLO, que é feita para programas.",
      send = "Use-o para a ajuda sobre comandos. Estranhos também a leem, então decida quanto ela deve revelar sobre o produto e a versão; responda 502 se não oferecer HELP e 504 se não tiver ajuda para esse argumento.",
    },
    [220] = {
      name = "Serviço pronto",
      gist = "o servidor está pronto para falar SMTP ou, após STARTTLS, para iniciar o handshake TLS",
      description = "O servidor está ativo e espera o cliente. Na saudação, a primeira palavra do texto é o nome do servidor ou o seu endereço IP literal, e ali não pode haver código de status aprimorado. Após STARTTLS, os octetos seguintes pertencem ao handshake TLS.",
      when = "Abre toda sessão que um servidor aceita e também responde a STARTTLS. A saudação pode demorar: o cliente deve esperar por ela pelo menos cinco minutos.",
      fix = "Leia todas as linhas da saudação e depois envie EHLO. Após STARTTLS, comece logo o handshake; quando o TLS estiver ativo, esqueça a resposta anterior a EHLO e envie EHLO de novo.",
      send = "Use-o na saudação se for receber e-mail nesta sessão; na saudação, envie 421 se não puder receber por enquanto, 554 se recusar este cliente e 521 se o host nunca receber e-mail.",
    },
    [221] = {
      name = "Encerramento da conexão",
      gist = "o servidor confirma QUIT e encerra a conexão",
      description = "O servidor tomou nota de QUIT, e a sessão termina em ordem. Toda mensagem aceita antes continua aceita.",
      when = "Responde a QUIT e é a última resposta da sessão. Um servidor que encerra por conta própria envia 421.",
      fix = "Não há nada a corrigir: encerre a conexão. Se esta resposta se perder, nada muda para as mensagens já aceitas.",
      send = "Envie-o para todo QUIT, também no meio de uma transação, e só depois encerre a conexão. Para terminar uma sessão que o cliente não encerrou, envie 421.",
    },
    [235] = {
      name = "Autenticação bem-sucedida",
      gist = "o login deu certo e a sessão está autenticada",
      description = "O servidor aceitou as credenciais. Se uma camada de segurança foi negociada com elas, ela vale a partir desta linha. O texto não traz dados SASL.",
      when = "Conclui uma troca AUTH bem-sucedida, depois do último 334, ou de imediato se a resposta inicial bastou. Um segundo AUTH na mesma sessão recebe 503.",
      fix = "Continue com MAIL; não há nada a corrigir. Se uma camada de segurança acabou de entrar em vigor, envie EHLO de novo. Estar autenticado não libera todo endereço de remetente nem todo destinatário, portanto leia as respostas seguintes.",
      send = "Envie-o depois de verificar as credenciais. Envie 454 se a própria verificação falhou e 535 se as credenciais estiverem erradas.",
    },
    [250] = {
      name = "Ação concluída",
      gist = "o servidor fez o que o comando pediu",
      description = "O comando foi executado. Após o fim dos dados, o servidor assumiu a responsabilidade pela mensagem, o que ainda não garante que ela chegue a uma caixa de correio. Em MAIL e RCPT, o endereço está aceito por enquanto; após EHLO, cada linha adicional indica uma extensão.",
      when = "É a resposta habitual a quase todos os comandos. A que conta é a que vem depois da própria mensagem.",
      fix = "Envie o próximo comando. Após o fim dos dados, registre o texto no log, pois muitas vezes ele traz o identificador da mensagem na fila do servidor, e retire da sua fila os destinatários aceitos.",
      send = "Envie-o para uma mensagem somente quando ela estiver armazenada com segurança. Em VRFY, envie-o somente para um endereço que você verificou; do contrário, 252.",
    },
    [251] = {
      name = "Usuário não local, será encaminhado",
      gist = "o destinatário está em outro lugar e o servidor encaminhará o e-mail",
      description = "O servidor aceita o destinatário e encaminha o e-mail para o endereço que está no texto, portanto é um sucesso. Após ETRN, significa que não há mensagens à espera do nó.",
      when = "Responde a RCPT ou VRFY para um usuário cujo e-mail é encaminhado. A maioria dos servidores encaminha sem avisar e diz 250. O significado após ETRN vale quando a fila está vazia.",
      fix = "Continue; não é preciso enviar nada de novo. Você pode mostrar o novo endereço ao usuário, mas não altere nenhum catálogo de endereços por programa, a menos que confie no servidor.",
      send = "Envie-o se você encaminhar o e-mail e o novo endereço puder ser revelado. Envie 250 se o endereço tiver de permanecer privado e 551 se você não encaminhar.",
    },
    [252] = {
      name = "Não é possível verificar o usuário",
      gist = "nada foi verificado, mas é possível enviar e-mail para o endereço",
      description = "O servidor não confirma nem nega que o endereço exista. Ele entendeu o comando, portanto é um sucesso e não uma verificação que falhou. Após ETRN, significa que o processamento da fila começou.",
      when = "Aparece após VRFY ou EXPN em servidores que mantêm privada a lista de usuários. A RFC 5321 não o prevê para RCPT.",
      fix = "Não o interprete nem como sim nem como não, e envie a mensagem, se tiver uma. Só RCPT ou uma devolução posterior pode dizer mais.",
      send = "Responda assim a VRFY e EXPN quando estão desativados por segurança, e para endereços que só outro host pode verificar. 250 afirmaria uma verificação que ninguém fez, e 550 para todos os endereços também é errado.",
    },
    [253] = {
      name = "Envio das mensagens pendentes iniciado",
      gist = "o servidor começou a enviar as mensagens em espera e informa quantas são",
      description = "O servidor responde a um host que pediu o seu e-mail retido na fila e informa o número de mensagens. 252 diz o mesmo sem o número. Nada foi entregue ainda.",
      when = "Aparece após ETRN quando há mensagens à espera do nó. Uma fila vazia dá 251.",
      fix = "Espere pelas mensagens. Elas chegam por uma nova conexão, portanto o host que as recebe precisa ser acessível de fora. Se nada chegar, pergunte ao administrador o que o log da fila diz sobre o nó.",
      send = "Envie-o se você contou as mensagens; do contrário, 250 ou 252.",
    },
    [334] = {
      name = "Desafio do servidor",
      gist = "o login continua e o servidor espera a próxima resposta do cliente",
      description = "O servidor envia o desafio do mecanismo SASL, em base64 e nada mais; ele pode estar vazio. A linha pode ser muito mais longa que 512 octetos e nunca traz um código de status aprimorado.",
      when = "Aparece durante AUTH, uma vez para cada passo do mecanismo. Um mecanismo cuja resposta inicial foi enviada junto com AUTH pode não precisar de nenhum.",
      fix = "Decodifique o desafio e envie a resposta em base64. Para desistir, envie um único asterisco, que o servidor confirma com 501. Não mostre esta resposta ao usuário como erro.",
      send = "Não envie palavras ao lado do desafio e mantenha o espaço depois do código mesmo que o desafio esteja vazio.",
    },
    [354] = {
      name = "Início do envio da mensagem",
      gist = "o servidor está pronto para receber a mensagem",
      description = "O servidor espera agora o cabeçalho e o corpo, até uma linha que contém somente um ponto. A mensagem ainda não foi aceita: quem decide é a resposta depois dessa linha.",
      when = "Responde a DATA, normalmente depois de pelo menos um destinatário aceito. BDAT dispensa este passo.",
      fix = "Envie o conteúdo com fins de linha CRLF e, no final, uma linha com um único ponto. Quando uma linha começar com um ponto, coloque outro na frente. Espere a resposta final por pelo menos dez minutos.",
      send = "Envie-o somente se pelo menos um destinatário foi aceito, senão 503 ou 554, e retire depois os pontos acrescentados.",
    },
    [355] = {
      name = "Posição de retomada da transação",
      gist = "o servidor já tem uma parte desta mensagem e indica o octeto a partir do qual continuar",
      description = "O servidor retoma uma transferência interrompida; o texto começa com a posição. O código pertence a CHECKPOINT, uma extensão experimental.",
      when = "Seria a resposta a MAIL quando um cliente retoma uma transação interrompida. Não se conhece nenhum uso real da extensão.",
      fix = "Retome a partir dessa posição se o seu cliente pediu isso. Caso contrário, envie QUIT e depois a mensagem inteira em uma nova sessão.",
      send = "Envie-o somente a um cliente que retoma uma transação que você consegue identificar; do contrário, 250.",
    },
    [420] = {
      name = "Tempo de conexão esgotado",
      gist = "o tempo da conexão se esgotou, segundo listas na web",
      description = "Nenhuma RFC define 420. Provavelmente é 4.2.0, um problema não especificado da caixa de correio, sem os pontos. Só se pode confiar no primeiro dígito.",
      when = "Pode aparecer em um relatório de entrega, escrito pelo programa que fez o relatório e não pelo servidor remoto.",
      fix = "Mantenha a mensagem na fila e tente novamente; confie mais no texto e no código de status aprimorado, se houver, do que no número.",
      send = "Envie 421 se encerrar a conexão, e 450 ou 451 se não a encerrar.",
    },
    [421] = {
      name = "Serviço não disponível",
      gist = "o servidor está encerrando a conexão e não pode receber e-mail agora",
      description = "O servidor termina a sessão por uma causa passageira: um desligamento, um tempo limite esgotado, conexões demais ou um limite imposto a este cliente. Uma transação aberta se perde; as mensagens aceitas antes continuam aceitas.",
      when = "Vem como saudação, como resposta a qualquer comando ou sem que ninguém o peça; nesse caso, o cliente o lê no lugar da resposta seguinte. Grandes provedores o usam para frear um remetente.",
      fix = "Mantenha a mensagem na fila, encerre a conexão e tente novamente mais tarde. Se o texto falar de limites ou de taxa de envio, abra menos conexões e envie mais devagar. Nada disso depõe contra o destinatário.",
      send = "Envie-o se encerrar a conexão agora e o cliente puder voltar; se a sessão puder continuar, envie 450 ou 451. Um cliente que você nunca vai aceitar recebe 554.",
    },
    [422] = {
      name = "Cota da caixa de correio",
      gist = "a caixa de correio está cheia ou é necessária uma transição de senha, dependendo da fonte consultada",
      description = "Nenhuma RFC define 422. A RFC 5248 o associa a X.7.12, uma transição de senha, para a qual a RFC 4954 tem 432. Listas na web o explicam como caixa de correio cheia, provavelmente porque 4.2.2 perdeu os pontos.",
      when = "Pode aparecer em listas de códigos de devolução. Só o texto ou um código de status aprimorado ao lado dele diz qual é o significado.",
      fix = "Mantenha a mensagem na fila e tente novamente; com 4.2.2, a caixa de correio está cheia; com 4.7.12, faça login uma vez com PLAIN sobre TLS.",
      send = "Envie 452 com 4.2.2 para uma caixa de correio cheia e 432 com 4.7.12 para uma transição de senha.",
    },
    [424] = {
      name = "Problema na expansão da lista de e-mails",
      gist = "o servidor não consegue expandir uma lista ou um alias no momento",
      description = "Nenhuma RFC define 424. O OpenSMTPD o forma a partir do código de status aprimorado 4.2.4, um problema na expansão de uma lista.",
      when = "O OpenSMTPD o envia em RCPT quando não consegue ler uma tabela de aliases ou um arquivo forward. O endereço não precisa ser uma lista de e-mails.",
      fix = "Mantenha a mensagem na fila e tente novamente; o endereço pode muito bem estar certo. Se persistir por dias, avise o administrador do domínio de destino.",
      send = "Envie 450 com 4.2.4. No OpenSMTPD, verifique as tabelas de aliases e o arquivo forward por trás do endereço.",
    },
    [426] = {
      name = "Conexão expirada",
      gist = "o tempo da conexão se esgotou, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 426 como resposta. Um exemplo da RFC 3464 o mostra em um relatório de entrega escrito pelo próprio sistema que envia. Uma conexão cujo tempo se esgota não dá resposta.",
      when = "Pode aparecer em um relatório desse tipo. É uma anotação do próprio lado que envia.",
      fix = "Mantenha a mensagem na fila e tente novamente; se isso se repetir, verifique a rota até o host, os firewalls no caminho e os tempos limite configurados.",
      send = "Informe 4.4.1 para um host que não responde e 4.4.2 para uma conexão que caiu, se for o seu próprio software que escreve o número.",
    },
    [430] = {
      name = "Falha temporária do comando",
      gist = "o comando falhou por enquanto, por um motivo que só o texto pode dizer",
      description = "Nenhuma RFC diz o que 430 significa, e a RFC 5248 apenas o menciona como par de X.5.1, um comando inválido. Só é certo que a falha é temporária.",
      when = "Se aparecer, virá de um servidor que inventou um uso próprio para o número.",
      fix = "Mantenha a mensagem na fila e tente novamente mais tarde; leia o texto; com 4.5.1, compare o comando com a resposta a EHLO.",
      send = "Envie 451 para um problema passageiro, e 500, 502 ou 503 para um comando errado.",
    },
    [431] = {
      name = "Recursos esgotados",
      gist = "o servidor está sem armazenamento ou memória, segundo listas na web",
      description = "Nenhuma RFC define 431. Provavelmente é 4.3.1, um sistema de e-mail cheio, sem os pontos. A falha é temporária.",
      when = "Pode aparecer em listas de códigos de devolução; a resposta padrão para falta de armazenamento é 452 com 4.3.1.",
      fix = "Mantenha a mensagem na fila e tente novamente mais tarde; a falta de recursos está do lado que recebe.",
      send = "Envie 452 com 4.3.1 e libere espaço em disco.",
    },
    [432] = {
      name = "É necessária uma transição de senha",
      gist = "o usuário precisa fazer login uma vez com PLAIN antes que o mecanismo escolhido funcione",
      description = "O servidor ainda não tem senha para o mecanismo escolhido e a cria a partir de um login com PLAIN. O Exchange usa o mesmo número com 4.3.2 durante a entrega, quando freia o envio a um destinatário.",
      when = "Aparece após AUTH para uma conta que ainda não fez a transição. Fora de AUTH, tem o significado do Exchange.",
      fix = "Faça login uma vez com PLAIN, somente sobre TLS, e depois use o mecanismo desejado. Se veio com 4.3.2 durante a entrega, mantenha a mensagem na fila e envie mais devagar.",
      send = "Envie-o somente se você oferecer PLAIN sobre TLS, pois o usuário não tem outro caminho. Para credenciais erradas, envie 535.",
    },
    [435] = {
      name = "Autenticação adiada",
      gist = "o servidor não consegue verificar o login no momento",
      description = "Nenhuma RFC define 435. O Exim o usa onde a RFC 4954 tem 454. Nada se diz sobre a senha, que pode estar certa.",
      when = "O Exim o envia para AUTH quando falha uma consulta de que o autenticador depende.",
      fix = "Tente o mesmo login de novo mais tarde e não peça outra senha ao usuário.",
      send = "Envie 454 com 4.7.0. No Exim, o log traz o motivo ao lado desta resposta.",
    },
    [441] = {
      name = "O host não responde",
      gist = "o host não respondeu, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 441. É o código de status aprimorado 4.4.1 sem os pontos. Um host que não responde não envia resposta, portanto é uma anotação do próprio lado que envia.",
      when = "Aparece em relatórios de entrega e em logs da fila do lado que envia.",
      fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique os registros MX do domínio, se esse host está no ar e se um firewall bloqueia a porta 25.",
      send = "Informe 4.4.1, se for o seu próprio software que escreve o número.",
    },
    [442] = {
      name = "Conexão ruim",
      gist = "a conexão caiu antes que a mensagem terminasse, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 442. É o código de status aprimorado 4.4.2 sem os pontos, anotado pelo próprio lado que envia.",
      when = "Aparece em relatórios de entrega sobre uma conexão que caiu ou cujo tempo se esgotou. O OpenSMTPD o escreve quando não consegue entregar uma devolução gerada por ele mesmo.",
      fix = "Mantenha a mensagem na fila e tente novamente; se acontecer com frequência, procure uma linha com defeito, um firewall que corta conexões ou tempos limite curtos demais.",
      send = "Informe 4.4.2, se for o seu próprio software que escreve o número.",
    },
    [446] = {
      name = "Saltos demais",
      gist = "a mensagem passou por hosts demais, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 446. É o código de status aprimorado 4.4.6, um loop de roteamento, sem os pontos. Provavelmente dois sistemas enviam a mensagem um ao outro.",
      when = "Pode aparecer em um relatório de entrega. As devoluções costumam trazer 5.4.6 para a mesma coisa.",
      fix = "Encontre o loop, pois esperar não o desfaz. Os hosts que se repetem nos campos Received do cabeçalho fazem parte dele; corrija ali o encaminhamento, o alias ou o registro MX e deixe a fila tentar novamente.",
      send = "Informe 5.4.6 ou 4.4.6, se for o seu próprio software que escreve o número.",
    },
    [447] = {
      name = "Prazo de entrega vencido",
      gist = "a mensagem ficou tempo demais na fila, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 447. É o código de status aprimorado 4.4.7, prazo de entrega vencido, sem os pontos. Ele não diz por que as tentativas anteriores falharam.",
      when = "Aparece no relatório do sistema que mantinha a fila. A RFC 5321 pede que ele antes tente por pelo menos quatro ou cinco dias.",
      fix = "Procure a causa das falhas anteriores e envie a mensagem de novo quando ela estiver resolvida.",
      send = "Informe a última falha real ou, se ela não for conhecida, 4.4.7, caso o seu próprio software escreva o número.",
    },
    [449] = {
      name = "Erro de roteamento",
      gist = "não foi possível rotear a mensagem, segundo a anotação do lado que envia",
      description = "Nenhuma RFC define 449. É 4.4.9 sem os pontos, que o Exchange usa para um problema de roteamento e que não está registrado em lugar nenhum.",
      when = "Pode aparecer em um relatório do Exchange ou de um programa que o imita.",
      fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique os registros MX do domínio e o conector ou o host de retransmissão que o seu sistema usa para ele.",
      send = "Informe 4.4.4, rota não encontrada, se for o seu próprio software que escreve o número.",
    },
    [450] = {
      name = "Caixa de correio temporariamente indisponível",
      gist = "o servidor não recebe e-mail para este destinatário agora, mas pode receber mais tarde",
      description = "A caixa de correio está ocupada, ou uma política faz o remetente esperar; o caso mais frequente é o greylisting. O mesmo comando pode dar certo mais tarde sem nenhuma mudança.",
      when = "Responde a RCPT, a MAIL ou ao fim dos dados. Por padrão, o Postfix também o envia se não conseguir verificar o destinatário (4.1.1), não encontrar o domínio do destinatário (4.1.2) ou do remetente (4.1.8), ou não achar o DNS reverso do cliente (4.7.25 ou 4.7.1).",
      fix = "Mantenha a mensagem na fila e tente novamente a partir do mesmo host. Se durar horas, leia o texto e verifique o seu domínio de remetente e o seu DNS reverso. Não retire nenhum endereço de uma lista por causa deste código.",
      send = "Envie-o se esta caixa de correio, ou uma política do seu servidor sobre este destinatário ou remetente, fizer o cliente esperar. Para uma falha do seu lado envie 451, para uma conexão que você encerra 421 e, quando esperar não adianta, 550.",
    },
    [451] = {
      name = "Erro local no processamento",
      gist = "algo falhou do lado do servidor e uma nova tentativa pode dar certo",
      description = "Uma consulta, um filtro ou uma configuração falhou, e o comando foi abandonado. Pelo que este código informa, a falha não está nem no endereço nem na mensagem. Muitos servidores também o usam para greylisting.",
      when = "Responde a MAIL, a RCPT ou ao fim dos dados. Um cliente que perde a conexão no meio de uma transação deve agir como se este código tivesse vindo.",
      fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique se o seu domínio de remetente, o registro SPF e a chave DKIM dele podem ser consultados.",
      send = "Envie-o se algo falhou do seu lado: uma consulta, um filtro, um disco. Se a caixa de correio ou uma política do seu servidor fizer o cliente esperar, envie 450, para a falta de armazenamento 452 e para uma conexão que você encerra 421.",
    },
    [452] = {
      name = "Armazenamento insuficiente",
      gist = "não há espaço para este e-mail agora, ou a transação tem destinatários demais",
      description = "O servidor está sem espaço: 4.3.1 se refere ao armazenamento do sistema, 4.2.2 à cota de uma caixa de correio. 4.5.3 se refere ao número de destinatários, e os aceitos até então continuam válidos.",
      when = "Em MAIL, trata-se do armazenamento, muitas vezes avaliado pelo SIZE declarado. Em RCPT, trata-se de uma caixa de correio cheia ou do número de destinatários; um servidor deve aceitar pelo menos 100 deles.",
      fix = "Após 4.5.3, envie a mensagem aos destinatários aceitos e depois aos demais em uma nova transação. Nos outros casos, mantenha a mensagem na fila e tente novamente mais tarde; alguém pode esvaziar a caixa de correio cheia.",
      send = "Envie-o com 4.5.3 acima do seu limite de destinatários, como exige a RFC 5321, com 4.2.2 para uma caixa de correio que pode ser esvaziada e com 4.3.1 para um disco cheio. Para uma mensagem acima de um limite fixo de tamanho, envie 552.",
    },
    [453] = {
      name = "Nenhum e-mail na fila",
      gist = "não há e-mail à espera para os domínios que ATRN indicou",
      description = "A fila deste cliente está vazia. ATRN pertence à retransmissão sob demanda, em que um host busca o seu e-mail, e apesar do primeiro dígito nada deu errado. O registro da IANA associa ao código X.3.2, que não corresponde a esse significado.",
      when = "Responde a ATRN e a nenhum outro comando. Não é a forma temporária de 553.",
      fix = "Pergunte de novo no próximo horário previsto. Se esperava e-mail, verifique se ATRN indicou os domínios certos e se os registros MX deles levam a este servidor de retransmissão.",
      send = "Envie-o se a fila desses domínios estiver vazia; envie 450 se recusar o pedido e 451 se não conseguir processá-lo.",
    },
    [454] = {
      name = "Falha temporária de autenticação ou de TLS",
      gist = "o servidor não pode executar AUTH ou STARTTLS no momento",
      description = "O problema é do próprio servidor. Em AUTH, nada foi decidido sobre a senha, que pode estar certa; em STARTTLS, o TLS não está disponível agora.",
      when = "Aparece após AUTH quando a base de usuários está fora do ar, e após STARTTLS quando o servidor não consegue carregar o certificado ou a chave.",
      fix = "Em AUTH, tente novamente mais tarde com a mesma senha. Depois de um STARTTLS que falhou, nunca continue sem criptografia em um servidor de envio nem com DANE, MTA-STS ou REQUIRETLS; nos demais casos, quem decide é a sua própria política.",
      send = "Envie-o enquanto a sua base de usuários ou o seu TLS não funciona. Credenciais que você pôde verificar e que estão erradas recebem 535.",
    },
    [455] = {
      name = "Parâmetros não atendidos no momento",
      gist = "o servidor não pode atender a um parâmetro de MAIL ou RCPT no momento",
      description = "O servidor conhece o parâmetro da extensão, mas não pode atendê-lo agora. O código fala de parâmetros e de nada mais; 555 é a sua contraparte permanente.",
      when = "Aparece após MAIL ou RCPT com um parâmetro que o servidor não pode atender no momento. É raro.",
      fix = "Tente novamente mais tarde com os mesmos parâmetros. Um parâmetro que a mensagem dispensa pode ser omitido de imediato, mas nunca REQUIRETLS.",
      send = "Envie-o se o parâmetro for funcionar mais tarde, 555 se nunca for funcionar e 451 se o problema nada tiver a ver com um parâmetro.",
    },
    [456] = {
      name = "IPv6 recusado, tente por IPv4",
      gist = "o cliente deve tentar novamente por IPv4, como propôs um rascunho expirado",
      description = "Nenhuma RFC define 456, e não se conhece nenhum uso dele. O rascunho o destinava a uma mensagem por IPv6 que não passa nem no SPF nem no DKIM.",
      when = "Pode aparecer na tabela do Sisimai, um analisador de devoluções.",
      fix = "Mantenha a mensagem na fila e tente novamente, por IPv4 se o seu sistema permitir escolher. Verifique SPF e DKIM, inclusive para o endereço IPv6 de onde você envia.",
      send = "Envie 450 com 4.7.1 e um texto claro.",
    },
    [458] = {
      name = "Não é possível colocar as mensagens na fila",
      gist = "o servidor não pode iniciar o processamento da fila que ETRN pediu",
      description = "As mensagens em espera do nó não podem ser processadas no momento. Nada se diz sobre as próprias mensagens.",
      when = "Responde a ETRN, e para outros comandos não tem nenhum significado.",
      fix = "Envie ETRN de novo mais tarde. Se continuar falhando, informe ao administrador do servidor a hora e o nome do nó.",
      send = "Envie-o se a fila não puder ser processada agora, e 459 se este cliente não tiver permissão para iniciá-la.",
    },
    [459] = {
      name = "Nó não permitido",
      gist = "este cliente não tem permissão para iniciar a fila desse nó",
      description = "O servidor nega a este cliente o processamento da fila; o texto informa o motivo. O primeiro dígito diz que a recusa é temporária, mas ela costuma durar até que alguém mude uma configuração.",
      when = "Responde a ETRN com um nó escrito errado, ou vindo de um cliente que se conecta a partir de um endereço incomum.",
      fix = "Verifique o nome do nó e leia o texto. Se o nome estiver certo, peça ao administrador que autorize o seu host.",
      send = "Envie-o se o cliente não tiver direito a esta fila, e 458 se a fila não puder ser processada agora.",
    },
    [471] = {
      name = "Erro do filtro local",
      gist = "um filtro do lado que recebe falhou, segundo listas na web",
      description = "Nenhuma RFC define 471, e o seu segundo dígito está fora da gramática do SMTP. Provavelmente é 4.7.1, uma política que faz o remetente esperar, sem os pontos.",
      when = "Listas de códigos de devolução o trazem; não se conhece nenhum servidor que o envie.",
      fix = "Mantenha a mensagem na fila e tente novamente; o primeiro dígito marca a falha como temporária. Um programa deve aceitar a linha apesar do segundo dígito.",
      send = "Envie 451 com 4.3.0 para um filtro com defeito, ou 450 com 4.7.1 para uma política.",
    },
    [500] = {
      name = "Erro de sintaxe",
      gist = "o servidor não reconhece o comando, ou a linha é longa demais",
      description = "O servidor não consegue ler a linha como comando. Só esta linha é recusada: a sessão permanece aberta e conserva o seu estado. Com 5.5.6, uma linha da troca AUTH era longa demais.",
      when = "Aparece para EHLO em um servidor muito antigo, para HELO ou EHLO em um servidor LMTP e para o texto da mensagem que um cliente envia como comandos depois que DATA foi recusado. O Postfix diz 502 nesses casos.",
      fix = "Compare a linha com a RFC e não use nenhuma extensão que a resposta a EHLO não liste. Se o próprio EHLO foi recusado, use LHLO em um servidor LMTP, ou HELO se não precisar nem de TLS nem de login. Um firewall ou proxy no caminho pode alterar comandos.",
      send = "Envie-o para um comando que você não conhece, 502 para um que conhece, mas não oferece, e 501 se só os argumentos estiverem errados.",
    },
    [501] = {
      name = "Erro de sintaxe nos parâmetros",
      gist = "o servidor conhece o comando, mas não consegue ler os seus argumentos",
      description = "Um argumento está malformado, falta ou não é permitido. Durante AUTH, pode ser também uma troca cancelada, um base64 incorreto ou uma resposta inicial que o mecanismo não aceita.",
      when = "Aparece para um espaço depois dos dois-pontos de MAIL FROM, um sublinhado em um nome de host, um endereço malformado ou STARTTLS com argumento.",
      fix = "Corrija os argumentos antes de enviar o comando de novo. 5.1.3 aponta para o endereço do destinatário, 5.1.7 e 5.1.8 para o do remetente. Depois do seu próprio asterisco, ele só confirma que AUTH foi cancelado.",
      send = "Envie-o para argumentos que violam a sintaxe, 504 para um argumento que você não oferece, 555 para um parâmetro desconhecido de MAIL ou RCPT e 553 para um nome de caixa de correio que você não permite.",
    },
    [502] = {
      name = "Comando não implementado",
      gist = "o servidor não oferece este comando",
      description = "Pela RFC 5321, o servidor reconhece o comando, mas não o implementa. O Postfix e outros também respondem com 502 5.5.2 a um comando que não reconhecem.",
      when = "Aparece para VRFY, EXPN, HELP ou ETRN em servidores que os dispensam e para comandos digitados errado. Um comando listado na resposta a EHLO não deve recebê-lo.",
      fix = "Dispense o comando; repeti-lo não adianta. Se foi EHLO, use HELO, desde que não precise de TLS nem de login. Se foi o texto da mensagem que o recebeu, DATA foi recusado antes.",
      send = "Envie-o para um comando que você conhece, mas não oferece, 500 para um que não conhece e 252 para um VRFY ou EXPN desativado por segurança.",
    },
    [503] = {
      name = "Sequência de comandos incorreta",
      gist = "o comando veio no ponto errado da sessão",
      description = "Um passo anterior a este comando falta, falhou ou já foi dado. O comando em si pode estar certo.",
      when = "O primeiro exemplo é MAIL antes de EHLO. Outros são RCPT antes de MAIL, DATA sem destinatário aceito, um segundo AUTH e BDAT depois do último bloco. Após uma saudação 554, é a resposta a tudo, exceto a QUIT.",
      fix = "Procure a primeira falha antes desta resposta, que costuma ser a verdadeira: com pipelining, um MAIL ou RCPT recusado faz falhar os comandos seguintes. Depois, envie RSET ou abra uma nova sessão e dê os passos na ordem.",
      send = "Envie-o para um comando fora de ordem. Se faltar um login ou o TLS, envie 530; se não restar nenhum destinatário em DATA, 503 ou 554.",
    },
    [504] = {
      name = "Parâmetro não implementado",
      gist = "o servidor não oferece um parâmetro do comando",
      description = "O comando é conhecido, mas este valor não. Em AUTH, o mecanismo é desconhecido ou não é permitido aqui. O Postfix envia 504 5.5.2 quando exige um nome de host ou um endereço totalmente qualificado.",
      when = "Aparece após AUTH com um mecanismo que o servidor não oferece, e em EHLO, MAIL ou RCPT de um cliente com nome de host curto.",
      fix = "Escolha um mecanismo da linha AUTH da resposta a EHLO. Se o texto pedir um nome totalmente qualificado, corrija o nome do host ou o endereço na sua configuração.",
      send = "Envie-o para um mecanismo AUTH que você não oferece. Para um parâmetro desconhecido de MAIL ou RCPT, envie 555; para uma sintaxe incorreta, 501.",
    },
    [510] = {
      name = "Endereço de e-mail incorreto",
      gist = "há algo errado com o endereço do destinatário, segundo listas na web",
      description = "Nenhuma RFC define 510. Provavelmente é 5.1.0, um problema qualquer com um endereço, sem os pontos. A falha é permanente.",
      when = "Pode aparecer em um relatório de entrega, formado a partir de um código de status aprimorado.",
      fix = "Verifique se há erros no endereço. Leia o texto antes de desistir do endereço, porque 5.1.0 não diz o que está errado.",
      send = "Envie 550 com um código de status aprimorado exato, como 5.1.1.",
    },
    [511] = {
      name = "Endereço de e-mail incorreto",
      gist = "a caixa de correio do destinatário não existe, segundo listas na web",
      description = "Nenhuma RFC define 511. Provavelmente é 5.1.1, caixa de correio inexistente, uma falha permanente, sem os pontos.",
      when = "Pode aparecer em um relatório de entrega sobre um destinatário que não foi encontrado.",
      fix = "Procure um erro de digitação no endereço. Retire-o das suas listas somente se o texto, ou um verdadeiro 5.1.1 ao lado dele, disser que a caixa de correio não existe.",
      send = "Envie 550 com 5.1.1.",
    },
    [512] = {
      name = "Host não encontrado",
      gist = "o domínio do destinatário não tem host de e-mail, segundo listas na web",
      description = "Nenhuma RFC define 512. Provavelmente é 5.1.2, sistema de destino incorreto, sem os pontos. Quem descobre isso no DNS é o lado que envia, portanto um servidor dificilmente o diz.",
      when = "Pode aparecer em um relatório de entrega sobre um domínio escrito errado ou expirado.",
      fix = "Verifique a parte do endereço depois de @. Se estiver certa, consulte você mesmo os registros MX e de endereço; um servidor de nomes que não responde não prova que o domínio deixou de existir.",
      send = "Informe 5.1.2, se for o seu próprio software que escreve o número.",
    },
    [513] = {
      name = "Tipo de endereço incorreto",
      gist = "o endereço do destinatário não está escrito corretamente, segundo listas na web",
      description = "Nenhuma RFC define 513. Provavelmente é 5.1.3, sintaxe incorreta do endereço do destinatário e, portanto, uma falha permanente, sem os pontos.",
      when = "Pode aparecer em um relatório de entrega sobre um endereço malformado.",
      fix = "Procure espaços, partes que faltam, sinais de menor e maior fora do lugar e caracteres que não são ASCII, e corrija o endereço.",
      send = "Envie 501 ou 553 com 5.1.3.",
    },
    [520] = {
      name = "Identificador QUICKSTART incorreto",
      gist = "o cliente abriu a sessão com um identificador QUICKSTART incorreto, como propôs um rascunho expirado",
      description = "Nenhuma RFC define 520, e não se conhece nenhum servidor que o envie. O primeiro dígito marca uma falha permanente.",
      when = "A tabela do Sisimai, um analisador de devoluções, o contém.",
      fix = "Não repita o comando como está. Abra a sessão com um EHLO comum.",
      send = "Escolha um código da RFC 5321, como 501.",
    },
    [521] = {
      name = "O host não aceita e-mail",
      gist = "este host nunca aceita e-mail ou, no uso do Postfix, recusa este cliente e desconecta",
      description = "Pela RFC 7504, o código é a saudação de um host que nunca recebe e-mail. O Postfix o envia em qualquer etapa para recusar um cliente e encerrar a conexão; esse host recebe e-mail de outros.",
      when = "Se for a saudação e não indicar motivo, o host não recebe e-mail. Se a sessão começou com 220, ou o texto mencionar um cliente, uma política ou uma lista de bloqueio, ele tem o significado do Postfix.",
      fix = "Leia primeiro o texto. Se o seu cliente foi recusado, o administrador do servidor pode ajudar, e pode não haver nada de errado com o destinatário. Se o host não receber e-mail, verifique se os registros MX do domínio apontam para o host certo.",
      send = "Envie-o somente como saudação de um host que nunca recebe e-mail. Para recusar um único cliente, envie 554.",
    },
    [522] = {
      name = "Cota excedida",
      gist = "a caixa de correio do destinatário está cheia",
      description = "Nenhuma RFC define 522. Provavelmente é 5.2.2, uma caixa de correio cheia, sem os pontos. O primeiro dígito diz permanente, embora uma caixa de correio não fique cheia para sempre.",
      when = "Foi visto uma vez, após o fim dos dados, para uma caixa de correio acima da cota.",
      fix = "O endereço está certo; conserve-o e tente com uma mensagem posterior. Enquanto isso, fale com o destinatário por outro meio.",
      send = "Envie 452 com 4.2.2, ou 552 com 5.2.2.",
    },
    [523] = {
      name = "Criptografia necessária",
      gist = "é necessária criptografia ou a mensagem é grande demais, dependendo da fonte consultada",
      description = "Nenhuma RFC diz o que 523 significa. A RFC 5248 o associa a X.7.10, criptografia necessária. Listas na web o explicam como mensagem grande demais, provavelmente porque 5.2.3 perdeu os pontos.",
      when = "Após AUTH, faria sentido a falta de criptografia; após MAIL ou o fim dos dados, o tamanho.",
      fix = "Deixe o texto e o código de status aprimorado decidirem. Com 5.7.10, inicie o TLS e repita o passo; com 5.2.3, diminua a mensagem.",
      send = "Envie 530 se o TLS precisar vir primeiro e 552 se a mensagem for grande demais.",
    },
    [524] = {
      name = "O mecanismo exige criptografia",
      gist = "uma lista não pode ser expandida ou um login precisa de criptografia, dependendo do servidor",
      description = "Nenhuma RFC diz o que 524 significa. O OpenSMTPD o forma a partir de 5.2.4, uma expansão de lista que falhou. A RFC 5248 o associa a X.7.11, um mecanismo que precisa de criptografia.",
      when = "O OpenSMTPD o envia em RCPT quando um alias ou um arquivo forward tem um defeito.",
      fix = "Com 5.2.4, avise o administrador do domínio de destino; o endereço pode estar certo. Com 5.7.11, inicie o TLS e faça login de novo.",
      send = "Envie 550 com 5.2.4 para a lista e 530 com 5.7.0 para a falta de TLS.",
    },
    [525] = {
      name = "Conta de usuário desativada",
      gist = "a conta do usuário está desativada",
      description = "Nenhuma RFC diz quando enviar 525. A RFC 5248 o associa a X.7.13: as credenciais estão certas, mas um administrador desativou a conta.",
      when = "Aparece após AUTH, e em RCPT para um destinatário cuja conta está desativada.",
      fix = "Pergunte ao provedor da conta e não peça outra senha ao usuário. Em RCPT, fale com o destinatário por outro meio.",
      send = "Envie 535 com 5.7.13 após AUTH, e 550 com 5.2.1 para um destinatário desativado.",
    },
    [530] = {
      name = "Autenticação necessária",
      gist = "o cliente precisa fazer login, ou iniciar o TLS, antes deste comando",
      description = "O servidor recusa somente este comando, e somente até que se dê o passo que falta. O texto ou o código de status aprimorado diz se esse passo é AUTH ou STARTTLS.",
      when = "Aparece em MAIL ou RCPT de um cliente que omitiu AUTH, e em quase todos os comandos, inclusive AUTH, quando STARTTLS precisa vir primeiro.",
      fix = "Dê o passo que falta e repita o comando; não desista da mensagem. Se o texto mencionar STARTTLS, envie esse comando e depois EHLO de novo; do contrário, faça login sobre TLS. Em um programa de e-mail, ative a criptografia e o login com senha para o servidor de envio.",
      send = "Envie-o quando um login ou o TLS mudaria a resposta, com 5.7.0 nos dois casos, e diga no texto qual passo falta. Se o próprio login falhou, envie 535; uma porta 25 para e-mail de entrada não deveria exigir login de estranhos.",
    },
    [533] = {
      name = "Entrega não autorizada",
      gist = "a entrega não está autorizada ou precisa de SMTPUTF8, dependendo do servidor",
      description = "Nenhuma RFC diz o que 533 significa. A RFC 5248 o associa a X.7.1, uma recusa por política. O Exim o envia para um endereço internacionalizado que o servidor seguinte não aceita.",
      when = "O Exim o envia em RCPT quando o servidor atrás dele não tem SMTPUTF8.",
      fix = "Leia o texto. Com 5.7.1, peça ao lado que recebe que autorize o seu e-mail; no caso de um endereço internacionalizado, use um endereço ASCII da mesma pessoa.",
      send = "Envie 550 com 5.7.1, ou 553 com 5.6.7.",
    },
    [534] = {
      name = "Mecanismo de autenticação fraco demais",
      gist = "o mecanismo de login escolhido é fraco demais para este usuário",
      description = "A política do servidor exige um mecanismo mais forte. A senha não foi avaliada. Há relatos de que o Google o envia também quando uma conta precisa de uma senha de aplicativo.",
      when = "Aparece após AUTH. O mesmo mecanismo será recusado todas as vezes.",
      fix = "Escolha um mecanismo mais forte da linha AUTH da resposta a EHLO, depois de STARTTLS se o TLS não estiver ativo. Se o texto falar de uma senha de aplicativo, crie uma nas configurações da conta.",
      send = "Envie-o quando outro mecanismo serviria, 535 se as credenciais estiverem erradas e 504 para um mecanismo que você não oferece de modo algum.",
    },
    [535] = {
      name = "Credenciais de autenticação inválidas",
      gist = "o nome de usuário, a senha ou o token não é válido",
      description = "O login falhou. A sessão permanece aberta, mas não está autenticada.",
      when = "Aparece após AUTH quando a senha foi trocada, o nome de usuário está na forma errada ou o token expirou; muitos provedores exigem uma senha de aplicativo.",
      fix = "Peça novas credenciais ao usuário em vez de repetir as antigas. Verifique se o nome de usuário está escrito como o provedor quer, muitas vezes o endereço inteiro, e se este é o servidor certo.",
      send = "Envie-o para credenciais erradas, com 5.7.8. Se não pôde verificá-las, envie 454, porque este código faz os clientes pedirem outra senha.",
    },
    [538] = {
      name = "O mecanismo de autenticação exige criptografia",
      gist = "este mecanismo de login só é aceito em uma conexão criptografada",
      description = "O servidor exige TLS antes de receber as credenciais, que ele não avaliou. A RFC 4954 mantém o código apenas por razões históricas.",
      when = "Aparece após AUTH com um mecanismo como PLAIN em uma conexão sem TLS.",
      fix = "Inicie o TLS com STARTTLS, envie EHLO de novo e repita AUTH. Se a senha atravessou a rede em texto claro, troque-a.",
      send = "Ofereça o mecanismo somente quando o TLS estiver ativo, e envie 530 para exigir STARTTLS.",
    },
    [541] = {
      name = "Rejeitado pelo destino",
      gist = "o domínio do destinatário rejeita o e-mail",
      description = "Nenhuma RFC define 541. O Zoho o envia com 5.4.1, do qual o número provavelmente se formou sem os pontos.",
      when = "O Zoho o envia para e-mail que o domínio de destino decidiu rejeitar.",
      fix = "Procure o motivo no texto e pergunte ao administrador do domínio de destino qual regra barrou o e-mail. O endereço pode estar certo.",
      send = "Envie 550 ou 554 com um código 5.7.x que indique o motivo.",
    },
    [542] = {
      name = "Rejeitado",
      gist = "o destinatário é rejeitado, por um motivo que só o texto pode dizer",
      description = "Nenhuma RFC define 542. Conhece-se um único exemplo dele, sem código de status aprimorado; o primeiro dígito marca a falha como permanente.",
      when = "Foi visto uma vez, em RCPT.",
      fix = "Leia o texto e não retire nenhum endereço de uma lista só por causa do número.",
      send = "Envie 550 com um código de status aprimorado exato.",
    },
    [550] = {
      name = "Caixa de correio indisponível",
      gist = "a caixa de correio não existe ou uma política proíbe este e-mail",
      description = "O servidor recusa em definitivo um destinatário, um remetente ou uma mensagem. O número não diz se o motivo é a caixa de correio ou uma política; o código de status aprimorado diz: 5.1.1 é uma caixa de correio inexistente, 5.2.1 uma desativada e 5.7.x uma política.",
      when = "Em RCPT, geralmente é um endereço errado ou uma retransmissão proibida. Após o fim dos dados, geralmente é o conteúdo ou uma falha de SPF, DKIM ou DMARC. Servidores de envio também recusam com ele um endereço de remetente que não pertence ao login.",
      fix = "Leia o código de status aprimorado e o texto antes de decidir. Após 5.1.1, corrija o endereço ou pare de enviar para ele. Após 5.7.x, corrija SPF, DKIM ou DNS, ou pergunte ao administrador; o endereço pode estar correto.",
      send = "Envie-o para recusar em definitivo um destinatário ou um remetente, sempre com um código de status aprimorado. Para recusar a mensagem ou o cliente, envie 554; para um problema que pode passar, 450.",
    },
    [551] = {
      name = "Usuário não local, tente outro endereço",
      gist = "o usuário está em outro lugar e este servidor não encaminha o e-mail",
      description = "O servidor recusa o destinatário, e o texto pode indicar o endereço a usar no lugar dele. Alguns servidores recusam com ele uma retransmissão ou um remetente, geralmente como 551 5.7.1.",
      when = "Responde a RCPT ou VRFY. Um servidor pode igualmente enviar 550 para não revelar o novo endereço.",
      fix = "Se o texto indicar um endereço, envie para lá se tiver motivo para confiar nele; um programa só deve segui-lo se tiver certeza da identidade do servidor. Se o texto falar de retransmissão, verifique os registros MX ou faça login primeiro.",
      send = "Envie-o se o novo endereço puder ser revelado. Encaminhe com 250 ou 251, recuse com 550 se o endereço tiver de permanecer privado e recuse retransmissão com 550 5.7.1.",
    },
    [552] = {
      name = "Cota de armazenamento excedida",
      gist = "a mensagem é grande demais ou a caixa de correio está cheia",
      description = "Um limite foi ultrapassado: 5.3.4 é o limite de tamanho do sistema, 5.2.3 o da caixa de correio e 5.2.2 uma caixa de correio cheia. O Gmail envia 552 5.7.0 para um anexo ou um link que considera perigoso, o que nada tem a ver com tamanho.",
      when = "Em MAIL, o SIZE declarado está acima do limite da resposta a EHLO. Em RCPT, trata-se de uma cota ou, em servidores antigos, do número de destinatários: ao contrário do que vale para outras respostas 5yz, o cliente deve então tentar novamente com eles em uma nova transação.",
      fix = "Leia no texto de qual limite se trata. Diminua a mensagem ou envie um link. Se a caixa de correio estiver cheia, conserve o endereço e fale com o destinatário por outro meio. Se o conteúdo foi bloqueado, retire o anexo ou o link.",
      send = "Envie-o para uma mensagem acima de um limite fixo, com 5.3.4 ou 5.2.3, e anuncie o limite com SIZE. Para uma caixa de correio que pode ser esvaziada envie 452 4.2.2, para destinatários demais 452 4.5.3 e para o conteúdo 550 ou 554.",
    },
    [553] = {
      name = "Nome de caixa de correio não permitido",
      gist = "o servidor não permite este nome de caixa de correio ou este endereço de remetente",
      description = "O nome viola a sintaxe, não é permitido ou tem caracteres além de ASCII onde só ASCII é possível. Em servidores de envio, geralmente diz que o endereço do remetente não pertence ao login.",
      when = "O Postfix envia 553 5.7.1 em MAIL ou RCPT quando um usuário envia com um endereço que não é dele. Com 5.1.8, a falha é do domínio do remetente. Servidores com qmail recusam retransmissão com ele. Após VRFY, pode listar candidatos para um nome ambíguo.",
      fix = "Se o texto falar do remetente ou do dono do endereço, envie com o endereço da conta com que fez login. Do contrário, compare o endereço letra por letra e corrija-o. Um endereço além de ASCII precisa de SMTPUTF8 nos dois lados.",
      send = "Envie-o se o próprio nome não for permitido. Para um remetente que não pertence ao login e para retransmissão, a resposta padrão é 550 com 5.7.1; para sintaxe incorreta, 501.",
    },
    [554] = {
      name = "Falha na transação",
      gist = "a mensagem é recusada ou, na saudação, toda a sessão",
      description = "O servidor recusa com a falha permanente geral, usada onde nenhum código mais exato se aplica. O texto e o código de status aprimorado dão o motivo: 5.7.1 é uma política, 5.6.x o conteúdo, 5.4.6 um loop de roteamento.",
      when = "Após o fim dos dados, rejeita a mensagem, na maioria das vezes como spam. Em DATA, nenhum destinatário era válido. Na saudação ou em RCPT, costuma recusar um cliente que está em uma lista de bloqueio.",
      fix = "Procure o motivo no texto. Se ele mencionar uma lista de bloqueio, elimine a causa e peça a remoção a quem mantém a lista; se mencionar o conteúdo, altere-o. Não descarte o destinatário por isso.",
      send = "Envie-o para recusar a mensagem ou o cliente como um todo. Para recusar um destinatário, envie 550; se encerrar a conexão agora e o cliente puder voltar, 421. Após uma saudação 554, responda 503 até QUIT.",
    },
    [555] = {
      name = "Parâmetros não reconhecidos",
      gist = "o servidor não reconhece um parâmetro de MAIL ou RCPT",
      description = "O servidor não pode usar um parâmetro de extensão, nem agora nem mais tarde, e não avaliou o endereço. O Gmail e o Haraka também enviam o código para sintaxe incorreta nesses dois comandos.",
      when = "Aparece 555 5.5.2 no Gmail quando há um nome de exibição ou um endereço vazio em MAIL FROM ou RCPT TO, e 555 5.5.4 para um parâmetro que o servidor não ofereceu.",
      fix = "Se não havia parâmetro, corrija o endereço: exatamente um, entre os sinais de menor e maior, sem nome. Do contrário, use somente parâmetros cuja extensão a resposta a EHLO lista.",
      send = "Envie-o para um parâmetro que você não conhece, 455 se o parâmetro só falhar agora, 501 para sintaxe incorreta e 504 para parâmetros de outros comandos.",
    },
    [556] = {
      name = "O domínio não aceita e-mail",
      gist = "o domínio do destinatário declarou que não recebe e-mail",
      description = "Um servidor de retransmissão ou de envio soube, em geral por um registro MX nulo no DNS, que o domínio não recebe e-mail. Isso vale para todos os endereços do domínio.",
      when = "Aparece em RCPT, como 556 5.1.10. Se for o domínio do remetente que tem um MX nulo, a resposta é 550 com 5.7.27.",
      fix = "Verifique a grafia do domínio. Se estiver certa, pare de enviar para todos os endereços dele. Se o domínio for seu e precisar receber e-mail, substitua o MX nulo por um de verdade.",
      send = "Envie-o em RCPT se você fizer retransmissão e tiver encontrado um MX nulo para o domínio do destinatário. Um host que nunca recebe e-mail saúda com 521.",
    },
    [557] = {
      name = "Endereço não disponível",
      gist = "o endereço não está disponível, pelo que mostra uma devolução",
      description = "Nenhuma RFC define 557. Um rascunho expirado sobre consultas de endereços é a sua única origem conhecida; listas na web o explicam, sem fonte, como mensagens duplicadas demais.",
      when = "Na única devolução conhecida, um servidor o enviou em RCPT e desconectou.",
      fix = "Leia o texto e, se ele deixar dúvidas, pergunte ao administrador do servidor. O mesmo comando falhará de novo.",
      send = "Envie 550 ou 554 com um código de status aprimorado que seja exato.",
    },
    [571] = {
      name = "Bloqueado",
      gist = "o e-mail está bloqueado por uma política",
      description = "Nenhuma RFC define 571, e o seu segundo dígito está fora da gramática do SMTP. Provavelmente é 5.7.1 sem os pontos, e os servidores enviam os dois juntos.",
      when = "Aparece em qualquer ponto, da saudação ao fim dos dados, para um cliente, um remetente ou um conteúdo bloqueado.",
      fix = "Leia no texto qual é a regra e verifique o DNS reverso, o SPF, o DKIM e as listas de bloqueio para o seu host e o seu domínio. Não retire o destinatário de uma lista. Um programa precisa aceitar a linha apesar do segundo dígito.",
      send = "Envie 550 ou 554 com 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Outro status não definido",
      gist = "a recusa é permanente, sem mais detalhes",
      description = "O servidor recusa e não indica nem o assunto nem a causa. A mensagem não passará como está.",
      when = "É frequente em relatórios de entrega, quando um programa sabia apenas que a resposta era um 5yz.",
      fix = "Procure o motivo no texto e aja conforme ele antes de enviar de novo. Não descarte nenhum destinatário só por este código.",
      send = "Use-o somente se não puder indicar o assunto; quase toda recusa tem um código mais preciso.",
      [4] = {
        gist = "a falha é temporária, sem mais detalhes",
        description = "O servidor não pode atender agora e não indica nem o assunto nem a causa. Uma tentativa posterior pode dar certo.",
        when = "Os servidores o enviam quando sabem apenas que o problema é passageiro. Sistemas que enviam o escrevem em relatórios de atraso.",
        fix = "Mantenha a mensagem na fila e tente novamente mais tarde; procure a causa no texto.",
        send = "Use-o somente se não puder indicar o assunto; 4.3.0 para um problema seu e 4.7.1 para uma política dizem mais.",
      },
      [2] = {
        gist = "o comando foi executado, sem mais detalhes",
        description = "O código confirma o comando e nada acrescenta ao código de resposta.",
        when = "Aparece atrás de quase toda resposta 2yz, na maioria das vezes como 250 2.0.0 depois da mensagem. A saudação e as respostas a EHLO e HELO nunca trazem um código aprimorado.",
        fix = "Não há nada a corrigir: continue a sessão.",
        send = "Use-o para todo sucesso sem código mais preciso; um destinatário aceito, por exemplo, tem 2.1.5.",
      },
    },
    ["1.0"] = {
      name = "Outro status do endereço",
      gist = "um endereço é recusado por um motivo que nenhum código mais preciso descreve",
      description = "O servidor tem algo contra o endereço do remetente ou o do destinatário, mesmo após RCPT. O código não diz que a caixa de correio não existe.",
      when = "Aparece 550 5.1.0 em MAIL ou RCPT. A Microsoft e outros o enviam para um remetente recusado, alguns para um destinatário desconhecido.",
      fix = "Leia no texto de qual endereço se trata e verifique a grafia e o domínio. Descarte o destinatário somente se o texto disser que a caixa de correio não existe.",
      send = "Use 5.1.1 para uma caixa de correio inexistente, 5.1.8 para o domínio do remetente e 5.7.1 para um remetente recusado.",
      [4] = {
        gist = "há um problema passageiro com um endereço que nenhum código mais preciso descreve",
        description = "O endereço do remetente ou o do destinatário não pode ser aceito no momento; o texto precisa dizer qual.",
        when = "Aparece em MAIL ou RCPT, de servidores que não distinguem os problemas de endereço.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique os dois endereços e o DNS do domínio do remetente.",
        send = "Use 4.1.8 para um domínio do remetente que não pode ser consultado e 4.4.3 para uma falha de DNS.",
      },
      [2] = {
        gist = "o endereço foi aceito, sem mais detalhes",
        description = "O servidor aceita o endereço do comando, geralmente o do remetente.",
        when = "250 2.1.0 é a resposta comum a um MAIL aceito, como mostra a RFC 2034.",
        fix = "Não há nada a corrigir: continue a transação.",
        send = "Use-o após MAIL; para um destinatário aceito, 2.1.5 é mais preciso.",
      },
    },
    ["1.1"] = {
      name = "Endereço da caixa de correio de destino incorreto",
      gist = "não existe no domínio nenhuma caixa de correio com esse nome",
      description = "A parte antes de @ está errada, ou a caixa de correio foi excluída. O domínio em si recebe e-mail.",
      when = "É a devolução mais frequente: 550 5.1.1 em RCPT depois de um erro de digitação ou para uma conta que não existe mais. Um servidor de retransmissão que só o descobre depois o coloca em um relatório de entrega.",
      fix = "Corrija o endereço, ou retire-o das suas listas e pare de enviar para ele.",
      send = "Use-o em RCPT, quando tiver certeza de que a caixa de correio não existe. Para uma que existe, mas está desativada, use 5.2.1; enquanto uma consulta falha, 4.1.1.",
      [4] = {
        gist = "o servidor não conseguiu descobrir por enquanto se a caixa de correio existe",
        description = "A consulta do destinatário falhou ou ainda está em andamento. O endereço pode muito bem estar certo. A RFC 3463 descreve somente 5.1.1, mas o registro da IANA também associa o código a 451.",
        when = "Aparece em RCPT, de um servidor que pergunta a outro sistema pelos destinatários. O Postfix envia 450 4.1.1 enquanto um endereço não está verificado.",
        fix = "Mantenha a mensagem na fila e tente novamente, e não retire nada de uma lista. Se persistir por dias, verifique a grafia do endereço.",
        send = "Use-o somente enquanto a consulta está em dúvida; quando souber que a caixa de correio não existe, envie 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Endereço do sistema de destino incorreto",
      gist = "o domínio do destinatário não existe ou não recebe e-mail",
      description = "A parte depois de @ está errada. Isso vale para todos os endereços do domínio, não só para uma caixa de correio.",
      when = "Um servidor de envio ou de retransmissão o informa quando o DNS não tem esse domínio. Domínios digitados errado e domínios expirados são típicos.",
      fix = "Verifique se há erros de digitação no domínio e corrija o endereço. Se o domínio não existir mais, pare de enviar para todos os endereços dele.",
      send = "Use-o somente se o DNS disser que o nome não existe; para uma consulta que falhou, use 4.4.3; para um MX nulo, 5.1.10.",
      [4] = {
        gist = "o domínio do destinatário não foi encontrado por enquanto",
        description = "O DNS não deu ao servidor nenhum endereço para o domínio do destinatário, ou nem respondeu. A RFC 3463 descreve somente 5.1.2.",
        when = "O Postfix envia 450 4.1.2 em RCPT para um domínio que não encontra, porque um problema de DNS tem o mesmo aspecto.",
        fix = "Mantenha a mensagem na fila e tente novamente; enquanto isso, verifique a grafia do domínio e se os servidores de nomes dele respondem.",
        send = "Use-o se o domínio ainda puder existir; para uma consulta sem resposta, 4.4.3 é mais preciso.",
      },
    },
    ["1.3"] = {
      name = "Sintaxe incorreta do endereço da caixa de correio de destino",
      gist = "o endereço do destinatário está malformado",
      description = "O servidor não consegue ler o destinatário como endereço, portanto nada se diz sobre a existência dessa caixa de correio.",
      when = "Aparece 501 ou 553 5.1.3 em RCPT por um domínio que falta, um espaço a mais ou um segundo @.",
      fix = "Corrija o endereço; o mesmo falhará de novo. Procure erros de importação em listas, nomes de exibição entre os sinais de menor e maior e caracteres invisíveis.",
      send = "Use-o somente para sintaxe incorreta, e aceite formas válidas mas incomuns, como partes locais entre aspas.",
    },
    ["1.4"] = {
      name = "Endereço da caixa de correio de destino ambíguo",
      gist = "o endereço corresponde a várias caixas de correio e o servidor não quer adivinhar",
      description = "O nome do destinatário não é inválido, apenas inexato: só um sobrenome pode corresponder a várias pessoas.",
      when = "Sistemas que procuram nomes em um diretório o enviam. VRFY tem 553 para o mesmo caso, às vezes com a lista dos candidatos.",
      fix = "Use o endereço completo e exato do destinatário, que o texto talvez indique.",
      send = "Use-o se várias caixas de correio corresponderem; dê a cada uma um endereço que seja único.",
      [4] = {
        gist = "o endereço corresponde a várias caixas de correio por enquanto",
        description = "O nome do destinatário corresponde a mais de uma caixa de correio. O servidor espera que a dúvida passe, por exemplo enquanto o diretório dele muda.",
        when = "É raro; pode vir de sistemas que associam nomes a caixas de correio por regras aproximadas.",
        fix = "Mantenha a mensagem na fila e tente novamente, ou use o endereço completo do destinatário.",
        send = "Use-o somente se o endereço se tornar único em breve; do contrário, 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Endereço de destino válido",
      gist = "o endereço do destinatário foi aceito",
      description = "O servidor aceita este destinatário. Sobre o conteúdo da mensagem, que só avalia depois, ainda não promete nada.",
      when = "250 2.1.5 é a resposta habitual a RCPT. Relatórios de entrega positivos também o trazem.",
      fix = "Não há nada a corrigir: continue com o próximo destinatário ou com DATA. Só uma resposta 2yz depois da mensagem significa que o servidor se encarregou dela.",
      send = "Use-o para destinatários que você realmente aceita.",
    },
    ["1.6"] = {
      name = "A caixa de correio de destino mudou, sem endereço de encaminhamento",
      gist = "a caixa de correio existiu, mas não existe mais, e não se conhece um novo endereço",
      description = "O destinatário mudou de endereço. Ao contrário de 5.1.1, o código diz que o endereço era correto no passado.",
      when = "Aparece em RCPT, de sistemas que guardam um registro dos endereços antigos.",
      fix = "Retire o endereço das suas listas e peça o novo à pessoa por outro meio.",
      send = "Use-o para antigos usuários; se o novo endereço puder ser revelado, informe-o em uma resposta 251 ou 551.",
    },
    ["1.7"] = {
      name = "Sintaxe incorreta do endereço da caixa de correio do remetente",
      gist = "o endereço do remetente está malformado ou é recusado",
      description = "A falha está no endereço de MAIL FROM, não no do destinatário.",
      when = "Aparece em MAIL quando um aplicativo informa como remetente apenas um nome de usuário ou um nome de exibição.",
      fix = "Corrija o remetente do envelope no programa que envia, por exemplo para news@example.com.",
      send = "Use-o para sintaxe incorreta, e continue a aceitar o caminho de retorno vazio, que as devoluções usam.",
      [4] = {
        gist = "o endereço do remetente não pôde ser confirmado por enquanto",
        description = "A verificação do endereço do remetente ainda não tem resultado. A RFC 3463 fala da sua sintaxe, mas não é isso que os servidores querem dizer com esta classe.",
        when = "O Postfix envia 450 4.1.7 em MAIL ou RCPT enquanto verifica o endereço do remetente.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique se o endereço do remetente recebe e-mail.",
        send = "Use-o enquanto a verificação está em andamento; para um endereço malformado, envie 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Endereço do sistema do remetente incorreto",
      gist = "o domínio do remetente não existe ou não pode receber e-mail de volta",
      description = "O servidor consultou o domínio de MAIL FROM e recusa o remetente, não o destinatário.",
      when = "Aparece em MAIL, ou em RCPT quando a verificação é adiada. São típicos erros de digitação na configuração, domínios expirados e nomes de host internos. A Microsoft envia 501 5.1.8 a contas bloqueadas por envio de spam.",
      fix = "Envie com um endereço cujo domínio está no DNS público e recebe e-mail. Se o texto falar de uma conta bloqueada, pergunte ao administrador dela.",
      send = "Use-o se o domínio não existir, e 5.7.27 para um domínio do remetente com MX nulo.",
      [4] = {
        gist = "o domínio do remetente não pôde ser encontrado por enquanto",
        description = "A consulta do domínio de MAIL FROM falhou, geralmente no DNS. Não se trata do endereço do destinatário.",
        when = "O Postfix envia 450 4.1.8 para um domínio do remetente que não encontra, outros enviam 451.",
        fix = "Mantenha a mensagem na fila e verifique se o domínio do remetente existe no DNS público e se os servidores de nomes dele respondem.",
        send = "Use-o sempre que a própria consulta pode ter falhado; quando o DNS diz que o domínio não existe, o certo é 5.1.8.",
      },
    },
    ["1.9"] = {
      name = "Mensagem retransmitida a um sistema de e-mail não conforme",
      gist = "a mensagem foi retransmitida a um sistema que não informa mais nada",
      description = "A mensagem seguiu para um sistema de e-mail que não participa do rastreamento de mensagens. O endereço era válido, mas dali não virão mais notícias.",
      when = "Aparece em relatórios de rastreamento, dificilmente em uma resposta.",
      fix = "Não há nada a corrigir; para saber se ela chegou, pergunte ao destinatário ou ao postmaster do sistema seguinte.",
      send = "Use-o em relatórios com a ação relayed.",
    },
    ["1.10"] = {
      name = "O endereço do destinatário tem MX nulo",
      gist = "o domínio do destinatário declarou com um MX nulo que não recebe e-mail",
      description = "O domínio do destinatário publica um registro MX nulo, o que vale para todos os endereços dele. O Exchange Online envia o mesmo código para um destinatário desconhecido, o que foge ao seu significado.",
      when = "Um servidor de retransmissão ou de envio responde a RCPT com 556 5.1.10 quando encontra o MX nulo no DNS. 550 5.1.10 vem geralmente do Exchange Online.",
      fix = "Procure um erro de digitação no domínio; se o MX nulo for de verdade, pare de enviar para todos os endereços dele. Se o texto disser que o destinatário não foi encontrado, descarte somente esse endereço.",
      send = "Use-o em RCPT quando fizer retransmissão e o domínio tiver um MX nulo, e 5.1.1 para uma caixa de correio inexistente.",
    },
    ["2.0"] = {
      name = "Outro status da caixa de correio ou status não definido",
      gist = "a caixa de correio recusa o e-mail, por um motivo que não é indicado",
      description = "Pelo que o código informa, a caixa de correio existe, mas algo nela impede a entrega.",
      when = "Aparece em RCPT ou após o fim dos dados. O Gmail e outros o têm usado ao lado de um texto que indica a causa.",
      fix = "Leia o texto; se ele não esclarecer a causa, pergunte ao destinatário por outro canal antes de enviar de novo.",
      send = "Use 5.2.1 para uma caixa de correio desativada, 5.2.2 para uma cheia e 5.1.1 para uma inexistente.",
      [4] = {
        gist = "a caixa de correio não pode receber e-mail por enquanto, por um motivo que não é indicado",
        description = "Pelo que o código informa, a caixa de correio existe, mas algo impede a entrega no momento. Alguns servidores com greylisting também o usam.",
        when = "Aparece em RCPT, muitas vezes como 450 4.2.0 de um servidor que faz greylisting.",
        fix = "Mantenha a mensagem na fila e tente novamente a partir do mesmo host, como pede o greylisting.",
        send = "Use 4.2.2 para uma caixa de correio cheia, 4.2.1 para uma bloqueada por algum tempo e 4.7.1 para greylisting.",
      },
      [2] = {
        gist = "está tudo bem com a caixa de correio, sem mais detalhes",
        description = "A caixa de correio existe e fez o que foi pedido.",
        when = "É raro; a maioria dos servidores prefere 2.1.5.",
        fix = "Não há nada a corrigir: a transação continua.",
        send = "Use 2.1.5 para um destinatário aceito.",
      },
    },
    ["2.1"] = {
      name = "Caixa de correio desativada, não aceita mensagens",
      gist = "a caixa de correio existe, mas está desativada",
      description = "A conta está suspensa, bloqueada ou encerrada, e não se espera que volte a abrir.",
      when = "Aparece 550 5.2.1 em RCPT para contas encerradas, sem uso ou não pagas. O Gmail também o envia para uma caixa de correio que recebe e-mails rápido demais, e o texto diz isso.",
      fix = "Pare de enviar para este endereço, a menos que o texto fale da taxa de e-mails. O dono ou o administrador pode providenciar a reativação.",
      send = "Use-o para uma conta desativada; para uma que nunca existiu, use 5.1.1.",
      [4] = {
        gist = "a caixa de correio não recebe e-mail por algum tempo",
        description = "A caixa de correio existe e está bloqueada, ocupada ou recebendo e-mails rápido demais.",
        when = "Aparece em RCPT. O Gmail envia 450 4.2.1 para uma caixa de correio que recebe e-mails a uma taxa alta demais.",
        fix = "Mantenha a mensagem na fila e tente novamente; se o texto falar da taxa de e-mails, envie mais devagar para este destinatário.",
        send = "Use-o para uma caixa de correio que voltará a abrir em breve; se ela permanecer fechada, use 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Caixa de correio cheia",
      gist = "a caixa de correio está cheia e esta mensagem é devolvida",
      description = "O destinatário excedeu a cota, mas o endereço é válido. O registro da IANA associa o código a 552, embora a RFC 3463 peça a classe 4.",
      when = "Aparece 552 5.2.2 em RCPT ou após o fim dos dados, de provedores que não querem que a mensagem espere na fila do remetente.",
      fix = "Conserve o endereço na lista por enquanto, porque uma mensagem posterior pode passar. Se a caixa de correio ficar cheia por semanas, provavelmente está abandonada.",
      send = "Use-o se o remetente precisar saber logo que a caixa de correio está cheia, e 4.2.2 se a fila dele puder esperar.",
      [4] = {
        gist = "a caixa de correio está cheia e o servidor espera que ela seja esvaziada",
        description = "O destinatário excedeu a cota, e o endereço é válido. A RFC 3463 pede esta classe, e não 5.2.2.",
        when = "Aparece 452 4.2.2 em RCPT ou após o fim dos dados. Uma caixa de correio que ninguém esvazia dá esta resposta repetidas vezes.",
        fix = "Deixe a fila tentar novamente e conserve o endereço na lista. Se as tentativas se esgotarem, avise o destinatário por outro meio.",
        send = "Use-o se o remetente puder tentar por alguns dias, e 5.2.2 se a mensagem tiver de voltar logo.",
      },
    },
    ["2.3"] = {
      name = "O tamanho da mensagem excede o limite administrativo",
      gist = "a mensagem é maior do que esta caixa de correio pode receber",
      description = "A mensagem ultrapassa o limite desta caixa de correio. O do sistema inteiro tem um código próprio, 5.3.4.",
      when = "Aparece 552 5.2.3 em RCPT se MAIL anunciou o tamanho, do contrário após o fim dos dados. Os destinatários de uma mensagem podem receber respostas diferentes.",
      fix = "Diminua a mensagem ou envie um link para o arquivo. Base64 torna um anexo cerca de um terço maior.",
      send = "Use-o para o limite de uma caixa de correio, e 5.3.4 para o do sistema.",
    },
    ["2.4"] = {
      name = "Problema na expansão da lista de e-mails",
      gist = "a lista de e-mails não pode ser expandida enquanto alguém não a corrigir",
      description = "O servidor não consegue ler os membros da lista. A falha está na lista ou nos dados dela, não na sua mensagem.",
      when = "Aparece em RCPT ou em um relatório de entrega para o endereço de uma lista.",
      fix = "Avise o dono da lista, em um endereço que não seja o dela.",
      send = "Use-o se a própria lista tiver um defeito; para uma lista que não admite o remetente existe 5.7.2.",
      [4] = {
        gist = "a lista de e-mails não pode ser expandida por enquanto",
        description = "O servidor não conseguiu ler os membros da lista. Uma tentativa posterior pode funcionar.",
        when = "Aparece em RCPT para uma lista ou um alias cujos dados não estão disponíveis.",
        fix = "Mantenha a mensagem na fila e tente novamente; o remetente não pode sanar a falha.",
        send = "Use-o enquanto não é possível ler os dados dos membros; para uma lista que precisa de conserto, use 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "Outro status do sistema de e-mail ou status não definido",
      gist = "o sistema de e-mail recusa a mensagem por um motivo que ele não indica",
      description = "O problema está do lado do servidor, e ele não espera que passe.",
      when = "Alguns servidores o colocam atrás de 553 ou 554 em toda recusa.",
      fix = "Leia primeiro o texto: se ele falar de um erro do servidor, avise o postmaster de lá e envie de novo depois do conserto.",
      send = "Use-o somente para uma falha sua que não passa; quase toda recusa tem um código que diz mais.",
      [4] = {
        gist = "o sistema de e-mail tem um problema passageiro que ele não indica",
        description = "O próprio servidor falhou. Não se trata da mensagem nem dos endereços.",
        when = "451 4.3.0 é uma resposta frequente quando um filtro, um disco ou uma consulta falha.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir por horas, avise o postmaster do sistema de destino.",
        send = "Use-o para erros passageiros seus; para um disco cheio use 4.3.1, para carga ou manutenção 4.3.2 e para uma configuração incorreta 4.3.5.",
      },
      [2] = {
        gist = "o sistema de e-mail fez o que foi pedido, sem mais detalhes",
        description = "O código é um sucesso comum que indica como assunto o sistema de e-mail.",
        when = "É raro; a maioria dos servidores prefere 2.0.0.",
        fix = "Não há nada a corrigir: envie o próximo comando.",
        send = "Use 2.0.0, a menos que tenha algo a dizer sobre o sistema.",
      },
    },
    ["3.1"] = {
      name = "Sistema de e-mail cheio",
      gist = "o armazenamento do sistema de e-mail inteiro está cheio",
      description = "Está cheio o disco do servidor, não uma caixa de correio. A RFC 3463 descreve o código somente para falhas temporárias.",
      when = "Aparece 452 4.3.1 em MAIL ou após o fim dos dados enquanto um disco está cheio.",
      fix = "Mantenha a mensagem na fila e tente novamente; se persistir, avise o postmaster do sistema de destino.",
      send = "Use-o enquanto o seu disco está cheio, e 4.2.2 para uma caixa de correio cheia.",
    },
    ["3.2"] = {
      name = "O sistema não aceita mensagens da rede",
      gist = "o host não aceita nenhum e-mail",
      description = "O host nunca recebe e-mail, seja quem for o remetente. A RFC 7504 associa o código a 521.",
      when = "Aparece 521 5.3.2 de um host que saudou com 521 e responde a outros comandos.",
      fix = "Procure um registro MX ou uma configuração de retransmissão que leve a este host por engano.",
      send = "Use-o com 521 em um host que nunca recebe e-mail, e não aponte nenhum registro MX para ele.",
      [4] = {
        gist = "o servidor não recebe e-mail neste momento",
        description = "O servidor está sendo desligado, iniciando, em manutenção ou ocupado demais.",
        when = "Aparece 421 4.3.2 como saudação ou no meio de uma sessão. O Exchange usa 432 4.3.2 para frear o envio a um destinatário.",
        fix = "Mantenha a mensagem na fila e conecte-se de novo mais tarde, com menos conexões.",
        send = "Use-o com 421 quando encerrar a conexão por motivos seus; para um limite imposto a este cliente, 4.7.0 é mais preciso.",
      },
    },
    ["3.3"] = {
      name = "O sistema não oferece os recursos solicitados",
      gist = "o servidor não oferece um recurso de que a mensagem precisa",
      description = "O sistema de destino, ou o gateway na frente dele, não consegue tratar a mensagem nesta forma.",
      when = "Aparece em gateways para sistemas com menos recursos.",
      fix = "Descubra pelo texto de qual recurso se trata e envie a mensagem sem ele.",
      send = "Use-o para recursos da mensagem, e anuncie na resposta a EHLO somente o que funciona.",
      [4] = {
        gist = "o servidor não pode oferecer por enquanto um recurso de que a mensagem precisa",
        description = "O sistema de destino, ou o gateway na frente dele, está sem o recurso no momento.",
        when = "É raro; um gateway pode enviá-lo enquanto o sistema atrás dele está limitado.",
        fix = "Mantenha a mensagem na fila e tente novamente, ou envie-a sem o recurso que o texto indica.",
        send = "Use-o se o recurso for voltar; para um parâmetro desconhecido de MAIL ou RCPT, use X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Mensagem grande demais para o sistema",
      gist = "a mensagem é maior do que o servidor aceita",
      description = "A mensagem ultrapassa o limite do sistema inteiro, não o de uma caixa de correio.",
      when = "Aparece 552 5.3.4 em MAIL se o SIZE anunciado for grande demais, do contrário após o fim dos dados. Base64 torna um anexo cerca de um terço maior, portanto um arquivo pouco abaixo do limite ainda pode ser grande demais.",
      fix = "Diminua a mensagem, divida-a ou envie um link. O número depois de SIZE na resposta a EHLO é o limite, se o servidor o informar.",
      send = "Use-o com 552, e anuncie o limite com SIZE para que os clientes não precisem enviar antes a mensagem.",
    },
    ["3.5"] = {
      name = "Sistema configurado incorretamente",
      gist = "uma configuração do servidor está errada e impede a entrega",
      description = "O sistema de e-mail está mal configurado, e o servidor não espera que isso passe sozinho. Alterar a mensagem não adianta.",
      when = "Aparece em relatórios de entrega quando um sistema de e-mail está mal configurado, por exemplo quando o registro MX dele leva de volta a ele mesmo.",
      fix = "Avise o postmaster desse sistema e envie de novo depois do conserto.",
      send = "Use 4.3.5 se for corrigir o problema em breve, para que os remetentes conservem o e-mail.",
      [4] = {
        gist = "uma configuração do servidor está errada e ele ainda não pode receber a mensagem",
        description = "O administrador do servidor cometeu um erro na configuração. Não se trata nem da mensagem nem dos endereços.",
        when = "O Postfix envia 451 4.3.5 Server configuration error quando uma das suas regras de acesso não pode ser usada.",
        fix = "Mantenha a mensagem na fila e tente novamente enquanto o outro lado corrige a configuração dele.",
        send = "Use-o para uma falha que vai corrigir em breve; o log diz de qual configuração se trata.",
      },
    },
    ["3.6"] = {
      name = "A prioridade solicitada foi alterada",
      gist = "a mensagem foi aceita com prioridade diferente da solicitada",
      description = "O servidor aceitou a mensagem e mudou a prioridade dela. A nova é a primeira palavra do texto.",
      when = "Aparece 250 2.3.6 de servidores com a extensão MT-PRIORITY da RFC 6710.",
      fix = "Não há nada a corrigir; se precisar de uma prioridade mais alta, pergunte se a sua conta pode usá-la.",
      send = "Comece o texto com a nova prioridade e um espaço.",
    },
    ["4.0"] = {
      name = "Outro status da rede ou do roteamento ou status não definido",
      gist = "a rede ou o roteamento impossibilita a entrega",
      description = "O problema está no caminho da mensagem, e o sistema parou de tentar.",
      when = "Aparece em relatórios de entrega de servidores de retransmissão.",
      fix = "Encontre o ponto do caminho que falha antes de enviar de novo; verifique DNS, rotas e firewalls.",
      send = "Use 5.4.4 se não houver rota e 5.4.6 para um loop.",
      [4] = {
        gist = "há um problema passageiro na rede ou no roteamento",
        description = "Algo deu errado no caminho da mensagem, não na caixa de correio do destinatário.",
        when = "Servidores de retransmissão o usam em respostas e relatórios de entrega quando nenhum código mais preciso se aplica.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique DNS, rotas e firewalls entre os dois sistemas.",
        send = "Use 4.4.1 para um host que não responde e 4.4.3 para uma falha de DNS.",
      },
    },
    ["4.1"] = {
      name = "O host não responde",
      gist = "o servidor não aceita este destinatário, no uso que o Exchange Online faz do código",
      description = "O Exchange Online recusa um endereço que não está no diretório dele. Pela RFC 3463, X.4.1 é um host que não responde, e somente temporário.",
      when = "Aparece em RCPT com o texto “Recipient address rejected: Access denied”.",
      fix = "Confirme o endereço com o destinatário. Se o domínio acabou de migrar para o Exchange Online, talvez o administrador dele precise cadastrar o endereço ali.",
      send = "Use 5.1.1 para uma caixa de correio inexistente e 5.7.1 para uma política.",
      [4] = {
        gist = "o host seguinte não respondeu",
        description = "A tentativa de conexão com o host seguinte ficou sem resposta: ele estava ocupado, fora do ar ou inacessível.",
        when = "O lado que envia o registra no log depois de uma conexão que falhou. Como resposta, vem como 451 4.4.1 de um servidor de retransmissão que não conseguiu falar com outro host.",
        fix = "Deixe a fila tentar novamente e verifique, a partir do host que envia, se a porta 25 de cada host MX responde. A causa pode ser um firewall, um provedor que bloqueia a porta 25 ou um registro MX desatualizado.",
        send = "Use-o se fizer retransmissão e o host seguinte não der sinal; se a conexão se estabeleceu e caiu, use 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Conexão ruim",
      gist = "a conexão caiu ou o seu tempo se esgotou antes que a mensagem terminasse",
      description = "A conexão se estabeleceu, mas não durou. Nada se diz sobre o endereço nem sobre o conteúdo.",
      when = "Os servidores enviam 421 4.4.2 a um cliente que ficou em silêncio por tempo demais. Sistemas que enviam o registram para conexões perdidas, após as quais o cliente deve agir como se 451 tivesse vindo.",
      fix = "Deixe a fila tentar novamente. Se a queda ocorrer sempre no mesmo ponto, examine os firewalls, os proxies que inspecionam o conteúdo e o MTU do caminho.",
      send = "Use-o com 421 quando o tempo se esgota, e espere o próximo comando por pelo menos cinco minutos.",
    },
    ["4.3"] = {
      name = "Falha do servidor de diretório",
      gist = "uma consulta no DNS ou em outro diretório falhou e o sistema desistiu",
      description = "O servidor de nomes ou o diretório não respondeu a tempo. A RFC 3463 descreve somente o caso temporário, mas o registro da IANA associa o código também a 550. Não significa que o domínio não exista.",
      when = "Aparece em relatórios de entrega depois que as tentativas se esgotaram.",
      fix = "Verifique o DNS dos domínios do remetente e do destinatário, e envie de novo quando ambos responderem. Conserve o endereço na lista.",
      send = "Use 4.4.3, para que os remetentes tentem novamente enquanto o diretório está fora do ar.",
      [4] = {
        gist = "uma consulta no DNS ou em outro diretório falhou por enquanto",
        description = "O servidor de nomes ou o diretório não deu uma resposta utilizável. Uma consulta que falhou não significa que o domínio não exista.",
        when = "Aparece 451 4.4.3 quando um servidor de nomes ou um diretório não dá uma resposta utilizável. A RFC 7208 o usava para erros temporários de SPF, que agora têm 4.7.24.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir, verifique se os servidores de nomes do domínio do remetente respondem.",
        send = "Use-o enquanto o DNS ou o seu diretório não responde, e não para um domínio que não existe.",
      },
    },
    ["4.4"] = {
      name = "Não é possível rotear",
      gist = "o servidor não encontra rota para o domínio do destinatário",
      description = "Nem o DNS nem uma tabela de roteamento indica o host seguinte. O domínio pode existir sem nenhum host de e-mail.",
      when = "Servidores de retransmissão o informam para um domínio sem registros MX ou de endereço utilizáveis, ou por uma lacuna no próprio roteamento. O Exchange também o usa.",
      fix = "Verifique a grafia do domínio e consulte os registros MX e de endereço dele. Se estiverem errados, o dono do domínio precisa publicar um registro MX válido.",
      send = "Use-o se não se conhecer o host seguinte; para um domínio que não existe, use 5.1.2.",
      [4] = {
        gist = "o servidor não encontra por enquanto rota para o domínio do destinatário",
        description = "Nem o DNS nem uma tabela de roteamento indica o host seguinte no momento.",
        when = "Servidores de retransmissão o informam quando não podem usar agora os registros MX ou de endereço.",
        fix = "Mantenha a mensagem na fila e tente novamente; enquanto isso, verifique a grafia do domínio e os registros MX e de endereço dele.",
        send = "Use-o se a rota puder voltar, e 4.4.3 se a própria consulta falhou.",
      },
    },
    ["4.5"] = {
      name = "Sistema de e-mail congestionado",
      gist = "a cota de envio se esgotou, no uso que o Gmail faz do código",
      description = "O Gmail recusa mais e-mails de um remetente que passou do limite diário. Pela RFC 3463, X.4.5 é um congestionamento, e somente temporário.",
      when = "Aparece ao enviar pelo Gmail, com um texto sobre o limite diário.",
      fix = "Espere até que a cota permita mais e envie então a mensagem de novo, ou distribua os e-mails por mais dias.",
      send = "Use 5.7.1 com um texto claro para uma cota, ou 4.7.0 se o cliente puder tentar novamente.",
      [4] = {
        gist = "o sistema de e-mail tem agora mais e-mails do que consegue processar",
        description = "O servidor está sobrecarregado de e-mails. Não se trata da mensagem nem do endereço.",
        when = "Aparece 451 ou 421 4.4.5 de um servidor sob carga. Um limite dirigido a um remetente geralmente tem um código X.7.",
        fix = "Deixe a fila tentar novamente em intervalos normais ou mais longos, com menos conexões.",
        send = "Use-o para a sua carga total; para a taxa de envio de um remetente, use 4.7.0 ou 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Loop de roteamento detectado",
      gist = "a mensagem anda em círculo e a entrega foi abandonada",
      description = "A mensagem foi encaminhada vezes demais. A RFC 3463 descreve o código somente para falhas temporárias, mas esta classe é a comum.",
      when = "Aparece 554 5.4.6 após o fim dos dados, de um servidor que conta os campos Received do cabeçalho. É típico de duas caixas de correio que encaminham uma para a outra.",
      fix = "Leia nos campos Received da mensagem devolvida quais hosts se repetem e corrija ali a regra de encaminhamento, a tabela de roteamento ou o registro MX.",
      send = "Use-o com 554 acima do seu limite de saltos; um limite de uma centena é comum.",
      [4] = {
        gist = "a mensagem anda em círculo",
        description = "A mensagem foi encaminhada vezes demais, porque regras de roteamento ou de encaminhamento apontam umas para as outras.",
        when = "É raro como resposta; a maioria dos servidores envia 5.4.6.",
        fix = "Corrija o loop e depois deixe a fila tentar novamente. Os campos Received do cabeçalho mostram quais hosts se repetem.",
        send = "Use 5.4.6 se a mensagem tiver de voltar logo, porque esperar raramente desfaz um loop.",
      },
    },
    ["4.7"] = {
      name = "Prazo de entrega vencido",
      gist = "a entrega foi abandonada porque a mensagem ficou velha demais",
      description = "O tempo da mensagem se esgotou, na fila ou por um prazo que ela mesma trazia. O código esconde a causa.",
      when = "Aparece no relatório do sistema que mantinha a fila, depois de quatro ou cinco dias de tentativas.",
      fix = "Encontre a última resposta temporária no log da fila ou no relatório, resolva esse problema e envie a mensagem de novo.",
      send = "Se a conhecer, informe a causa da última tentativa que falhou, em vez deste código.",
      [4] = {
        gist = "a mensagem está na fila há tempo demais",
        description = "O problema é a idade da mensagem, e o código esconde a causa disso.",
        when = "Aparece em relatórios de entrega, muitas vezes como última palavra, embora a classe seja temporária. Alguns sistemas o escrevem atrás de 550 ou 554, onde as classes não combinam.",
        fix = "Encontre a última resposta temporária no log da fila e resolva esse problema. Envie a mensagem de novo se o relatório disser failed; se disser delayed, o sistema ainda está tentando.",
        send = "Informe a última falha real quando a conhece, pois este código nada diz sobre ela.",
      },
    },
    ["5.0"] = {
      name = "Outro status do protocolo ou status não definido",
      gist = "o comando é recusado por um motivo de protocolo que não é indicado",
      description = "O servidor tem algo contra o uso do protocolo, e nenhum código mais preciso o descreve.",
      when = "Aparece em servidores que não distinguem os erros de protocolo.",
      fix = "Veja no registro do diálogo qual comando foi recusado e corrija-o. Um proxy pode tê-lo alterado.",
      send = "Use 5.5.1 para um comando errado, 5.5.2 para sintaxe incorreta e 5.5.4 para argumentos errados.",
      [4] = {
        gist = "o comando não pode ser executado por enquanto",
        description = "O servidor indica o protocolo como assunto do problema, e nenhum código mais preciso se aplica.",
        when = "Aparece após ETRN, como 458 4.5.0 ou 459 4.5.0, e raramente em outros casos.",
        fix = "Tente o comando de novo mais tarde.",
        send = "Use-o se o assunto for o protocolo e nada mais preciso se aplicar; para um problema seu, use 4.3.0.",
      },
      [2] = {
        gist = "o comando foi executado, sem nada a acrescentar sobre o protocolo",
        description = "O código confirma o comando e indica o protocolo como assunto.",
        when = "Aparece após VRFY, ETRN e outros comandos, por exemplo como 252 2.5.0.",
        fix = "Não há nada a corrigir: prossiga.",
        send = "Use-o, ou 2.0.0, para um comando que não trata de um endereço.",
      },
    },
    ["5.1"] = {
      name = "Comando inválido",
      gist = "o comando é desconhecido ou não é esperado neste ponto",
      description = "O servidor não oferece o comando, ou falta um passo anterior a ele.",
      when = "Um cliente que envia DATA sem destinatário aceito recebe 503 5.5.1, e um que envia um comando desconhecido, 500 ou 502.",
      fix = "Examine as respostas anteriores a esta: um RCPT recusado, ou um EHLO, AUTH ou STARTTLS que falta, costuma ser a verdadeira causa. Depois, envie os comandos na ordem.",
      send = "Use-o com 503 para uma ordem errada, e com 500 ou 502 para um comando que você não conhece ou não oferece.",
      [4] = {
        gist = "o comando não é aceito por enquanto",
        description = "O servidor não quer receber o comando nesta sessão. A RFC 3463 descreve somente o caso permanente; o temporário se apoia em uma associação do registro da IANA.",
        when = "É raro, e só o texto pode explicá-lo.",
        fix = "Deixe a fila tentar novamente em uma nova sessão e compare os comandos com a resposta a EHLO.",
        send = "Use 5.5.1 para um comando errado, e 4.3.2 se não puder atender o cliente agora.",
      },
    },
    ["5.2"] = {
      name = "Erro de sintaxe",
      gist = "o servidor não conseguiu ler o comando",
      description = "A sintaxe do comando está errada ou o seu nome é desconhecido. A RFC 7208 usava também 550 5.5.2 para um registro SPF com defeito, que agora tem 5.7.24.",
      when = "Aparece atrás de 500, 501 ou 502, no Gmail como 555 5.5.2 para um MAIL FROM malformado, e durante AUTH para um base64 incorreto. O texto da mensagem enviado depois de um DATA recusado o recebe linha por linha.",
      fix = "Corrija a linha que o cliente enviou; a mesma linha falha de novo. Verifique se nenhum proxy reescreve comandos e se o cliente espera o 354.",
      send = "Use-o para uma linha que você não consegue ler; para argumentos que leu, mas não aceita, use 5.5.4.",
    },
    ["5.3"] = {
      name = "Destinatários demais",
      gist = "o lado que recebe não permite uma mensagem com tantos destinatários",
      description = "A RFC 5321 permite responder 5yz por política própria, mesmo para a mensagem inteira. O Postfix envia 550 5.5.3 para uma devolução com vários destinatários.",
      when = "Aparece em RCPT ou DATA em servidores com um limite rígido.",
      fix = "Envie a mensagem em transações menores, ou uma para cada destinatário.",
      send = "Use-o para uma política sobre destinatários; para um limite da sua implementação, envie 452 4.5.3, para que os clientes dividam a mensagem.",
      [4] = {
        gist = "esta transação tem destinatários demais",
        description = "Só os destinatários seguintes são recusados; os aceitos antes continuam válidos. A RFC 5321 exige aqui 452, embora o registro da IANA associe 451.",
        when = "Aparece 452 4.5.3 em cada RCPT além do limite do servidor, que deve ser de pelo menos 100.",
        fix = "Envie a mensagem aos destinatários aceitos, e aos outros em novas transações. Se até o primeiro destinatário for recusado assim, tente a mensagem inteira de novo mais tarde.",
        send = "Use-o com 452 acima de um limite da sua implementação; uma política local pode responder 5yz.",
      },
    },
    ["5.4"] = {
      name = "Argumentos do comando inválidos",
      gist = "o servidor conhece o comando, mas não o seu argumento",
      description = "O argumento é desconhecido, está malformado ou fora da faixa permitida.",
      when = "Um parâmetro desconhecido de MAIL ou RCPT recebe 555 5.5.4, um mecanismo AUTH desconhecido 504 5.5.4 e uma sintaxe incorreta 501 5.5.4.",
      fix = "Use somente os parâmetros e mecanismos que a resposta a EHLO oferece, e corrija o argumento que o texto indica.",
      send = "Use-o se conseguiu ler o comando, e não anuncie na resposta a EHLO o que está desativado.",
      [4] = {
        gist = "um argumento do comando não pode ser aceito por enquanto",
        description = "O servidor conhece o comando e não pode atender agora ao seu argumento. A RFC 3463 descreve somente o caso permanente, mas o registro da IANA também associa o código a 451.",
        when = "É raro; o servidor pode enviá-lo para um parâmetro que não tem como atender agora.",
        fix = "Mantenha a mensagem na fila e tente novamente, ou omita o argumento se a mensagem puder dispensá-lo.",
        send = "Use-o com 455 para um parâmetro que funcionará mais tarde.",
      },
    },
    ["5.5"] = {
      name = "Versão do protocolo incorreta",
      gist = "os dois sistemas usam versões diferentes de um protocolo",
      description = "Os sistemas não falam a mesma versão. A definição não nomeia nenhum protocolo, portanto o texto precisa dizer qual é.",
      when = "É raro, porque o SMTP negocia extensões e não versões.",
      fix = "Descubra pelo texto qual versão o servidor espera e atualize ou reconfigure o cliente.",
      send = "Indique no texto as versões que você oferece.",
      [4] = {
        gist = "os dois sistemas não conseguiram por enquanto chegar a uma versão comum do protocolo",
        description = "Os sistemas não se entenderam sobre uma versão nesta sessão. A RFC 3463 não nomeia um protocolo específico, portanto o texto precisa fazê-lo.",
        when = "Quase nunca ocorre, porque o SMTP negocia extensões e não versões.",
        fix = "Mantenha a mensagem na fila e tente novamente, e descubra pelo texto qual versão é esperada.",
        send = "Indique as versões que você oferece, e use 5.5.5 se uma nova tentativa não adiantar.",
      },
    },
    ["5.6"] = {
      name = "Linha da troca de autenticação longa demais",
      gist = "uma linha do login é longa demais para o servidor",
      description = "A resposta do cliente é maior que o buffer do servidor, e as credenciais podem muito bem estar certas.",
      when = "Aparece 500 5.5.6 durante AUTH, geralmente com mecanismos que usam tickets ou tokens grandes.",
      fix = "Escolha outro mecanismo, ou consiga um ticket ou token menor.",
      send = "Permita linhas de pelo menos 12288 octetos durante AUTH, e use este código somente além disso.",
      [4] = {
        gist = "uma linha do login foi longa demais para o servidor neste momento",
        description = "O buffer do servidor era pequeno demais para a resposta do cliente. Nada se diz sobre as credenciais.",
        when = "É raro; mecanismos com tickets ou tokens grandes se aproximam desses limites.",
        fix = "Tente o login de novo mais tarde, ou escolha outro mecanismo.",
        send = "Permita linhas de pelo menos 12288 octetos durante AUTH.",
      },
    },
    ["6.0"] = {
      name = "Outro erro de mídia ou erro não definido",
      gist = "o conteúdo da mensagem é recusado, por um motivo que não é indicado",
      description = "O servidor tem algo contra a própria mensagem. São típicos campos de cabeçalho malformados, uma estrutura MIME com defeito e anexos proibidos.",
      when = "Aparece após o fim dos dados, pois só então o servidor vê o conteúdo.",
      fix = "Leia o texto e corrija a mensagem. Verifique campos de cabeçalho, delimitadores MIME, comprimento das linhas e conjuntos de caracteres.",
      send = "Use-o para uma mensagem malformada, e diga no texto o que está errado; para spam, use 5.7.1.",
      [4] = {
        gist = "o conteúdo da mensagem não pode ser tratado por enquanto",
        description = "Um filtro ou conversor falhou com a mensagem, ou quer examiná-la de novo.",
        when = "Aparece após o fim dos dados, quando um filtro de conteúdo tem problemas.",
        fix = "Mantenha a mensagem na fila e tente novamente mais tarde; se persistir, avise o postmaster de lá.",
        send = "Use 4.3.0 se um filtro seu falhou, e este código se o problema for o conteúdo.",
      },
      [2] = {
        gist = "o conteúdo da mensagem foi aceito",
        description = "O servidor recebeu a mensagem, cabeçalho e corpo.",
        when = "Aparece 250 2.6.0 depois da mensagem, como mostra a RFC 2034 e como o Exchange o envia.",
        fix = "Não há nada a corrigir: o servidor se encarregou da mensagem.",
        send = "Use-o, ou 2.0.0, para uma mensagem aceita.",
      },
    },
    ["6.1"] = {
      name = "Mídia não suportada",
      gist = "o tipo de conteúdo da mensagem não é aceito no caminho até o destinatário",
      description = "O protocolo de entrega ou o sistema seguinte não pode transportar esse conteúdo.",
      when = "Gateways o enviam após o fim dos dados, por exemplo na frente de um sistema que só conhece texto simples.",
      fix = "Envie o conteúdo em uma forma comum, como texto simples, ou ofereça-o por um link.",
      send = "Use-o para um tipo de conteúdo que você não pode transportar, e indique o tipo no texto.",
    },
    ["6.2"] = {
      name = "Conversão necessária, mas proibida",
      gist = "o conteúdo teria de ser convertido, o que é proibido",
      description = "O sistema seguinte não pode receber o conteúdo como está, e o remetente ou uma política proíbe alterá-lo.",
      when = "Servidores de retransmissão o informam após o fim dos dados, por exemplo para conteúdo de 8 bits na frente de um sistema de 7 bits.",
      fix = "Permita a conversão, ou envie uma mensagem que não precise dela, com partes em quoted-printable ou base64.",
      send = "Use-o quando você saberia converter, mas não tem permissão; se não souber, use 5.6.3.",
      [4] = {
        gist = "o conteúdo teria de ser convertido, o que é proibido por enquanto",
        description = "O sistema seguinte não pode receber no momento o conteúdo nesta forma.",
        when = "É raro, e vem de servidores de retransmissão e gateways.",
        fix = "Mantenha a mensagem na fila; uma tentativa posterior pode encontrar um host que não precise de conversão.",
        send = "Use-o se outro host puder aceitar o conteúdo como está.",
      },
    },
    ["6.3"] = {
      name = "Conversão necessária, mas não suportada",
      gist = "o conteúdo teria de ser convertido, o que este sistema não consegue fazer",
      description = "O sistema seguinte não pode receber o conteúdo como está. O exemplo habitual é um servidor de retransmissão que não consegue converter conteúdo de 8 bits para 7 bits.",
      when = "Aparece 554 5.6.3 para conteúdo de 8 bits quando o host seguinte não oferece 8BITMIME.",
      fix = "Codifique a mensagem como MIME de 7 bits, com partes em quoted-printable ou base64, e envie-a de novo.",
      send = "Use-o se nenhuma conversão for possível, e ofereça 8BITMIME em todos os hosts MX para evitá-lo.",
    },
    ["6.4"] = {
      name = "Conversão com perda realizada",
      gist = "a entrega exigiria uma conversão com perda, que o remetente proíbe",
      description = "O sistema seguinte só aceita um formato mais pobre.",
      when = "Aparece em relatórios de entrega de gateways.",
      fix = "Envie uma versão mais simples da mensagem, ou permita a perda.",
      send = "Use-o somente se o remetente proibir a perda; do contrário, converta e informe 2.6.4.",
      [2] = {
        gist = "a mensagem foi entregue depois de uma conversão que deixou algo de fora",
        description = "A mensagem chegou em uma forma mais simples, porque o sistema seguinte não aceita nenhuma mais rica.",
        when = "Gateways para sistemas com formatos mais pobres o usam, em respostas e em relatórios de entrega.",
        fix = "Nada é necessário. Você pode perguntar ao destinatário se falta algo importante.",
        send = "Use-o se entregou com perda; se o remetente proibir a perda, recuse com 5.6.4.",
      },
    },
    ["6.5"] = {
      name = "Falha na conversão",
      gist = "o conteúdo não pôde ser convertido",
      description = "Ao contrário do caso de 5.6.3, o sistema em princípio sabe converter, mas não conseguiu com esta mensagem.",
      when = "São causas prováveis uma estrutura MIME danificada e um conjunto de caracteres declarado errado.",
      fix = "Verifique a estrutura MIME e os conjuntos de caracteres declarados, deixe de fora partes incomuns e envie a mensagem de novo.",
      send = "Use-o se a falha for da mensagem, e teste o conversor com ela.",
      [4] = {
        gist = "o conteúdo não pôde ser convertido por enquanto",
        description = "O conversor falhou, e pode funcionar mais tarde.",
        when = "Gateways o informam após o fim dos dados ou em relatórios de entrega.",
        fix = "Mantenha a mensagem na fila e tente novamente; o conversor pode voltar a funcionar.",
        send = "Use-o se o seu conversor falhou; se ele falhar sempre com esta mensagem, use 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Conteúdo da mensagem não disponível",
      gist = "o servidor não conseguiu buscar o conteúdo da mensagem que uma URL indica",
      description = "A URL está errada ou expirou, ou a mensagem por trás dela foi excluída.",
      when = "Aparece 554 5.6.6 após BURL.",
      fix = "Envie o próprio conteúdo com DATA ou BDAT, ou crie uma nova URL.",
      send = "Use-o se a URL não tiver como funcionar; para a falta de confiança entre os dois servidores existe 5.7.14.",
      [4] = {
        gist = "o servidor não conseguiu buscar o conteúdo da mensagem por enquanto",
        description = "O cliente indicou o conteúdo por uma URL, e o outro servidor não o forneceu.",
        when = "Aparece após BURL.",
        fix = "Tente novamente mais tarde, ou envie o próprio conteúdo com DATA ou BDAT.",
        send = "Use-o se uma busca posterior pode dar certo; para um servidor IMAP inacessível, a RFC 4468 tem 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "Endereços não ASCII não permitidos para esse remetente ou destinatário",
      gist = "um endereço com caracteres além de ASCII não é permitido aqui",
      description = "O servidor ou a caixa de correio só aceita ASCII. Outros endereços precisam de SMTPUTF8 (RFC 6531) em todo o caminho.",
      when = "Aparece 550 5.6.7 após MAIL e 553 5.6.7 após RCPT.",
      fix = "Use um endereço ASCII da mesma pessoa. Um domínio pode ser escrito na sua forma ASCII, que começa com xn--, mas a parte antes de @ não tem essa forma.",
      send = "Use-o com 550 para o remetente e com 553 para um destinatário.",
    },
    ["6.8"] = {
      name = "É necessária uma resposta em UTF-8, mas o cliente SMTP não a permite",
      gist = "a resposta precisaria de UTF-8, que o cliente não permitiu",
      description = "O nome da caixa de correio na resposta tem caracteres além de ASCII.",
      when = "Aparece 550 5.6.8 após VRFY ou EXPN sem SMTPUTF8, e raramente 553 em RCPT.",
      fix = "Repita o comando com SMTPUTF8, indicado em MAIL no caso de RCPT, se o cliente souber ler UTF-8.",
      send = "Use 252 2.6.8 se a resposta fizer sentido sem o nome.",
      [2] = {
        gist = "o comando foi executado, mas a resposta omite um nome que precisa de UTF-8",
        description = "O cliente não disse que sabe ler respostas em UTF-8, por isso o servidor não revela o nome da caixa de correio.",
        when = "Aparece 252 2.6.8 após VRFY ou EXPN sem SMTPUTF8.",
        fix = "Nada é necessário; para ver o nome, repita o comando com SMTPUTF8.",
        send = "Use-o com 252 se apenas o nome precisar ser omitido.",
      },
    },
    ["6.9"] = {
      name = "Mensagem com cabeçalho UTF-8 intransferível a um ou mais destinatários, que deve ser rejeitada",
      gist = "a mensagem tem campos de cabeçalho em UTF-8 que o sistema de um destinatário não aceita",
      description = "A mensagem é recusada por inteiro, porque precisa de SMTPUTF8. A RFC 6531 diz 554 no texto e 550 ao registrar o código.",
      when = "Aparece após o fim dos dados de uma mensagem que usa SMTPUTF8.",
      fix = "Envie a mensagem de novo com endereços ASCII e campos de cabeçalho codificados, ou sem o destinatário em questão.",
      send = "Use-o após o fim dos dados; melhor ainda é recusar tal destinatário já em RCPT com 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Duplicata descontinuada de X.6.8",
      gist = "a resposta precisaria de UTF-8, o que aqui se informa com um número desatualizado, no lugar de 5.6.8",
      description = "O registro da IANA mantém esse número apenas como duplicata descontinuada.",
      when = "Só um software desatualizado ainda o enviaria, após VRFY, EXPN ou RCPT.",
      fix = "Trate-o como 5.6.8: repita o comando com SMTPUTF8 se o cliente souber ler UTF-8.",
      send = "Envie 5.6.8 no lugar dele.",
      [2] = {
        gist = "o comando foi executado, o que aqui se informa com um número desatualizado, no lugar de 2.6.8",
        description = "O registro da IANA mantém o número apenas como duplicata descontinuada.",
        when = "Só um software desatualizado ainda o enviaria, após VRFY ou EXPN.",
        fix = "Nada é necessário: trate-o como 2.6.8.",
        send = "Envie 2.6.8 no lugar dele.",
      },
    },
    ["7.0"] = {
      name = "Outro status de segurança ou status não definido",
      gist = "o servidor recusa por um motivo de segurança que ele não indica",
      description = "Após 530, falta um passo: um login ou o TLS. Nos demais casos, o servidor não revela o motivo.",
      when = "Aparece 530 5.7.0 quando AUTH ou STARTTLS precisa vir primeiro, e 552 5.7.0 no Gmail para conteúdo perigoso.",
      fix = "Se o texto pedir um passo, como STARTTLS ou AUTH, dê esse passo e repita o comando. Do contrário, leia no texto qual é a regra e elimine a causa.",
      send = "Use-o com 530 para a falta de login ou de TLS; para uma política, use 5.7.1.",
      [4] = {
        gist = "o servidor faz o cliente esperar por um motivo de segurança que ele não indica",
        description = "Provedores freiam com ele um remetente. Após STARTTLS ou AUTH, significa que o passo não funciona agora.",
        when = "Aparece 421 4.7.0 por conexões demais ou má reputação, e 454 4.7.0 após AUTH ou STARTTLS.",
        fix = "Mantenha a mensagem na fila e tente novamente mais tarde; se o texto falar de limites ou de reputação, envie mais devagar; nunca abra mão do TLS para passar.",
        send = "Use-o com 421 para um limite imposto a este cliente e com 454 enquanto AUTH ou o TLS não funciona; para greylisting, use 4.7.1.",
      },
      [2] = {
        gist = "o passo de segurança deu certo, sem mais detalhes",
        description = "O servidor confirma um passo de segurança. Após AUTH, significa que a sessão está autenticada.",
        when = "Aparece 235 2.7.0 depois de um login bem-sucedido.",
        fix = "Não há nada a corrigir: continue com MAIL.",
        send = "Use-o com 235 após AUTH.",
      },
    },
    ["7.1"] = {
      name = "Entrega não autorizada, mensagem recusada",
      gist = "uma política do servidor não permite este e-mail",
      description = "Filtros de spam, listas de bloqueio, regras de retransmissão, verificações do remetente e restrições do destinatário usam todos este código, portanto quem decide é o texto.",
      when = "É a segunda devolução mais frequente: 550 5.7.1 em RCPT e 554 5.7.1 após o fim dos dados.",
      fix = "Leia no texto qual regra foi atingida e elimine essa causa. O endereço pode estar correto: nunca o retire de uma lista só por este código.",
      send = "Use-o para uma política que não tem código mais preciso, e indique a regra no texto. SPF tem 5.7.23, DKIM 5.7.20, o DNS reverso 5.7.25 e uma lista fechada 5.7.2.",
      [4] = {
        gist = "uma política faz o remetente esperar, na maioria das vezes o greylisting",
        description = "O servidor quer que o remetente volte mais tarde. A RFC 3463 descreve somente o caso permanente, mas este é o código habitual dos servidores que fazem greylisting.",
        when = "Aparece 450 ou 451 4.7.1 em RCPT na primeira tentativa de um novo host. Alguns servidores o usam para a falta de DNS reverso, para um cliente em uma lista de bloqueio ou por causa da taxa de envio.",
        fix = "Deixe a fila tentar novamente a partir do mesmo host: o greylisting passa em minutos ou horas. Se durar um dia, leia o texto e verifique o DNS reverso e as listas de bloqueio.",
        send = "Use-o se o cliente puder passar mais tarde sem nenhuma mudança; se não puder, use 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Expansão da lista de e-mails proibida",
      gist = "o remetente não pode escrever para esta lista de e-mails",
      description = "A lista existe, mas só aceita e-mail de certos remetentes, como os seus membros.",
      when = "Aparece 550 5.7.2 para listas e grupos fechados ao remetente, muitas vezes porque a mensagem veio de um endereço que não é o inscrito.",
      fix = "Escreva do endereço inscrito, ou peça permissão ao dono da lista.",
      send = "Use-o para listas e grupos; para a caixa de correio fechada de uma pessoa, use 5.7.1.",
    },
    ["7.3"] = {
      name = "Conversão de segurança necessária, mas não possível",
      gist = "a mensagem protegida não pode ser convertida para o sistema seguinte",
      description = "Os dois sistemas protegem mensagens de maneiras diferentes, e o gateway não consegue converter de uma para a outra.",
      when = "É raro; gateways entre sistemas com proteções diferentes o informam. O Exchange também usa 535 5.7.3 para um login que falhou.",
      fix = "Combine com o destinatário uma proteção que os dois sistemas ofereçam. Se veio com 535, verifique as credenciais.",
      send = "Use-o para uma mensagem protegida; para um login que falhou, use 5.7.8.",
    },
    ["7.4"] = {
      name = "Recursos de segurança não suportados",
      gist = "o servidor não oferece um recurso de segurança que foi pedido",
      description = "O servidor não tem um recurso que a mensagem ou o login exige.",
      when = "Aparece 504 5.7.4 para um mecanismo AUTH que o servidor não conhece; a RFC 4954 tem ali 504 5.5.4.",
      fix = "Escolha um mecanismo que a resposta a EHLO oferece. Não abra mão de uma proteção de que a mensagem precisa; pergunte ao postmaster do destinatário se há outro caminho.",
      send = "Use-o para recursos da mensagem, e 5.5.4 para um mecanismo desconhecido.",
    },
    ["7.5"] = {
      name = "Falha criptográfica",
      gist = "uma assinatura ou um certificado não pôde ser verificado",
      description = "Uma chave ou outro dado faltava ou era inválido, e o servidor não espera que isso mude.",
      when = "Aparece após o fim dos dados, de servidores que verificam, e em relatórios quando o TLS com o host seguinte não pôde ser verificado.",
      fix = "Publique a chave certa, ou assine ou criptografe a mensagem de novo. Se a falha for do certificado do destino, avise o postmaster de lá.",
      send = "Use 5.7.20 para DKIM, e este código para outras verificações.",
      [4] = {
        gist = "uma chave ou um certificado não pôde ser verificado por enquanto",
        description = "A chave ou outro dado de que a verificação precisa não estava disponível. A falha não é do algoritmo.",
        when = "Aparece 451 4.7.5 para uma chave DKIM que não pode ser obtida, como na RFC 6376, e em relatórios sobre um certificado de servidor que não pode ser verificado.",
        fix = "Deixe a fila tentar novamente e verifique se a sua chave pode ser obtida de fora. Se a falha for do certificado do destino, avise o postmaster de lá e não envie sem TLS.",
        send = "Use-o enquanto uma chave não pode ser obtida; se a assinatura estiver errada, use 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Algoritmo criptográfico não suportado",
      gist = "um algoritmo criptográfico não é aceito",
      description = "O servidor não pode verificar nem decifrar a mensagem, porque não conhece o algoritmo.",
      when = "Aparece após o fim dos dados para uma assinatura com um algoritmo antigo, ou novo demais para o servidor.",
      fix = "Assine ou criptografe com um algoritmo que os dois lados aceitem.",
      send = "Use-o se o problema for o algoritmo, e indique-o no texto; para uma chave ruim, use 5.7.5.",
      [4] = {
        gist = "um algoritmo criptográfico não é aceito por enquanto",
        description = "O servidor não pôde verificar a mensagem, porque lhe falta um algoritmo no momento.",
        when = "É raro, e vem após o fim dos dados ou em relatórios de entrega.",
        fix = "Mantenha a mensagem na fila e tente novamente, ou use outro algoritmo.",
        send = "Use-o somente se o algoritmo for ficar disponível em breve.",
      },
    },
    ["7.7"] = {
      name = "Falha na integridade da mensagem",
      gist = "a mensagem foi alterada ou danificada no caminho",
      description = "O conteúdo não passou em uma verificação de integridade.",
      when = "Aparece após o fim dos dados. A RFC 4405 associa 554 5.7.7 a um caso de Sender ID.",
      fix = "Procure um gateway, um antivírus ou um aviso legal automático que altere as mensagens depois da assinatura, e envie a mensagem de novo.",
      send = "Use-o se o conteúdo não passar em uma verificação; para DKIM, 5.7.20 é mais preciso.",
      [4] = {
        gist = "a integridade da mensagem não pôde ser confirmada por enquanto",
        description = "O conteúdo parece alterado, ou a verificação não pôde ser concluída.",
        when = "É raro, e vem após o fim dos dados.",
        fix = "Mantenha a mensagem na fila e tente novamente; se persistir, procure no caminho um host que altere mensagens.",
        send = "Use-o se a própria verificação falhou; se o conteúdo foi alterado, use 5.7.7.",
      },
      [2] = {
        gist = "a mensagem foi aceita, com uma observação sobre a sua integridade",
        description = "A mensagem passou, embora o servidor não tenha podido confirmar que o conteúdo está inalterado.",
        when = "Aparece em relatórios de entrega, raramente.",
        fix = "Você pode perguntar ao destinatário se o conteúdo chegou intacto.",
        send = "Use-o se aceitar uma mensagem que não pôde verificar.",
      },
    },
    ["7.8"] = {
      name = "Credenciais de autenticação inválidas",
      gist = "o nome de usuário ou a senha está errado",
      description = "O servidor verificou as credenciais e as recusa. Uma conta bloqueada tem outro código, 5.7.13.",
      when = "Aparece 535 5.7.8 após AUTH por uma senha digitada errado ou já trocada, um token expirado ou um provedor que exige uma senha de aplicativo.",
      fix = "Peça novas credenciais ao usuário. Verifique a forma do nome de usuário, que muitas vezes é o endereço inteiro.",
      send = "Use-o com 535 para credenciais que verificou; se a própria verificação falhou, envie 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Mecanismo de autenticação fraco demais",
      gist = "o mecanismo de login é mais fraco do que a política do servidor permite",
      description = "O servidor quer um mecanismo mais forte e não avaliou a senha. O Google usa 534 5.7.9 também quando é necessária uma senha de aplicativo, e o Yahoo 554 5.7.9 para e-mail que recusa por política.",
      when = "Aparece após AUTH ou, com o significado do Yahoo, como 554 após o fim dos dados.",
      fix = "Escolha um mecanismo mais forte da resposta a EHLO, ou crie uma senha de aplicativo se o texto pedir uma. Com 554, leia no texto qual é a regra.",
      send = "Use-o com 534 quando outro mecanismo serviria.",
    },
    ["7.10"] = {
      name = "Criptografia necessária",
      gist = "o servidor exige criptografia antes deste passo",
      description = "Falta o TLS, ou é necessário um mecanismo mais forte.",
      when = "Aparece em AUTH ou MAIL em uma conexão sem TLS. Relatórios de entrega o trazem quando não foi possível cumprir REQUIRETLS.",
      fix = "Inicie o TLS com STARTTLS, envie EHLO de novo e repita o comando.",
      send = "Use-o se o mecanismo de login precisa de criptografia; para exigir STARTTLS, a RFC 3207 tem 530 5.7.0.",
    },
    ["7.11"] = {
      name = "O mecanismo de autenticação solicitado exige criptografia",
      gist = "este mecanismo de login só é aceito sobre TLS",
      description = "O servidor não avaliou as credenciais, porque a conexão não está criptografada. O código é mantido por razões históricas.",
      when = "Aparece 538 5.7.11 após AUTH com um mecanismo como PLAIN em uma conexão sem TLS.",
      fix = "Inicie o TLS, envie EHLO de novo e repita AUTH.",
      send = "Não ofereça tal mecanismo antes que o TLS esteja ativo; para exigir TLS, use 530 5.7.0.",
    },
    ["7.12"] = {
      name = "É necessária uma transição de senha",
      gist = "o destinatário só recebe e-mail da própria organização, no uso que o Exchange faz do código",
      description = "O Exchange fecha este destinatário a remetentes externos. Pela RFC 4954, X.7.12 é uma transição de senha, e somente temporária.",
      when = "Aparece 550 5.7.12 no Exchange para um destinatário fechado a remetentes externos.",
      fix = "Peça ao destinatário, ou ao administrador de lá, que admita remetentes externos.",
      send = "Use 5.7.1 para um destinatário fechado ao remetente.",
      [4] = {
        gist = "é necessário fazer login uma vez com PLAIN antes que o mecanismo escolhido funcione",
        description = "O servidor ainda não tem senha para o novo mecanismo e a cria a partir de um login com PLAIN.",
        when = "Aparece 432 4.7.12 após AUTH para uma conta que ainda não fez a transição.",
        fix = "Faça login uma vez com PLAIN, somente sobre TLS. A senha não está errada.",
        send = "Use-o com 432, e somente se oferecer PLAIN sobre TLS.",
      },
    },
    ["7.13"] = {
      name = "Conta de usuário desativada",
      gist = "as credenciais estão certas, mas a conta está desativada",
      description = "Um administrador desativou a conta, portanto outra senha não adianta. A RFC 5248 menciona como motivos a falta de pagamento, o abuso e sinais de invasão.",
      when = "Responde a AUTH. Alguns servidores o enviam em RCPT para um destinatário desativado, e o Exchange Online para um fechado ao remetente.",
      fix = "Pergunte ao administrador ou ao provedor da conta. Depois de uma invasão, troque a senha e verifique os dispositivos que usam a conta.",
      send = "Use-o com 535 depois de um login; para um destinatário desativado, use 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Relação de confiança necessária",
      gist = "o servidor de envio não tem a confiança do servidor que guarda o conteúdo",
      description = "Os dois servidores não estão configurados para confiar um no outro; o problema não é o login do próprio usuário. O Google usa 534 5.7.14 para um login que antes precisa ser confirmado em um navegador.",
      when = "Aparece 554 5.7.14 após BURL.",
      fix = "Envie o conteúdo com DATA ou BDAT. Se o Google recusou o login, confirme-o no navegador ou use uma senha de aplicativo.",
      send = "Use-o se não houver confiança configurada entre os dois servidores; 5.7.8 é para um login errado.",
    },
    ["7.15"] = {
      name = "O nível de prioridade é baixo demais",
      gist = "o servidor só recebe mensagens de prioridade mais alta",
      description = "E-mail com esta prioridade não é desejado aqui, e não se espera que a restrição termine logo.",
      when = "Aparece 550 5.7.15 de servidores com a extensão MT-PRIORITY da RFC 6710.",
      fix = "Envie a mensagem quando a restrição terminar, ou por outro meio. Aumente a prioridade somente se a sua conta puder usá-la.",
      send = "Use-o se esperar não adiantar; do contrário, 4.7.15.",
      [4] = {
        gist = "o servidor só recebe por enquanto mensagens de prioridade mais alta",
        description = "O servidor reserva a capacidade que tem para e-mail urgente.",
        when = "Aparece 450 4.7.15 de servidores com a extensão MT-PRIORITY da RFC 6710.",
        fix = "Mantenha a mensagem na fila e tente novamente quando a restrição talvez já tenha terminado.",
        send = "Use-o enquanto a restrição é temporária; do contrário, 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "A mensagem é grande demais para a prioridade especificada",
      gist = "a mensagem é grande demais para a sua prioridade",
      description = "O servidor limita mensagens grandes desta prioridade.",
      when = "Aparece 552 5.7.16 de servidores com a extensão MT-PRIORITY da RFC 6710.",
      fix = "Diminua a mensagem. Se o texto falar de envio em data futura (future release), trata-se da cota da RFC 4865.",
      send = "Use-o se o limite permanecer, e indique-o no texto.",
      [4] = {
        gist = "a mensagem é grande demais para a sua prioridade por enquanto",
        description = "O servidor limita mensagens grandes desta prioridade enquanto tem pouca capacidade.",
        when = "Aparece em servidores com a extensão MT-PRIORITY da RFC 6710. A RFC 4865 deu o mesmo número, sem registrá-lo, a uma cota de mensagens com entrega adiada.",
        fix = "Mantenha a mensagem na fila e tente novamente, ou diminua-a.",
        send = "Use-o enquanto a restrição é temporária, e indique o limite no texto.",
      },
    },
    ["7.17"] = {
      name = "O dono da caixa de correio mudou",
      gist = "a caixa de correio agora pertence a outra pessoa",
      description = "O remetente pediu com RRVS (RFC 7293) que nenhum estranho receba o e-mail, e o dono mudou desde a data indicada.",
      when = "Aparece para um endereço que foi dado a uma nova pessoa.",
      fix = "Pare de enviar para este endereço e desvincule-o de contas e de redefinições de senha. Peça um novo endereço à pessoa que você conhece.",
      send = "Use-o somente em resposta a RRVS.",
    },
    ["7.18"] = {
      name = "O dono do domínio mudou",
      gist = "o domínio do destinatário tem um novo dono",
      description = "O remetente fez um pedido com RRVS (RFC 7293), e o domínio mudou de mãos desde a data indicada.",
      when = "Aparece para e-mail que só um dono de longa data deve ler, como redefinições de senha.",
      fix = "Pare de enviar e-mail pessoal para os endereços que você conhecia ali e desvincule-os de contas.",
      send = "Use-o para um domínio que mudou de mãos, e somente em resposta a RRVS.",
    },
    ["7.19"] = {
      name = "O teste RRVS não pode ser concluído",
      gist = "o servidor não sabe dizer se a caixa de correio continua com o mesmo dono",
      description = "O servidor não registrou a data de que o pedido RRVS (RFC 7293) precisa. O código não diz que o dono mudou.",
      when = "Aparece em sistemas cujos registros não vão longe o bastante no passado.",
      fix = "Envie a mensagem sem RRVS somente se um estranho puder lê-la; do contrário, fale com o destinatário por outro meio.",
      send = "Use-o se a data faltar, e registre-a para novas caixas de correio.",
    },
    ["7.20"] = {
      name = "Nenhuma assinatura DKIM aprovada na verificação",
      gist = "nenhuma assinatura DKIM da mensagem é aprovada na verificação",
      description = "A mensagem não foi assinada, ou todas as assinaturas falharam.",
      when = "Aparece 550 5.7.20 após o fim dos dados. São típicos uma chave que falta no DNS, um seletor errado e servidores de retransmissão que alteram o conteúdo.",
      fix = "Assine com DKIM o e-mail que sai, verifique se a chave no DNS corresponde ao seletor e cuide para que nada altere a mensagem depois da assinatura.",
      send = "Use-o se a sua política insistir em DKIM; a RFC 6376 desaconselha isso, e o e-mail de listas será prejudicado.",
    },
    ["7.21"] = {
      name = "Nenhuma assinatura DKIM aceitável encontrada",
      gist = "a mensagem tem assinaturas DKIM aprovadas na verificação, mas nenhuma que a política aceite",
      description = "O domínio que assina, a chave ou as partes assinadas não cumprem as regras do servidor.",
      when = "Aparece 550 5.7.21 após o fim dos dados, por exemplo por uma chave fraca ou por haver somente a assinatura do provedor do serviço.",
      fix = "Assine com o seu próprio domínio, uma chave forte e todos os campos de cabeçalho importantes.",
      send = "Use-o se houver assinaturas aprovadas que não cumpram as suas regras, e indique a regra no texto.",
    },
    ["7.22"] = {
      name = "Nenhuma assinatura DKIM válida que corresponda ao autor",
      gist = "nenhuma assinatura DKIM aprovada pertence ao domínio do campo From do cabeçalho",
      description = "Outras assinaturas são aprovadas, mas nenhuma é a do autor. O código é um caso especial de 5.7.21.",
      when = "Aparece 550 5.7.22 após o fim dos dados para e-mail que um provedor ou uma lista de e-mails assina somente em seu próprio nome.",
      fix = "Faça o serviço de envio assinar com o domínio do campo From do cabeçalho, ou use no From um endereço do domínio que assina.",
      send = "Use-o se a sua política exigir uma assinatura do domínio do autor.",
    },
    ["7.23"] = {
      name = "Falha na validação SPF",
      gist = "o SPF não autoriza o host a enviar em nome deste domínio",
      description = "A verificação SPF falhou, e a política do servidor recusa esse e-mail. O código toma o lugar de 5.7.1 da RFC 7208.",
      when = "Aparece 550 5.7.23 após MAIL ou o fim dos dados. São típicos um serviço de envio que falta no registro SPF e um encaminhamento que não altera o remetente.",
      fix = "Inclua o host ou o serviço que envia no registro SPF do domínio de MAIL FROM. Quem encaminha deve colocar o próprio endereço em MAIL FROM.",
      send = "Use-o para um resultado fail do SPF; se o DKIM também falhou, use 5.7.26.",
      [4] = {
        gist = "o host não tem DNS reverso ou tem um incorreto, no uso que o Gmail faz do código",
        description = "O Gmail não encontrou registro PTR, ou encontrou um que não leva de volta ao host. Pela RFC 7372, X.7.23 é uma verificação SPF que falhou, e permanente.",
        when = "Aparece 4.7.23 no Gmail para um host sem registro PTR, ou para um cujo nome não leva de volta a ele.",
        fix = "Crie um registro PTR cujo nome se resolva para o mesmo endereço e deixe a fila tentar novamente.",
        send = "Use 4.7.25 para o DNS reverso, e 4.7.24 para uma verificação SPF que não pôde ser concluída.",
      },
    },
    ["7.24"] = {
      name = "Erro durante a validação SPF",
      gist = "o registro SPF do domínio do remetente tem um defeito",
      description = "A verificação SPF terminou em um erro permanente. O código toma o lugar de 5.5.2 da RFC 7208.",
      when = "Aparece 550 5.7.24 por sintaxe errada, por dois registros SPF em um domínio ou por mais de dez termos que precisam de consultas DNS.",
      fix = "Corrija o registro: mantenha um só e não passe de dez consultas, contando as dos registros incluídos.",
      send = "Use-o para um permerror do SPF.",
      [4] = {
        gist = "a verificação SPF não pôde ser concluída por causa do DNS",
        description = "Os servidores de nomes não responderam, portanto nada foi decidido sobre a mensagem. O código toma o lugar de 4.4.3 da RFC 7208.",
        when = "Aparece 451 4.7.24 quando os servidores de nomes do domínio do remetente não respondem.",
        fix = "Deixe a fila tentar novamente e verifique os servidores de nomes do domínio do remetente.",
        send = "Use-o para um temperror do SPF, e certifique-se de que o seu próprio resolvedor funciona.",
      },
    },
    ["7.25"] = {
      name = "Falha na validação do DNS reverso",
      gist = "o host que envia não tem um DNS reverso válido",
      description = "O endereço IP não tem registro PTR, ou o nome que está ali não leva de volta ao endereço.",
      when = "Aparece 550 5.7.25 a partir do comando MAIL; a saudação e a resposta a EHLO não trazem código aprimorado. É típico de um host novo ou de um endereço IPv6.",
      fix = "Peça ao dono do endereço IP que crie um registro PTR cujo nome se resolva para o mesmo endereço, tanto para IPv6 como para IPv4, e use esse nome em EHLO.",
      send = "Use-o se o registro faltar ou estiver errado; para uma consulta que falhou, use 4.7.25.",
      [4] = {
        gist = "o servidor não encontra por enquanto um DNS reverso válido para o host que envia",
        description = "A consulta PTR para o endereço IP do cliente falhou, ou o registro falta. Não se trata do destinatário.",
        when = "O Postfix envia 450 4.7.25 em RCPT para um cliente cujo nome de host reverso não encontra.",
        fix = "Peça ao dono do endereço IP que crie um registro PTR cujo nome se resolva para o mesmo endereço. Enquanto isso, deixe a fila tentar novamente.",
        send = "Use-o enquanto a consulta pode ter falhado; para um registro que falta ou está errado, use 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Falha em várias verificações de autenticação",
      gist = "falharam várias verificações do remetente, como SPF, DKIM ou DMARC",
      description = "A mensagem não está autenticada; o código não diz quais verificações falharam. O Gmail o usa para a política DMARC e para e-mail não autenticado.",
      when = "Aparece 550 5.7.26 após o fim dos dados para um serviço de envio que nunca foi configurado para o domínio, para e-mail falsificado e para e-mail encaminhado.",
      fix = "Configure SPF, DKIM e DMARC para o domínio do campo From do cabeçalho e leia os resultados no cabeçalho de uma mensagem de teste.",
      send = "Use-o se mais de uma verificação falhou, e indique-as no texto. Se só o SPF falhou, use 5.7.23; se só o DKIM, 5.7.20.",
      [4] = {
        gist = "a mensagem não está autenticada e o servidor a adia, no uso que o Gmail faz do código",
        description = "Nem o SPF nem o DKIM é aprovado. A RFC 7372 descreve somente o caso permanente.",
        when = "Aparece 421 4.7.26 no Gmail para remetentes que não configuraram SPF e DKIM.",
        fix = "Configure SPF e DKIM para o domínio do remetente e deixe a fila tentar novamente.",
        send = "Use-o se fizer esperar o e-mail não autenticado, e 5.7.26 se o recusar.",
      },
    },
    ["7.27"] = {
      name = "O endereço do remetente tem MX nulo",
      gist = "o domínio do remetente não recebe e-mail, portanto uma devolução não o alcançaria",
      description = "O domínio de MAIL FROM publica um MX nulo. O Gmail usa o código para e-mail que não passa no SPF.",
      when = "Aparece 550 5.7.27 em MAIL ou RCPT para um domínio que foi fechado para e-mail de entrada, mas ainda envia.",
      fix = "Envie de um domínio que recebe e-mail, ou substitua o MX nulo do domínio por um de verdade. Se o texto falar de SPF, corrija o registro SPF.",
      send = "Use-o para um MX nulo do domínio do remetente; para o do destinatário, envie 556 5.1.10.",
      [4] = {
        gist = "o SPF não é aprovado e o servidor adia a mensagem, no uso que o Gmail faz do código",
        description = "O Gmail não conseguiu autorizar pelo SPF o host que envia. Pela RFC 7505, X.7.27 é um domínio do remetente com MX nulo, e permanente.",
        when = "O Gmail o envia como 421 4.7.27.",
        fix = "Inclua o host ou o serviço que envia no registro SPF do domínio de MAIL FROM e deixe a fila tentar novamente.",
        send = "Use 4.7.24 para uma verificação SPF que não pôde ser concluída.",
      },
    },
    ["7.28"] = {
      name = "Inundação de mensagens detectada",
      gist = "está chegando e-mail demais deste tipo e a mensagem é recusada",
      description = "A mensagem parece fazer parte de uma inundação de e-mail abusivo.",
      when = "Aparece 550 5.7.28 enquanto chegam em massa mensagens semelhantes.",
      fix = "Pare o envio, encontre a causa e elimine-a antes de enviar a mensagem de novo.",
      send = "Use-o se a inundação for um abuso, e 4.7.28 se o remetente puder continuar mais devagar.",
      [4] = {
        gist = "está chegando e-mail demais deste tipo e o remetente precisa ir mais devagar",
        description = "A mensagem parece fazer parte de uma inundação de mensagens semelhantes. A fonte registrada do código é um Internet-Draft.",
        when = "Aparece 421 4.7.28 no Gmail por uma taxa incomum de e-mails de um host, de uma rede ou de um domínio.",
        fix = "Envie mais devagar e descubra o que produz tantas mensagens: um formulário web alvo de abuso ou uma conta roubada pode iniciar uma inundação.",
        send = "Use-o para um pico que pode passar, e 4.7.0 para um simples limite.",
      },
    },
    ["7.29"] = {
      name = "Falha na validação ARC",
      gist = "a cadeia ARC da mensagem está quebrada",
      description = "Uma verificação dos selos ARC falhou. O ARC transmite os resultados de SPF, DKIM e DMARC de um encaminhador para o seguinte.",
      when = "Aparece 550 5.7.29 após o fim dos dados quando um encaminhador ou uma lista de e-mails alterou uma mensagem selada.",
      fix = "Encontre o encaminhador ou a lista que quebra a cadeia e, se possível, envie sem passar por ali.",
      send = "Use-o somente junto com outros sinais; uma cadeia quebrada, por si só, prova pouco.",
      [4] = {
        gist = "a mensagem veio sem TLS e é adiada, no uso que o Gmail faz do código",
        description = "O Gmail exige TLS deste remetente. Pela RFC 8617, X.7.29 é uma cadeia ARC quebrada.",
        when = "Aparece 421 4.7.29 no Gmail para e-mail por uma conexão sem TLS.",
        fix = "Ative o TLS para o e-mail que sai e deixe a fila tentar novamente.",
        send = "Use 530 5.7.0 para exigir TLS.",
      },
    },
    ["7.30"] = {
      name = "É necessário suporte a REQUIRETLS",
      gist = "a mensagem exige REQUIRETLS, que os servidores seguintes não oferecem",
      description = "O servidor de retransmissão teria de abrir mão da proteção que a mensagem pede, e não o fez. O Gmail usa o código para e-mail que não passa no DKIM.",
      when = "Aparece 550 5.7.30 quando nenhum host MX do domínio do destinatário anuncia REQUIRETLS.",
      fix = "Peça ao postmaster do destinatário que ofereça REQUIRETLS, ou envie sem ele se o conteúdo puder viajar sem proteção. Se o texto falar de DKIM, corrija a assinatura.",
      send = "Use-o se fizer retransmissão e os hosts seguintes não tiverem REQUIRETLS.",
      [4] = {
        gist = "o DKIM não é aprovado e o servidor adia a mensagem, no uso que o Gmail faz do código",
        description = "O Gmail não encontrou uma assinatura DKIM válida. Pela RFC 8689, X.7.30 é a falta de REQUIRETLS, e permanente.",
        when = "O Gmail o envia como 421 4.7.30 após o fim dos dados.",
        fix = "Assine com DKIM o e-mail que sai, verifique a chave no DNS e deixe a fila tentar novamente.",
        send = "Use 5.7.20 para DKIM se recusar a mensagem.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Servidor ocupado ou parando",
      gist = "o servidor está parando ou ocupado demais e encerra a conexão",
      description = "O problema é do próprio servidor: um desligamento, uma reinicialização, manutenção ou carga. Nada se diz sobre você nem sobre o destinatário.",
      when = "Vem como saudação ou em qualquer ponto da sessão.",
      fix = "Mantenha a mensagem na fila e conecte-se de novo mais tarde; se persistir por horas, tente outro host MX do domínio.",
    },
    ["421 4.4.2"] = {
      name = "Tempo da conexão esgotado",
      gist = "a sessão ficou em silêncio por tempo demais ou caiu, e o servidor a encerra",
      description = "O servidor esperou o próximo comando ou o resto da mensagem e desistiu.",
      when = "Aparece com clientes lentos, em linhas lentas e quando um firewall ou proxy engole dados.",
      fix = "Deixe a fila tentar novamente. Se acontecer sempre no mesmo ponto da mensagem, examine os proxies que inspecionam o conteúdo e o MTU do caminho.",
    },
    ["421 4.7.0"] = {
      name = "Envie mais devagar",
      gist = "o servidor faz este cliente esperar, geralmente por um limite ou pela reputação dele",
      description = "Provedores freiam com ele um remetente: conexões demais, e-mail demais em pouco tempo ou um endereço IP que não conhecem bem.",
      when = "Vem como saudação ou no meio de uma série de mensagens, e o texto costuma indicar o limite.",
      fix = "Mantenha as mensagens na fila, abra menos conexões e envie mais devagar. Se continuar por dias, verifique SPF, DKIM e as reclamações.",
    },
    ["421 4.7.28"] = {
      name = "Ritmo incomum de e-mails",
      gist = "os e-mails deste host, desta rede ou deste domínio chegam mais rápido do que o provedor espera",
      description = "O Gmail faz esperar um remetente assim. O e-mail não solicitado que vem da mesma origem também entra na conta.",
      when = "Aparece quando um remetente aumenta o volume de repente, ou quando se abusa de uma conta ou de um formulário web.",
      fix = "Envie mais devagar e aumente o volume aos poucos. Descubra se uma única conta ou formulário produz os e-mails.",
    },
    ["450 4.1.1"] = {
      name = "Destinatário ainda não verificado",
      gist = "o servidor ainda não descobriu se o destinatário existe",
      description = "O servidor pergunta pelo endereço a outro sistema, que não respondeu ou respondeu com uma falha temporária. O endereço pode estar certo.",
      when = "O Postfix o envia em RCPT enquanto verifica um destinatário, e alguns servidores quando o diretório está fora do ar.",
      fix = "Mantenha a mensagem na fila e tente novamente; o resultado costuma sair em minutos. Não retire nada de uma lista.",
    },
    ["450 4.1.2"] = {
      name = "Domínio do destinatário ainda não encontrado",
      gist = "o servidor não encontra por enquanto o domínio do destinatário no DNS",
      description = "O domínio não tem registro MX nem de endereço, ou os servidores de nomes dele não respondem; para o servidor, os dois casos parecem iguais.",
      when = "É o padrão do Postfix para um domínio do destinatário que ele não encontra, em RCPT, em um servidor de retransmissão ou de envio.",
      fix = "Verifique a grafia do domínio. Se estiver certa, deixe a fila tentar novamente, porque problemas de DNS passam.",
    },
    ["450 4.1.8"] = {
      name = "Domínio do remetente ainda não encontrado",
      gist = "o servidor não encontra por enquanto o domínio do remetente no DNS",
      description = "O domínio de MAIL FROM não tem registro MX nem de endereço, ou os servidores de nomes dele não respondem.",
      when = "É o padrão do Postfix para um remetente assim, geralmente em RCPT.",
      fix = "Verifique MAIL FROM no programa que envia e o DNS desse domínio. O motivo não é o destinatário.",
    },
    ["450 4.2.0"] = {
      name = "Greylisting ou caixa de correio ocupada",
      gist = "o servidor faz o remetente esperar, geralmente por greylisting",
      description = "Alguns servidores com greylisting usam este par; em outros, é uma caixa de correio que não pode receber e-mail agora.",
      when = "Aparece em RCPT na primeira tentativa para um destinatário.",
      fix = "Mantenha a mensagem na fila e tente novamente a partir do mesmo host depois de alguns minutos.",
    },
    ["450 4.2.1"] = {
      name = "Caixa de correio fechada por algum tempo",
      gist = "a caixa de correio não recebe e-mail agora, muitas vezes porque recebe demais",
      description = "A conta está bloqueada por algum tempo, ocupada ou acima de uma taxa de e-mails recebidos.",
      when = "O Gmail o envia em RCPT para um destinatário que recebe e-mails rápido demais.",
      fix = "Mantenha a mensagem na fila e tente novamente. Envie com menos frequência a este destinatário se o texto falar da taxa de e-mails.",
    },
    ["450 4.7.1"] = {
      name = "Greylisting ou adiamento por política",
      gist = "uma política faz o remetente esperar, e a habitual é o greylisting",
      description = "O servidor ainda não conhece este host e este destinatário, ou vale no momento uma regra sobre DNS reverso, listas de bloqueio ou taxa de envio.",
      when = "Aparece em RCPT. A mesma tentativa depois de alguns minutos geralmente passa.",
      fix = "Deixe a fila tentar novamente a partir do mesmo host. Se continuar por um dia, o texto indica uma regra: verifique o DNS reverso e as listas de bloqueio.",
    },
    ["450 4.7.25"] = {
      name = "DNS reverso não encontrado",
      gist = "o servidor não encontra DNS reverso para o endereço IP do cliente",
      description = "O registro PTR falta, não leva de volta ao endereço ou não pôde ser consultado.",
      when = "É o padrão do Postfix para um cliente assim, mostrado em RCPT.",
      fix = "Peça ao dono do endereço IP que crie um registro PTR cujo nome se resolva para o mesmo endereço. A fila pode tentar novamente enquanto isso.",
    },
    ["451 4.3.0"] = {
      name = "Erro passageiro do servidor",
      gist = "algo falhou no servidor, como um filtro, um disco ou uma consulta",
      description = "A falha não está nem na mensagem nem no endereço.",
      when = "Aparece em qualquer ponto, de MAIL ao fim dos dados.",
      fix = "Mantenha a mensagem na fila e tente novamente; depois de algumas horas, avise o postmaster do sistema de destino.",
    },
    ["451 4.3.5"] = {
      name = "Erro de configuração do servidor",
      gist = "uma configuração do servidor de destino tem um defeito",
      description = "O Postfix dá esta resposta quando não pode usar uma regra de acesso ou um serviço de política. Os detalhes estão somente no log dele.",
      when = "Vem em qualquer etapa, muitas vezes logo depois que alguém mexeu no servidor.",
      fix = "Espere: a fila tenta novamente enquanto o administrador corrige a configuração.",
    },
    ["451 4.4.3"] = {
      name = "Falha na consulta DNS",
      gist = "uma consulta DNS de que o servidor precisa não teve resposta utilizável",
      description = "Pode se tratar do domínio do remetente, do domínio do destinatário ou de uma lista de bloqueio.",
      when = "Aparece em MAIL ou RCPT.",
      fix = "Mantenha a mensagem na fila e tente novamente. Se persistir, teste de fora se os servidores de nomes do seu domínio respondem.",
    },
    ["451 4.7.1"] = {
      name = "Adiado por política",
      gist = "uma política faz o remetente esperar, por greylisting, pela taxa de envio ou por má reputação",
      description = "Servidores que não usam 450 fazem greylisting com este par. Grandes provedores também o usam para hosts em que confiam pouco.",
      when = "Aparece em MAIL, em RCPT ou após o fim dos dados.",
      fix = "Deixe a fila tentar novamente a partir do mesmo host, e envie mais devagar se o texto falar da taxa de envio.",
    },
    ["452 4.2.2"] = {
      name = "Caixa de correio cheia por enquanto",
      gist = "o destinatário excedeu a cota, e o remetente pode tentar novamente",
      description = "O endereço é válido, e a mensagem espera na sua fila até que o destinatário abra espaço.",
      when = "Aparece em RCPT ou após o fim dos dados.",
      fix = "Deixe a fila tentar novamente. Se o prazo dela se esgotar, a caixa de correio provavelmente está abandonada; avise o destinatário por outro meio.",
    },
    ["452 4.3.1"] = {
      name = "Servidor sem espaço em disco",
      gist = "o disco do servidor de destino está cheio",
      description = "Todos os destinatários dali são afetados até que haja espaço de novo.",
      when = "Aparece em MAIL, avaliado pelo SIZE declarado, ou após o fim dos dados.",
      fix = "Mantenha a mensagem na fila; só o outro lado pode ajudar.",
    },
    ["452 4.5.3"] = {
      name = "Destinatários demais",
      gist = "a transação tem mais destinatários do que o servidor aceita",
      description = "Os destinatários aceitos antes desta resposta estão em ordem. A RFC 5321 exige esta resposta, e um limite de pelo menos 100.",
      when = "Aparece em cada RCPT acima do limite.",
      fix = "Envie a mensagem aos destinatários aceitos e depois aos demais em uma nova transação. Reduza o número de destinatários no programa que envia.",
    },
    ["454 4.7.0"] = {
      name = "Login ou TLS não disponível",
      gist = "AUTH ou STARTTLS não funciona no servidor agora",
      description = "Após AUTH, a senha não foi avaliada. Após STARTTLS, não foi possível usar o certificado ou a chave.",
      when = "Aparece enquanto a base de usuários ou a configuração de TLS do servidor tem um defeito.",
      fix = "Tente novamente mais tarde, com a mesma senha e não em texto claro.",
    },
    ["500 5.5.1"] = {
      name = "Comando desconhecido",
      gist = "o servidor não conhece o comando",
      description = "A linha foi lida, mas a sua primeira palavra não é um comando aqui.",
      when = "Aparece depois de um erro de digitação, para uma extensão não oferecida e para o texto da mensagem enviado como comandos.",
      fix = "Compare o comando com a resposta a EHLO. Se foi o texto da mensagem que o recebeu, um DATA anterior foi recusado.",
    },
    ["501 5.1.3"] = {
      name = "Endereço do destinatário malformado",
      gist = "o endereço do destinatário viola a sintaxe",
      description = "O servidor nem pôde procurar a caixa de correio.",
      when = "Aparece em RCPT por espaços, partes que faltam, um segundo @ ou um nome de exibição entre os sinais de menor e maior.",
      fix = "Corrija o endereço nos seus dados; enviá-lo de novo sem mudança falha.",
    },
    ["501 5.5.4"] = {
      name = "Argumento malformado",
      gist = "um argumento do comando viola a sintaxe",
      description = "O próprio comando é conhecido.",
      when = "Aparece para MAIL FROM com um espaço depois dos dois-pontos, EHLO com um nome de host incorreto ou um parâmetro malformado.",
      fix = "Corrija o argumento que o texto indica.",
    },
    ["502 5.5.2"] = {
      name = "Comando não reconhecido",
      gist = "o servidor não reconhece o comando, no modo de dizer do Postfix",
      description = "Pela RFC 5321, um comando desconhecido recebe 500; o Postfix e outros dizem 502 5.5.2.",
      when = "Aparece depois de um erro de digitação, para uma extensão que não é oferecida e para o texto da mensagem enviado como comandos.",
      fix = "Compare o comando com a resposta a EHLO e veja se um DATA anterior foi recusado.",
    },
    ["503 5.5.1"] = {
      name = "Comandos fora de ordem",
      gist = "um passo anterior a este comando falta ou falhou",
      description = "MAIL exige antes EHLO, RCPT exige MAIL e DATA exige um destinatário aceito.",
      when = "Com pipelining, vem depois de um MAIL ou RCPT recusado.",
      fix = "Procure a primeira recusa da sessão e trate dela.",
    },
    ["504 5.5.2"] = {
      name = "Nome não totalmente qualificado",
      gist = "o servidor exige um nome de host ou um endereço totalmente qualificado",
      description = "É a resposta do Postfix a um nome curto: “server” em vez de “server.example.com”.",
      when = "Aparece em EHLO, MAIL ou RCPT, geralmente com hosts e dispositivos novos.",
      fix = "Configure o nome de host completo no programa que envia, ou use endereços com domínio.",
    },
    ["530 5.7.0"] = {
      name = "Login ou TLS obrigatório",
      gist = "o cliente precisa fazer login, ou iniciar o TLS, antes de usar este comando",
      description = "O texto diz qual passo falta. A própria mensagem não é recusada.",
      when = "Aparece em MAIL ou RCPT sem login, e na maioria dos comandos quando STARTTLS precisa vir primeiro.",
      fix = "Ative a criptografia e o login no programa de e-mail, ou envie STARTTLS e depois AUTH.",
    },
    ["534 5.7.9"] = {
      name = "Senha de aplicativo ou mecanismo mais forte necessário",
      gist = "o provedor exige outra forma de login",
      description = "Pela RFC 4954, o mecanismo é fraco demais; no Google, a conta precisa de uma senha de aplicativo.",
      when = "Aparece após AUTH, embora a senha seja a que funciona no navegador.",
      fix = "Crie uma senha de aplicativo ou use OAuth, se o texto disser isso; do contrário, escolha um mecanismo mais forte.",
    },
    ["535 5.7.8"] = {
      name = "Nome de usuário ou senha incorretos",
      gist = "as credenciais não são válidas",
      description = "O nome, a senha ou o token está errado ou expirou.",
      when = "Aparece após AUTH, muitas vezes porque o provedor agora exige uma senha de aplicativo ou OAuth.",
      fix = "Digite as credenciais de novo, com o nome de usuário na forma que o provedor quer, e não repita as antigas: os provedores bloqueiam contas.",
    },
    ["550 5.1.0"] = {
      name = "Endereço recusado",
      gist = "um endereço é recusado, e só o texto diz de quem",
      description = "Para alguns servidores é um destinatário inexistente, para outros um remetente que recusam.",
      when = "Aparece em MAIL ou em RCPT.",
      fix = "Leia o texto. Descarte o destinatário somente se ele disser que a caixa de correio não existe.",
    },
    ["550 5.1.1"] = {
      name = "Caixa de correio inexistente",
      gist = "a caixa de correio não existe",
      description = "O servidor conhece o domínio e não tem esse destinatário. É a devolução mais frequente de todas.",
      when = "Aparece em RCPT para endereços digitados errado e para contas excluídas.",
      fix = "Corrija o endereço, ou retire-o logo das suas listas; muitas devoluções assim prejudicam a sua reputação.",
    },
    ["550 5.1.10"] = {
      name = "Destinatário não encontrado",
      gist = "o destinatário não foi encontrado, no modo de dizer do Exchange Online",
      description = "Pela RFC 7505, o código é um MX nulo e vem com 556; o Exchange Online usa 550 5.1.10 para um único destinatário inexistente.",
      when = "Aparece em devoluções do Exchange Online.",
      fix = "Corrija o endereço ou retire-o das suas listas. Se o texto falar de um MX nulo, o domínio inteiro não recebe e-mail.",
    },
    ["550 5.2.1"] = {
      name = "Caixa de correio desativada",
      gist = "a caixa de correio existe, mas a conta dela está desativada",
      description = "A conta foi suspensa, bloqueada ou encerrada. No Gmail, pode ser também uma caixa de correio que recebe e-mails rápido demais, e ele diz isso.",
      when = "Aparece em RCPT.",
      fix = "Retire o endereço das suas listas, a menos que o texto fale da taxa de e-mails.",
    },
    ["550 5.4.1"] = {
      name = "Destinatário fora do diretório",
      gist = "o Exchange Online não tem esse destinatário neste domínio",
      description = "Pela RFC 3463, X.4.1 é um host que não responde. O Exchange Online o usa quando o endereço falta no diretório dele.",
      when = "Aparece em RCPT com as palavras “Access denied”, muitas vezes depois que um domínio migrou para lá.",
      fix = "Confirme o endereço com o destinatário por outro meio. Se ele deveria existir, o administrador do domínio precisa cadastrá-lo ali.",
    },
    ["550 5.7.1"] = {
      name = "Recusado por política",
      gist = "uma política recusa este e-mail, e o texto diz qual",
      description = "Um só par representa muitas regras: retransmissão, listas de bloqueio, conteúdo, o remetente ou um destinatário que só recebe e-mail de alguns remetentes.",
      when = "Em RCPT, geralmente é retransmissão ou uma lista de bloqueio; após o fim dos dados, geralmente o conteúdo ou a autenticação.",
      fix = "Leia o texto e elimine essa causa. Não retire nenhum endereço de uma lista só por este par; se o texto mencionar uma lista de bloqueio, peça a remoção a quem mantém a lista.",
    },
    ["550 5.7.26"] = {
      name = "Remetente não autenticado",
      gist = "SPF, DKIM ou DMARC falhou para o domínio do remetente",
      description = "No Gmail, significa que a mensagem não está autenticada ou que a política DMARC do domínio a recusa.",
      when = "Aparece após o fim dos dados, na maioria das vezes para um serviço de envio que nunca foi configurado para o domínio, ou para e-mail encaminhado.",
      fix = "Configure SPF e DKIM para o domínio do campo From do cabeçalho e depois envie a mensagem de novo.",
    },
    ["551 5.7.1"] = {
      name = "Retransmissão ou remetente recusado",
      gist = "o servidor recusa a retransmissão, ou recusa este remetente",
      description = "551 por si só é um usuário que está em outro lugar; com 5.7.1, os servidores querem dizer uma política.",
      when = "Aparece no comando MAIL ou RCPT.",
      fix = "Faça login primeiro se este for o seu próprio servidor de envio, e verifique se o endereço do remetente pertence ao login. Do contrário, verifique os registros MX do domínio do destinatário.",
    },
    ["552 5.2.2"] = {
      name = "Caixa de correio cheia",
      gist = "o destinatário excedeu a cota, e esta mensagem é devolvida",
      description = "O endereço é válido. Uma mensagem posterior pode passar.",
      when = "Aparece em RCPT ou após o fim dos dados.",
      fix = "Conserve o endereço por enquanto e avise o destinatário por outro meio. Depois de semanas assim, trate a caixa de correio como abandonada.",
    },
    ["552 5.3.4"] = {
      name = "Mensagem grande demais",
      gist = "a mensagem está acima do limite de tamanho do servidor",
      description = "O limite vale para a mensagem codificada, que é cerca de um terço maior que os arquivos nela.",
      when = "Aparece em MAIL se o tamanho foi anunciado, do contrário após o fim dos dados.",
      fix = "Diminua a mensagem ou envie um link. A linha SIZE da resposta a EHLO informa o limite.",
    },
    ["552 5.7.0"] = {
      name = "Conteúdo perigoso",
      gist = "a mensagem contém um anexo ou um link que o provedor considera perigoso",
      description = "Quem o envia é o Gmail, e nada tem a ver com tamanho ou cota.",
      when = "Aparece após o fim dos dados, por causa de programas, macros, arquivos compactados com senha e links suspeitos.",
      fix = "Retire o anexo ou o link e envie a mensagem de novo; ofereça o arquivo de outra maneira.",
    },
    ["553 5.7.1"] = {
      name = "Endereço de remetente alheio",
      gist = "o endereço do remetente não pertence ao usuário que fez login",
      description = "O Postfix e muitos provedores de hospedagem verificam se MAIL FROM é um endereço da conta.",
      when = "Aparece em MAIL ou RCPT em servidores de envio. Alguns servidores recusam retransmissão com o mesmo par.",
      fix = "Envie com o endereço da sua conta, ou peça que o outro endereço seja autorizado para ela.",
    },
    ["554 5.0.0"] = {
      name = "Recusado sem detalhes",
      gist = "a mensagem é recusada, e o código aprimorado nada acrescenta",
      description = "Programas escrevem 5.0.0 quando sabem apenas que uma resposta era permanente, portanto só o texto conta.",
      when = "Aparece sobretudo em relatórios de entrega.",
      fix = "Aja conforme o texto. Não descarte nenhum destinatário, a menos que o texto diga que a caixa de correio não existe.",
    },
    ["554 5.4.6"] = {
      name = "Loop de e-mail",
      gist = "a mensagem andou em círculo e a sua entrega foi abandonada",
      description = "Um servidor contou campos Received demais no cabeçalho.",
      when = "Aparece quando duas caixas de correio encaminham uma para a outra, ou quando um registro MX leva de volta ao remetente.",
      fix = "Leia os campos Received para encontrar os hosts que se repetem e corrija ali o encaminhamento.",
    },
    ["554 5.7.1"] = {
      name = "Mensagem ou cliente recusado por política",
      gist = "uma política recusa a mensagem ou o host que envia",
      description = "Geralmente é filtragem de spam ou uma lista de bloqueio; alguns servidores recusam retransmissão com ele.",
      when = "Em RCPT, geralmente é uma lista de bloqueio e se refere ao seu endereço IP; após o fim dos dados, geralmente é o conteúdo.",
      fix = "Se o texto mencionar uma lista de bloqueio, elimine a causa e peça a remoção a quem mantém a lista. Se mencionar o conteúdo, altere-o. O motivo não é o destinatário.",
    },
    ["555 5.5.2"] = {
      name = "Erro de sintaxe em MAIL ou RCPT",
      gist = "o endereço em MAIL FROM ou RCPT TO não está escrito como deve",
      description = "O Gmail o envia por um nome de exibição, um endereço vazio em RCPT ou a falta do sinal de menor ou de maior.",
      when = "Aparece com programas e dispositivos que colocam ali mais do que o simples endereço.",
      fix = "Coloque exatamente um endereço, sem nome, nos campos de remetente e destinatário do programa.",
    },
    ["556 5.1.10"] = {
      name = "Domínio com MX nulo",
      gist = "o domínio do destinatário publica que não recebe e-mail",
      description = "Um MX nulo é um único registro MX com um ponto no lugar de um nome de host.",
      when = "Quem o diz é um servidor de retransmissão ou de envio, em RCPT.",
      fix = "Corrija o domínio se estiver digitado errado; do contrário, descarte todos os endereços dele.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Este detalhe não é habitual em um sucesso, portanto só se pode confiar na classe e no assunto.",
      fix = "Continue com o próximo comando, pois a resposta é um sucesso.",
      send = "Use X.0.0 ou um detalhe habitual na classe 2.",
    },
    ["2.1"] = {
      gist = "o servidor aceitou um endereço",
      description = "O servidor aceitou um endereço.",
    },
    ["2.2"] = {
      gist = "o servidor fez o que foi pedido à caixa de correio do destinatário",
      description = "O servidor fez o que foi pedido à caixa de correio do destinatário.",
    },
    ["2.3"] = {
      gist = "o servidor executou o comando e acrescenta uma observação sobre o sistema de e-mail",
      description = "O servidor executou o comando e acrescenta uma observação sobre o sistema de e-mail.",
    },
    ["2.4"] = {
      gist = "o servidor executou o comando e acrescenta uma observação sobre a rede ou o roteamento",
      description = "O servidor executou o comando e acrescenta uma observação sobre a rede ou o roteamento.",
    },
    ["2.5"] = {
      gist = "o servidor executou o comando e acrescenta uma observação sobre o protocolo",
      description = "O servidor executou o comando e acrescenta uma observação sobre o protocolo.",
    },
    ["2.6"] = {
      gist = "o servidor aceitou o conteúdo da mensagem",
      description = "O servidor aceitou o conteúdo da mensagem.",
    },
    ["2.7"] = {
      gist = "o servidor não tem objeções de segurança nem de política",
      description = "O servidor não tem objeções de segurança nem de política.",
    },
    ["4"] = {
      when = "Este detalhe não é habitual em uma falha temporária, portanto só se pode confiar na classe e no assunto.",
      fix = "Mantenha a mensagem na fila e tente novamente mais tarde, e leia no texto qual é a causa.",
      send = "Use um detalhe habitual na classe 4, e a classe 5 se esperar não adiantar.",
    },
    ["4.1"] = {
      gist = "o servidor não pode aceitar um endereço no momento",
      description = "O servidor não pode aceitar um endereço no momento.",
    },
    ["4.2"] = {
      gist = "o servidor não pode usar a caixa de correio do destinatário no momento",
      description = "O servidor não pode usar a caixa de correio do destinatário no momento.",
    },
    ["4.3"] = {
      gist = "o servidor não pode receber a mensagem no momento por causa do sistema de e-mail",
      description = "O servidor não pode receber a mensagem no momento por causa do sistema de e-mail.",
    },
    ["4.5"] = {
      gist = "o servidor não pode executar o comando no momento",
      description = "O servidor não pode executar o comando no momento.",
    },
    ["4.6"] = {
      gist = "o servidor não pode tratar o conteúdo da mensagem no momento",
      description = "O servidor não pode tratar o conteúdo da mensagem no momento.",
    },
    ["4.7"] = {
      gist = "o servidor recusa por enquanto, por segurança ou política",
      description = "O servidor recusa por enquanto, por segurança ou política.",
    },
    ["5"] = {
      when = "Este detalhe não é habitual em uma falha permanente, portanto só se pode confiar na classe e no assunto.",
      fix = "Leia no texto qual é a causa e elimine-a antes de enviar de novo.",
      send = "Use um detalhe habitual na classe 5, e a classe 4 se esperar puder adiantar.",
    },
    ["5.1"] = {
      gist = "o servidor não aceita um endereço",
      description = "O servidor não aceita um endereço.",
    },
    ["5.3"] = {
      gist = "o servidor recusa a mensagem por causa do sistema de e-mail",
      description = "O servidor recusa a mensagem por causa do sistema de e-mail.",
    },
    ["5.4"] = {
      gist = "o servidor não pode entregar a mensagem por causa da rede ou do roteamento",
      description = "O servidor não pode entregar a mensagem por causa da rede ou do roteamento.",
    },
  },

  help = {
    CODE = {
      summary = "explicar um código (252, 5.1.1) ou os dois de uma resposta (550 5.7.1), ou comparar dois",
      about = {
        "Um código é um código de resposta (252), um código de status aprimorado (5.1.1) ou o nome da sua página (252-cannot-verify-user). Um código de resposta e um aprimorado são os de uma mesma resposta: a página diz o que os servidores querem dizer com os dois juntos. Dois códigos do mesmo tipo são comparados.",
      },
      examples = {
        "o que 252 significa, quando aparece e o que fazer",
        "o que os servidores querem dizer com este par",
        "em que os dois se diferenciam",
      },
    },
    compare = {
      summary = "pôr dois códigos lado a lado",
      about = { "Os dois códigos podem ser do mesmo tipo ou um de cada tipo, em qualquer ordem." },
      examples = { "em que os dois se diferenciam e quando usar cada um" },
    },
    search = {
      summary = "procurar códigos por palavras",
      about = {
        "As palavras podem ser as de uma página ou as que os servidores escrevem. A melhor entrada vem primeiro.",
      },
      examples = { "os dez códigos que melhor correspondem", "todos os que forem encontrados" },
    },
    list = {
      summary = "listar todos os códigos, ou os de uma etapa",
      examples = { "o que pode responder a RCPT" },
    },
    classify = {
      summary = "dizer o que uma resposta, ou cada linha da entrada, significa para o remetente",
      about = {
        "TEXT é uma resposta, ou o que um programa informa sobre ela: uma linha de um log de e-mail, um Diagnostic-Code, o texto de uma exceção. Várias palavras formam um só texto. Com -, cada linha da entrada padrão recebe uma linha de uma tabela, ou de JSON, que começa com o número da linha e termina com as palavras que contaram.",
        "Para um pipe, cada resultado sai assim que é conhecido.",
      },
      examples = {
        "motivo, ação, alcance e o resto",
        "uma linha de uma tabela para cada linha",
        "um objeto por linha; o remetente desistiu",
      },
    },
    why = {
      summary = "mostrar como classify chegou ao resultado",
      about = {
        "Como o texto foi lido, quais expressões corresponderam, quais quase corresponderam, o que os códigos sozinhos teriam dito e qual lei mudou o resultado.",
      },
      examples = { "os passos e depois o veredito" },
    },
    parse = {
      summary = "mostrar as respostas de um arquivo parte por parte",
      about = {
        "Os arquivos, ou a entrada padrão, contêm respostas como um servidor as envia, uma depois da outra.",
      },
      examples = { "código, código aprimorado, texto e defeitos de cada resposta" },
    },
    lint = {
      summary = "verificar as respostas de um arquivo conforme as RFCs",
      about = { "Com --stage, diz também quais códigos as RFCs não preveem nessa etapa." },
      examples = { "problemas com linha, octeto e seção da RFC; saída 1 se um for um erro" },
    },
    log = {
      summary = "resumir um log de e-mail: entregas, motivos e endereços a retirar",
      about = {
        "O log é de Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA ou Exchange; o formato é reconhecido pelas linhas, e um arquivo pode conter vários. Vários arquivos formam um só log, na sua ordem.",
        "Uma mensagem adiada quarenta vezes conta como um adiamento; um endereço em que a entrega deu certo depois não é retirado; um domínio em que todos os destinatários falharam é mencionado, mas não retirado.",
      },
      examples = {
        "o que foi feito dos e-mails, por motivo",
        "os endereços a retirar, com os motivos",
        "o que foi feito deles em cada domínio desde esse dia",
        "a mesma página para um navegador",
      },
    },
    bounce = {
      summary = "ler e-mail devolvido: uma mensagem, um mbox, um Maildir",
      about = {
        "Uma linha por destinatário: arquivo, destinatário, motivo, ação, resposta; depois de várias mensagens, um resumo. Com --format json, um objeto por linha. Uma mensagem que não pode ser lida não detém as outras: ela é mencionada no final.",
        "Qualquer pessoa pode falsificar uma mensagem devolvida: compare o Message-ID ou um endereço de remetente seu antes de descartar alguém.",
      },
      examples = { "um relatório por destinatário", "os endereços a retirar, com os seus motivos" },
    },
    reasons = {
      summary = "listar os motivos que classify informa",
      examples = { "cada um com a sua ação, o seu alcance e a sua classe de devolução" },
    },
    suggest = {
      summary = "escrever a resposta certa para um motivo",
      about = { "STAGE é a etapa da sessão em que a resposta é dada; dela depende o código." },
      examples = { "450 4.7.1 e um texto" },
    },
    help = {
      summary = "dizer como se usa um comando",
      about = {
        "Com man, escreve a página de manual; com o nome de um shell, as regras de autocompletar dele. O make install as instala; o LuaRocks, não.",
      },
      examples = {
        "uso, opções e exemplos de classify",
        "autocompletar, para uma linha `source smtpcodes.bash` em ~/.bashrc",
      },
    },
    ["--stage"] = "em que etapa da sessão a resposta veio",
    ["--provider"] = "quem escreveu a resposta: google, microsoft, ...",
    ["--final"] = "o remetente desistiu: uma DSN diz Action: failed",
    ["--rules"] = "regras suas: um arquivo Lua que retorna uma tabela",
    ["--drop"] = "somente os endereços que não devem mais receber e-mail, com os motivos",
    ["--by"] = "contar também por motivo, domínio, provedor, hora ou resposta (reason, domain, provider, hour, reply)",
    ["--since"] = "omitir as linhas anteriores: 2026-11-23, ou com hora",
    ["--limit"] = "mostrar no máximo N entradas (sem a opção, 10; 0: todas)",
    ["--lang"] = "idioma das páginas, como tag BCP 47 (sem a opção, LC_ALL, LC_MESSAGES ou LANG)",
    ["--format"] = "text, markdown, html ou json",
    ["--width"] = "largura do texto, de 40 a 1000 (sem a opção, a do terminal ou 80)",
    ["--color"] = "auto, always ou never",
    ["--help"] = "dizer como se usa e sair",
    ["--version"] = "dizer a versão e sair",
  },

  terms = {
    mailbox_unknown = "usuário desconhecido; usuário não existe; usuário inexistente; usuário não encontrado; utilizador desconhecido; caixa inexistente; caixa postal inexistente; caixa de correio não existe; caixa de correio não encontrada; endereço não existe; endereço inexistente; endereço inválido; destinatário desconhecido; destinatário inválido; destinatário rejeitado; destinatário não encontrado; conta não existe; conta inexistente; hard bounce; devolução; devolução permanente; e-mail devolvido; mensagem devolvida; destinatário inexistente",
    mailbox_disabled = "conta suspensa; conta desativada; conta bloqueada; caixa desativada; conta encerrada; conta inativa",
    mailbox_full = "caixa cheia; caixa lotada; caixa de entrada lotada; caixa de correio lotada; caixa de correio cheia; caixa postal cheia; caixa de entrada cheia; cota; cota excedida; quota; quota excedida; sem espaço; armazenamento cheio",
    domain_unknown = "domínio não existe; domínio inexistente; domínio não encontrado; domínio desconhecido; domínio inválido",
    recipient_restricted = "destinatário restrito; apenas remetentes autorizados; grupo restrito",
    relay_denied = "relay negado; relay não permitido; retransmissão negada; encaminhamento negado; relay",
    message_too_big = "mensagem muito grande; mensagem grande demais; tamanho máximo; limite de tamanho; anexo muito grande; e-mail muito grande; tamanho da mensagem",
    message_format = "mensagem malformada; formato inválido",
    spam_content = "spam; lixo eletrônico; lixo eletrónico; filtro de conteúdo; correio indesejado",
    virus = "vírus; malware; software malicioso; arquivo perigoso",
    blocklisted = "lista negra; lista de bloqueio; lista de bloqueios; IP bloqueado; IP na lista negra; reputação; blacklist; bloqueado; endereço IP bloqueado",
    auth_failure = "e-mail não autenticado; remetente não autenticado",
    reverse_dns = "DNS reverso; registro PTR; registo PTR; PTR; reverso",
    sender_rejected = "remetente rejeitado; remetente inválido; remetente desconhecido; remetente bloqueado",
    policy = "política; política local; acesso negado; rejeitado por política",
    session_security = "autenticação necessária; autenticação obrigatória; requer autenticação; autenticação requerida; login necessário; não autenticado; autenticação",
    tls_failure = "falha de TLS; erro de TLS; TLS indisponível",
    too_many_recipients = "muitos destinatários; excesso de destinatários; limite de destinatários; destinatários demais",
    rate_limited = "muitas conexões; conexões demais; demasiadas ligações; muitas mensagens; limite de envio; limite de taxa; limite por hora; muito rápido; excesso de mensagens",
    greylisted = "lista cinza; lista cinzenta; greylisting; greylist",
    service_unavailable = "serviço indisponível; serviço não disponível; servidor ocupado; servidor sobrecarregado; manutenção; servidor fora do ar; servidor indisponível",
    system_error = "erro local; erro interno; erro do servidor; erro no servidor",
    network_error = "tempo limite; tempo esgotado; tempo excedido; conexão recusada; ligação recusada; sem resposta; conexão perdida",
    ["450 451 421 452 4.2.2"] = "tente novamente mais tarde; tente mais tarde; erro temporário; falha temporária; tentar novamente; soft bounce; devolução temporária",
    ["550 450"] = "caixa indisponível; caixa de correio indisponível; caixa postal indisponível",
    ["535 5.7.8"] = "senha; senha incorreta; senha errada; palavra-passe; credenciais; credenciais inválidas; falha de autenticação; falha na autenticação; autenticação falhou",
    ["534 5.7.9"] = "senha de aplicativo; senha de app; palavra-passe de aplicação; dois fatores; mecanismo muito fraco; mecanismo de autenticação fraco",
    ["530 454 5.7.10 220"] = "criptografia; criptografia necessária; encriptação; SSL; TLS; STARTTLS",
    ["5.4.6 554"] = "loop; loop de e-mail; ciclo; muitos saltos",
    ["4.4.7 5.4.7"] = "expirado; mensagem expirada; prazo de entrega",
    ["500 502 5.5.1"] = "comando desconhecido; comando não reconhecido; comando não implementado; comando inválido",
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
    ["556 5.1.10 521"] = "não aceita e-mail; não aceita e-mails; domínio não aceita e-mail; servidor não aceita e-mails; mx nulo",
    ["5.7.2 5.2.4"] = "lista de discussão; lista de distribuição; não autorizado na lista",
  },

  heading = {
    description = "Descrição",
    when = "Quando ocorre",
    fix = "Como corrigir",
    differences = "Diferenças principais",
    guidance = "Quando usar cada um",
    send = "Quando enviá-lo",
    examples = "O que os servidores escrevem",
    both = "Os dois códigos",
    steps = "Como se chegou à decisão",
    findings = "Problemas encontrados",
    entries = "Códigos SMTP",
    log = "Log de e-mail",
    suppress = "Endereços a retirar",
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
    classes = "Classes habituais",
    reply_codes = "Códigos de resposta",
    related = "Veja também",
    sources = "Fontes",
    code = "Código",
    name = "Nome",
    examples = "Exemplos",
    kind = "Tipo",
    meaning = "Significado",
    retry = "Nova tentativa",
    source = "Fonte",
    sent_with = "Enviado com",
    reasons = "Motivos",
    alone = "Sem texto",
    reason = "Motivo",
    action = "Ação",
    scope = "Alcance",
    disposition = "Mensagem",
    bounce = "Devolução",
    retry_after = "Tentar novamente em",
    blocklist = "Lista de bloqueio",
    confidence = "Grau de certeza",
    why = "Base da decisão",
    stage = "Etapa",
    mismatch = "Fora de lugar",
    flaws = "Defeitos",
    tag = "Marca",
    link = "Consulte",
    listed = "Listado",
    against = "Contra",
    event = "Evento",
    recipient = "Destinatário",
    original_recipient = "Destinatário original",
    sender = "Remetente",
    remote = "Servidor",
    remote_ip = "Endereço do servidor",
    queue_id = "ID na fila",
    time = "Hora",
    program = "Programa",
    form = "Formato",
    reply = "Resposta",
    inner = "Resposta citada",
    text = "Texto",
    reporting_mta = "Informado por",
    arrival_date = "Chegada",
    message_id = "ID da mensagem",
    message_subject = "Assunto da mensagem",
    from = "De",
    to = "Para",
    date = "Data",
    feedback_id = "ID de feedback",
    list_id = "ID da lista",
    deliveries = "Entregas",
    refused = "Recusadas",
    other = "Outras linhas",
    delivered = "Entregues",
    deferred = "Adiadas",
    returned = "Devolvidas",
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
    unusual = "não habitual nesta classe",
  },
  connection = {
    always = "encerrada pelo servidor",
    may = "pode ser encerrada pelo servidor",
    never = "permanece aberta",
    none = "nenhum servidor o envia",
  },
  -- Both stand behind "após", which forms no contraction with the article.
  stage = {
    CONNECT = "o início da sessão",
    ["DATA-END"] = "o fim dos dados",
  },
  any_stage = "qualquer uma",
  most_stages = "a maioria dos comandos",
  -- Without gender: of stages, codes and reasons.
  none = "não há",
  and_others = "{list} e outros",
  lasting = {
    positive_completion = "sucesso",
    positive_intermediate = "continuar",
    transient_negative = "temporário",
    permanent_negative = "permanente",
  },

  reason = {
    accepted = "O servidor fez o que foi pedido (2yz).",
    continue = "O servidor espera a próxima parte (3yz).",
    mailbox_unknown = "Não existe essa caixa de correio no domínio, ou o endereço não pode existir.",
    mailbox_disabled = "A caixa de correio existiu, mas está desativada, suspensa ou fechada, mudou de endereço ou mudou de dono.",
    suppressed = "O serviço de envio não tentou: o endereço está na lista de supressão do próprio serviço.",
    mailbox_full = "O destinatário excedeu a sua cota.",
    domain_unknown = "O domínio do destinatário não existe ou não aceita e-mail (domínio inexistente, MX nulo).",
    recipient_restricted = "Este destinatário, grupo ou lista só aceita e-mail de alguns remetentes, ou exige uma confirmação do remetente.",
    relay_denied = "O servidor não faz retransmissão (relay) para este destinatário: o MX está errado ou o domínio já não está ali (no servidor de envio: faça login primeiro, fix_session/session).",
    message_too_big = "A mensagem excede um limite de tamanho do servidor ou do destinatário.",
    message_format = "A mensagem está malformada ou tem uma forma que não é aceita (cabeçalhos, MIME, conjunto de caracteres, 8 bits, tipo de anexo).",
    spam_content = "O conteúdo, um link nele ou a sua pontuação foi considerado spam.",
    virus = "Foi encontrado um malware ou um anexo perigoso.",
    blocklisted = "O host ou o domínio que envia está em uma lista de bloqueio, foi banido ou tem má reputação.",
    auth_failure = "A autenticação SPF, DKIM, DMARC ou ARC da mensagem falhou.",
    reverse_dns = "O DNS reverso (PTR, FCrDNS) ou o nome HELO do cliente está ausente ou incorreto.",
    sender_rejected = "O remetente do envelope ou do cabeçalho, ou o seu domínio, foi recusado.",
    policy = "Recusado por uma política local, sem nada mais específico.",
    session_security = "A sessão precisa primeiro se autenticar (AUTH) ou iniciar o TLS, ou as credenciais foram recusadas.",
    tls_failure = "Não foi possível cumprir as exigências de TLS, MTA-STS, DANE ou REQUIRETLS. Nunca rebaixe a segurança.",
    too_many_recipients = "Esta transação tem destinatários demais: envie o restante em outra.",
    rate_limited = "Conexões ou mensagens demais no período (alcance host), e-mails enviados rápido demais a este destinatário (recipient) ou uma cota de envio esgotada (sender).",
    greylisted = "O servidor pede que se volte mais tarde, porque o remetente é novo aqui.",
    service_unavailable = "O servidor está parando, iniciando ou ocupado demais: conecte-se de novo mais tarde.",
    system_error = "O sistema remoto falhou: erro local, armazenamento, configuração.",
    network_error = "Sem conexão, tempo esgotado, problema de DNS, loop de roteamento, prazo de entrega vencido.",
    protocol_error = "O servidor recusou um comando, os seus argumentos, a sua ordem ou a sua sintaxe.",
    unknown = "Nada na resposta diz por quê.",
  },
  action = {
    proceed = "continuar",
    retry = "tentar novamente mais tarde",
    slow_down = "enviar menos e depois tentar novamente",
    split = "enviar o restante em outra transação",
    suppress = "parar de enviar para este endereço",
    fix_message = "alterar a mensagem",
    fix_sender = "corrigir o lado que envia",
    fix_session = "corrigir o andamento da sessão",
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

  lint = {
    unreadable = "não é uma resposta SMTP, cujas linhas começam com um código de 200 a 599 e um espaço ou “-”",
    incomplete = "os octetos terminam no meio de uma resposta",
    unregistered_code = "o código de resposta {code} não é definido por nenhuma RFC",
    unregistered_enhanced = "o código de status aprimorado {enhanced} não está registrado",
    not_expected = "as tabelas das RFCs não preveem {code} após {stage}",
    text_contradicts_code = {
      positive_completion = "uma resposta 2yz aceita, mas o texto diz “{phrase}”",
      transient_negative = "uma resposta 4yz convida a tentar novamente, mas o texto diz “{phrase}”",
      permanent_negative = "uma resposta 5yz é definitiva, mas o texto diz “{phrase}”",
    },
    enhanced_in_greeting = "a saudação e as respostas a HELO, EHLO e LHLO não têm código de status aprimorado",
    enhanced_differs = "a linha tem outro código de status aprimorado, {enhanced}",
    limit_not_452 = "um limite de destinatários é informado com 452, ou com um 5yz no caso de uma política",
    challenge_not_base64 = "o desafio não está em base64",
    enhanced_missing = "falta o código de status aprimorado",
    missing_text = "não há texto depois do código de resposta",
    bare_lf = "a linha termina somente em LF, e não em CRLF",
    code_changes = "o código de resposta é diferente do da linha anterior",
    outside_grammar = "o segundo dígito do código de resposta é maior que 5",
    separator_tab = "depois do código de resposta há um tab em vez de um espaço",
    control_octet = "o texto contém um octeto de controle",
    non_ascii = "o texto contém octetos que não são ASCII, ou que não são UTF-8 onde isso é permitido",
    line_too_long = "a linha tem mais de 512 octetos",
    enhanced_on_3yz = "uma resposta 3yz tem um código aprimorado",
    enhanced_mismatch = "a classe do código aprimorado não é igual ao primeiro dígito do código de resposta",
    enhanced_malformed = "o texto começa com algo que parece um código aprimorado, mas não é",
    enhanced_delimiter = "o código aprimorado não é seguido de um espaço, ou tem sinais a mais em volta",
    enhanced_at_end = "há um código aprimorado no fim do texto, onde os clientes não o procuram",
    enhanced_missing_line = "falta na linha o código aprimorado que outra linha da resposta tem",
    leading_blank = "há uma linha vazia antes da resposta",
    bare_code = "a resposta termina em um código sem espaço e sem texto",
  },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) versus {b} ({b_name})",
    same_name = "SMTP {a} ({a_name}, {a_word}) versus {b} ({b_name}, {b_word})",
  },
  summary = {
    same = {
      reply = "Os códigos SMTP {a} ({a_name}) e {b} ({b_name}) pertencem à mesma série, {severity}.",
      mixed = "O código SMTP {a} ({a_name}) e o código aprimorado {b} ({b_name}) têm a mesma gravidade, {severity}.",
      enhanced = "Os códigos aprimorados {a} ({a_name}) e {b} ({b_name}) são da mesma classe, {a_class} ({a_severity}).",
    },
    differ = {
      reply = "O código SMTP {a} ({a_name}) pertence à série {a_severity}, enquanto {b} ({b_name}) pertence à série {b_severity}.",
      mixed = "O código SMTP {a} ({a_name}) pertence à série {a_severity}, enquanto o código aprimorado {b} ({b_name}) é da classe {b_class} ({b_severity}).",
      enhanced = "O código aprimorado {a} ({a_name}) é da classe {a_class} ({a_severity}), enquanto {b} ({b_name}) é da classe {b_class} ({b_severity}).",
    },
    means = "{a} significa que {a_gist}; {b} significa que {b_gist}.",
    same_meaning = "Os dois significam que {gist}.",
  },

  difference = {
    kind = {
      reply = "{code} é um código de resposta: ele abre cada linha de uma resposta, e quem decide é o seu primeiro dígito.",
      enhanced = "{code} é um código de status aprimorado: ele vem depois de um código de resposta e diz com mais precisão o que aconteceu.",
      common = "Os dois costumam vir juntos, na forma {a} {b}.",
      possible = "Uma mesma resposta pode trazer os dois, na forma {a} {b}.",
      class = "Uma mesma resposta nunca traz os dois: a classe de um código aprimorado é igual ao primeiro dígito do código de resposta.",
      intermediate = "Uma mesma resposta nunca traz os dois: uma resposta 3yz não tem código aprimorado.",
    },
    status = {
      standard = "O código {code} pertence ao padrão SMTP.",
      extension = "O código {code} faz parte de uma extensão do SMTP.",
      obsolete = "O código {code} está obsoleto.",
      observed = "O código {code} não é definido por nenhuma RFC, mas alguns servidores ou relatórios o mostram.",
      registered = "O código {code} está registrado na IANA.",
      deprecated = "O código {code} consta como descontinuado no seu registro.",
      unusual = "O código {code} não é habitual nesta classe, portanto confie somente no seu primeiro dígito.",
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
      positive_completion = "Após o código {code}, não há nada a tentar novamente.",
      positive_intermediate = "Após o código {code}, o cliente continua com a próxima parte.",
      transient_negative = "Após o código {code}, a mesma solicitação pode dar certo mais tarde.",
      permanent_negative = "Após o código {code}, algo precisa mudar antes que outra tentativa faça sentido.",
    },
    bounce = {
      none = "O código {code} não conta como devolução.",
      soft = "Conte {code} como soft bounce: o endereço ainda pode servir.",
      hard = "Conte {code} como hard bounce: o endereço não serve mais.",
      block = "Conte {code} como bloqueio: o e-mail foi recusado, o que por si só nada prova sobre o endereço.",
    },
    reasons = {
      list = "Os servidores enviam {code} por {reasons:or}.",
    },
    alone = {
      reason = "Sem texto, {code} é interpretado como {reason}.",
      unknown = "Sem texto, {code} não diz o motivo.",
    },
    connection = {
      always = "Após o código {code}, o servidor encerra a conexão, e o que vier depois precisa de uma nova.",
      may = "Após o código {code}, o servidor pode encerrar a conexão.",
      never = "Após o código {code}, a sessão pode continuar.",
    },
    stages = {
      any = "O código {code} pode vir em qualquer etapa, mesmo onde {other} não tem lugar.",
      apart = "Nenhum comando recebe os dois como resposta: onde se envia {code}, não se envia {other}.",
      only = "Ao contrário de {other}, {code} também é enviado após {stages:or}.",
      many = "O código {code} responde a muito mais comandos que {other}.",
    },
    reply_codes = {
      list = "O código {code} é enviado com {codes:or}.",
      none = "O código {code} não acompanha nenhum código de resposta em particular.",
    },
    meaning = {
      alike = "Para um programa, {code} e {other} dizem o mesmo: vêm nas mesmas etapas e pedem dele o mesmo.",
    },
    source = {
      list = "O código {code} tem como fonte {sources:and}.",
      none = "O código {code} não vem de nenhuma norma.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Como cliente, interprete {code} como sucesso e continue.",
      positive_intermediate = "Como cliente, responda a {code} com a próxima parte.",
      transient_negative = "Como cliente, conserve a mensagem após {code} e tente novamente mais tarde.",
      permanent_negative = "Como cliente, não repita a solicitação sem mudanças após {code}; o texto dele diz o que mudar.",
    },
    alike = "Como cliente, trate {a} e {b} da mesma forma quando os textos não disserem mais nada: {action}.",
    actions = "Um cliente sem outra indicação deve {a_action} após {a} e {b_action} após {b}.",
    closing = "Como cliente, conserve a mensagem após os dois e tente novamente mais tarde; {code} também encerra a sessão, portanto deixe passar algum tempo antes de se conectar de novo a esse servidor.",
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
    did_you_mean = "você quis dizer {words}?",
    not_for_command = "{command} não tem a opção {option}",
    cannot_read = "não é possível ler {file}: {message}",
    whole_domain = "todos os {n} destinatários de {domain} falharam e por isso não estão na lista: verifique antes de retirá-los",
    cannot_write = "não é possível escrever: {message}",
    bad_rules = "{file} não contém regras: {message}",
    only_severity = "nenhum documento define {word}; pelo primeiro dígito, é {severity}",
    is_a_file = "{file} é um arquivo; para classificar as suas linhas: smtpcodes classify - <ARQUIVO",
    unknown_reason = "motivo desconhecido: {word}",
    unknown_stage = "etapa desconhecida: {word}",
    no_pair = "{code} e {enhanced} são de classes diferentes",
    not_a_reply = "nenhum servidor informa o motivo {reason}",
    not_at_stage = "o motivo {reason} não pode ser informado após {stage}",
    see_help = "Tente: smtpcodes --help",
    usage = "Uso: {form}",
    commands = "Comandos:",
    options = "Opções:",
    examples = "Exemplos:",
    more_help = "Mais sobre um comando e as suas opções: {command}",
    languages = "Idiomas: {tags}",
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
    read_so_far = "{mails} mensagens, {recipients} destinatários",
    bad_reply = "octeto {offset} da entrada: {message}",
  },

  step_kind = {
    form = "formato", words = "palavras", phrase = "expressão", near = "quase", code = "código", law = "lei",
  },
  step = {
    form = "lido como {form}",
    event = "evento {event}",
    code = "código {code}",
    no_code = "sem código",
    enhanced = "código de status aprimorado {enhanced}",
    stage = "etapa {stage}",
    provider = "provedor {provider}",
    words = "{words}",
    words_left_out = "{words} (omitidas: {left_out})",
    all_left_out = "nenhuma palavra (omitidas: {left_out})",
    no_words = "nenhuma palavra",
    phrase = "{rule}, {reason} ({rank}): “{phrase}” em {from}-{to}",
    near = "{rule}, {reason} ({rank}): “{phrase}”",
    lacks_condition = "a regra pede {what}, o que não se confirma",
    lacks_word = "falta {what}",
    lacks_order = "as palavras estão muito distantes, em outra ordem ou em outra frase, ou não estão no ^ ou no $",
    decided = "decidiu",
    idle = "não mudaria nada",
    user_rule = "{rule}, {reason}: decidiu uma regra sua",
    by_conditions = "{rule}, {reason} ({rank}): só pelas condições",
    code_says = "código de resposta {code}, {reason} ({rank})",
    enhanced_says = "código de status aprimorado {code}, {reason} ({rank})",
    quoted_code_says = "código de resposta da resposta citada, {reason} ({rank})",
    quoted_enhanced_says = "código de status aprimorado da resposta citada, {reason} ({rank})",
    code_says_nothing = "o código de resposta {code} sozinho não diz o motivo",
    enhanced_says_nothing = "o código de status aprimorado {code} sozinho não diz o motivo",
    law = "lei {law}",
    law_1 = "um 2yz é um sucesso e um 3yz uma continuação, diga o texto o que disser",
    law_2 = "a mensagem é devolvida ou fica na fila pelo que se sabe além do código (final, prazo vencido, um loop, destinatários em RCPT)",
    law_3 = "não se para de enviar a um endereço com um 4yz, antes de RCPT, por um palpite nem após o fim dos dados para vários destinatários",
    law_5 = "com um 5yz não há nova tentativa para erros de sistema, de rede e de serviço; se é um 4yz que diz que tentar novamente não adianta, a mensagem é devolvida",
    law_6 = "só uma transação que tem destinatário pode ser dividida",
    law_8 = "a resposta mais interna é um 4yz: ela não permite parar de enviar ao endereço",
    law_11 = "o programa recusou o próprio cliente ou não fala de nenhuma tentativa de entrega: não é uma devolução",
    law_12 = "sabe-se o que aconteceu com a mensagem, e isso conta mais que o código",
    law_13 = "um formato foi reconhecido, mas nele não há código: não se para de enviar ao endereço",
  },

  log = {
    title = "Log de e-mail",
    lines = "De {from} a {to}, {total} linhas: {deliveries} sobre entregas, {refused} sobre recusas nossas, {other} outras",
    totals = "Mensagens × destinatários: {delivered} entregues, {deferred} adiadas, {returned} devolvidas",
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
    doubtful = "Todos os destinatários destes domínios falharam: verifique antes de retirá-los",
    blocklists = "Listas que nos bloquearam",
    waits = "Quanto esperar, no máximo",
    own = "O que falhou do nosso lado",
    refusals = "O que nós mesmos recusamos",
    incomplete = "Acima de um limite e não contado",
    by_reason = "Por motivo",
    by_domain = "Por domínio",
    by_provider = "Por provedor",
    by_hour = "Por hora",
    by_reply = "Por resposta",
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
