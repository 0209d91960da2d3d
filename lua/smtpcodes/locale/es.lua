--- Spanish: neutral between Spain and America, addressed to the reader as "usted". See locale/en.lua.

return {
  tag = "es",
  name = "Español",
  join = { ["and"] = "y", ["or"] = "o" },

  terms = {
    mailbox_unknown = "usuario desconocido; usuario no existe; usuario no encontrado; "
      .. "buzón inexistente; buzón no existe; buzón no encontrado; dirección no existe; "
      .. "dirección inexistente; dirección inválida; destinatario desconocido; destinatario inválido; "
      .. "destinatario rechazado; destinatario no encontrado; cuenta no existe; rebote duro",
    mailbox_disabled = "cuenta suspendida; cuenta desactivada; cuenta deshabilitada; cuenta cerrada; "
      .. "buzón desactivado; cuenta bloqueada; cuenta inactiva",
    mailbox_full = "buzón lleno; bandeja llena; cuota; cuota excedida; cuota superada; sin espacio; "
      .. "correo lleno; almacenamiento lleno",
    domain_unknown = "dominio no existe; dominio inexistente; dominio no encontrado; "
      .. "dominio desconocido; dominio inválido",
    recipient_restricted = "no puede enviar a este destinatario; grupo restringido; "
      .. "solo remitentes autorizados",
    relay_denied = "relay denegado; relay no permitido; reenvío denegado; retransmisión denegada; relay",
    message_too_big = "mensaje demasiado grande; correo muy grande; tamaño máximo; límite de tamaño; "
      .. "adjunto demasiado grande; tamaño del mensaje",
    message_format = "mensaje mal formado; formato inválido",
    spam_content = "spam; correo no deseado; correo basura; filtro de contenido",
    virus = "virus; software malicioso; malware; archivo peligroso",
    blocklisted = "lista negra; listas negras; lista de bloqueo; ip bloqueada; ip en lista negra; "
      .. "reputación; dirección ip bloqueada; bloqueado; baneado",
    auth_failure = "correo no autenticado; remitente no autenticado",
    reverse_dns = "dns inverso; dns inversa; registro ptr; resolución inversa; ptr",
    sender_rejected = "remitente rechazado; remitente no válido; remitente desconocido; "
      .. "remitente bloqueado",
    policy = "política; rechazado por política; acceso denegado",
    session_security = "autenticación requerida; se requiere autenticación; autenticación necesaria; "
      .. "iniciar sesión; no autenticado; autenticación",
    tls_failure = "fallo de tls; error de tls; tls no disponible",
    too_many_recipients = "demasiados destinatarios; límite de destinatarios; muchos destinatarios",
    rate_limited = "demasiadas conexiones; demasiados mensajes; límite de envío; límite de velocidad; "
      .. "límite por hora; demasiado rápido; demasiados correos",
    greylisted = "lista gris; listas grises; greylisting",
    service_unavailable = "servicio no disponible; servidor ocupado; servidor caído; mantenimiento; "
      .. "servidor no disponible",
    system_error = "error local; error interno; error del servidor",
    network_error = "tiempo de espera; tiempo agotado; conexión rechazada; sin respuesta; "
      .. "no se puede conectar; conexión perdida",
    ["450 451 421 452 4.2.2"] = "inténtelo más tarde; intente más tarde; error temporal; "
      .. "fallo temporal; reintentar; rebote suave",
    ["550 450"] = "buzón no disponible",
    ["535 5.7.8"] = "contraseña; contraseña incorrecta; credenciales; usuario o contraseña; "
      .. "error de autenticación; autenticación fallida",
    ["534 5.7.9"] = "contraseña de aplicación; verificación en dos pasos",
    ["530 454 5.7.10 220"] = "cifrado; cifrado requerido; requiere tls; ssl; tls; starttls",
    ["5.4.6 554"] = "bucle; bucle de correo; demasiados saltos",
    ["4.4.7 5.4.7"] = "tiempo de entrega agotado; mensaje caducado; caducado",
    ["500 502 5.5.1"] = "comando desconocido; comando no reconocido; comando no implementado; "
      .. "orden desconocida",
    ["503 5.5.1"] = "secuencia incorrecta; secuencia de comandos; orden incorrecto",
    ["501 500 5.5.4 5.5.2"] = "error de sintaxis; sintaxis; parámetros incorrectos",
    ["452 4.3.1"] = "disco lleno; espacio insuficiente; almacenamiento insuficiente",
    ["250 2.0.0 2.6.0"] = "mensaje aceptado; aceptado; entregado; correcto",
    ["5.6.0 554"] = "cabecera; encabezado; cabeceras",
    ["5.7.1 552 5.3.4 554"] = "adjunto; archivo adjunto; adjunto bloqueado",
    ["221 421"] = "cerrando conexión; cierre de la conexión",
    ["220"] = "servicio listo; listo",
    ["4.4.3 5.1.2 5.4.4"] = "dns; error de dns; registro mx",
    ["252"] = "verificar usuario; no se puede verificar",
    ["354"] = "iniciar mensaje; comenzar el mensaje",
  },

  heading = {
    description = "Descripción",
    when = "Cuándo aparece",
    fix = "Cómo solucionarlo",
    differences = "Diferencias clave",
    guidance = "Cuándo usar cada uno",
    examples = "Lo que escriben los servidores",
    both = "Los dos códigos",
  },

  label = {
    severity = "Gravedad",
    category = "Categoría",
    subject = "Tema",
    status = "Estado",
    stages = "Etapas",
    connection = "Conexión",
    enhanced = "Códigos mejorados",
    class = "Clase",
    classes = "Clases permitidas",
    reply_codes = "Códigos de respuesta",
    related = "Véase también",
    sources = "Fuentes",
    code = "Código",
    name = "Nombre",
    kind = "Tipo",
    retry = "Reintento",
    source = "Fuente",
    reason = "Motivo",
    action = "Acción",
    scope = "Alcance",
    disposition = "Mensaje",
    bounce = "Rebote",
    retry_after = "Reintentar en",
    blocklist = "Lista de bloqueo",
    confidence = "Grado de certeza",
    why = "Decidido por",
    stage = "Etapa",
    mismatch = "Fuera de lugar",
    flaws = "Defectos",
  },

  severity = {
    positive_completion = "2xx (finalización positiva)",
    positive_intermediate = "3xx (intermedia positiva)",
    transient_negative = "4xx (negativa transitoria)",
    permanent_negative = "5xx (negativa permanente)",
  },
  class = {
    positive_completion = "Éxito",
    transient_negative = "Error transitorio persistente",
    permanent_negative = "Error permanente",
  },
  category = {
    syntax = "Sintaxis",
    information = "Información",
    connections = "Conexiones",
    unspecified = "Sin especificar",
    mail_system = "Sistema de correo",
    unassigned = "Fuera de la gramática de la RFC 5321",
  },
  subject = {
    [0] = "Otro estado o estado no definido",
    "Estado de la dirección",
    "Estado del buzón",
    "Estado del sistema de correo",
    "Estado de la red y del enrutamiento",
    "Estado del protocolo de entrega de correo",
    "Estado del contenido del mensaje o de su formato",
    "Estado de la seguridad o de la política",
  },
  status = {
    standard = "estándar",
    extension = "extensión",
    obsolete = "obsoleto",
    observed = "observado",
    registered = "registrado",
    deprecated = "en desuso",
  },
  connection = {
    always = "la cierra el servidor",
    may = "puede cerrarla el servidor",
    never = "sigue abierta",
  },
  -- Both stand behind "tras", which forms no contraction with the article.
  stage = {
    CONNECT = "la apertura de la conexión",
    ["DATA-END"] = "el final de los datos",
  },
  any_stage = "cualquiera",

  reason = {
    accepted = "El servidor hizo lo que se le pidió (2yz).",
    continue = "El servidor espera la siguiente parte (3yz).",
    mailbox_unknown = "No hay tal buzón en ese dominio, o la dirección no puede existir.",
    mailbox_disabled = "El buzón existió, pero está desactivado, suspendido o cerrado, se ha trasladado o ha cambiado "
      .. "de propietario.",
    suppressed = "El servicio de envío no lo intentó: la dirección está en su propia lista de supresión.",
    mailbox_full = "El destinatario ha superado su cuota.",
    domain_unknown = "El dominio del destinatario no existe o no acepta correo (dominio inexistente, MX nulo).",
    recipient_restricted = "Este destinatario, grupo o lista solo acepta correo de algunos remitentes, o pide superar "
      .. "un desafío.",
    relay_denied = "El servidor no retransmite para este destinatario: el MX es incorrecto o el dominio ya no está ahí "
      .. "(al enviar como usuario: autentíquese primero, fix_session/session).",
    message_too_big = "El mensaje supera un límite de tamaño del servidor o del destinatario.",
    message_format = "El mensaje está mal formado o tiene una forma que no se acepta (cabeceras, MIME, juego de "
      .. "caracteres, 8 bits, tipo de adjunto).",
    spam_content = "El contenido, un enlace que contiene o su puntuación se consideró spam.",
    virus = "Se encontró un programa malicioso o un adjunto peligroso.",
    blocklisted = "El host o el dominio que envía está en una lista de bloqueo, vetado o tiene mala reputación.",
    auth_failure = "La autenticación SPF, DKIM, DMARC o ARC del mensaje falló.",
    reverse_dns = "El cliente no tiene DNS inverso (PTR, FCrDNS) o nombre HELO, o son incorrectos.",
    sender_rejected = "Se rechaza el remitente del sobre o de la cabecera, o su dominio.",
    policy = "Rechazado por una política local, y no se dice nada más preciso.",
    session_security = "La sesión tiene que autenticarse (AUTH) o iniciar TLS antes, o se rechazaron sus credenciales.",
    tls_failure = "No se pudo cumplir TLS, MTA-STS, DANE o REQUIRETLS. No rebaje nunca la seguridad.",
    too_many_recipients = "Esta transacción tiene demasiados destinatarios: envíe el resto en otra.",
    rate_limited = "Demasiadas conexiones o mensajes en el periodo (alcance host), correo demasiado rápido para este "
      .. "destinatario (recipient) o una cuota de envío (sender).",
    greylisted = "Se pide volver más tarde porque el remitente es nuevo aquí.",
    service_unavailable = "El servidor se está cerrando o iniciando, o está demasiado ocupado: conéctese de nuevo más "
      .. "tarde.",
    system_error = "El sistema remoto falló: error local, almacenamiento, configuración.",
    network_error = "Sin conexión, tiempo de espera agotado, problema de DNS, bucle de enrutamiento, plazo de entrega "
      .. "vencido.",
    protocol_error = "El servidor rechazó un comando, sus argumentos, su orden o su sintaxis.",
    unknown = "Nada en la respuesta dice por qué.",
  },
  action = {
    proceed = "continuar",
    retry = "intentarlo de nuevo más tarde",
    slow_down = "enviar menos y después intentarlo de nuevo",
    split = "enviar el resto en otra transacción",
    suppress = "dejar de enviar a esta dirección",
    fix_message = "cambiar el mensaje",
    fix_sender = "reparar el lado que envía",
    fix_session = "corregir cómo se lleva la sesión",
    review = "dejar que lo examine una persona",
  },
  scope = {
    none = "nada",
    recipient = "solo esta dirección",
    domain = "todas las direcciones del dominio",
    message = "este mensaje, vaya a quien vaya",
    sender = "todo lo de este remitente",
    host = "todo lo que envía este host",
    server = "todo lo dirigido a este servidor",
    session = "esta conexión",
    transaction = "esta transacción",
    unknown = "la respuesta no lo dice",
  },
  disposition = {
    done = "no queda nada por hacer",
    keep = "dejarlo en la cola",
    ["return"] = "devolverlo al remitente",
  },
  bounce = {
    none = "sin rebote",
    soft = "puede funcionar más tarde",
    hard = "la dirección ya no sirve",
    block = "rechazado, pero la dirección puede ser correcta",
  },
  confidence = { certain = "seguro", likely = "probable", guess = "conjetura" },
  finding = { error = "error", warning = "advertencia", info = "información" },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) frente a {b} ({b_name})",
  },
  summary = {
    same = {
      reply = "Los códigos SMTP {a} ({a_name}) y {b} ({b_name}) pertenecen a la misma serie, {severity}.",
      mixed = "El código SMTP {a} ({a_name}) y el código mejorado {b} ({b_name}) tienen la misma gravedad, {severity}.",
      enhanced = "Los códigos mejorados {a} ({a_name}) y {b} ({b_name}) son de la misma clase, {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "El código SMTP {a} ({a_name}) pertenece a la serie {a_severity}, mientras que {b} ({b_name}) pertenece "
        .. "a la serie {b_severity}.",
      mixed = "El código SMTP {a} ({a_name}) pertenece a la serie {a_severity}, mientras que el código mejorado {b} "
        .. "({b_name}) es de la clase {b_class} ({b_severity}).",
      enhanced = "El código mejorado {a} ({a_name}) es de la clase {a_class} ({a_severity}), mientras que {b} "
        .. "({b_name}) es de la clase {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} es un código de respuesta: abre cada línea de una respuesta, y lo que decide es su primer "
        .. "dígito.",
      enhanced = "{code} es un código de estado mejorado: va detrás de un código de respuesta y dice con más precisión "
        .. "qué ocurrió.",
      common = "Los dos llegan a menudo juntos, en la forma {a} {b}.",
      possible = "Una misma respuesta puede llevar los dos, en la forma {a} {b}.",
      class = "Una misma respuesta nunca lleva los dos: la clase de un código mejorado es igual al primer dígito del "
        .. "código de respuesta.",
      intermediate = "Una misma respuesta nunca lleva los dos: una respuesta 3yz no tiene código mejorado.",
    },
    status = {
      standard = "El código {code} pertenece al estándar SMTP.",
      extension = "El código {code} procede de una extensión de SMTP.",
      obsolete = "El código {code} está obsoleto.",
      observed = "El código {code} no está definido en ninguna RFC, pero algunos servidores o informes lo muestran.",
      registered = "El código {code} está registrado en la IANA.",
      deprecated = "El código {code} está en desuso según su registro.",
    },
    subject = {
      [0] = "El código {code} no nombra ningún tema.",
      "El código {code} se refiere a una dirección.",
      "El código {code} se refiere a un buzón.",
      "El código {code} se refiere al sistema de correo receptor.",
      "El código {code} se refiere a la red o a la ruta.",
      "El código {code} se refiere al diálogo SMTP.",
      "El código {code} se refiere al contenido del mensaje.",
      "El código {code} se refiere a la seguridad o a una política.",
    },
    retry = {
      positive_completion = "Tras el código {code} no hay nada que reintentar.",
      positive_intermediate = "Tras el código {code}, el cliente continúa con la siguiente parte.",
      transient_negative = "Tras el código {code}, la misma petición puede tener éxito más tarde.",
      permanent_negative = "Tras el código {code}, algo tiene que cambiar antes de que otro intento tenga sentido.",
    },
    connection = {
      always = "Tras el código {code}, el servidor cierra la conexión.",
      may = "Tras el código {code}, el servidor puede cerrar la conexión.",
      never = "El código {code} deja abierta la conexión.",
    },
    stages = {
      any = "El código {code} puede llegar en cualquier etapa.",
      only = "De los dos, solo {code} aparece tras {stages:or}.",
    },
    source = {
      list = function(values)
        if #values.sources == 1 then return "La fuente del código {code} es {sources:and}." end
        return "Las fuentes del código {code} son {sources:and}."
      end,
      none = "El código {code} no procede de ninguna norma.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Interprételo como un éxito, a diferencia de {other}.",
      positive_intermediate = "Interprételo como una petición de continuar, a diferencia de {other}.",
      transient_negative = "Interprételo como un error temporal, a diferencia de {other}.",
      permanent_negative = "Interprételo como un error permanente, a diferencia de {other}.",
    },
  },

  page = {
    no_entries = "No hay entradas.",
    no_findings = "No hay hallazgos.",
    seconds = "{n} s",
    line = "Línea {line}",
    octet = "Octeto {offset}",
    line_and_octet = "Línea {line}, octeto {offset}",
    why = {
      rule = "la regla {rule}",
      user_rule = "su regla {rule}",
      enhanced = "el código mejorado",
      code = "el código de respuesta",
      matched = "{by}, al encontrar «{matched}»",
    },
  },

  cli = {
    did_you_mean = "¿quería decir {words}?",
    not_for_command = "{command} no tiene la opción {option}",
    cannot_read = "no se puede leer {file}: {message}",
    cannot_write = "no se puede escribir: {message}",
    bad_rules = "{file} no contiene reglas: {message}",
    only_severity = "ningún documento define {word}; por su primera cifra es {severity}",
    is_a_file = "{file} es un archivo; para clasificar sus líneas: smtpcodes classify - <ARCHIVO",
    unknown_reason = "motivo desconocido: {word}",
    unknown_stage = "fase desconocida: {word}",
    see_help = "Pruebe: smtpcodes --help",
    unknown_command = "comando desconocido: {word}",
    unknown_option = "opción desconocida: {word}",
    no_value = "la opción {option} necesita un valor",
    takes_no_value = "la opción {option} no admite ningún valor",
    bad_value = "la opción {option} no puede ser {word}",
    missing_argument = "a {command} le falta: {needs}",
    too_many = "sobra un argumento: {word}",
    no_language = "no existe el idioma {word}; se usa {name}",
    unknown_code = "código SMTP desconocido: {word}",
    same_code = "un código no se puede comparar consigo mismo: {word}",
    perhaps_classify = "Para clasificar el texto de una respuesta: smtpcodes classify TEXTO",
    nothing_found = "no se encontró nada para: {word}",
    more_found = "{n} más; con --limit 0 se ven todas",
    empty_input = "no hay ninguna respuesta en la entrada",
    bad_reply = "octeto {offset} de la entrada: {message}",
  },

  codes = {
    [211] = {
      name = "Estado del sistema",
      description = "El servidor contesta a HELP con información sobre sí mismo o sobre sus comandos. A pesar del "
        .. "nombre de este código, SMTP no tiene ningún comando para pedir un estado, de modo que sirve como "
        .. "segundo código de ayuda junto a 214. El texto está pensado para personas y suele ocupar varias líneas.",
      when = "Esta respuesta contesta a HELP en servidores que la usan en lugar de 214. Los programas que entregan "
        .. "correo no necesitan HELP, así que se ve en sesiones tecleadas a mano y en pruebas. Un cliente que la "
        .. "recibe tras otro comando probablemente ha perdido la cuenta de sus respuestas.",
      fix = "Lea el texto si había pedido ayuda; no hay nada que reparar. Antes de enviar el siguiente comando, lea "
        .. "hasta la línea que no lleva guion detrás del código. No deje que un programa actúe según la redacción, "
        .. "porque ninguna RFC la fija.",
    },
    [214] = {
      name = "Mensaje de ayuda",
      description = "El servidor envía ayuda sobre sí mismo o sobre uno de sus comandos. El texto está escrito para "
        .. "personas y no tiene una forma en la que un programa pueda confiar. Suele ocupar varias líneas.",
      when = "Esta respuesta contesta a HELP, con o sin el nombre de un comando detrás. La ven quienes prueban un "
        .. "servidor a mano. Un servidor que no ofrece HELP contesta 502, y uno que no tiene ayuda para ese "
        .. "argumento contesta 504.",
      fix = "Lea el texto y continúe; esta respuesta no pide nada. Para saber qué admite el servidor, use la "
        .. "respuesta a EHLO, que está hecha para programas. Si administra el servidor, recuerde que este texto "
        .. "también lo leen desconocidos y decida cuánto debe revelar del producto y de su versión.",
    },
    [220] = {
      name = "Servicio listo",
      description = "El servidor está listo: para hablar SMTP si se trata del saludo, o para iniciar TLS si sigue a "
        .. "STARTTLS. En el saludo, la primera palabra es el nombre o la dirección IP literal del servidor, y ahí "
        .. "no puede figurar ningún código de estado mejorado. Tras STARTTLS, los siguientes octetos pertenecen a "
        .. "la negociación TLS.",
      when = "Esta respuesta abre toda sesión que un servidor acepta y también contesta a STARTTLS. Puede tardar: "
        .. "un cliente debería esperar el saludo al menos cinco minutos. Un host que no quiere la sesión saluda en "
        .. "su lugar con 421, 521 o 554.",
      fix = "Envíe EHLO después del saludo; tras STARTTLS, comience de inmediato la negociación TLS. Lea todas las "
        .. "líneas del saludo antes de enviar nada. Cuando TLS esté activo, olvide la respuesta anterior a EHLO y "
        .. "envíe EHLO de nuevo. Si administra el servidor, ponga su nombre al principio del saludo y olvide lo que "
        .. "el cliente dijo antes de la negociación.",
    },
    [221] = {
      name = "Cierre de la conexión",
      description = "El servidor confirma QUIT y cierra la conexión después de esta línea. La primera palabra "
        .. "debería ser el nombre del host, pero muchos servidores lo omiten. Algunos ejemplos de RFC antiguas "
        .. "muestran 250 en este lugar, pero esa no es la respuesta a QUIT.",
      when = "Esta respuesta contesta a QUIT y es la última de una sesión ordenada. Un servidor que tiene que parar "
        .. "por su cuenta envía en cambio 421, que es un error temporal y no una despedida.",
      fix = "Cierre la conexión; la sesión terminó en orden. Todo mensaje aceptado antes sigue aceptado, y lo "
        .. "seguiría estando aunque esta respuesta se perdiera. Si administra el servidor, conteste a QUIT con este "
        .. "código también cuando una transacción haya quedado a medias, y cierre solo después.",
    },
    [235] = {
      name = "Autenticación correcta",
      description = "El servidor ha aceptado las credenciales y la sesión queda autenticada. Si se negoció una capa "
        .. "de seguridad, está en vigor a partir de esta línea. El texto no lleva datos del intercambio SASL.",
      when = "Esta respuesta termina un intercambio AUTH que ha tenido éxito. Sigue a la última contestación a un "
        .. "334, o al propio comando AUTH si bastó con la respuesta inicial. Llega como mucho una vez por sesión, "
        .. "pues un segundo AUTH recibe 503.",
      fix = "Continúe con MAIL; no hay nada que reparar. Si acaba de empezar una capa de seguridad, olvide la "
        .. "respuesta anterior a EHLO y envíe EHLO de nuevo. Estar autenticado no significa que se permita "
        .. "cualquier dirección de remitente ni cualquier destinatario, así que lea las respuestas que siguen.",
    },
    [250] = {
      name = "Correcto",
      description = "El servidor ha ejecutado el comando. Tras EHLO, cada línea adicional nombra una extensión; en "
        .. "MAIL o RCPT, la dirección se acepta por el momento. Tras el final de los datos, el servidor ha asumido "
        .. "la responsabilidad del mensaje, lo que todavía no promete que llegue a un buzón.",
      when = "Este código es la respuesta de éxito habitual desde EHLO hasta el final de los datos. También "
        .. "contesta a RSET, a NOOP, a cada fragmento BDAT y a BURL, así como a VRFY o EXPN si la dirección se "
        .. "comprobó de verdad. En respuesta a ETRN dice que el procesamiento de la cola ha comenzado, y después de "
        .. "ATRN los dos lados intercambian sus papeles.",
      fix = "Continúe con el siguiente comando. Tras el final de los datos, anote el texto, que puede contener el "
        .. "identificador de cola del servidor, y retire de su cola los destinatarios aceptados. Aún puede llegar "
        .. "un rebote más tarde. Si administra el servidor, envíe este código para un mensaje solo cuando esté "
        .. "guardado con seguridad, y nunca para una dirección que VRFY no haya comprobado.",
    },
    [251] = {
      name = "Usuario no local, se reenviará",
      description = "El servidor acepta al destinatario y reenviará el correo a la dirección que indica el texto. "
        .. "Es un éxito y no una advertencia: a diferencia de 551, no deja trabajo al remitente. En respuesta a "
        .. "ETRN significa otra cosa: que no hay mensajes en espera para el nodo.",
      when = "Esta respuesta contesta a RCPT o VRFY para un usuario que está en otro lugar y cuyo correo reenvía "
        .. "este servidor. También contesta a ETRN si la cola del nodo está vacía. Un servidor puede igualmente "
        .. "reenviar en silencio con 250, sin revelar la nueva dirección.",
      fix = "Trate esta respuesta como un éxito y continúe; no hay nada que enviar otra vez. Puede mostrar la nueva "
        .. "dirección al usuario, pero no modifique una libreta de direcciones de forma automática salvo que esté "
        .. "seguro de la identidad del servidor. Si administra el servidor, use 250 cuando la nueva dirección deba "
        .. "seguir siendo privada.",
    },
    [252] = {
      name = "No se puede verificar el usuario",
      description = "El servidor ni confirma ni niega que la dirección exista; se le puede enviar correo de la "
        .. "forma habitual. Es un código de éxito: el comando se entendió, pero no se comprobó nada. En respuesta a "
        .. "ETRN tiene otro significado: el servidor ha empezado a enviar los mensajes en espera.",
      when = "Esta respuesta contesta a VRFY o EXPN en servidores que mantienen privada su lista de usuarios. Es "
        .. "obligatoria donde los dos comandos están desactivados por seguridad, y también conviene para una "
        .. "dirección que solo otro host puede comprobar. La RFC 5321 no la incluye para RCPT.",
      fix = "No lo tome ni como un sí ni como un no, y envíe el mensaje si tiene uno. No es una comprobación "
        .. "fallida ni una dirección confirmada; solo RCPT o un rebote posterior pueden decir más. Si administra el "
        .. "servidor, conteste con este código a un VRFY o EXPN desactivado: 250 afirmaría una comprobación que "
        .. "nadie hizo, y 550 para toda dirección también es incorrecto.",
    },
    [253] = {
      name = "Envío de mensajes pendientes iniciado",
      description = "El servidor ha empezado a enviar los mensajes en espera para el nodo e indica cuántos son. "
        .. "Dice lo mismo que 252 en respuesta a ETRN, con el número añadido en el texto. No informa de que ya se "
        .. "haya entregado algo.",
      when = "Esta respuesta contesta a ETRN, con el que un host pide el correo que está en cola para él. Llega si "
        .. "había mensajes en espera y el servidor los contó. Con una cola vacía llega 251, y con un procesamiento "
        .. "de la cola que simplemente ha comenzado, 250.",
      fix = "Espere los mensajes; no hace falta ningún otro paso. El servidor los envía por una conexión nueva, así "
        .. "que el host receptor tiene que ser accesible desde fuera. Si no llega nada, pregunte al administrador "
        .. "del servidor qué dice el archivo de registro de su cola sobre el nodo.",
    },
    [334] = {
      name = "Desafío del servidor",
      description = "El servidor envía su desafío en el intercambio AUTH y espera la respuesta del cliente. El "
        .. "texto es el desafío en base64 y nada más, y puede estar vacío. Una línea así puede superar con mucho "
        .. "los 512 octetos y nunca lleva un código de estado mejorado.",
      when = "Esta respuesta aparece entre AUTH y el 235 o el error final, una vez por cada paso del mecanismo. Un "
        .. "mecanismo cuya respuesta inicial se envió en la propia línea de AUTH puede terminar sin ninguna.",
      fix = "Decodifique el desafío, calcule la respuesta del mecanismo y envíela en base64. Para desistir, envíe "
        .. "un único asterisco, que el servidor confirma con 501. No muestre esta respuesta al usuario como un "
        .. "error. Si administra el servidor, no envíe palabras junto al desafío y conserve el espacio detrás del "
        .. "código aunque el desafío esté vacío.",
    },
    [354] = {
      name = "Inicio del envío del mensaje",
      description = "El servidor está listo para recibir el mensaje. Ahora siguen la cabecera y el cuerpo, hasta "
        .. "una línea que contiene solo un punto. El mensaje aún no está aceptado: el veredicto es la respuesta que "
        .. "llega tras esa línea.",
      when = "Esta respuesta contesta a DATA, normalmente después de al menos un destinatario aceptado. Si no hay "
        .. "ninguno, el servidor puede contestar en su lugar 503 o 554. Las transferencias con BDAT prescinden de "
        .. "este paso.",
      fix = "Envíe el contenido con finales de línea CRLF y ciérrelo con una línea que contenga solo un punto. "
        .. "Cuando una línea del mensaje empiece por un punto, anteponga otro punto; no hace falta evitar esas "
        .. "líneas. No envíe contenido si no ha llegado esta respuesta, y espere al menos diez minutos la respuesta "
        .. "final. Si administra el servidor, elimine después el punto añadido.",
    },
    [355] = {
      name = "Posición de reanudación de la transacción",
      description = "El servidor ya tiene una parte de este mensaje e indica el octeto en el que hay que continuar. "
        .. "Pertenece a CHECKPOINT, una extensión experimental de la RFC 1845 para transferencias interrumpidas. El "
        .. "texto empieza por esa posición.",
      when = "Esta respuesta contesta a MAIL si el cliente reanuda una transacción interrumpida. No se conoce ningún "
        .. "uso real de la extensión, así que apenas cabe esperarla en la Internet actual.",
      fix = "Reanude el envío en la posición que indica el texto, pero solo si su cliente lo pidió realmente. En "
        .. "otro caso, termine la sesión con QUIT y envíe el mensaje completo en una sesión nueva, sin la "
        .. "extensión. Si administra el servidor, envíe este código solo a un cliente que reanude una transacción "
        .. "que usted pueda identificar.",
    },
    [421] = {
      name = "Servicio no disponible",
      description = "El servidor no puede continuar ahora y cierra la conexión tras esta respuesta. La causa es "
        .. "temporal, como una parada, demasiadas conexiones o un tiempo de espera agotado, y a menudo la nombra el "
        .. "código de estado mejorado o el texto. Una transacción abierta se pierde, pero los mensajes aceptados "
        .. "antes siguen aceptados.",
      when = "Esta respuesta puede llegar en cualquier momento: como saludo, como contestación a cualquier comando o "
        .. "sin que nadie la pida. En este último caso, el cliente la lee en lugar de la contestación a su siguiente "
        .. "comando. Los servidores la envían cuando se detienen, cuando el cliente lleva demasiado tiempo inactivo, "
        .. "cuando se supera un límite y cuando aplican listas grises (greylisting).",
      fix = "Conserve el mensaje en la cola, cierre la conexión y reinténtelo más tarde. Si el texto habla de "
        .. "límites, abra menos conexiones y envíe más despacio; no se lo atribuya al destinatario. Si administra "
        .. "el servidor, empiece el texto con su nombre y revise la carga, los límites y el mantenimiento. Un "
        .. "cliente al que nunca vaya a aceptar debería recibir 554.",
    },
    [432] = {
      name = "Se necesita una transición de contraseña",
      description = "El servidor necesita una autenticación con otro mecanismo antes de poder usar el que usted "
        .. "eligió. PLAIN es la opción habitual para esa autenticación, y el mecanismo deseado debería funcionar a "
        .. "partir de entonces. Exchange usa el mismo número con 4.3.2 durante la entrega, donde significa que se "
        .. "está limitando el ritmo del correo para un destinatario.",
      when = "Esta respuesta contesta a AUTH para una cuenta que aún tiene que hacer la transición al mecanismo "
        .. "elegido. Fuera de AUTH probablemente tiene el significado de Exchange, lo que confirma un 4.3.2 a su "
        .. "lado.",
      fix = "Autentíquese una vez con PLAIN, solo bajo TLS, y use el mecanismo deseado en sesiones posteriores. Si "
        .. "llegó durante la entrega con 4.3.2, conserve el mensaje en la cola y envíe más despacio. Si administra "
        .. "el servidor, ofrezca PLAIN bajo TLS, o el usuario no tendrá forma de hacer la transición.",
    },
    [450] = {
      name = "Buzón no disponible",
      description = "El servidor no puede aceptar correo para este buzón en este momento, o no quiere hacerlo "
        .. "todavía. El buzón puede estar ocupado, o una política como las listas grises (greylisting) hace esperar "
        .. "al remitente; el código de estado mejorado puede indicar cuál es el caso. El mismo comando puede tener "
        .. "éxito más tarde sin ningún cambio.",
      when = "Esta respuesta contesta a RCPT o al final de los datos, por ejemplo por un buzón bloqueado o por "
        .. "listas grises. Los servidores la envían también a MAIL, aunque la RFC 5321 no la incluye ahí. En "
        .. "respuesta a ATRN dice que la petición se rechaza.",
      fix = "Conserve el mensaje en la cola y reinténtelo más tarde desde el mismo host. Un servidor con listas "
        .. "grises suele aceptar uno de los siguientes intentos. No quite la dirección de ninguna lista por este "
        .. "motivo. Si administra el servidor, revise los bloqueos y la política, y envíe 550 cuando esperar no "
        .. "sirva de nada.",
    },
    [451] = {
      name = "Error local de procesamiento",
      description = "El servidor tuvo un problema propio y ha abandonado el comando, pero un reintento puede tener "
        .. "éxito. Por lo que dice este código, la culpa no es de la dirección ni del mensaje. El código de estado "
        .. "mejorado lo precisa: 4.4.3 y 4.7.24 hablan de una consulta fallida, y 4.7.1, de una política que hace "
        .. "esperar.",
      when = "Esta respuesta contesta a MAIL, RCPT, BURL o ATRN, o al final de los datos, si algo falla en el lado "
        .. "del servidor. Las consultas DNS fallidas y los filtros averiados son causas típicas, y muchos "
        .. "servidores la usan para las listas grises, aunque 450 sería más adecuado. Un cliente también tiene que "
        .. "suponerla si la conexión se pierde en mitad de una transacción.",
      fix = "Conserve el mensaje en la cola y reinténtelo; al principio no hace falta ningún cambio por su parte. "
        .. "Si el problema persiste, lea el texto y compruebe que se pueden consultar su dominio remitente, su "
        .. "registro SPF y su clave DKIM. Si administra el servidor, busque en su archivo de registro la consulta, "
        .. "el filtro o el ajuste que falla.",
    },
    [452] = {
      name = "Almacenamiento insuficiente",
      description = "El servidor no tiene espacio para este correo ahora, o la transacción tiene demasiados "
        .. "destinatarios. 4.3.1 se refiere al almacenamiento del sistema, 4.2.2 a la cuota de un buzón y 4.5.3 al "
        .. "número de destinatarios. En este último caso, los destinatarios aceptados hasta entonces siguen siendo "
        .. "válidos.",
      when = "Esta respuesta contesta a MAIL, a RCPT o al final de los datos si se agota el almacenamiento o un "
        .. "límite. En MAIL se trata del almacenamiento, a menudo según el SIZE que declaró el cliente; en RCPT, de "
        .. "un buzón o del número de destinatarios. Un servidor tiene que admitir al menos 100 destinatarios.",
      fix = "Si hay demasiados destinatarios, termine el mensaje para los aceptados y envíe el resto en una "
        .. "transacción nueva. Si se ha agotado el almacenamiento o la cuota, conserve el mensaje en la cola y "
        .. "reinténtelo más tarde. Si administra el servidor, libere espacio; para su límite de destinatarios, la "
        .. "RFC 5321 pide este código, aunque el registro de la IANA asocia X.5.3 con 451.",
    },
    [453] = {
      name = "No hay correo en cola",
      description = "El servidor no tiene correo en cola para los dominios que nombró ATRN. ATRN pertenece a la "
        .. "retransmisión de correo bajo demanda y, a pesar del primer dígito, no ha fallado nada. El registro de "
        .. "la IANA asocia a este código X.3.2, sistema que no acepta mensajes, un significado que no le "
        .. "corresponde.",
      when = "Esta respuesta contesta al ATRN de un host que recoge su correo en un servidor de retransmisión. La "
        .. "RFC 2645 la define solo para ese comando; no es la forma temporal de 553.",
      fix = "No haga nada y vuelva a preguntar a la próxima hora prevista. Si esperaba correo, compruebe que ATRN "
        .. "nombró los dominios correctos y que los registros MX de estos conducen a este servidor. Si administra "
        .. "el servidor, compruebe que retiene el correo de este abonado en lugar de intentar entregarlo en otro "
        .. "sitio.",
    },
    [454] = {
      name = "Error temporal de autenticación o de TLS",
      description = "El servidor no puede atender AUTH o STARTTLS en este momento, por un motivo propio. En "
        .. "respuesta a AUTH no dice nada de la contraseña, que puede ser correcta. En respuesta a STARTTLS dice "
        .. "que TLS no está disponible por ahora.",
      when = "Esta respuesta contesta a AUTH si el servidor no puede comprobar las credenciales, y a STARTTLS si "
        .. "TLS no puede iniciarse. Para AUTH es el equivalente temporal de 535: no se tomó ninguna decisión sobre "
        .. "las credenciales.",
      fix = "Reinténtelo más tarde, sin pedir otra contraseña al usuario y sin renunciar a TLS. La RFC 3207 deja al "
        .. "cliente decidir si continúa sin cifrado tras un STARTTLS fallido, pero así el correo y la contraseña "
        .. "viajarían en claro, de modo que conserve el mensaje en la cola. Si administra el servidor, revise la "
        .. "base de datos de usuarios que hay detrás de AUTH, o el certificado, la clave y la configuración de TLS.",
    },
    [455] = {
      name = "Parámetros no atendidos",
      description = "El servidor no puede atender un parámetro de MAIL o RCPT en este momento. Es el equivalente "
        .. "temporal de 555 y se refiere solo a los parámetros. No es un error temporal general, como lo presentan "
        .. "algunas páginas de referencia.",
      when = "Esta respuesta contesta a MAIL o RCPT con un parámetro de extensión que el servidor no puede atender "
        .. "por ahora. Si el comando no lleva ningún parámetro, esta respuesta tiene poco sentido y el texto tiene "
        .. "que explicarla.",
      fix = "Reinténtelo más tarde con los mismos parámetros. Uno del que el mensaje pueda prescindir se puede "
        .. "omitir enseguida, pero nunca REQUIRETLS. Si administra el servidor, averigüe qué le falta a la "
        .. "extensión, y envíe 555 si ese parámetro no va a funcionar nunca.",
    },
    [458] = {
      name = "No se pueden encolar los mensajes",
      description = "El servidor no puede iniciar el procesamiento de la cola que pidió ETRN. El nodo puede estar "
        .. "en orden, pero sus mensajes en espera no se pueden procesar en este momento. No se dice nada de los "
        .. "mensajes en sí.",
      when = "Esta respuesta contesta a ETRN si el servidor se niega a procesar la cola por ahora o no lo consigue. "
        .. "Pertenece a la extensión de la RFC 1985 y no tiene significado para otros comandos.",
      fix = "Envíe ETRN de nuevo más tarde. Si sigue fallando, indique al administrador del servidor la hora y el "
        .. "nombre del nodo. Si administra el servidor, busque en el archivo de registro de la cola una falta de "
        .. "recursos o una cola bloqueada o retenida.",
    },
    [459] = {
      name = "Nodo no permitido",
      description = "El servidor no permite que este cliente inicie la cola del nodo que nombró. El motivo figura "
        .. "en el texto. El primer dígito da el rechazo por temporal, pero difícilmente cambiará si nadie modifica "
        .. "la configuración.",
      when = "Esta respuesta contesta al ETRN de un cliente que no puede pedir el correo de ese nodo. Un nombre de "
        .. "nodo mal escrito y un cliente que se conecta desde una dirección distinta de la habitual son las causas "
        .. "en las que hay que pensar primero.",
      fix = "Compruebe el nombre del nodo que sigue a ETRN y lea el motivo en el texto. Si el nombre es correcto, "
        .. "pida al administrador del servidor que autorice su host. Si administra el servidor, vea qué hosts o "
        .. "usuarios pueden iniciar esta cola y añada el cliente si tiene derecho a ello.",
    },
    [500] = {
      name = "Error de sintaxis",
      description = "El servidor no reconoce el comando, o la línea era demasiado larga. Solo se rechaza esta "
        .. "línea: la sesión sigue abierta y conserva su estado. Un comando que el servidor conoce pero no ofrece "
        .. "recibe en cambio 502.",
      when = "Esta respuesta puede contestar a cualquier línea que el servidor no sepa leer como comando. Casos "
        .. "típicos son EHLO en un servidor muy antiguo, HELO o EHLO en un servidor LMTP, y un cliente que ha "
        .. "perdido el paso y envía texto del mensaje como comandos. Con 5.5.6 dice que una línea del intercambio "
        .. "AUTH era demasiado larga.",
      fix = "Examine la línea que envió, octeto por octeto, y no use ninguna extensión que la respuesta a EHLO no "
        .. "enumere. Si se rechazó el propio EHLO, use LHLO en un servidor LMTP, o recurra a HELO salvo que "
        .. "necesite TLS o autenticación. Compruebe si un cortafuegos o un proxy intermedio altera los comandos. Si "
        .. "administra el servidor, asegúrese de que conoce todos los comandos que exige la RFC 5321.",
    },
    [501] = {
      name = "Error de sintaxis en los parámetros",
      description = "El servidor conoce el comando pero no puede aceptar sus argumentos. Alguno de ellos está mal "
        .. "formado, falta o no está permitido. Durante AUTH también puede significar un intercambio cancelado, un "
        .. "base64 que no se puede decodificar o una respuesta inicial que el mecanismo no admite.",
      when = "Esta respuesta puede contestar a cualquier comando cuyos argumentos incumplan la sintaxis. Ejemplos "
        .. "son un espacio tras los dos puntos de MAIL FROM, un guion bajo en un nombre de host, un parámetro DSN "
        .. "mal formado, y STARTTLS o DATA con un argumento.",
      fix = "Corrija los argumentos antes de enviar el comando otra vez. 5.1.3 apunta a la dirección del "
        .. "destinatario y 5.1.7 a la del remitente; en AUTH, 5.5.2 apunta al base64. Tras un asterisco enviado por "
        .. "usted, solo confirma que AUTH se canceló. Si administra el servidor, conteste a un parámetro "
        .. "desconocido de MAIL o RCPT con 555, no con este código.",
    },
    [502] = {
      name = "Comando no implementado",
      description = "El servidor reconoce el comando pero no lo implementa. Un comando que ni siquiera reconoce "
        .. "recibe en cambio 500. Nada de lo que el servidor enumera en su respuesta a EHLO puede contestarse así.",
      when = "Esta respuesta contesta a comandos como VRFY, EXPN, HELP o ATRN en servidores que prescinden de "
        .. "ellos. Solo un servidor de la época anterior a ESMTP contesta con ella a EHLO. Donde VRFY simplemente "
        .. "está desactivado por seguridad, la respuesta correcta es 252.",
      fix = "Prescinda del comando; si era EHLO, recurra a HELO salvo que necesite TLS o autenticación. Repetirlo "
        .. "no sirve de nada; la respuesta a EHLO muestra qué extensiones hay. Si administra el servidor, quite el "
        .. "comando de la lista de EHLO y use 252 para un VRFY o EXPN desactivado por seguridad.",
    },
    [503] = {
      name = "Secuencia de comandos incorrecta",
      description = "El servidor no puede aceptar este comando en este punto de la sesión. Un paso anterior falta, "
        .. "ha fallado o ya se dio. El comando puede ser correcto en sí mismo.",
      when = "Esta respuesta contesta a un comando que llega demasiado pronto, por segunda vez o en el modo "
        .. "equivocado. Ejemplos son RCPT antes de MAIL, DATA sin ningún destinatario aceptado, un segundo AUTH, "
        .. "DATA después de BDAT, y BDAT después del último fragmento. Tras un saludo 554 es la contestación a todo "
        .. "salvo QUIT.",
      fix = "Busque el primer fallo anterior a esta respuesta, porque ese suele ser el verdadero error. Si los "
        .. "comandos se envían encadenados (PIPELINING), un MAIL o RCPT rechazado hace que los posteriores fallen "
        .. "de este modo. Después envíe RSET, o abra una sesión nueva, y dé los pasos en orden. Si administra el "
        .. "servidor, use 530 para decir que falta la autenticación o TLS.",
    },
    [504] = {
      name = "Parámetro no implementado",
      description = "El servidor conoce el comando pero no implementa el parámetro que lo acompaña. Tras AUTH "
        .. "significa que el mecanismo es desconocido o no está permitido aquí. Un parámetro desconocido de MAIL o "
        .. "RCPT recibe 555, no este código, salvo en las extensiones CONPERM y CONNEG de la RFC 4141.",
      when = "Esta respuesta contesta a AUTH con un mecanismo que el servidor no ofrece. Para EHLO, HELO, VRFY, "
        .. "EXPN y HELP es rara. Postfix también la envía cuando su política exige un nombre completo (FQDN) y el "
        .. "cliente dio uno más corto.",
      fix = "Elija un valor que el servidor ofrezca, como un mecanismo de la línea AUTH de su respuesta a EHLO. Si "
        .. "el texto se queja de un nombre que no está completo, corrija el nombre de host o la dirección en su "
        .. "configuración. Si administra el servidor, enumere solo los mecanismos que funcionan en ese punto, y use "
        .. "555 para los parámetros de MAIL y RCPT.",
    },
    [521] = {
      name = "El host no acepta correo",
      description = "El servidor no acepta ningún correo o, según el uso que hace Postfix del número, rechaza a "
        .. "este cliente y corta la conexión. La RFC 7504 lo pone en lugar del saludo 220 en un host que nunca "
        .. "acepta correo; la RFC 1846, anterior y fruto de un experimento ya terminado, permitía que apareciera "
        .. "también en RCPT. Postfix lo envía en cualquier punto de la sesión.",
      when = "Esta respuesta es el saludo de un host configurado para no aceptar ningún correo. Un host así puede "
        .. "repetirla tras cada comando que siga, o cerrar la conexión. Si el saludo fue 220, o el texto nombra un "
        .. "cliente o una lista de bloqueo, probablemente tiene el significado de Postfix, y el host acepta correo "
        .. "de otros.",
      fix = "Lea primero el texto: que se rechace su host es asunto del administrador del servidor y no dice nada "
        .. "del destinatario. Si el host realmente no acepta correo, compruebe que los registros MX del dominio "
        .. "apuntan al host correcto. Si administra el servidor, use 554 para rechazar clientes concretos y reserve "
        .. "este código para hosts que nunca aceptan correo.",
    },
    [530] = {
      name = "Autenticación obligatoria",
      description = "El servidor exige antes un paso: autenticación con AUTH o cifrado con STARTTLS. Solo el texto "
        .. "distingue los dos casos, ya que ambos llevan 5.7.0. No se ha decidido nada sobre el mensaje ni sobre "
        .. "sus destinatarios.",
      when = "Esta respuesta contesta a MAIL y a la mayoría de los demás comandos de un cliente que omitió AUTH o "
        .. "STARTTLS. EHLO, NOOP y QUIT siempre están exentos, para que se pueda dar el paso que falta.",
      fix = "Dé el paso que falta y repita el comando; no dé el mensaje por perdido. Si el texto nombra STARTTLS, "
        .. "envíelo y después EHLO de nuevo; si no, autentíquese con AUTH bajo TLS. En un programa de correo, "
        .. "active el cifrado y la contraseña para el servidor saliente. Un host MX no debería pedir autenticación "
        .. "a desconocidos; si lo hace, avise a su administrador. Si administra el servidor, diga en el texto qué "
        .. "paso falta.",
    },
    [534] = {
      name = "Mecanismo de autenticación demasiado débil",
      description = "El servidor considera que el mecanismo elegido es demasiado débil para este usuario. Su "
        .. "política pide uno más fuerte, y la contraseña no se ha evaluado. Se ha informado de que Google también "
        .. "envía este código cuando una cuenta necesita una contraseña de aplicación.",
      when = "Esta respuesta contesta a AUTH si el mecanismo es más débil de lo que la política del servidor "
        .. "permite al usuario. El mismo mecanismo se rechazará siempre.",
      fix = "Elija un mecanismo más fuerte de la línea AUTH de la respuesta a EHLO y autentíquese de nuevo. Si TLS "
        .. "no está activo, inícielo primero, porque la lista puede ser distinta después. Si el texto habla de una "
        .. "contraseña de aplicación, cree una en los ajustes de la cuenta. Si administra el servidor, deje los "
        .. "mecanismos débiles fuera de la lista donde pueda.",
    },
    [535] = {
      name = "Credenciales de autenticación no válidas",
      description = "El servidor rechaza las credenciales: el nombre de usuario, la contraseña o el token no son "
        .. "válidos. La sesión sigue abierta, pero no está autenticada. Con 5.7.14 se trata de otra cosa: falta una "
        .. "relación de confianza con otro servidor.",
      when = "Esta respuesta termina un intercambio AUTH fallido. Las causas habituales son una contraseña "
        .. "incorrecta o cambiada, un nombre de usuario en una forma equivocada y un token caducado.",
      fix = "Pida al usuario credenciales nuevas en lugar de repetir las anteriores. Compruebe la forma del nombre "
        .. "de usuario, que a menudo es la dirección completa, y que está hablando con el servidor correcto. Si "
        .. "administra el servidor, mire en su archivo de registro de autenticación y envíe 454 mientras la base de "
        .. "datos de usuarios no esté disponible, pues este código hace que los clientes pidan otra contraseña.",
    },
    [538] = {
      name = "El mecanismo requiere cifrado",
      description = "El servidor acepta este mecanismo solo en una conexión cifrada. Las credenciales no se han "
        .. "evaluado. La RFC 4954 conserva el código solo por razones históricas: un servidor no debería ofrecer un "
        .. "mecanismo así antes de que TLS esté activo.",
      when = "Esta respuesta contesta a AUTH con un mecanismo como PLAIN en una conexión sin TLS. Un servidor que "
        .. "sigue la RFC 4954 no la envía, sino que oculta el mecanismo en la respuesta a EHLO hasta que TLS está "
        .. "activo.",
      fix = "Inicie TLS con STARTTLS, envíe EHLO de nuevo y repita AUTH. En un programa de correo, active el "
        .. "cifrado para el servidor saliente. Si la contraseña ha viajado en claro por la red, cámbiela. Si "
        .. "administra el servidor, enumere el mecanismo solo bajo TLS y use 530 para exigir STARTTLS.",
    },
    [550] = {
      name = "Buzón no disponible",
      description = "El servidor rechaza la petición de forma definitiva: el buzón no existe o está fuera de su "
        .. "alcance, o una política lo prohíbe. El número por sí solo no indica cuál es el caso. El código de "
        .. "estado mejorado sí: 5.1.1 es un buzón inexistente, 5.2.1 uno desactivado, y 5.7.x una política, como un "
        .. "fallo de SPF, de DKIM o del DNS inverso.",
      when = "Esta respuesta contesta a RCPT por una dirección incorrecta o una retransmisión prohibida y, en otras "
        .. "etapas, por una política. Tras los datos suele referirse al contenido o a la autenticación del "
        .. "remitente; en respuesta a EHLO, HELO o MAIL, rechaza al cliente o al remitente. VRFY y EXPN también la "
        .. "reciben.",
      fix = "Lea el código de estado mejorado y el texto antes de decidir nada; un 550 a secas no prueba nada contra "
        .. "el destinatario. Tras 5.1.1, corrija la dirección o deje de enviarle correo; tras 5.7.x, repare SPF, "
        .. "DKIM o DNS, o pregunte al administrador, ya que la dirección puede ser correcta. Si administra el "
        .. "servidor, añada siempre el código de estado mejorado y use 450 para lo que pueda resolverse con el "
        .. "tiempo.",
    },
    [551] = {
      name = "Usuario no local, pruebe otra dirección",
      description = "El servidor rechaza al destinatario y puede indicar la dirección que debe usarse en su lugar. "
        .. "A diferencia de 251, no reenvía nada: el mensaje no se ha aceptado. El texto es una indicación y nada "
        .. "más.",
      when = "Esta respuesta contesta a RCPT o VRFY para un usuario que está en otro lugar y cuyo correo no se "
        .. "reenvía. En ese caso, un servidor puede igualmente enviar 550 sin ninguna dirección, para no revelarla.",
      fix = "No lo reintente en este servidor; envíe el mensaje a la dirección del texto si tiene motivos para "
        .. "confiar en ella. Un programa debería seguirla, o modificar una libreta de direcciones, solo si está "
        .. "seguro de la identidad del servidor. Si administra el servidor, reenvíe con 250 o 251, o rechace con "
        .. "550 si la nueva dirección debe seguir siendo privada.",
    },
    [552] = {
      name = "Límite de almacenamiento superado",
      description = "El servidor rechaza la petición porque se superaría una cuota o un límite de tamaño. 5.2.2 es "
        .. "un buzón lleno, 5.2.3 el límite de tamaño de un buzón y 5.3.4 el del sistema. En RCPT hay una excepción "
        .. "a su carácter permanente: si significa demasiados destinatarios, como en la RFC 821, el cliente debería "
        .. "tratarlo como temporal.",
      when = "Esta respuesta contesta a MAIL, RCPT o BURL, o al final de los datos, si se va a exceder un límite. "
        .. "En MAIL, el SIZE que declaró el cliente supera el límite que anuncia la respuesta del servidor a EHLO; "
        .. "en RCPT se trata de una cuota o, en servidores antiguos, del número de destinatarios. Otros servidores "
        .. "contestan con 452 si el buzón está lleno.",
      fix = "Reduzca el mensaje si el problema es el tamaño; si el buzón está lleno, conserve la dirección y avise "
        .. "al destinatario por otra vía. En RCPT, si el texto habla de demasiados destinatarios, envíe el resto en "
        .. "una transacción nueva. Si administra el servidor, anuncie el límite con SIZE y use 452 con 4.5.3 para "
        .. "demasiados destinatarios.",
    },
    [553] = {
      name = "Nombre de buzón no permitido",
      description = "El servidor no acepta este nombre de buzón tal como está. El nombre incumple la sintaxis, no "
        .. "está permitido o tiene caracteres no ASCII donde solo cabe ASCII. En respuesta a VRFY también puede "
        .. "decir que el nombre es ambiguo y enumerar los candidatos, uno por línea.",
      when = "Esta respuesta contesta a MAIL, RCPT o VRFY si el defecto está en el nombre mismo. Con 5.1.8, el "
        .. "defecto es el dominio del remitente. Algunos servidores amplían su uso: qmail la envía para un dominio "
        .. "hacia el que no retransmite, y el texto lo dice.",
      fix = "Compare la dirección letra por letra y corríjala. Tras VRFY, elija uno de los candidatos. Una "
        .. "dirección con caracteres no ASCII necesita SMTPUTF8 en ambos lados; sin esa extensión, use una "
        .. "dirección ASCII. Si administra el servidor, reserve este código para los nombres y envíe 550 con 5.7.1 "
        .. "para denegar la retransmisión.",
    },
    [554] = {
      name = "Transacción fallida",
      description = "El servidor rechaza la transacción, o el servicio entero si se trata del saludo. Es el error "
        .. "permanente general, usado donde no encaja ningún código más exacto. El motivo figura en el texto y en "
        .. "el código de estado mejorado: 5.7.1 es una política, 5.6.x el contenido, y 5.5.1 un paso incorrecto.",
      when = "Esta respuesta puede ser el saludo o la contestación a casi cualquier comando. Tras los datos rechaza "
        .. "el mensaje; en respuesta a DATA dice que ningún destinatario era válido; tras una negociación TLS, que "
        .. "la seguridad no basta. Muchos servidores la envían también en RCPT, por ejemplo para denegar la "
        .. "retransmisión o rechazar a un cliente que está en una lista de bloqueo, aunque la RFC 5321 no la "
        .. "incluye ahí.",
      fix = "Busque el motivo en el texto, porque el número no lo dice. Si era el saludo, envíe QUIT y pregunte al "
        .. "administrador; si se nombra una lista de bloqueo, elimine la causa y pida allí la baja; en los demás "
        .. "casos, corrija lo que nombra el texto. No descarte al destinatario por ello. Si administra el servidor, "
        .. "indique el motivo y, tras un saludo 554, conteste 503 hasta QUIT.",
    },
    [555] = {
      name = "Parámetros no reconocidos",
      description = "El servidor no reconoce o no puede implementar un parámetro de MAIL o RCPT. Es el equivalente "
        .. "permanente de 455. La dirección no se ha evaluado.",
      when = "Esta respuesta contesta a MAIL o RCPT con un parámetro de extensión que el servidor no ofreció. "
        .. "Haraka y algunos otros la envían también por una sintaxis incorrecta en estos dos comandos, donde lo "
        .. "habitual sería 501 o 553.",
      fix = "Use solo parámetros cuya extensión figure en la respuesta a EHLO, y omita este si el mensaje puede "
        .. "prescindir de él. Envíe EHLO de nuevo tras STARTTLS, porque la lista puede cambiar. Si no había ningún "
        .. "parámetro, revise los corchetes angulares y los espacios alrededor de la dirección. Si administra el "
        .. "servidor, envíe 455 para un parámetro que solo falla por ahora y 504 para los parámetros de otros "
        .. "comandos.",
    },
    [556] = {
      name = "El dominio no acepta correo",
      description = "El servidor rechaza al destinatario porque ha averiguado que el dominio no acepta correo. El "
        .. "código no procede del propio dominio, sino de un servidor de retransmisión o de envío que normalmente "
        .. "encontró un registro MX nulo en DNS. La RFC 7504 define el código, y lo acompaña 5.1.10.",
      when = "Esta respuesta contesta a RCPT en un servidor de retransmisión o de envío si el dominio del "
        .. "destinatario tiene un MX nulo. Si lo tiene el dominio del remitente, la respuesta es 550 con 5.7.27.",
      fix = "Compruebe cómo está escrito el dominio; si es correcto, deje de enviar a todas sus direcciones. Un MX "
        .. "nulo es un único registro MX con un punto en lugar de un nombre de host, puesto por el propietario para "
        .. "decir que el dominio no acepta correo. Si el dominio es suyo y debe recibir correo, sustituya ese "
        .. "registro por un MX real.",
    },
    -- Codes that no standard defines: the names.
    [200] = { name = "Éxito genérico" },
    [420] = { name = "Tiempo de conexión agotado" },
    [422] = { name = "Cuota del buzón" },
    [424] = { name = "Problema al expandir la lista de correo" },
    [426] = { name = "La conexión agotó el tiempo de espera" },
    [430] = { name = "Solo asociado en el registro" },
    [431] = { name = "Recursos agotados" },
    [435] = { name = "Autenticación aplazada" },
    [441] = { name = "El host no contesta" },
    [442] = { name = "Conexión defectuosa" },
    [446] = { name = "Demasiados saltos" },
    [447] = { name = "Plazo de entrega vencido" },
    [449] = { name = "Error de enrutamiento" },
    [456] = { name = "Reintentar por IPv4" },
    [471] = { name = "Error del filtro local" },
    [510] = { name = "Dirección de correo incorrecta" },
    [511] = { name = "Dirección de correo incorrecta" },
    [512] = { name = "Host no encontrado" },
    [513] = { name = "Tipo de dirección incorrecto" },
    [520] = { name = "Discrepancia en el identificador Quickstart" },
    [522] = { name = "Cuota superada" },
    [523] = { name = "Se necesita cifrado" },
    [524] = { name = "El mecanismo requiere cifrado" },
    [525] = { name = "Cuenta de usuario desactivada" },
    [533] = { name = "Entrega no autorizada" },
    [541] = { name = "Rechazado por el destino" },
    [542] = { name = "Rechazado" },
    [557] = { name = "Consulta de dirección" },
    [571] = { name = "Bloqueado" },
  },

  pairs = {
    ["550 5.7.1"] = {
      name = "Rechazado por una política",
      gist = "una política rechaza este correo, y el texto dice cuál",
      description = "Un mismo par sirve para muchas reglas: la retransmisión, las listas de bloqueo, el contenido, el "
        .. "remitente o un destinatario que solo acepta correo de algunos remitentes.",
      when = "En RCPT se trata casi siempre de la retransmisión o de una lista de bloqueo; después de los datos, del "
        .. "contenido o de la autenticación.",
      fix = "Lea el texto y elimine esa causa. No borre ninguna dirección de una lista solo por este par; si el texto "
        .. "nombra una lista de bloqueo, pida allí la baja.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Otro estado no definido",
      description = "El servidor solo comunica un éxito, un error temporal o un error permanente y no da más "
        .. "detalles. Este código es el último recurso de todo el esquema: la clase 2 confirma el comando, la clase "
        .. "4 deja lugar a otro intento y la clase 5 rechaza el comando tal como se envió.",
      when = "Casi cualquier comando puede contestarse con este código, ya que el registro de la IANA lo asocia con "
        .. "cualquier código de respuesta. El saludo, las respuestas a EHLO o HELO y las respuestas 3yz nunca lo "
        .. "llevan. Los servidores lo envían si conocen la clase y nada más.",
      fix = "Lea el código de respuesta y el texto, porque este código no les añade nada. Con la clase 2 no hay "
        .. "nada que hacer; con la clase 4, conserve el mensaje e inténtelo de nuevo más tarde; con la clase 5, "
        .. "busque el motivo antes de volver a enviar. En el lado del servidor, use un código de estado mejorado "
        .. "más preciso si se conoce la causa.",
    },
    ["1.0"] = {
      name = "Otro estado de la dirección",
      description = "El servidor da un estado general de una dirección de remitente o de destinatario, sin más "
        .. "detalles. Con la clase 2, la dirección se acepta; con la clase 4 o la clase 5, se rechaza por un motivo "
        .. "que no expresa ningún otro código de direcciones.",
      when = "Las respuestas a MAIL y RCPT llevan este código, y 250 2.1.0 es una contestación frecuente a un MAIL "
        .. "aceptado. La RFC 2034 muestra la clase 2 en ese uso. Los errores proceden de servidores que no "
        .. "distinguen mejor los problemas de direcciones.",
      fix = "Con la clase 2, continúe con la transacción; con la clase 4, inténtelo de nuevo más tarde; con la "
        .. "clase 5, corrija antes la dirección. Compruebe la escritura y el dominio de la dirección que nombra el "
        .. "texto, que puede ser la del remitente incluso tras RCPT. En el lado del servidor, prefiera un código "
        .. "preciso como 5.1.1 o 5.1.8 cuando corresponda.",
    },
    ["1.1"] = {
      name = "Dirección del buzón de destino incorrecta",
      description = "El servidor no encuentra ningún buzón con el nombre del destinatario, la parte anterior a la "
        .. "arroba. La RFC 3463 da este código solo a errores permanentes, pero el registro de la IANA lo asocia "
        .. "también con 451, y hay servidores que envían 4.1.1.",
      when = "Los servidores contestan a RCPT con este código tras un error al teclear la dirección o cuando se ha "
        .. "eliminado una cuenta. La clase 4 es típica de servidores que no pudieron comprobar la dirección en ese "
        .. "momento. Un servidor de retransmisión que se entera más tarde de que falta el buzón pone el código en "
        .. "una notificación de estado de entrega.",
      fix = "Compruebe primero cómo está escrita la dirección del destinatario. Con la clase 5, corríjala o quítela "
        .. "de la lista y deje de enviarle correo; con la clase 4, deje que la cola lo reintente y no quite nada "
        .. "todavía. En el lado del servidor, revise las tablas de destinatarios y los alias, y use la clase 4 solo "
        .. "mientras la consulta esté en duda.",
    },
    ["1.2"] = {
      name = "Dirección del sistema de destino incorrecta",
      description = "El dominio del destinatario, la parte posterior a la arroba, no existe o no acepta correo. "
        .. "Afecta a todas las direcciones de ese dominio, no a un solo buzón. La RFC 3463 da este código solo a "
        .. "errores permanentes.",
      when = "Un servidor de envío o de retransmisión comunica este código si no encuentra ese dominio en DNS. "
        .. "Causas típicas son un dominio mal escrito y un dominio caducado. Un dominio que publica un registro MX "
        .. "nulo tiene su propio código, 5.1.10.",
      fix = "Busque errores de escritura en el dominio y corrija la dirección. Si el dominio ha desaparecido, deje "
        .. "de enviar a todas sus direcciones. En el lado del servidor, no use este código para una consulta DNS "
        .. "que simplemente falló; para eso existe 4.4.3.",
    },
    ["1.3"] = {
      name = "Sintaxis incorrecta de la dirección del buzón de destino",
      description = "La dirección del destinatario está mal formada y no se puede leer como una dirección. El "
        .. "defecto puede estar en cualquiera de sus partes, así que la respuesta no dice si existe tal buzón.",
      when = "Los servidores contestan a RCPT con 501 5.1.3 si la dirección incumple la sintaxis. Son típicos un "
        .. "dominio que falta, un espacio perdido o una arroba duplicada. El código llega también con 553, cuando "
        .. "un nombre de buzón no está permitido.",
      fix = "Corrija la dirección del destinatario y envíe de nuevo; repetirla sin cambios no puede funcionar. "
        .. "Busque errores de importación en las listas, nombres visibles dentro de los corchetes angulares y "
        .. "caracteres invisibles. En el lado del servidor, procure que no se rechacen formas inusuales pero "
        .. "válidas, como las partes locales entre comillas.",
    },
    ["1.4"] = {
      name = "Dirección del buzón de destino ambigua",
      description = "El nombre del destinatario corresponde a más de un buzón del sistema de destino. El servidor "
        .. "no va a adivinar a cuál se refiere. La dirección no está muerta, solo es inexacta.",
      when = "Los sistemas que asignan nombres de destinatarios a buzones mediante reglas aproximadas envían este "
        .. "código. En un directorio así, un apellido por sí solo puede corresponder a varias personas. Para un "
        .. "nombre ambiguo, VRFY dispone del código de respuesta 553, a veces con la lista de candidatos.",
      fix = "Use la dirección completa y exacta del destinatario, que pueden facilitar él mismo o el texto de la "
        .. "respuesta. Con la clase 4 se puede probar la misma dirección más tarde; con la clase 5 hay que "
        .. "cambiarla antes. En el lado del servidor, dé a cada buzón una dirección inequívoca.",
    },
    ["1.5"] = {
      name = "Dirección de destino válida",
      description = "El servidor acepta la dirección del destinatario como válida. El código es solo para éxitos y "
        .. "no promete nada sobre el contenido del mensaje, que el servidor evalúa después.",
      when = "Un comando RCPT aceptado se contesta normalmente con 250 2.1.5. El código figura también en los "
        .. "informes de entrega positivos, donde confirma que la dirección era válida.",
      fix = "No hay nada que arreglar: continúe con el siguiente destinatario o con DATA. En una respuesta a RCPT, "
        .. "este código no prueba la entrega; solo una respuesta 2yz tras los datos del mensaje significa que el "
        .. "servidor se ha hecho cargo de él. En el lado del servidor, envíelo solo para destinatarios que se "
        .. "aceptan de verdad.",
    },
    ["1.6"] = {
      name = "El buzón de destino se ha trasladado, sin dirección de reenvío",
      description = "El buzón del destinatario existió, pero ya no está, y el servidor no conoce ninguna dirección "
        .. "de reenvío. La RFC 3463 reserva este código para errores permanentes, porque el correo para la "
        .. "dirección antigua ya no se acepta.",
      when = "Los servidores contestan a RCPT con este código para una persona o un servicio que se ha trasladado. "
        .. "Los sitios que llevan la cuenta de las direcciones anteriores pueden distinguir este caso de una "
        .. "dirección que nunca existió, que es 5.1.1.",
      fix = "Quite la dirección antigua de sus listas y pida la nueva a la persona por otros medios. Reintentar no "
        .. "sirve de nada. En el lado del servidor, conteste en su lugar 251 o 551 si se conoce una dirección nueva "
        .. "y se puede comunicar a los remitentes.",
    },
    ["1.7"] = {
      name = "Sintaxis incorrecta de la dirección del buzón del remitente",
      description = "La dirección del remitente está mal formada y no se puede leer como una dirección. El defecto "
        .. "puede estar en cualquiera de sus partes. La dirección del destinatario no está en cuestión.",
      when = "Los servidores contestan a MAIL con este código si la dirección de MAIL FROM incumple la sintaxis. "
        .. "Una causa típica es una aplicación que pasa como remitente un simple nombre de usuario o un nombre "
        .. "visible.",
      fix = "Corrija el remitente del sobre en el programa que envía, por ejemplo a news@example.com. Con la clase "
        .. "5, el mensaje no puede pasar sin cambios; con la clase 4, la cola puede reintentarlo, pero una "
        .. "dirección mal formada difícilmente se vuelve válida con la espera. En el lado del servidor, siga "
        .. "aceptando la ruta de retorno vacía, porque la usan las notificaciones de estado de entrega.",
    },
    ["1.8"] = {
      name = "Dirección del sistema del remitente incorrecta",
      description = "El servidor no acepta el dominio del remitente, que parece no existir o no poder recibir "
        .. "correo de vuelta. La dirección del destinatario no está en cuestión. Con la clase 4, la consulta falló "
        .. "por el momento, sobre todo en DNS; con la clase 5, el servidor está seguro.",
      when = "Los servidores contestan con este código a MAIL, o a RCPT si retrasan la comprobación, tras consultar "
        .. "el dominio del remitente del sobre. Causas típicas son los errores de escritura en la configuración del "
        .. "remitente, los dominios caducados y los nombres de host privados.",
      fix = "Use una dirección de remitente cuyo dominio se resuelva en el DNS público y reciba correo. Con la "
        .. "clase 4, deje el mensaje en la cola y compruebe que los servidores de nombres del dominio contestan; "
        .. "con la clase 5, corrija antes el dominio o sus datos en DNS. En el lado del servidor, elija la clase 4 "
        .. "siempre que haya fallado la consulta misma.",
    },
    ["1.9"] = {
      name = "Mensaje retransmitido a un sistema de correo no conforme",
      description = "El mensaje se pasó a un sistema de correo que no participa en el seguimiento de mensajes. La "
        .. "dirección del destinatario era válida, pero desde allí no llegarán más noticias de la entrega. La RFC "
        .. "3886 usa este código solo junto con la acción relayed.",
      when = "Los informes de seguimiento según la RFC 3886 llevan este código cuando termina el rastro de un "
        .. "mensaje. El código significa siempre un éxito, así que solo es válido 2.1.9. No cabe esperarlo en una "
        .. "respuesta SMTP corriente.",
      fix = "No hay nada que arreglar, ya que el mensaje siguió su camino. Si necesita saber si llegó, pregunte al "
        .. "destinatario o al postmaster del siguiente sistema. En el lado del servidor, use este código solo en "
        .. "informes cuya acción sea relayed.",
    },
    ["1.10"] = {
      name = "La dirección del destinatario tiene un MX nulo",
      description = "El dominio del destinatario publica un registro MX nulo y declara así que no acepta correo. "
        .. "Afecta a todas las direcciones de ese dominio.",
      when = "Los servidores de retransmisión y de envío contestan a RCPT con 556 5.1.10 tras encontrar el registro "
        .. "MX nulo en DNS. Lo publican los dominios que no están destinados al correo. Exchange Online envía "
        .. "también 5.1.10 para un destinatario desconocido, lo que queda fuera del significado registrado.",
      fix = "Busque un error de escritura en el dominio; si su registro MX nulo es real, deje de enviar a todas sus "
        .. "direcciones. Si el texto muestra que Exchange Online se refería a un destinatario desconocido, trate la "
        .. "respuesta como 5.1.1 y descarte solo esa dirección. En el lado del destinatario, elimine el registro MX "
        .. "nulo si el dominio debe recibir correo después de todo.",
    },
    ["2.0"] = {
      name = "Otro estado del buzón o estado no definido",
      description = "El servidor da un estado general de un buzón existente, sin más detalles. La clase 2 comunica "
        .. "un éxito, la clase 4 un obstáculo pasajero y la clase 5 uno duradero.",
      when = "Las respuestas a RCPT y a los datos del mensaje llevan este código si la causa está en el buzón y no "
        .. "en el sistema. Algunas configuraciones de listas grises (greylisting) envían también 4.2.0, así que el "
        .. "texto importa.",
      fix = "Lea el texto de la respuesta, porque este código por sí solo no da el motivo. Con la clase 2, no haga "
        .. "nada; con la clase 4, deje que la cola lo reintente; con la clase 5, pregunte al destinatario por otro "
        .. "canal antes de volver a enviar. En el lado del servidor, prefiera un código preciso como X.2.1 o X.2.2 "
        .. "si corresponde.",
    },
    ["2.1"] = {
      name = "Buzón desactivado, no acepta mensajes",
      description = "El buzón del destinatario existe pero no acepta mensajes. La clase 4 significa que está "
        .. "bloqueado por un tiempo; la clase 5, que no se espera que vuelva a activarse.",
      when = "Los servidores contestan a RCPT con este código para cuentas suspendidas, bloqueadas o cerradas. "
        .. "Algunos proveedores envían también 4.2.1, y Gmail incluso 5.2.1, para un buzón que recibe correo "
        .. "demasiado deprisa.",
      fix = "Con la clase 4, conserve el mensaje en la cola y reinténtelo; con la clase 5, deje de enviar a esta "
        .. "dirección, salvo que el texto hable de un ritmo excesivo. Si la persona le importa, contacte con ella "
        .. "de otra manera. En el lado del destinatario, el propietario o el administrador puede hacer que se "
        .. "active de nuevo el buzón.",
    },
    ["2.2"] = {
      name = "Buzón lleno",
      description = "El buzón del destinatario ha alcanzado su cuota o su límite de almacenamiento. La dirección es "
        .. "válida, y el destinatario puede hacer sitio eliminando mensajes. Las normas discrepan sobre la clase: "
        .. "la RFC 3463 pide la clase 4, pero el registro de la IANA asocia este código con 552, y la RFC 4468 "
        .. "escribe 552 5.2.2.",
      when = "Un servidor envía este código tras RCPT o tras los datos del mensaje para un usuario que ha superado "
        .. "su cuota. En la práctica se ven tanto 4.2.2 como 5.2.2. Un buzón que nadie vacía da la misma respuesta "
        .. "una y otra vez.",
      fix = "Mantenga la dirección en la lista por ahora, porque el buzón puede vaciarse. Con la clase 4, deje que "
        .. "la cola lo reintente; con la clase 5, este mensaje vuelve, pero uno posterior puede pasar. En el lado "
        .. "del destinatario, elimine mensajes, vacíe la papelera o amplíe la cuota.",
    },
    ["2.3"] = {
      name = "La longitud del mensaje supera el límite administrativo",
      description = "El mensaje es más grande de lo que se permite recibir al buzón de este destinatario. El límite "
        .. "pertenece al buzón y es menor que el de todo el sistema, que tiene su propio código, 5.3.4.",
      when = "Los servidores envían 552 5.2.3 en RCPT, si MAIL anunció el tamaño, o tras los datos del mensaje. Los "
        .. "destinatarios de un mismo mensaje pueden obtener respuestas distintas, porque el límite puede variar de "
        .. "un buzón a otro.",
      fix = "Reduzca el mensaje: comprima o quite los archivos adjuntos, o envíe un enlace en su lugar. La "
        .. "codificación base64 hace que un adjunto ocupe alrededor de un tercio más que el archivo en el disco. En "
        .. "el lado del destinatario, el administrador puede ampliar el límite del buzón.",
    },
    ["2.4"] = {
      name = "Problema al expandir la lista de correo",
      description = "La dirección pertenece a una lista de correo que el servidor no pudo expandir a sus miembros. "
        .. "La clase 4 espera que funcione un intento posterior; la clase 5 dice que hay que reparar la lista misma.",
      when = "Los servidores envían este código tras RCPT para la dirección de una lista, o en una notificación de "
        .. "estado de entrega. Detrás puede haber datos de miembros ilegibles o un directorio no disponible. Una "
        .. "lista que simplemente no admite al remitente tiene otro código, 5.7.2.",
      fix = "Con la clase 4, deje que la cola lo reintente; con la clase 5, avise al propietario de la lista en una "
        .. "dirección distinta de la de la lista. El remitente no puede remediar el fallo. En el lado del servidor, "
        .. "revise el archivo de alias, los datos de los miembros y el directorio con el que se forma la lista.",
    },
    ["3.0"] = {
      name = "Otro estado del sistema de correo o estado no definido",
      description = "El servidor da un estado general del propio sistema de correo, sin más detalles. La clase 2 es "
        .. "un éxito corriente, como la despedida tras QUIT; la clase 4 es un fallo pasajero y la clase 5 uno "
        .. "duradero del sistema, no de un buzón.",
      when = "Las respuestas a muchos comandos llevan este código, por ejemplo 221 2.3.0 tras QUIT o 451 4.3.0 tras "
        .. "los datos del mensaje. Los servidores usan 4.3.0 para errores internos que no explican mejor.",
      fix = "Con la clase 2, no haga nada; con la clase 4, deje que la cola lo reintente; con la clase 5, lea el "
        .. "texto y pregunte al postmaster del servidor. Otro destinatario del mismo sistema bien puede obtener la "
        .. "misma contestación. En el lado del servidor, lea el archivo de registro de ese momento.",
    },
    ["3.1"] = {
      name = "Sistema de correo lleno",
      description = "El almacenamiento de correo del servidor está lleno, así que por el momento no acepta más "
        .. "mensajes. Afecta a todo el sistema, y un destinatario no puede remediarlo eliminando mensajes. La RFC "
        .. "3463 reserva este código para errores temporales.",
      when = "Los servidores contestan a MAIL, a RCPT o a los datos del mensaje con 452 4.3.1 mientras su "
        .. "almacenamiento está agotado. Algunos servidores rechazan correo en cuanto el espacio libre cae por "
        .. "debajo de una reserva configurada.",
      fix = "Conserve el mensaje y reinténtelo más tarde a intervalos normales. Otros destinatarios de ese sistema "
        .. "encontrarán el mismo problema. En el lado del servidor, libere espacio en disco, busque una cola o un "
        .. "archivo de registro que haya crecido en exceso y revise el umbral de espacio libre.",
    },
    ["3.2"] = {
      name = "El sistema no acepta mensajes de la red",
      description = "El host no acepta mensajes, por un tiempo o de forma definitiva. La clase 4 abarca paradas, "
        .. "sobrecarga y mantenimiento; la clase 5, un host que nunca acepta correo, al que la RFC 7504 asocia 521. "
        .. "El registro de la IANA le asocia también 453, que la RFC 2645 usa en cambio para una cola de correo "
        .. "vacía.",
      when = "Los servidores envían 421 4.3.2 mientras se reinician o están demasiado ocupados. Un host que nunca "
        .. "acepta correo saluda con 521 y puede contestar a los comandos posteriores con 521 5.3.2. Exchange se "
        .. "aparta de ello con 432 4.3.2 para un destinatario cuyo ritmo de correo está limitando.",
      fix = "Con la clase 4, conserve el mensaje y conéctese de nuevo más tarde; con la clase 5, busque un registro "
        .. "MX o un ajuste de retransmisión incorrecto que conduzca a este host. En el lado del servidor, termine "
        .. "el mantenimiento o reduzca la carga, y no apunte ningún registro MX a un host que nunca acepta correo.",
    },
    ["3.3"] = {
      name = "El sistema no admite las funciones solicitadas",
      description = "El sistema de destino no admite una función que pide el mensaje. Las pasarelas lo comunican si "
        .. "la función no tiene equivalente al otro lado.",
      when = "Los servidores y las pasarelas envían este código si un mensaje pide un tratamiento especial que no "
        .. "pueden dar. Un parámetro desconocido de MAIL o RCPT es otra cuestión y tiene el código X.5.4.",
      fix = "Averigüe por el texto de qué función se trata y envíe el mensaje sin ella. Con la clase 4, la misma "
        .. "petición puede aceptarse más tarde; con la clase 5, no. En el lado del servidor, anuncie en la "
        .. "respuesta a EHLO solo las extensiones que funcionan de verdad.",
    },
    ["3.4"] = {
      name = "Mensaje demasiado grande para el sistema",
      description = "El mensaje es más grande de lo que acepta el servidor. El límite pertenece a todo el sistema, "
        .. "no a un buzón, y puede ser una regla o un tope físico. La RFC 3463 reserva este código para errores "
        .. "permanentes.",
      when = "Los servidores envían 552 5.3.4 tras MAIL si el SIZE anunciado es demasiado grande, o si no, tras los "
        .. "datos del mensaje. Base64 hace que un adjunto ocupe alrededor de un tercio más, así que un archivo que "
        .. "apenas cabe en el límite puede ser aun así demasiado grande.",
      fix = "Reduzca el mensaje, divídalo o envíe en su lugar un enlace al archivo. El número que sigue a SIZE en "
        .. "la respuesta a EHLO indica el límite, si el servidor lo declara. En el lado del servidor, amplíe el "
        .. "límite en todos los sistemas del trayecto, filtros de contenido incluidos, si se desea recibir mensajes "
        .. "más grandes.",
    },
    ["3.5"] = {
      name = "Sistema configurado incorrectamente",
      description = "La configuración del servidor le impide aceptar el mensaje. Ni el mensaje ni las direcciones "
        .. "tienen por qué ser incorrectos; quien tiene que actuar es el administrador de ese sistema.",
      when = "Los servidores envían este código cuando advierten un error en su propia configuración. Postfix, por "
        .. "ejemplo, contesta 451 4.3.5 si una de sus reglas de acceso es inservible.",
      fix = "Con la clase 4, deje que la cola lo reintente mientras el otro lado repara su configuración; con la "
        .. "clase 5, avise al postmaster y vuelva a enviar después de la reparación. Cambiar el mensaje rara vez "
        .. "sirve de algo. En el lado del servidor, busque el error de configuración en el archivo de registro, "
        .. "sobre todo después de un cambio reciente.",
    },
    ["3.6"] = {
      name = "Se cambió la prioridad solicitada",
      description = "El servidor aceptó el mensaje, pero le dio una prioridad distinta de la solicitada o "
        .. "implícita. La nueva prioridad es la primera palabra del texto. La RFC 6710 escribe este código como "
        .. "X.3.6 en un diálogo de ejemplo, pero en una respuesta real solo es válido 2.3.6.",
      when = "Los servidores con la extensión MT-PRIORITY de la RFC 6710 envían 250 2.3.6 o 251 2.3.6. El código es "
        .. "siempre un éxito, aunque el cliente no hubiera pedido prioridad alguna.",
      fix = "No hay nada que arreglar: el mensaje continúa con la prioridad que indica el texto. Si hace falta una "
        .. "más alta, pregunte al administrador si su cuenta puede usarla. En el lado del servidor, empiece el "
        .. "texto con la nueva prioridad y un espacio.",
    },
    ["4.0"] = {
      name = "Otro estado de la red o del enrutamiento, o estado no definido",
      description = "Algo falló en la red o en el enrutamiento, y ningún código más preciso lo describe. El "
        .. "problema está en el trayecto del mensaje, no en el buzón del destinatario.",
      when = "Los servidores de retransmisión usan este código en respuestas y en notificaciones de estado de "
        .. "entrega tras un problema entre dos sistemas de correo.",
      fix = "Con la clase 4, deje que la cola lo reintente; con la clase 5, localice el salto que falla antes de "
        .. "volver a enviar. Revise el DNS, las rutas y los cortafuegos entre los dos sistemas que nombra el "
        .. "informe. En el lado del servidor, prefiera un código preciso como 4.4.1 o 4.4.3 si se conoce la causa.",
    },
    ["4.1"] = {
      name = "El host no contesta",
      description = "El siguiente host del trayecto no contestó al intento de conexión. Estaba ocupado, caído o "
        .. "fuera de alcance. La RFC 3463 reserva este código para errores temporales, pero Exchange Online envía "
        .. "550 5.4.1 para un destinatario o un dominio que no acepta.",
      when = "El lado que envía anota este código en su archivo de registro, o lo pone en una notificación de "
        .. "estado de entrega, tras una conexión fallida. En un informe de entrega definitivo, los intentos han "
        .. "terminado. Como respuesta llega en la forma 451 4.4.1 de un servidor de retransmisión que no pudo "
        .. "alcanzar otro host.",
      fix = "Deje que la cola lo reintente y compruebe desde el host que envía si contesta el puerto 25 de cada host "
        .. "MX. La causa puede ser un cortafuegos, un proveedor que bloquea el puerto 25 de salida o un registro MX "
        .. "desactualizado. Si el texto dice que se rechazó una dirección de destinatario, como en Exchange Online, "
        .. "compruebe esa dirección, pero no la descarte solo por este código. En el lado del destinatario, procure "
        .. "que el servicio de correo esté en marcha y sea accesible desde fuera.",
    },
    ["4.2"] = {
      name = "Conexión defectuosa",
      description = "La conexión se estableció, pero se cortó o agotó el tiempo de espera antes de completar la "
        .. "transacción. La respuesta no dice nada de la dirección ni del contenido. La RFC 3463 reserva este "
        .. "código para errores temporales.",
      when = "Los servidores envían 421 4.4.2 a un cliente que ha guardado silencio demasiado tiempo. Los sistemas "
        .. "que envían también anotan el código cuando se pierde una conexión. Si una conexión termina sin "
        .. "respuesta, el cliente tiene que actuar como si hubiera llegado 451.",
      fix = "Deje que la cola lo reintente; el mismo mensaje puede pasar por una conexión estable. Si el corte se "
        .. "produce siempre en el mismo punto, examine los cortafuegos, los proxies de análisis y la MTU del "
        .. "trayecto. En el lado del servidor, revise la carga y los tiempos de espera; la RFC 5321 pide a los "
        .. "servidores que esperen el siguiente comando al menos cinco minutos.",
    },
    ["4.3"] = {
      name = "Fallo del servidor de directorio",
      description = "Un directorio del que depende el sistema de correo, a menudo un servidor DNS, no estaba "
        .. "disponible. La RFC 3463 da este código solo a errores temporales, pero el registro de la IANA lo asocia "
        .. "también con 550. Una consulta fallida no significa que el dominio no exista.",
      when = "Los servidores envían 451 4.4.3 si una consulta a DNS o a un directorio para el mensaje no obtiene "
        .. "una respuesta utilizable. La RFC 7208 lo usaba para errores temporales de SPF, para los que la RFC 7372 "
        .. "introdujo 4.7.24.",
      fix = "Con la clase 4, deje que la cola lo reintente; con la clase 5, compruebe el DNS del dominio del "
        .. "remitente y el del destinatario, y envíe de nuevo cuando ambos contesten. No quite la dirección de la "
        .. "lista por este código. En el lado del servidor, pruebe el servidor DNS recursivo y el directorio que "
        .. "usa el servidor de correo.",
    },
    ["4.4"] = {
      name = "No se puede enrutar",
      description = "El sistema de correo no pudo averiguar adónde enviar el mensaje a continuación. Ni DNS ni otro "
        .. "directorio le dieron una ruta utilizable hacia el dominio del destinatario. La clase 4 espera que eso "
        .. "cambie; la clase 5, no.",
      when = "Los servidores de retransmisión comunican este código si un dominio no tiene un registro MX o de "
        .. "dirección utilizable, o si su propia tabla de rutas tiene una laguna. El ejemplo que da la RFC 3463 es "
        .. "una respuesta de DNS que solo contiene un registro SOA.",
      fix = "Compruebe cómo está escrito el dominio del destinatario y consulte sus registros MX y de dirección. "
        .. "Con la clase 4, la cola lo reintenta por sí sola; con la clase 5, corrija la dirección o espere a que "
        .. "exista la ruta. En el lado del destinatario, publique un registro MX válido; en el servidor de "
        .. "retransmisión, revise la configuración de transporte y del smarthost.",
    },
    ["4.5"] = {
      name = "Congestión del sistema de correo",
      description = "El sistema de correo está congestionado y no puede entregar el mensaje por ahora. El mensaje y "
        .. "la dirección no están en cuestión. La RFC 3463 reserva este código para errores temporales, pero Gmail "
        .. "envía 550 5.4.5 para un remitente que ha superado la cuota diaria.",
      when = "Los servidores y los sistemas de retransmisión envían 451 4.4.5 mientras hay más correo del que "
        .. "pueden procesar. Los límites dirigidos a un remitente y no a la carga total suelen llevar en cambio un "
        .. "código X.7.",
      fix = "Deje que la cola lo reintente a intervalos normales o más largos y abra menos conexiones a la vez. Los "
        .. "reintentos rápidos empeoran la congestión. Si el texto habla de una cuota de envío, como en Gmail, "
        .. "espere hasta que permita más. En el lado del servidor, busque el cuello de botella en la cola, los "
        .. "discos, el filtro de contenido o la red.",
    },
    ["4.6"] = {
      name = "Bucle de enrutamiento detectado",
      description = "El mensaje viajó en círculo y se reenvió demasiadas veces. Lo causan tablas de rutas "
        .. "incorrectas o reglas de reenvío que apuntan unas a otras. La RFC 3463 da el código solo a errores "
        .. "temporales, pero 5.4.6 es frecuente en los rebotes.",
      when = "Los servidores comunican un bucle tras contar demasiados campos de cabecera Received en un mensaje. "
        .. "Son típicos dos buzones que se reenvían el correo el uno al otro y un registro MX que conduce de vuelta "
        .. "al servidor de retransmisión que envía.",
      fix = "Lea los campos de cabecera Received del mensaje devuelto para ver qué hosts se repiten. La espera por "
        .. "sí sola no acaba con un bucle, aunque la clase sea 4. En el lado del servidor, corrija la regla de "
        .. "reenvío, la tabla de rutas o la lista de dominios que el servidor considera propios.",
    },
    ["4.7"] = {
      name = "Plazo de entrega vencido",
      description = "El mensaje envejeció demasiado: se agotó su tiempo en la cola o venció su propio plazo. Este "
        .. "código nombra la edad y oculta la causa, así que los sistemas deberían comunicar en su lugar el último "
        .. "problema real cuando lo conocen.",
      when = "Los sistemas que envían ponen este código en la notificación de estado de entrega después del último "
        .. "intento fallido. La RFC 5321 espera al menos cuatro o cinco días de intentos. El estado es a menudo "
        .. "4.4.7 aunque ya no se vaya a intentar nada más, y algunos sistemas lo escriben detrás de 550 o 554, "
        .. "donde las clases no coinciden.",
      fix = "Busque la última respuesta temporal en el archivo de registro de la cola o en el informe y resuelva "
        .. "antes ese problema. Después envíe el mensaje otra vez, salvo que el informe indique delayed, en cuyo "
        .. "caso el sistema aún lo está intentando. En el lado del destinatario, compruebe por qué el host estuvo "
        .. "tanto tiempo inaccesible o no quiso aceptar el mensaje.",
    },
    ["5.0"] = {
      name = "Otro estado del protocolo o estado no definido",
      description = "El servidor da un estado general del diálogo SMTP, sin más detalles. La clase 2 simplemente "
        .. "confirma un comando; la clase 4 y la clase 5 son problemas del protocolo que no expresa ningún otro "
        .. "código. El 220 con el que está asociado solo puede ser el que sigue a STARTTLS, ya que un saludo no "
        .. "lleva código de estado mejorado.",
      when = "Las respuestas a varios comandos llevan este código, por ejemplo 252 2.5.0 tras VRFY o 458 4.5.0 tras "
        .. "ETRN. Los servidores recurren a él si solo saben que se trata del protocolo.",
      fix = "Con la clase 2, continúe con la sesión; con la clase 4, inténtelo de nuevo más tarde; con la clase 5, "
        .. "corrija antes el comando rechazado. Una traza del diálogo muestra cuál es ese comando y si un proxy lo "
        .. "alteró. En el lado del servidor, prefiera un código preciso como X.5.1 o X.5.4 si corresponde.",
    },
    ["5.1"] = {
      name = "Comando no válido",
      description = "El servidor no admite el comando o no lo espera en este punto. La RFC 3463 da este código solo "
        .. "a errores permanentes; la clase 4 se debe a que el registro de la IANA lo asocia con 430, un código de "
        .. "respuesta que ninguna RFC define.",
      when = "Un cliente que envía DATA sin ningún destinatario aceptado recibe, por ejemplo, 503 5.5.1. Los "
        .. "comandos desconocidos reciben 500 o 502 con este código, y los que antes requieren autenticación pueden "
        .. "recibir 530 con él.",
      fix = "Mire las respuestas anteriores a esta, porque la verdadera causa suele ser un RCPT rechazado o un "
        .. "EHLO, AUTH o STARTTLS que falta. Con la clase 5, cambie el orden o el comando; con la clase 4, también "
        .. "puede funcionar una sesión posterior. En el lado del servidor, compruebe si un proxy o una política "
        .. "oculta el comando.",
    },
    ["5.2"] = {
      name = "Error de sintaxis",
      description = "El servidor no pudo leer el comando: su sintaxis es incorrecta o su nombre es desconocido. La "
        .. "RFC 3463 reserva este código para errores permanentes. La RFC 7208 usaba además 550 5.5.2 para un "
        .. "registro SPF defectuoso; la RFC 7372 da a ese caso 5.7.24.",
      when = "Las líneas de comando mal formadas reciben este código con 500, 501 o 502, igual que un base64 que no "
        .. "se puede decodificar durante AUTH. El texto de un mensaje que se envía sin haber advertido el rechazo "
        .. "de DATA parece una serie de comandos desconocidos y lo recibe línea por línea.",
      fix = "Examine la línea exacta que envió el cliente y corrija su sintaxis; la misma línea volverá a fallar. "
        .. "Compruebe que ningún proxy reescribe los comandos y que el cliente espera 354 antes de enviar el "
        .. "mensaje. En el lado del servidor, acepte los nombres de comandos en mayúsculas y en minúsculas.",
    },
    ["5.3"] = {
      name = "Demasiados destinatarios",
      description = "El servidor no acepta más destinatarios en esta transacción. Los destinatarios aceptados antes "
        .. "siguen siendo válidos. Las normas discrepan sobre el código de respuesta: el registro de la IANA le "
        .. "asocia 451, pero la RFC 5321 exige 452, y los servidores envían 452 4.5.3.",
      when = "El servidor da esta contestación a cada RCPT que excede su límite para un mensaje. La RFC 5321 exige "
        .. "espacio para al menos 100 destinatarios. Un servidor antiguo puede enviar aquí 552, que un cliente "
        .. "debería tratar como temporal.",
      fix = "Envíe el mensaje a los destinatarios aceptados y, a los demás, en otras transacciones. El programa de "
        .. "envío debería hacerlo por sí mismo; si incluso el primer destinatario recibe esta respuesta, reintente "
        .. "el mensaje completo más tarde. En el lado del servidor, acepte al menos 100 destinatarios y conteste "
        .. "con 452.",
    },
    ["5.4"] = {
      name = "Argumentos del comando no válidos",
      description = "El servidor conoce el comando pero no su argumento, o el argumento está fuera del intervalo "
        .. "permitido. La RFC 3463 da este código solo a errores permanentes, pero el registro de la IANA lo asocia "
        .. "también con 451.",
      when = "Un parámetro desconocido de MAIL o RCPT recibe 555 5.5.4, y un mecanismo AUTH desconocido, 504 5.5.4. "
        .. "La causa habitual es un cliente que usa opciones que la respuesta a EHLO no ofrecía.",
      fix = "Use solo parámetros y mecanismos que ofrezca la respuesta del servidor a EHLO y corrija el argumento "
        .. "que nombra el texto. Con la clase 4, el mismo comando puede aceptarse más tarde; con la clase 5, tiene "
        .. "que cambiar. En el lado del servidor, no anuncie lo que está desactivado.",
    },
    ["5.5"] = {
      name = "Versión del protocolo incorrecta",
      description = "Los dos sistemas usan versiones distintas de un protocolo y no pudieron acordar una. La "
        .. "definición no nombra ningún protocolo concreto, así que el texto de la respuesta tiene que decir a cuál "
        .. "se refiere.",
      when = "Las pasarelas y las extensiones del protocolo son los lugares donde cabe encontrar este código. Una "
        .. "sesión SMTP normal negocia extensiones en lugar de números de versión, así que ahí este código es raro.",
      fix = "Averigüe por el texto qué versión espera el servidor y actualice o reconfigure el cliente. Con la "
        .. "clase 4, la cola puede reintentarlo mientras tanto; con la clase 5, otro intento necesita antes un "
        .. "cambio. En el lado del servidor, nombre en el texto las versiones admitidas.",
    },
    ["5.6"] = {
      name = "Línea del intercambio de autenticación demasiado larga",
      description = "La línea del cliente en el intercambio AUTH es más larga que el búfer del servidor. La "
        .. "respuesta no dice nada de las credenciales, que bien pueden ser correctas. La RFC 4954 permite las dos "
        .. "clases.",
      when = "Los servidores contestan con 500 5.5.6 a una respuesta demasiado larga durante AUTH. Los mecanismos "
        .. "con vales o tokens grandes son los primeros que se acercan a esos límites. La RFC 4954 considera "
        .. "suficiente una línea de 12288 octetos.",
      fix = "Elija otro mecanismo, o procure un vale o token más pequeño. Con la clase 4, otro intento puede valer "
        .. "la pena; con la clase 5, antes tiene que cambiar algo. En el lado del servidor, permita líneas de al "
        .. "menos 12288 octetos durante AUTH.",
    },
    ["6.0"] = {
      name = "Otro error del contenido o error no definido",
      description = "El servidor da un estado general del contenido del mensaje, sin más detalles. La clase 2 "
        .. "acepta el contenido; la clase 4 lo rechaza por el momento y la clase 5, tal como está.",
      when = "La respuesta final a los datos del mensaje lleva este código, ya que el servidor no ve el contenido "
        .. "hasta entonces. La RFC 2034 muestra 2.6.0 para un mensaje aceptado. Los errores se refieren a campos de "
        .. "cabecera mal formados, una estructura MIME dañada y problemas semejantes.",
      fix = "Con la clase 2, no haga nada; con la clase 4, deje que la cola lo reintente; con la clase 5, corrija "
        .. "el mensaje antes de volver a enviarlo. Revise sus campos de cabecera, los delimitadores MIME, la "
        .. "longitud de las líneas y los juegos de caracteres. En el lado del servidor, nombre el defecto en el "
        .. "texto de la respuesta.",
    },
    ["6.1"] = {
      name = "Tipo de contenido no admitido",
      description = "El tipo de contenido del mensaje no se admite en el trayecto hasta el destinatario. El "
        .. "protocolo de entrega o el siguiente sistema no puede transportar ese tipo de contenido. La RFC 3463 "
        .. "reserva este código para errores permanentes.",
      when = "Los servidores y las pasarelas usan este código para rechazar contenido que no pueden transportar, "
        .. "sobre todo tras los datos del mensaje. Un ejemplo es una pasarela hacia un sistema que solo conoce "
        .. "texto sin formato.",
      fix = "Envíe el contenido en una forma común, como texto sin formato, u ofrézcalo mediante un enlace. El "
        .. "mismo mensaje volverá a ser rechazado. En el lado del servidor, nombre en el texto el tipo de contenido "
        .. "rechazado, o habilítelo.",
    },
    ["6.2"] = {
      name = "Conversión necesaria y prohibida",
      description = "El contenido tendría que convertirse para la entrega, pero la conversión está prohibida. Puede "
        .. "haberla prohibido el remitente en el mensaje, o el host que envía por política.",
      when = "Los servidores de retransmisión comunican este código en respuestas a los datos del mensaje o en "
        .. "notificaciones de estado de entrega. Un ejemplo es un mensaje con contenido de 8 bits para un sistema "
        .. "de 7 bits, si el remitente no permite cambios.",
      fix = "Permita la conversión, o envíe un mensaje que no la necesite, por ejemplo con partes en base64 o "
        .. "quoted-printable. Con la clase 4, un intento posterior puede encontrar otro camino; con la clase 5, el "
        .. "mensaje tiene que cambiar. En el lado del servidor, admita extensiones como 8BITMIME, para que no haga "
        .. "falta ninguna conversión.",
    },
    ["6.3"] = {
      name = "Conversión necesaria pero no admitida",
      description = "El contenido tendría que convertirse para el siguiente sistema, y eso no es posible o no es "
        .. "viable. El ejemplo habitual es un servidor de retransmisión que no puede pasar contenido de 8 bits a la "
        .. "forma de 7 bits.",
      when = "Los servidores de retransmisión comunican este código, en una respuesta como 554 5.6.3, para "
        .. "contenido de 8 bits si el siguiente host no ofrece 8BITMIME.",
      fix = "Codifique el mensaje como MIME de 7 bits, con partes en quoted-printable o base64, y envíelo de nuevo. "
        .. "Desactive 8BITMIME en el programa de envío si ofrece esa opción. En el lado del destinatario, active "
        .. "8BITMIME en todos los hosts MX y en todas las pasarelas.",
    },
    ["6.4"] = {
      name = "Conversión realizada con pérdida",
      description = "La entrega requiere una conversión que pierde parte de los datos. Con la clase 2, el mensaje "
        .. "se convirtió y se entregó; con la clase 5, se rechazó porque el remitente había prohibido toda pérdida.",
      when = "Las pasarelas hacia sistemas con formatos más pobres usan este código en respuestas y en "
        .. "notificaciones de estado de entrega. La clase 2 acompaña a 250 y es un aviso, no un error.",
      fix = "Con la clase 2 no hace falta nada, aunque puede preguntar al destinatario si falta algo importante. "
        .. "Con la clase 5, envíe una versión más sencilla del mensaje o permita la pérdida. En el lado del "
        .. "servidor, una pasarela que admita más formatos evita la conversión.",
    },
    ["6.5"] = {
      name = "Conversión fallida",
      description = "El contenido tenía que convertirse, y la conversión se intentó sin éxito. A diferencia de "
        .. "5.6.3, el sistema es en principio capaz de convertir, pero no pudo con este mensaje.",
      when = "Las pasarelas comunican este código en respuestas a los datos del mensaje o en notificaciones de "
        .. "estado de entrega. Causas probables son una estructura MIME dañada, juegos de caracteres mal declarados "
        .. "y fallos del propio conversor.",
      fix = "Con la clase 4, deje que la cola lo reintente; con la clase 5, simplifique o repare el mensaje y "
        .. "envíelo de nuevo. Revise la estructura MIME y los juegos de caracteres declarados, y omita las partes "
        .. "inusuales. En el lado del servidor, pruebe el conversor con el mensaje que falla.",
    },
    ["6.6"] = {
      name = "Contenido del mensaje no disponible",
      description = "El servidor no pudo obtener un contenido del mensaje que está en otro sistema. El envío "
        .. "nombraba ese contenido mediante una URL en lugar de transmitirlo.",
      when = "Los servidores de envío contestan a BURL con 554 5.6.6 si no pueden obtener el contenido que nombra "
        .. "la URL. La causa puede ser una URL caducada o mal escrita, un mensaje eliminado o un servidor IMAP "
        .. "inaccesible.",
      fix = "Envíe el contenido mismo con DATA o BDAT en lugar de BURL. Con la clase 4, la misma URL puede "
        .. "funcionar más tarde; con la clase 5, hace falta una nueva. En el lado del servidor, compruebe que el "
        .. "servidor de envío puede alcanzar el servidor IMAP; la falta de confianza entre ambos tiene su propio "
        .. "código, 5.7.14.",
    },
    ["6.7"] = {
      name = "No se permiten direcciones no ASCII para ese remitente o destinatario",
      description = "El servidor no permite aquí una dirección de remitente o de destinatario con caracteres no "
        .. "ASCII. Esas direcciones pertenecen al correo internacionalizado (RFC 6531), que debe admitirse en todo "
        .. "el trayecto.",
      when = "Los servidores envían 550 5.6.7 tras MAIL y 553 5.6.7 tras RCPT. La dirección tiene letras que no son "
        .. "ASCII, y el servidor o el buzón que hay detrás solo acepta ASCII.",
      fix = "Use una dirección íntegramente ASCII de la misma persona, si existe. Un dominio se puede escribir en "
        .. "su forma ASCII, que empieza por xn--, pero la parte anterior a la arroba no tiene esa forma. En el lado "
        .. "del servidor, active SMTPUTF8 en todos los hosts MX y en el almacén de correo.",
    },
    ["6.8"] = {
      name = "Se requiere una respuesta en UTF-8, pero el cliente SMTP no la permite",
      description = "La respuesta tendría que mostrar un nombre de buzón en UTF-8, lo que el cliente no ha "
        .. "permitido. Con la clase 2, solo se omite el nombre; con la clase 5, se rechaza el comando.",
      when = "Los servidores envían 252 2.6.8 o 550 5.6.8 a un comando VRFY o EXPN sin el parámetro SMTPUTF8. RCPT "
        .. "también puede recibir este código, si su respuesta tuviera que nombrar un buzón no ASCII.",
      fix = "Repita el comando con SMTPUTF8, que en el caso de RCPT se indica con MAIL, si el cliente sabe leer "
        .. "respuestas en UTF-8. Con la clase 2, eso es opcional; con la clase 5, es la manera de obtener una "
        .. "respuesta. En el lado del servidor, no ponga UTF-8 en las respuestas a clientes que no lo pidieron.",
    },
    ["6.9"] = {
      name = "El mensaje con cabeceras UTF-8 no puede transferirse a uno o más destinatarios, por lo que debe "
        .. "rechazarse",
      description = "El mensaje tiene campos de cabecera en UTF-8 que al menos un destinatario no puede recibir, "
        .. "así que se rechaza entero. El código de respuesta es discutido: la RFC 6531 nombra 554 en su texto y "
        .. "550 en su registro.",
      when = "Los servidores envían este código después del punto final de DATA para un mensaje que usa SMTPUTF8. "
        .. "Un host o un buzón que hay detrás del servidor no admite el correo internacionalizado.",
      fix = "Envíe el mensaje de nuevo con direcciones ASCII y campos de cabecera codificados, o sin el "
        .. "destinatario afectado. Transacciones separadas muestran cuál es ese destinatario. En el lado del "
        .. "servidor, active SMTPUTF8 en todo el trayecto, o rechace a esos destinatarios ya en RCPT con 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Duplicado en desuso de X.6.8",
      description = "El servidor usa un número obsoleto en lugar de X.6.8: su respuesta necesitaría UTF-8, que el "
        .. "cliente no ha permitido. El registro de la IANA conserva este número sin título, como duplicado en "
        .. "desuso.",
      when = "Solo un programa anticuado debería seguir enviando este código, en lugar de X.6.8. Figuraría en "
        .. "respuestas a VRFY, EXPN o RCPT que tienen que nombrar un buzón no ASCII.",
      fix = "Trate este código como X.6.8: repita el comando con SMTPUTF8 si el cliente sabe leer respuestas en "
        .. "UTF-8. En caso de duda, actúe solo según el código de respuesta. En el lado del servidor, no envíe "
        .. "nunca este código; use en su lugar 2.6.8 o 5.6.8.",
    },
    ["7.0"] = {
      name = "Otro estado de seguridad o estado no definido",
      description = "El servidor da un estado general sobre la seguridad o la política, sin más detalles. La clase "
        .. "2 es un éxito, como en 235 2.7.0 tras AUTH; la clase 4 y la clase 5 rechazan por un motivo que no "
        .. "expresa ningún otro código o que el servidor se reserva.",
      when = "Las respuestas a AUTH, STARTTLS y MAIL llevan este código, por ejemplo 530 5.7.0 si antes hace falta "
        .. "autenticación o TLS. Algunos proveedores envían 421 4.7.0 a hosts que quieren frenar.",
      fix = "Con la clase 2, continúe con la sesión; con la clase 4, reinténtelo más tarde y no renuncie a TLS para "
        .. "lograr pasar; con la clase 5, dé el paso que pide el texto, como STARTTLS o AUTH. Si el texto habla de "
        .. "límites, envíe más despacio. En el lado del servidor, use un código más preciso salvo que la política "
        .. "lo prohíba.",
    },
    ["7.1"] = {
      name = "Entrega no autorizada, mensaje rechazado",
      description = "La política del servidor no permite esta entrega. Los filtros de spam, las listas de bloqueo, "
        .. "las reglas de retransmisión y las restricciones de los destinatarios comparten este código, así que "
        .. "decide el texto. La RFC 3463 da este código solo a errores permanentes, pero también tiene asociados "
        .. "451 y 454, y 4.7.1 es el código habitual de las listas grises (greylisting).",
      when = "Los servidores envían este código sobre todo en algún punto entre MAIL y el final de los datos del "
        .. "mensaje. Casos típicos son una dirección IP incluida en una lista, un contenido considerado spam y la "
        .. "retransmisión sin autenticación; con la clase 4, también las listas grises.",
      fix = "Lea el texto para saber qué regla se aplicó: una lista de bloqueo, el contenido, la retransmisión o "
        .. "una restricción del destinatario. Con la clase 4, deje que la cola lo reintente desde el mismo host, ya "
        .. "que las listas grises acaban dejando pasar; con la clase 5, remedie antes la causa. No quite nunca la "
        .. "dirección de la lista solo por este código. En el lado del servidor, busque la regla en el archivo de "
        .. "registro y admita a los remitentes deseados.",
    },
    ["7.2"] = {
      name = "Expansión de la lista de correo prohibida",
      description = "El remitente no tiene permiso para escribir a esta lista de correo. La lista existe, pero solo "
        .. "acepta correo de determinados remitentes, como sus miembros. La RFC 3463 reserva este código para "
        .. "errores permanentes.",
      when = "Los servidores contestan con 550 5.7.2 para listas y grupos que están cerrados al remitente. Un "
        .. "motivo frecuente es escribir desde una dirección distinta de la suscrita.",
      fix = "Escriba desde la dirección que está suscrita a la lista, o pida permiso a su propietario. El mismo "
        .. "mensaje desde la misma dirección volverá a ser rechazado. En el lado del servidor, añada el remitente a "
        .. "los autorizados a escribir, o abra la lista.",
    },
    ["7.3"] = {
      name = "Conversión de seguridad necesaria pero imposible",
      description = "La entrega necesitaría una conversión entre dos protocolos de mensajería segura, lo que no es "
        .. "posible. El mensaje está protegido de un modo que el siguiente sistema no puede asumir. La RFC 3463 "
        .. "reserva este código para errores permanentes.",
      when = "Las pasarelas entre sistemas de correo con protecciones distintas comunican este código. Un ejemplo "
        .. "es un mensaje cifrado para un sistema con otro tipo de protección.",
      fix = "Acuerde con el destinatario una protección que admitan ambos sistemas y envíe el mensaje de ese modo. "
        .. "Prescindir de la protección solo es una opción para contenido que no sea confidencial. En el lado del "
        .. "servidor, dé a la pasarela un formato seguro que comparta con su vecino.",
    },
    ["7.4"] = {
      name = "Funciones de seguridad no admitidas",
      description = "El mensaje requiere una función de seguridad que el protocolo de entrega no puede ofrecer. La "
        .. "autenticación segura es el ejemplo que da la RFC 3463 para este código, que reserva para errores "
        .. "permanentes.",
      when = "Los servidores y las pasarelas contestan con 504 5.7.4 si no admiten una función de seguridad "
        .. "solicitada. Algunos servidores lo usan para un mecanismo AUTH que no conocen, para el que la RFC 4954 "
        .. "tiene 504 5.5.4.",
      fix = "Elija una función o un mecanismo AUTH que ofrezca la respuesta del servidor a EHLO. No abandone sin "
        .. "más una protección que el mensaje necesita; pida en cambio una vía segura al postmaster del "
        .. "destinatario. En el lado del servidor, active la función que falta o deje de anunciarla.",
    },
    ["7.5"] = {
      name = "Fallo criptográfico",
      description = "El sistema no pudo verificar o descifrar el mensaje porque una clave u otro dato faltaba o no "
        .. "era válido. El algoritmo no es el culpable; ese caso es X.7.6.",
      when = "Los servidores que verifican envían este código tras los datos del mensaje, como 451 4.7.5 para una "
        .. "clave DKIM que no está disponible. Ese ejemplo lo da la RFC 6376. El código se ve también para "
        .. "certificados de servidor que no se pueden verificar.",
      fix = "Con la clase 4, deje que la cola lo reintente y compruebe mientras tanto que la clave se puede "
        .. "obtener; con la clase 5, publique la clave correcta, o firme o cifre el mensaje de nuevo. Para DKIM, "
        .. "consulte desde fuera el registro de la clave en DNS. Si la culpa es del certificado del servidor "
        .. "receptor, avise al postmaster de allí y no envíe sin TLS en su lugar. En el lado del servidor, procure "
        .. "que el host que verifica pueda acceder a claves y certificados.",
    },
    ["7.6"] = {
      name = "Algoritmo criptográfico no admitido",
      description = "El sistema no pudo verificar o descifrar el mensaje porque no admite el algoritmo. La clave "
        .. "misma puede estar en orden; una clave que falta o no es válida es X.7.5.",
      when = "Los servidores que verifican y las pasarelas envían este código tras los datos del mensaje o lo "
        .. "comunican en una notificación. Puede causarlo un algoritmo demasiado antiguo para ser fiable o "
        .. "demasiado nuevo para ser conocido.",
      fix = "Firme o cifre el mensaje con un algoritmo de amplia aceptación y envíelo de nuevo. Con la clase 4, un "
        .. "intento posterior puede tener éxito sin cambios; con la clase 5, no. En el lado del servidor, actualice "
        .. "la biblioteca criptográfica, pero mantenga desactivados los algoritmos inseguros.",
    },
    ["7.7"] = {
      name = "Fallo de integridad del mensaje",
      description = "El servidor comprobó que el mensaje se alteró o se dañó en el camino. Con la clase 2, el "
        .. "mensaje se entregó de todos modos y este código es un aviso; con la clase 4 o la clase 5, no se "
        .. "entregó. Zoho se aparta de ello y envía 554 5.7.7 para correo que incumple sus políticas.",
      when = "Los servidores que verifican la integridad de los mensajes envían este código tras los datos del "
        .. "mensaje. Motivos típicos son los pies que añaden las listas de correo, las pasarelas que reescriben y "
        .. "los errores de transmisión.",
      fix = "Con la clase 2 no hace falta nada. Con la clase 4, deje que la cola lo reintente; con la clase 5, "
        .. "envíe el mensaje otra vez por un trayecto que no lo reescriba, o fírmelo de nuevo. Si el texto habla de "
        .. "política o de spam, trate la respuesta como 5.7.1. En el lado del servidor, compare el mensaje en cada "
        .. "salto para encontrar el sistema que lo cambia.",
    },
    ["7.8"] = {
      name = "Credenciales de autenticación no válidas",
      description = "El servidor rechazó la autenticación porque las credenciales no son válidas o no bastan. El "
        .. "554 con el que está asociado es un resto de la RFC 4468, cuyo caso tiene ahora el código 5.7.14.",
      when = "Los servidores terminan un intercambio AUTH fallido con 535 5.7.8. Son típicos una contraseña o un "
        .. "nombre de usuario mal tecleados, así como una contraseña cambiada que un dispositivo o un script "
        .. "todavía guarda.",
      fix = "Pida al usuario credenciales nuevas; no repita automáticamente las anteriores, pues eso puede bloquear "
        .. "la cuenta. Compruebe si el proveedor exige una contraseña de aplicación especial o un token. En el lado "
        .. "del servidor, lea el archivo de registro de autenticación de esa cuenta.",
    },
    ["7.9"] = {
      name = "Mecanismo de autenticación demasiado débil",
      description = "El mecanismo AUTH elegido es más débil de lo que la política del servidor permite a este "
        .. "usuario. Las credenciales mismas pueden ser correctas, así que introducir otra vez la contraseña no "
        .. "sirve de nada.",
      when = "Los servidores contestan a AUTH con 534 5.7.9 si este usuario tiene que autenticarse con un mecanismo "
        .. "más fuerte. Se sabe que Google lo envía también si hace falta una contraseña de aplicación. Yahoo se "
        .. "aparta de ello con 554 5.7.9 para correo que no cumple su política de autenticación.",
      fix = "Elija un mecanismo más fuerte de la línea AUTH de la respuesta a EHLO, leída de nuevo tras STARTTLS. "
        .. "Si el texto pide una contraseña de aplicación o un inicio de sesión en la web, haga eso en su lugar. Si "
        .. "Yahoo rechazó un mensaje, revise su SPF, DKIM y DMARC. En el lado del servidor, anuncie solo los "
        .. "mecanismos que la política permite.",
    },
    ["7.10"] = {
      name = "Se necesita cifrado",
      description = "El servidor exige cifrado antes de continuar, sobre todo antes de una autenticación con la "
        .. "contraseña en claro. El registro de la IANA le asocia 523, que ninguna RFC define, así que otros "
        .. "códigos de respuesta pueden llevar este código.",
      when = "Los servidores contestan a AUTH con este código en una conexión que no está cifrada. La RFC 8689 usa "
        .. "también 5.7.10 en notificaciones sobre correo que exige TLS.",
      fix = "Envíe STARTTLS, o conéctese a un puerto con TLS desde el principio, y autentíquese después. También "
        .. "puede bastar un mecanismo AUTH más fuerte. En el lado del servidor, ofrezca STARTTLS y anuncie los "
        .. "mecanismos con contraseña en claro solo cuando TLS se haya iniciado.",
    },
    ["7.11"] = {
      name = "Cifrado obligatorio para el mecanismo de autenticación solicitado",
      description = "El mecanismo AUTH elegido solo se permite por una conexión cifrada. La RFC 4954 conserva este "
        .. "código por razones históricas, porque un servidor no debería ofrecer un mecanismo así sin TLS. El "
        .. "registro de la IANA le asocia también 524, que ninguna RFC define.",
      when = "Los servidores antiguos contestan a AUTH con 538 5.7.11 antes de que se haya iniciado TLS. Lo provoca "
        .. "un cliente que está configurado para enviar sin cifrado.",
      fix = "Envíe STARTTLS, envíe EHLO de nuevo y autentíquese después. Si el cliente está configurado para enviar "
        .. "sin cifrado, cambie ese ajuste. En el lado del servidor, anuncie el mecanismo solo cuando TLS se haya "
        .. "iniciado.",
    },
    ["7.12"] = {
      name = "Se necesita una transición de contraseña",
      description = "El usuario tiene que hacer una transición antes de que funcione el mecanismo AUTH elegido. "
        .. "Normalmente basta para ello una autenticación con PLAIN. La RFC 4954 conoce el código solo como 4.7.12, "
        .. "y ninguna RFC define el 422 con el que está asociado.",
      when = "Los servidores contestan a AUTH con 432 4.7.12 si aún no pueden comprobar a este usuario con el "
        .. "mecanismo elegido. Exchange usa 432 para otra cosa, un destinatario cuyo ritmo de correo se limita, y "
        .. "escribe 4.3.2 con él. Exchange Online envía también 5.7.12 para un destinatario que solo acepta correo "
        .. "de su propia organización.",
      fix = "Inicie TLS y autentíquese una vez con PLAIN; el mecanismo deseado debería funcionar en sesiones "
        .. "posteriores. No dé la contraseña por incorrecta. Si 5.7.12 llegó para un destinatario, pídale que "
        .. "admita remitentes externos. En el lado del servidor, informe a los usuarios de la transición antes de "
        .. "que los sorprenda.",
    },
    ["7.13"] = {
      name = "Cuenta de usuario desactivada",
      description = "Los datos de autenticación son correctos, pero un administrador ha desactivado la cuenta del "
        .. "usuario. A diferencia de 5.7.8, otra contraseña no sirve de nada. Ninguna RFC define el 525 con el que "
        .. "está asociado.",
      when = "Los servidores de envío mandan este código tras una autenticación correcta en una cuenta desactivada. "
        .. "La falta de pago, el abuso y los indicios de una intrusión son los motivos que menciona la RFC 5248. El "
        .. "código se ve también en RCPT, donde se refiere a la cuenta del destinatario o, en Exchange Online, a un "
        .. "destinatario cerrado para el remitente.",
      fix = "Contacte con el administrador o el proveedor de la cuenta y no pida otra contraseña al usuario. Tras "
        .. "una posible intrusión, cambie la contraseña y revise los dispositivos y scripts que la usan. En el lado "
        .. "del servidor, vuelva a activar la cuenta cuando el motivo esté resuelto.",
    },
    ["7.14"] = {
      name = "Se requiere una relación de confianza",
      description = "El servidor de envío no goza de la confianza de otro servidor que guarda el contenido del "
        .. "mensaje. La RFC 5248 registró este código para sustituir a 5.7.8, que la RFC 4468 había usado para ese "
        .. "caso.",
      when = "Los servidores de envío contestan a BURL con 554 5.7.14 si no se ha establecido confianza con el "
        .. "servidor de la URL. La autenticación del propio usuario no es el problema. Google se aparta de ello con "
        .. "534 5.7.14 para una autenticación que antes debe confirmarse en un navegador web.",
      fix = "Envíe el contenido con DATA o BDAT, ya que otra contraseña no sirve de nada cuando falta la confianza "
        .. "entre dos servidores. Si Google rechazó la autenticación, confírmela en el navegador o use una "
        .. "contraseña de aplicación. En el lado del servidor, establezca esa confianza entre el servidor de envío "
        .. "y el servidor que guarda el contenido.",
    },
    ["7.15"] = {
      name = "Nivel de prioridad demasiado bajo",
      description = "El servidor solo acepta mensajes de una prioridad más alta que la de este. La restricción "
        .. "puede ser temporal, por ejemplo mientras se reserva capacidad para el correo urgente.",
      when = "Los servidores con la extensión MT-PRIORITY de la RFC 6710 envían 450 4.7.15 o 550 5.7.15 para esos "
        .. "mensajes. También se permiten otros códigos de respuesta de estas dos clases.",
      fix = "Con la clase 4, conserve el mensaje y reinténtelo más tarde; con la clase 5, envíelo otra vez cuando "
        .. "la restricción haya terminado, o por otros medios. Suba la prioridad solo si el mensaje lo merece y su "
        .. "cuenta puede usarla. En el lado del servidor, levante la restricción lo antes posible.",
    },
    ["7.16"] = {
      name = "Mensaje demasiado grande para la prioridad indicada",
      description = "El mensaje es demasiado grande para la prioridad que tiene. La restricción puede ser temporal. "
        .. "La RFC 4865 había dado el mismo número a la cuota de un usuario para mensajes aplazados, pero nunca lo "
        .. "registró, así que vale el significado que se da aquí.",
      when = "Los servidores con la extensión MT-PRIORITY de la RFC 6710 envían este código, sobre todo con 552, "
        .. "mientras limitan el tráfico. También se permiten otros códigos de respuesta de las clases 4 y 5.",
      fix = "Reduzca el mensaje o espere a que la restricción haya terminado. Con la clase 4, la cola lo reintenta "
        .. "por sí sola; con la clase 5, el mensaje tiene que cambiar o enviarse otra vez más tarde. Si el texto "
        .. "habla de envío aplazado (future release), se refiere a la cuota de la RFC 4865. En el lado del "
        .. "servidor, nombre el límite de tamaño en el texto.",
    },
    ["7.17"] = {
      name = "El propietario del buzón ha cambiado",
      description = "El buzón del destinatario ha cambiado de manos desde la fecha que indicó el remitente. El "
        .. "remitente pidió esta comprobación con RRVS (RFC 7293), para que ningún extraño reciba el correo. La RFC "
        .. "4865 había dado el número a una cuota de todo el sistema para mensajes aplazados, pero nunca lo "
        .. "registró.",
      when = "Los servidores envían este código para un mensaje con un parámetro RRVS o un campo de cabecera "
        .. "Require-Recipient-Valid-Since. El caso típico es una dirección que se asignó a una persona nueva.",
      fix = "Deje de enviar a esta dirección, porque ahora pertenece a otra persona. Pida una dirección nueva a la "
        .. "persona que conoce y desvincule la antigua de las cuentas y de los restablecimientos de contraseña. Si "
        .. "el texto habla de envío aplazado (future release), se refiere en cambio a la cuota de la RFC 4865.",
    },
    ["7.18"] = {
      name = "El propietario del dominio ha cambiado",
      description = "El dominio del destinatario ha tenido otro propietario desde la fecha que indicó el remitente. "
        .. "El servidor decidió revelarlo en contestación a una petición RRVS (RFC 7293).",
      when = "Los sistemas receptores contestan con este código a una petición RRVS si saben que el dominio cambió "
        .. "de manos. Los remitentes hacen esas peticiones para correo que solo debe leer un propietario de mucho "
        .. "tiempo, como los restablecimientos de contraseña.",
      fix = "Deje de enviar correo personal a las direcciones de este dominio que conocía antes del cambio. Consiga "
        .. "direcciones nuevas de las personas afectadas y desvincule las antiguas de las cuentas. En el lado del "
        .. "destinatario no hay nada incorrecto, ya que la comprobación hizo su trabajo.",
    },
    ["7.19"] = {
      name = "No se puede completar la comprobación RRVS",
      description = "El servidor no puede decir si el buzón conservó a su propietario, porque no registró la fecha "
        .. "necesaria. El remitente pidió esta comprobación con RRVS (RFC 7293). La respuesta no dice que el "
        .. "propietario haya cambiado.",
      when = "Los sistemas receptores contestan con este código a una petición RRVS si sus datos no se remontan lo "
        .. "suficiente en el tiempo. Los sistemas que no guardan ninguna fecha de propiedad pueden enviarlo para "
        .. "cualquier buzón.",
      fix = "Decida si el mensaje puede ir sin la protección de RRVS y envíelo otra vez solo si puede leerlo un "
        .. "extraño. En otro caso, contacte con el destinatario de otra manera. En el lado del servidor, registre "
        .. "cuándo se asignó cada buzón, para que las comprobaciones posteriores tengan éxito.",
    },
    ["7.20"] = {
      name = "Ninguna firma DKIM supera la verificación",
      description = "El servidor no encontró en el mensaje ninguna firma DKIM que supere la verificación. O el "
        .. "mensaje no estaba firmado, o fallaron todas las firmas. La RFC 6376 desaconseja rechazar correo por ese "
        .. "motivo, así que este código refleja una política local.",
      when = "Los servidores que insisten en DKIM envían 550 5.7.20 tras los datos del mensaje. Causas típicas son "
        .. "un registro de clave que falta en DNS, un selector equivocado y servidores de retransmisión que alteran "
        .. "el contenido.",
      fix = "Firme el correo saliente con DKIM y compruebe que la clave publicada en DNS corresponde al selector en "
        .. "uso. Asegúrese de que nada cambia el mensaje después de la firma. En el lado del servidor, considere "
        .. "aceptar correo sin una firma que supere la verificación, al menos de servicios de reenvío y de listas "
        .. "de correo.",
    },
    ["7.21"] = {
      name = "No se encontró ninguna firma DKIM aceptable",
      description = "El mensaje tiene firmas DKIM que superan la verificación, pero ninguna que acepte la política "
        .. "del servidor. El dominio firmante, la clave o las partes firmadas pueden no cumplir las reglas locales. "
        .. "Tales rechazos van contra el consejo de la RFC 6376.",
      when = "Los servidores con reglas DKIM estrictas envían 550 5.7.21 tras los datos del mensaje. El motivo "
        .. "puede ser que la única firma sea la del dominio de un proveedor de servicios, o que la clave sea débil.",
      fix = "Firme con su propio dominio, una clave fuerte y todos los campos de cabecera importantes. Pregunte al "
        .. "postmaster del destinatario qué regla no se cumplió, si el texto no lo dice. En el lado del servidor, "
        .. "indique la regla en el texto y exima a los remitentes cuyo correo se desea.",
    },
    ["7.22"] = {
      name = "No se encontró ninguna firma DKIM válida que corresponda al autor",
      description = "Ninguna firma DKIM que supere la verificación corresponde a la dirección del autor en el campo "
        .. "de cabecera From. Otras firmas la superan, pero la política del servidor exige una del dominio del "
        .. "autor. Este código es un caso especial de 5.7.21, y tales rechazos van contra el consejo de la RFC 6376.",
      when = "Los servidores envían 550 5.7.22 tras los datos del mensaje, por ejemplo para correo que un proveedor "
        .. "firma solo en su propio nombre. También pueden encontrarse con este código las listas de correo que "
        .. "vuelven a firmar en su propio nombre.",
      fix = "Haga que el servicio de envío firme con el dominio del campo de cabecera From y publique la clave de "
        .. "este en DNS. En otro caso, use una dirección From del dominio que firma. En el lado del servidor, exima "
        .. "a las listas de correo y los servicios de reenvío de confianza.",
    },
    ["7.23"] = {
      name = "Validación SPF fallida",
      description = "La comprobación SPF falló: el dominio del remitente no autoriza al host que envía. La política "
        .. "del servidor rechaza ese correo. La RFC 7372 introdujo este código en lugar del 5.7.1 de la RFC 7208. "
        .. "Gmail se aparta de ello y usa 4.7.23 para un DNS inverso que falta o es incorrecto.",
      when = "Los servidores que aplican SPF envían 550 5.7.23, como muy pronto tras MAIL. Causas típicas son un "
        .. "servicio de envío que falta en el registro SPF y un reenvío con el remitente sin cambiar.",
      fix = "Añada el host o el servicio que envía al registro SPF del dominio de MAIL FROM. Un host que reenvía "
        .. "correo debería poner en MAIL FROM una dirección propia. Si el texto habla de un registro PTR, como en "
        .. "Gmail, proceda como con 5.7.25. En el lado del servidor, exima a los servicios de reenvío conocidos, "
        .. "para que no se rechace su correo.",
    },
    ["7.24"] = {
      name = "Error en la validación SPF",
      description = "La comprobación SPF terminó en un error, así que el servidor no supo si se superaba o no. La "
        .. "clase 4 corresponde a un problema temporal de DNS, y la clase 5, a un registro SPF defectuoso. La RFC "
        .. "7372 introdujo este código en lugar de los 4.4.3 y 5.5.2 de la RFC 7208.",
      when = "Los servidores envían 451 4.7.24 para un error temporal de SPF y 550 5.7.24 para uno permanente. Son "
        .. "errores permanentes una sintaxis incorrecta, dos registros SPF para un mismo dominio y más de diez "
        .. "términos que necesitan consultas DNS.",
      fix = "Con la clase 4, deje que la cola lo reintente y revise los servidores de nombres del dominio del "
        .. "remitente; con la clase 5, repare su registro SPF. Mantenga un solo registro y no pase de diez "
        .. "consultas, contando los registros incluidos. En el lado del servidor, asegúrese de que el servidor DNS "
        .. "recursivo funciona antes de culpar al remitente.",
    },
    ["7.25"] = {
      name = "Validación del DNS inverso fallida",
      description = "La dirección IP del host que envía no superó la comprobación de DNS inverso del servidor. La "
        .. "dirección no tiene registro PTR, o su nombre no conduce de vuelta a la dirección. Es la política local "
        .. "la que decide rechazar a esos hosts.",
      when = "Los servidores envían 550 5.7.25 en cualquier etapa a partir de MAIL, ya que la comprobación solo "
        .. "necesita la dirección IP del cliente. Es típico de un host nuevo o de una dirección IPv6 sin registro "
        .. "PTR.",
      fix = "Haga que el propietario de la dirección IP establezca un registro PTR, y que el nombre que contiene se "
        .. "resuelva a la misma dirección. Use ese nombre en EHLO y compruebe tanto IPv6 como IPv4. En el lado del "
        .. "servidor, no tome una consulta DNS fallida por un registro que falta.",
    },
    ["7.26"] = {
      name = "Varias comprobaciones de autenticación fallidas",
      description = "El mensaje no superó más de una comprobación de autenticación, y la política del servidor lo "
        .. "rechaza. El código no dice qué comprobaciones fallaron. Gmail se aparta de ello y usa 4.7.26 y 5.7.26 "
        .. "para la política DMARC y para correo sin autenticar.",
      when = "Los servidores envían 550 5.7.26 tras los datos del mensaje, por ejemplo cuando han fallado tanto SPF "
        .. "como DKIM. Casos típicos son un servicio de envío que nunca se configuró para el dominio y el correo "
        .. "reenviado.",
      fix = "Configure SPF, DKIM y DMARC para el dominio del campo de cabecera From y lea los resultados en la "
        .. "cabecera de un mensaje de prueba. Si el mensaje pasó por un servicio de reenvío o una lista de correo, "
        .. "la causa pueden ser sus cambios. Con 4.7.26, la cola sigue reintentándolo mientras tanto. En el lado "
        .. "del servidor, nombre en el texto las comprobaciones que fallaron.",
    },
    ["7.27"] = {
      name = "La dirección del remitente tiene un MX nulo",
      description = "El dominio del remitente publica un registro MX nulo, así que no podría recibir ni un rebote "
        .. "ni una contestación. El servidor está configurado para rechazar correo de esos dominios. Gmail se "
        .. "aparta de ello y usa 4.7.27 y 5.7.27 para correo que no supera SPF.",
      when = "Los servidores envían 550 5.7.27 si el dominio de MAIL FROM ha declarado que no acepta correo. El "
        .. "caso típico es un dominio que se cerró al correo entrante pero se sigue usando para enviar.",
      fix = "Envíe desde un dominio que reciba correo, o sustituya su registro MX nulo por uno real. Si el texto "
        .. "habla de SPF, como en Gmail, repare el registro SPF del dominio de MAIL FROM. En el lado del servidor, "
        .. "este rechazo es una política que se puede desactivar para los remitentes deseados.",
    },
    ["7.28"] = {
      name = "Avalancha de correo detectada",
      description = "El servidor considera que el mensaje forma parte de una avalancha de mensajes abusivos "
        .. "similares. La fuente registrada es un Internet-Draft, no una RFC, y el registro de la IANA no le asocia "
        .. "ningún código de respuesta, así que tanto 4.7.28 como 5.7.28 son plausibles.",
      when = "Los servidores envían este código mientras llegan masas de mensajes similares. Se sabe que Gmail lo "
        .. "usa para ritmos de envío inusuales. Un formulario web del que se abusa o una cuenta robada puede "
        .. "iniciar una avalancha así.",
      fix = "Detenga o frene el envío y averigüe qué produce tantos mensajes. Con la clase 4, reinténtelo más tarde "
        .. "a un ritmo menor; con la clase 5, no repita el mensaje antes de eliminar la causa. En el lado del "
        .. "servidor, procure que no quede atrapado el correo masivo deseado.",
    },
    ["7.29"] = {
      name = "Fallo de validación ARC",
      description = "La cadena ARC del mensaje no superó la validación, y el servidor rechaza el mensaje. ARC "
        .. "transmite los resultados de autenticación de un servicio de reenvío al siguiente. Gmail se aparta de "
        .. "ello y usa 4.7.29 para correo que llegó sin TLS.",
      when = "Los servidores pueden enviar 550 5.7.29 tras los datos del mensaje si rechazan mensajes con una "
        .. "cadena ARC rota. Puede romper la cadena un servicio de reenvío o una lista de correo que altera "
        .. "mensajes sellados.",
      fix = "Localice el servicio de reenvío o la lista que rompe la cadena y, si es posible, envíe sin pasar por "
        .. "ahí. Si el texto habla de TLS, como en Gmail, active en cambio TLS para el correo saliente. En el lado "
        .. "del servidor, valore una cadena rota junto con SPF, DKIM y DMARC.",
    },
    ["7.30"] = {
      name = "Se requiere compatibilidad con REQUIRETLS",
      description = "El mensaje exige REQUIRETLS, y no lo admite ninguno de los servidores a los que debería ir. El "
        .. "servidor de retransmisión no lo reenvió con menos protección. Gmail se aparta de ello y usa 4.7.30 y "
        .. "5.7.30 para correo que no supera DKIM.",
      when = "Los servidores de retransmisión comunican 550 5.7.30 para mensajes que se enviaron con la opción "
        .. "REQUIRETLS de la RFC 8689. La causa habitual es un dominio de destino cuyos hosts MX no anuncian "
        .. "REQUIRETLS.",
      fix = "Pida al postmaster del destinatario que admita REQUIRETLS, o envíe sin la opción solo si el contenido "
        .. "puede viajar sin protección. Si el texto habla de DKIM, como en Gmail, repare en cambio la firma DKIM. "
        .. "En el lado del destinatario, active REQUIRETLS en todos los hosts MX.",
    },
  },

  log = {
    title = "Registro de correo",
    lines = "De {from} a {to}, {total} líneas: {deliveries} sobre entregas, {refused} rechazos nuestros, {other} otras",
    totals = "Mensajes por destinatarios: {delivered} entregados, {deferred} aplazados, {returned} devueltos",
    delivered = "entregados",
    deferred = "aplazados",
    returned = "devueltos",
    delivered_short = "entr.",
    deferred_short = "apl.",
    returned_short = "dev.",
    delivered_later = "entregados después",
    waiting = "en espera",
    reasons = "Motivos",
    todo = "Qué hacer",
    common = "Respuesta más frecuente",
    replies = "Respuestas",
    domains = "Dominios",
    no_failures = "Nada se aplazó ni se devolvió.",
    drop = "Direcciones que quitar: {n}",
    drop_tile = "direcciones que quitar",
    doubtful = "Fallaron todos los destinatarios de estos dominios: mire antes de quitarlos",
    blocklists = "Listas que nos bloquearon",
    waits = "Cuánto esperar, como mucho",
    own = "Qué falló en nuestro lado",
    refusals = "Qué rechazamos nosotros",
    incomplete = "Por encima de un límite y sin contar",
    by_reason = "Por motivo",
    by_domain = "Por dominio",
    by_provider = "Por proveedor",
    by_hour = "Por hora",
    by_reply = "Por respuesta",
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
heading both 60ee1 description ae095 differences 618e3 examples a3a91 fix 40e11 guidance d5528 when 85628
label action 06467 blocklist ee6fa bounce edd28 category 52e48 class 4a8a8 classes 8d18d code 2c6ac
label confidence ac41f connection 23285 disposition 7579f enhanced 51c90 flaws eefad kind 65453 mismatch 33527
label name 7934a reason 67de8 related c768d reply_codes 3bb8c retry 521ff retry_after 89ea7 scope 23dae
label severity 2e440 source 1542e sources 9320b stage 9c258 stages e8951 status ebc0e subject 6ed38 why 2b4d9
page line 81d80 line_and_octet 45630 no_entries c5298 no_findings 64063 octet d8798 seconds b1540
page.why code 66317 enhanced 06a97 matched d5a1b rule af937 user_rule b027f
pairs.550-5.7.1 description d03c6 fix 54336 gist 8b721 name 29a19 when 7054d
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
