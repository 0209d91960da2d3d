--- Spanish: neutral between Spain and America, addressed to the reader as "usted". See locale/en.lua.

return {
  tag = "es",
  name = "Español",
  join = { ["and"] = "y", ["or"] = "o" },

  codes = {
    [200] = {
      name = "Éxito genérico",
      gist = "el comando tuvo éxito, indicado con un número que SMTP nunca ha definido",
      description = "El servidor comunica un éxito, pero el código que correspondía es 250. La RFC 876, un estudio de 1983 sobre los hosts de correo, encontró 200 como respuesta a RSET y NOOP y señaló que nunca es válido.",
      when = "Si llega a verlo, será en un simulador de pruebas o en un servidor de fabricación casera. Ninguna RFC lo incluye para ningún comando.",
      fix = "Trátelo como un éxito y envíe el siguiente comando. Un cliente juzga un código desconocido por su primer dígito, y el 2 significa que el comando se ejecutó.",
      send = "Envíe 250 en su lugar.",
    },
    [211] = {
      name = "Estado del sistema",
      gist = "el servidor da información sobre sí mismo o sobre sus comandos en respuesta a HELP",
      description = "El servidor responde a HELP con información para personas, a menudo en varias líneas. SMTP no tiene ningún comando que pida un estado, así que 211 es en la práctica un segundo código de ayuda, junto a 214.",
      when = "Aparece tras HELP en una sesión tecleada a mano. Los programas que entregan correo no envían HELP.",
      fix = "No hay nada que corregir. Antes de enviar el siguiente comando, lea hasta la línea que no lleva guion detrás del código. Si esta respuesta llegó tras otro comando, su cliente ha perdido la cuenta de las respuestas.",
      send = "Responda a HELP con 214 para dar ayuda sobre los comandos; 211 conviene a un informe sobre el propio sistema.",
    },
    [214] = {
      name = "Mensaje de ayuda",
      gist = "el texto es la ayuda que se pidió",
      description = "El servidor se explica a sí mismo o explica uno de sus comandos. El texto está escrito para personas, y ninguna RFC fija su forma.",
      when = "Aparece tras HELP, con o sin el nombre de un comando, al probar un servidor a mano.",
      fix = "No hay nada que corregir; para saber qué admite un servidor, lea su respuesta a EHLO, que está hecha para programas.",
      send = "Úselo para dar ayuda sobre los comandos. También lo leen extraños, así que decida cuánto revela del producto y de la versión; responda 502 si no ofrece HELP y 504 si no tiene ayuda sobre ese argumento.",
    },
    [220] = {
      name = "Servicio listo",
      gist = "el servidor está listo para hablar SMTP o, tras STARTTLS, para iniciar la negociación TLS",
      description = "El servidor está disponible y espera al cliente. En el saludo, la primera palabra del texto es el nombre del servidor o su dirección IP literal, y no puede seguirle ningún código de estado mejorado. Tras STARTTLS, los octetos siguientes pertenecen a la negociación TLS.",
      when = "Abre toda sesión que un servidor acepta y también sigue a STARTTLS. El saludo puede tardar: un cliente debería esperarlo al menos cinco minutos.",
      fix = "Lea todas las líneas del saludo y después envíe EHLO. Tras STARTTLS, comience la negociación de inmediato; cuando TLS esté activo, descarte lo que se respondió antes a EHLO y envíe EHLO de nuevo.",
      send = "Envíelo como saludo cuando acepte correo en esta sesión; salude con 421 si por ahora no puede, con 554 si rechaza a este cliente y con 521 si el host nunca acepta correo.",
    },
    [221] = {
      name = "Cierre de la conexión",
      gist = "el servidor confirma QUIT y cierra la conexión",
      description = "El servidor ha recibido QUIT, y la sesión termina en orden. Todo mensaje aceptado antes sigue aceptado.",
      when = "Sigue a QUIT y es la última respuesta de una sesión. Un servidor que termina por su cuenta envía en cambio 421.",
      fix = "No hay nada que corregir: cierre la conexión. Si esta respuesta se pierde, eso no cambia nada en los mensajes ya aceptados.",
      send = "Envíelo tras cada QUIT, también en mitad de una transacción, y cierre solo después. Para terminar una sesión que el cliente no terminó, envíe 421.",
    },
    [235] = {
      name = "Autenticación correcta",
      gist = "el inicio de sesión tuvo éxito y la sesión está autenticada",
      description = "El servidor aceptó las credenciales. Si con ellas se negoció una capa de seguridad, está en vigor a partir de esta línea. El texto no lleva datos SASL.",
      when = "Cierra un intercambio AUTH correcto, tras el último 334 o de inmediato si bastó la respuesta inicial. Un segundo AUTH en la misma sesión recibe 503.",
      fix = "Continúe con MAIL; no hay nada que corregir. Si acaba de empezar una capa de seguridad, envíe EHLO de nuevo. Haber iniciado sesión no permite usar cualquier remitente ni escribir a cualquier destinatario, así que lea las respuestas que siguen.",
      send = "Envíelo cuando haya comprobado las credenciales. Envíe 454 si falló la propia comprobación y 535 si las credenciales son incorrectas.",
    },
    [250] = {
      name = "Correcto",
      gist = "el servidor hizo lo que pedía el comando",
      description = "El comando se ejecutó. Tras el final de los datos, el servidor ha asumido la responsabilidad del mensaje, lo que todavía no garantiza que llegue a un buzón. En MAIL y RCPT la dirección se acepta por ahora; tras EHLO, cada línea adicional indica una extensión.",
      when = "Es la respuesta habitual a casi todos los comandos. La que cuenta es la que sigue al propio mensaje.",
      fix = "Envíe el siguiente comando. Tras el final de los datos, registre el texto, que suele contener el identificador de cola del servidor, y retire de su cola los destinatarios aceptados.",
      send = "Para un mensaje, envíelo solo cuando esté guardado con seguridad. Tras VRFY, envíelo solo para una dirección que haya comprobado; en los demás casos, 252.",
    },
    [251] = {
      name = "Usuario no local, se reenviará",
      gist = "el destinatario está en otro lugar y el servidor le reenviará el correo",
      description = "El servidor acepta al destinatario y reenvía el correo a la dirección que indica el texto, así que es un éxito. Tras ETRN significa que no hay mensajes en espera para el nodo.",
      when = "Sigue a RCPT o VRFY para un usuario cuyo correo se reenvía. La mayoría de los servidores reenvían en silencio y dicen 250. El significado tras ETRN se da con una cola vacía.",
      fix = "Continúe; no hay que enviar nada otra vez. Puede mostrar la nueva dirección al usuario, pero no deje que un programa cambie una libreta de direcciones salvo que confíe en el servidor.",
      send = "Envíelo si reenvía el correo y puede revelar la nueva dirección. Envíe 250 si la dirección debe seguir siendo privada y 551 si no reenvía.",
    },
    [252] = {
      name = "No se puede verificar el usuario",
      gist = "no se comprobó nada, pero se puede enviar correo a la dirección",
      description = "El servidor ni confirma ni niega que la dirección exista. Entendió el comando, así que es un éxito y no una comprobación fallida. Tras ETRN significa que ha empezado el procesamiento de la cola.",
      when = "Aparece tras VRFY o EXPN en servidores que mantienen privada su lista de usuarios. La RFC 5321 no lo incluye para RCPT.",
      fix = "No lo tome ni como un sí ni como un no, y envíe el mensaje si tiene uno. Solo RCPT o un rebote posterior pueden decir más.",
      send = "Responda con él a VRFY y EXPN donde estén desactivados por seguridad, y para direcciones que solo otro host puede comprobar. 250 afirmaría una comprobación que nadie hizo, y 550 para toda dirección también es incorrecto.",
    },
    [253] = {
      name = "Envío de mensajes pendientes iniciado",
      gist = "el servidor ha empezado a enviar los mensajes en espera e indica cuántos son",
      description = "El servidor responde a un host que pidió su correo en cola y da el número de mensajes. 252 dice lo mismo sin el número. Todavía no se ha entregado nada.",
      when = "Aparece tras ETRN cuando hay mensajes en espera para el nodo. Con una cola vacía llega 251.",
      fix = "Espere los mensajes. Llegan por una conexión nueva, así que el host receptor tiene que ser accesible desde fuera. Si no llega nada, pregunte al administrador del servidor qué dice el registro de la cola sobre el nodo.",
      send = "Envíelo si contó los mensajes; si no, 250 o 252.",
    },
    [334] = {
      name = "Desafío del servidor",
      gist = "el inicio de sesión continúa y el servidor espera la siguiente respuesta del cliente",
      description = "El servidor envía el desafío del mecanismo SASL, en base64 y sin nada más; puede estar vacío. La línea puede superar con mucho los 512 octetos y nunca lleva un código de estado mejorado.",
      when = "Aparece durante AUTH, una vez por cada paso del mecanismo. Un mecanismo cuya respuesta inicial se envió con AUTH puede no necesitar ninguno.",
      fix = "Decodifique el desafío y envíe la respuesta en base64. Para abandonar, envíe un solo asterisco, que el servidor confirma con 501. No muestre esta respuesta al usuario como un error.",
      send = "No envíe palabras junto al desafío, y conserve el espacio detrás del código aunque el desafío esté vacío.",
    },
    [354] = {
      name = "Inicio del envío del mensaje",
      gist = "el servidor está listo para recibir el mensaje",
      description = "El servidor espera ahora la cabecera y el cuerpo, hasta una línea que contenga solo un punto. El mensaje aún no está aceptado: decide la respuesta que sigue a esa línea.",
      when = "Sigue a DATA, normalmente después de al menos un destinatario aceptado. BDAT prescinde de él.",
      fix = "Envíe el contenido con finales de línea CRLF y una última línea con un solo punto. Si una línea empieza por un punto, anteponga otro. Espere la respuesta final al menos diez minutos.",
      send = "Envíelo solo si se aceptó al menos un destinatario, y en caso contrario 503 o 554. Retire después los puntos añadidos.",
    },
    [355] = {
      name = "Posición de reanudación de la transacción",
      gist = "el servidor ya tiene parte de este mensaje e indica el octeto en el que hay que continuar",
      description = "El servidor reanuda una transferencia interrumpida; el texto empieza con la posición. El código pertenece a CHECKPOINT, una extensión experimental.",
      when = "Seguiría a MAIL cuando un cliente reanuda una transacción interrumpida. No se conoce ninguna implantación de la extensión.",
      fix = "Continúe en esa posición si su cliente lo pidió. Si no, envíe QUIT y el mensaje completo en una sesión nueva.",
      send = "Envíelo solo a un cliente que reanuda una transacción que usted puede identificar; en los demás casos, 250.",
    },
    [420] = {
      name = "Tiempo de conexión agotado",
      gist = "la conexión agotó el tiempo de espera, según listas publicadas en la web",
      description = "Ninguna RFC define 420. Probablemente es 4.2.0 sin los puntos, un problema de buzón sin especificar. Solo el primer dígito es fiable.",
      when = "Puede encontrarlo en un informe de entrega, escrito por el programa que generó el informe y no por el servidor remoto.",
      fix = "Mantenga el mensaje en cola y reinténtelo; fíese más del texto y del código de estado mejorado que lo acompañe que del número.",
      send = "Envíe 421 si cierra la conexión, y 450 o 451 si no la cierra.",
    },
    [421] = {
      name = "Servicio no disponible",
      gist = "el servidor está cerrando la conexión y ahora no puede aceptar correo",
      description = "El servidor termina la sesión por una causa pasajera: una parada, un tiempo de espera agotado, demasiadas conexiones o un límite para este cliente. Una transacción abierta se pierde; los mensajes aceptados antes siguen aceptados.",
      when = "Llega como saludo, como respuesta a cualquier comando o sin que nadie lo pida; en ese caso el cliente lo lee en lugar de la siguiente respuesta. Los grandes proveedores lo usan para frenar a un remitente.",
      fix = "Mantenga el mensaje en cola, cierre la conexión y reinténtelo más tarde. Si el texto habla de límites o de la frecuencia de envío, abra menos conexiones y envíe más despacio. No dice nada en contra del destinatario.",
      send = "Envíelo si cierra la conexión ahora y el cliente puede volver; si la sesión puede continuar, envíe 450 o 451. A un cliente que no aceptará nunca le corresponde 554.",
    },
    [422] = {
      name = "Cuota del buzón",
      gist = "el buzón está lleno o hace falta una transición de contraseña, según la fuente que se consulte",
      description = "Ninguna RFC define 422. La RFC 5248 lo asocia con X.7.12, una transición de contraseña, para la que la RFC 4954 tiene 432. Las listas publicadas en la web lo explican como un buzón lleno, probablemente porque 4.2.2 perdió sus puntos.",
      when = "Puede encontrarlo en listas de códigos de rebote. Solo el texto o un código de estado mejorado a su lado dicen qué significado vale.",
      fix = "Mantenga el mensaje en cola y reinténtelo; con 4.2.2, el buzón está lleno; con 4.7.12, inicie sesión una vez con PLAIN sobre TLS.",
      send = "Envíe 452 con 4.2.2 para un buzón lleno y 432 con 4.7.12 para una transición de contraseña.",
    },
    [424] = {
      name = "Problema al expandir la lista de correo",
      gist = "el servidor no puede expandir una lista o un alias en este momento",
      description = "Ninguna RFC define 424. OpenSMTPD lo forma a partir del código de estado mejorado 4.2.4, un problema al expandir una lista.",
      when = "OpenSMTPD lo envía tras RCPT cuando no puede leer una tabla de alias o un archivo de reenvío. La dirección no tiene por qué ser una lista de correo.",
      fix = "Mantenga el mensaje en cola y reinténtelo; es muy posible que la dirección sea correcta. Si el problema persiste durante días, avise al administrador del dominio receptor.",
      send = "Envíe 450 con 4.2.4. En OpenSMTPD, revise las tablas de alias y el archivo de reenvío de la dirección.",
    },
    [426] = {
      name = "La conexión agotó el tiempo de espera",
      gist = "la conexión agotó el tiempo de espera, según anota el sistema que envía",
      description = "Ninguna RFC define 426 como respuesta. Un ejemplo de la RFC 3464 lo muestra en un informe de entrega escrito por el propio sistema que envía. Una conexión que agota el tiempo de espera no da ninguna respuesta.",
      when = "Puede encontrarlo en un informe de ese tipo. Es una anotación del propio sistema que envía.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si se repite, revise la ruta hasta el host, los cortafuegos intermedios y los tiempos de espera configurados.",
      send = "Si su propio software escribe el número, comunique 4.4.1 para un host que no contesta y 4.4.2 para una conexión interrumpida.",
    },
    [430] = {
      name = "Error temporal del comando",
      gist = "el comando falló de momento por un motivo que solo el texto puede aclarar",
      description = "Ninguna RFC dice qué significa 430, y la RFC 5248 solo lo menciona junto a X.5.1, un comando no válido. Lo único seguro es que el error es temporal.",
      when = "Si llega a verlo, procede de un servidor que dio al número un uso propio.",
      fix = "Mantenga el mensaje en cola y reinténtelo más tarde; lea el texto; con 4.5.1, compare el comando con la respuesta a EHLO.",
      send = "Envíe 451 para un problema pasajero, y 500, 502 o 503 para un comando incorrecto.",
    },
    [431] = {
      name = "Recursos agotados",
      gist = "el servidor anda escaso de almacenamiento o de memoria, según listas publicadas en la web",
      description = "Ninguna RFC define 431. Probablemente es 4.3.1 sin los puntos, un sistema de correo lleno. El error es temporal.",
      when = "Puede encontrarlo en listas de códigos de rebote; la respuesta estándar para la falta de espacio es 452 con 4.3.1.",
      fix = "Mantenga el mensaje en cola y reinténtelo más tarde; la escasez está en el lado receptor.",
      send = "Envíe 452 con 4.3.1 y libere espacio en disco.",
    },
    [432] = {
      name = "Se necesita una transición de contraseña",
      gist = "el usuario tiene que iniciar sesión una vez con PLAIN antes de que funcione el mecanismo elegido",
      description = "El servidor aún no tiene una contraseña para el mecanismo elegido y la crea a partir de un inicio de sesión con PLAIN. Exchange usa el mismo número con 4.3.2 durante la entrega, cuando frena el correo para un destinatario.",
      when = "Aparece tras AUTH para una cuenta que no ha hecho la transición. Fuera de AUTH tiene el significado de Exchange.",
      fix = "Inicie sesión una vez con PLAIN, solo sobre TLS, y use después el mecanismo deseado. Si llegó con 4.3.2 durante la entrega, mantenga el mensaje en cola y envíe más despacio.",
      send = "Envíelo solo si ofrece PLAIN sobre TLS, porque el usuario no tiene otra vía. Para credenciales incorrectas, envíe 535.",
    },
    [435] = {
      name = "Autenticación aplazada",
      gist = "el servidor no puede comprobar el inicio de sesión en este momento",
      description = "Ninguna RFC define 435. Exim lo usa donde la RFC 4954 tiene 454. No se dice nada sobre la contraseña, que puede ser correcta.",
      when = "Exim lo envía tras AUTH cuando falla una consulta del autenticador.",
      fix = "Intente más tarde el mismo inicio de sesión y no pida otra contraseña al usuario.",
      send = "Envíe 454 con 4.7.0. En Exim, el registro guarda el motivo junto a esta respuesta.",
    },
    [441] = {
      name = "El host no contesta",
      gist = "el host no contestó, según anota el sistema que envía",
      description = "Ninguna RFC define 441. Es el código de estado mejorado 4.4.1 sin los puntos. Un host que no contesta no envía ninguna respuesta, así que es una anotación del propio sistema que envía.",
      when = "Aparece en los informes de entrega y los registros de cola del sistema que envía.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, compruebe los registros MX del dominio, si ese host está en marcha y si un cortafuegos bloquea el puerto 25.",
      send = "Comunique 4.4.1 si su propio software escribe el número.",
    },
    [442] = {
      name = "Conexión defectuosa",
      gist = "la conexión se cortó antes de transmitir el mensaje completo, según anota el sistema que envía",
      description = "Ninguna RFC define 442. Es el código de estado mejorado 4.4.2 sin los puntos, y una anotación del propio sistema que envía.",
      when = "Aparece en informes de entrega para una conexión que se cortó o agotó el tiempo de espera. OpenSMTPD lo escribe cuando no puede entregar uno de sus propios rebotes.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si ocurre a menudo, busque una línea defectuosa, un cortafuegos que corta conexiones o tiempos de espera demasiado cortos.",
      send = "Comunique 4.4.2 si su propio software escribe el número.",
    },
    [446] = {
      name = "Demasiados saltos",
      gist = "el mensaje pasó por demasiados hosts, según anota el sistema que envía",
      description = "Ninguna RFC define 446. Es el código de estado mejorado 4.4.6, un bucle de enrutamiento, sin los puntos. Probablemente dos sistemas se envían el mensaje el uno al otro.",
      when = "Puede encontrarlo en un informe de entrega. Los rebotes suelen llevar 5.4.6 para lo mismo.",
      fix = "Encuentre el bucle, porque no se resuelve esperando. Los hosts que se repiten en las cabeceras Received forman parte de él; corrija allí el reenvío, el alias o el registro MX y deje que la cola reintente.",
      send = "Comunique 5.4.6 o 4.4.6 si su propio software escribe el número.",
    },
    [447] = {
      name = "Plazo de entrega vencido",
      gist = "el mensaje estuvo demasiado tiempo en la cola, según anota el sistema que envía",
      description = "Ninguna RFC define 447. Es el código de estado mejorado 4.4.7, plazo de entrega vencido, sin los puntos. No se dice por qué fallaron los intentos anteriores.",
      when = "Aparece en el informe del sistema que tenía el mensaje en cola. La RFC 5321 le pide que lo intente antes durante al menos cuatro o cinco días.",
      fix = "Busque la causa de los fallos anteriores y vuelva a enviar el mensaje cuando haya desaparecido.",
      send = "Si su propio software escribe el número, comunique el último fallo real, o 4.4.7 cuando no se conozca.",
    },
    [449] = {
      name = "Error de enrutamiento",
      gist = "no se pudo enrutar el mensaje, según anota el sistema que envía",
      description = "Ninguna RFC define 449. Es 4.4.9 sin los puntos, que Exchange usa para un problema de enrutamiento y que no figura en ningún registro de códigos.",
      when = "Puede encontrarlo en un informe de Exchange o de un programa que lo imita.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, revise los registros MX del dominio y el conector o el host de retransmisión que su sistema usa para él.",
      send = "Comunique 4.4.4, no se puede enrutar, si su propio software escribe el número.",
    },
    [450] = {
      name = "Buzón no disponible por ahora",
      gist = "el servidor no acepta ahora correo para este destinatario, pero puede hacerlo más tarde",
      description = "El buzón está ocupado, o una política hace esperar al remitente; el caso más frecuente es la lista gris. El mismo comando puede tener éxito más tarde sin ningún cambio.",
      when = "Sigue a RCPT, a MAIL o al final de los datos. Postfix también lo envía de forma predeterminada si no puede verificar al destinatario (4.1.1), si no encuentra el dominio del destinatario (4.1.2) o del remitente (4.1.8), o si el cliente no tiene DNS inverso (4.7.25 o 4.7.1).",
      fix = "Mantenga el mensaje en cola y reinténtelo desde el mismo host. Si el problema persiste durante horas, lea el texto y revise el dominio del remitente y el DNS inverso. No quite la dirección de ninguna lista por este motivo.",
      send = "Envíelo si este buzón, o su política para este destinatario o remitente, hace esperar al cliente. Envíe 451 si algo falló de su lado, 421 si cierra la conexión y 550 si no sirve de nada esperar.",
    },
    [451] = {
      name = "Error local de procesamiento",
      gist = "algo falló en el servidor y un reintento puede tener éxito",
      description = "Falló una consulta, un filtro o un ajuste, y el comando no se ejecutó. A juzgar por este código, el fallo no está ni en la dirección ni en el mensaje. Muchos servidores lo usan también para la lista gris.",
      when = "Sigue a MAIL, a RCPT o al final de los datos. Un cliente que pierde la conexión en mitad de una transacción debería actuar como si hubiera recibido este código.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, compruebe que se pueden consultar el dominio del remitente, su registro SPF y su clave DKIM.",
      send = "Envíelo si algo falló de su lado: una consulta, un filtro, un disco. Envíe 450 si el buzón o una política de su servidor hacen esperar al cliente, 452 si falta espacio y 421 si cierra la conexión.",
    },
    [452] = {
      name = "Almacenamiento insuficiente",
      gist = "no hay sitio ahora para este correo, o la transacción tiene demasiados destinatarios",
      description = "Al servidor le falta sitio: 4.3.1 es el almacenamiento del sistema y 4.2.2, la cuota de un buzón. 4.5.3 es el número de destinatarios, y los aceptados hasta ese momento siguen siendo válidos.",
      when = "Tras MAIL se trata del almacenamiento, que a menudo se juzga por el SIZE declarado. Tras RCPT se trata de un buzón lleno o del número de destinatarios; un servidor tiene que aceptar al menos 100.",
      fix = "Tras 4.5.3, envíe el mensaje a los destinatarios aceptados y a los demás en una transacción nueva. En los otros casos, mantenga el mensaje en cola y reinténtelo más tarde; un buzón lleno puede vaciarse.",
      send = "Envíelo con 4.5.3 por encima de su límite de destinatarios, como exige la RFC 5321, con 4.2.2 para un buzón que puede vaciarse y con 4.3.1 para un disco lleno. Para un mensaje que supera un límite de tamaño fijo, envíe 552.",
    },
    [453] = {
      name = "No hay correo en cola",
      gist = "no hay correo en espera para los dominios que indicó ATRN",
      description = "La cola de este cliente del servicio está vacía. ATRN pertenece a la retransmisión de correo a petición, en la que un host recoge su correo, y pese al primer dígito nada ha ido mal. El registro de la IANA asocia el código con X.3.2, que no encaja con ese significado.",
      when = "Esta respuesta solo sigue a ATRN. No es la forma temporal de 553.",
      fix = "Vuelva a preguntar a la siguiente hora prevista. Si esperaba correo, compruebe que ATRN indicó los dominios correctos y que sus registros MX apuntan a este servidor.",
      send = "Envíelo si la cola de estos dominios está vacía; envíe 450 si rechaza la petición y 451 si no puede tramitarla.",
    },
    [454] = {
      name = "Error temporal de autenticación o de TLS",
      gist = "el servidor no puede ejecutar AUTH o STARTTLS en este momento",
      description = "El problema es del servidor. Tras AUTH no se decidió nada sobre la contraseña, que puede ser correcta; tras STARTTLS, TLS no está disponible ahora mismo.",
      when = "Aparece tras AUTH cuando la base de datos de usuarios no funciona, y tras STARTTLS cuando el servidor no puede cargar su certificado o su clave.",
      fix = "Tras AUTH, reinténtelo más tarde con la misma contraseña. Tras un STARTTLS fallido, no continúe nunca sin cifrar en el envío autenticado ni con DANE, MTA-STS o REQUIRETLS; en los demás casos decide su propia política.",
      send = "Envíelo mientras su base de datos de usuarios o TLS no funcionen. A unas credenciales que pudo comprobar y resultaron incorrectas les corresponde 535.",
    },
    [455] = {
      name = "Parámetros no atendidos",
      gist = "el servidor no puede atender en este momento un parámetro de MAIL o RCPT",
      description = "El servidor conoce el parámetro de la extensión, pero no puede atenderlo ahora mismo. El código habla de parámetros y de nada más; 555 es su equivalente permanente.",
      when = "Aparece tras MAIL o RCPT con un parámetro que el servidor no puede atender ahora mismo. Es poco frecuente.",
      fix = "Reinténtelo más tarde con los mismos parámetros. Uno del que el mensaje pueda prescindir se puede omitir de inmediato, pero nunca REQUIRETLS.",
      send = "Envíelo si el parámetro funcionará más tarde, 555 si nunca lo hará, y 451 si el problema no tiene que ver con un parámetro.",
    },
    [456] = {
      name = "IPv6 rechazado, reintentar por IPv4",
      gist = "el cliente debería reintentar por IPv4, según propuso un borrador caducado",
      description = "Ninguna RFC define 456, y no se conoce ningún uso. El borrador lo preveía para un mensaje por IPv6 que no supera ni SPF ni DKIM.",
      when = "Puede encontrarlo en la tabla del analizador de rebotes Sisimai.",
      fix = "Mantenga el mensaje en cola y reinténtelo, por IPv4 si su sistema permite elegir. Revise SPF y DKIM, incluida la dirección IPv6 desde la que envía.",
      send = "Envíe 450 con 4.7.1 y un texto claro.",
    },
    [458] = {
      name = "No se pueden encolar los mensajes",
      gist = "el servidor no puede iniciar el procesamiento de la cola que pidió ETRN",
      description = "Los mensajes en espera del nodo no se pueden procesar en este momento. No se dice nada sobre los propios mensajes.",
      when = "Esta respuesta sigue a ETRN y no tiene significado para otros comandos.",
      fix = "Envíe ETRN de nuevo más tarde. Si sigue fallando, comunique la hora y el nombre del nodo al administrador del servidor.",
      send = "Envíelo si la cola no puede procesarse ahora, y 459 si este cliente no tiene permiso para iniciarla.",
    },
    [459] = {
      name = "Nodo no permitido",
      gist = "este cliente no tiene permiso para iniciar la cola de ese nodo",
      description = "El servidor niega a este cliente el procesamiento de la cola; el texto da el motivo. El primer dígito presenta la negativa como temporal, pero suele durar hasta que alguien cambia un ajuste.",
      when = "Sigue a ETRN cuando el nodo está mal escrito o el cliente se conecta desde una dirección inusual.",
      fix = "Revise el nombre del nodo y lea el texto. Si el nombre es correcto, pida al administrador que autorice a su host.",
      send = "Envíelo si el cliente no tiene derecho a esta cola, y 458 si la cola no puede procesarse ahora.",
    },
    [471] = {
      name = "Error del filtro local",
      gist = "falló un filtro en el lado receptor, según listas publicadas en la web",
      description = "Ninguna RFC define 471, y su segundo dígito queda fuera de la gramática de SMTP. Probablemente es 4.7.1 sin los puntos, una política que hace esperar al remitente.",
      when = "Figura en listas de códigos de rebote; no se conoce ningún servidor que lo envíe.",
      fix = "Mantenga el mensaje en cola y reinténtelo; el primer dígito indica un error temporal. Un programa debería aceptar la línea a pesar de su segundo dígito.",
      send = "Envíe 451 con 4.3.0 para un filtro averiado, o 450 con 4.7.1 para una política.",
    },
    [500] = {
      name = "Error de sintaxis",
      gist = "el servidor no reconoce el comando, o la línea es demasiado larga",
      description = "El servidor no puede leer la línea como un comando. Solo se rechaza esta línea: la sesión sigue abierta y conserva su estado. Con 5.5.6, era demasiado larga una línea del intercambio AUTH.",
      when = "Aparece con EHLO en un servidor muy antiguo, con HELO o EHLO en un servidor LMTP, y con el texto de un mensaje que un cliente envía como comandos después de un DATA rechazado. Postfix dice aquí 502.",
      fix = "Compare la línea con la RFC y no use ninguna extensión que no figure en la respuesta a EHLO. Si se rechazó el propio EHLO, use LHLO en un servidor LMTP, o HELO si no necesita TLS ni iniciar sesión. Un cortafuegos o un proxy intermedio puede alterar los comandos.",
      send = "Envíelo para un comando que no conoce, 502 para uno que conoce pero no ofrece, y 501 si solo los argumentos son incorrectos.",
    },
    [501] = {
      name = "Error de sintaxis en los parámetros",
      gist = "el servidor conoce el comando, pero no puede leer sus argumentos",
      description = "Un argumento está mal formado, falta o no se permite. Durante AUTH también significa un intercambio cancelado, un base64 incorrecto o una respuesta inicial que el mecanismo no admite.",
      when = "Aparece por un espacio tras los dos puntos de MAIL FROM, un guion bajo en un nombre de host, una dirección mal formada o un STARTTLS con argumento.",
      fix = "Corrija los argumentos antes de enviar el comando de nuevo. 5.1.3 señala la dirección del destinatario; 5.1.7 y 5.1.8, la del remitente. Tras su propio asterisco, solo confirma que AUTH se canceló.",
      send = "Envíelo para argumentos que infringen la sintaxis, 504 para un argumento que no admite, 555 para un parámetro desconocido de MAIL o RCPT, y 553 para un nombre de buzón que no permite.",
    },
    [502] = {
      name = "Comando no implementado",
      gist = "el servidor no ofrece este comando",
      description = "Según la RFC 5321, el servidor reconoce el comando, pero no lo implementa. Postfix y otros responden también con 502 5.5.2 a un comando que no reconocen en absoluto.",
      when = "Aparece con VRFY, EXPN, HELP o ETRN en servidores que prescinden de ellos, y con comandos mal tecleados. No debe recibirlo un comando de la respuesta a EHLO.",
      fix = "Prescinda del comando; repetirlo no sirve. Si era EHLO, use HELO si no necesita TLS ni iniciar sesión. Si este código llegó al texto de un mensaje, antes se rechazó DATA.",
      send = "Envíelo para un comando que conoce pero no ofrece, 500 para uno que no conoce, y 252 para un VRFY o EXPN desactivado por seguridad.",
    },
    [503] = {
      name = "Secuencia de comandos incorrecta",
      gist = "el comando llegó en el momento equivocado de la sesión",
      description = "Un paso anterior a este comando falta, falló o ya se dio. El comando en sí puede ser correcto.",
      when = "El primer ejemplo es MAIL antes de EHLO. Otros son RCPT antes de MAIL, DATA sin ningún destinatario aceptado, un segundo AUTH, y BDAT tras el último fragmento. Después de un saludo 554, es la respuesta a todo menos a QUIT.",
      fix = "Busque el primer error anterior a esta respuesta, que suele ser el verdadero: con pipelining, un MAIL o RCPT rechazado hace fallar los comandos siguientes. Después envíe RSET, o abra una sesión nueva, y dé los pasos en orden.",
      send = "Envíelo para un comando fuera de orden. Si falta iniciar sesión o TLS, envíe 530, y si no queda ningún destinatario en DATA, 503 o 554.",
    },
    [504] = {
      name = "Parámetro no implementado",
      gist = "el servidor no admite un parámetro del comando",
      description = "El comando es conocido, pero este valor no. Tras AUTH, el mecanismo es desconocido o no se permite aquí. Postfix envía 504 5.5.2 donde exige un nombre de host o una dirección completos.",
      when = "Aparece tras AUTH con un mecanismo que el servidor no ofrece, y tras EHLO, MAIL o RCPT de un cliente con un nombre de host corto.",
      fix = "Elija un mecanismo de la línea AUTH de la respuesta a EHLO. Si el texto pide un nombre completo, corrija el nombre de host o la dirección en su configuración.",
      send = "Envíelo para un mecanismo AUTH que no ofrece. Para un parámetro desconocido de MAIL o RCPT, envíe 555; para una sintaxis incorrecta, 501.",
    },
    [510] = {
      name = "Dirección de correo incorrecta",
      gist = "algo no es correcto en la dirección del destinatario, según listas publicadas en la web",
      description = "Ninguna RFC define 510. Probablemente es 5.1.0 sin los puntos, algún problema con una dirección. El error es permanente.",
      when = "Puede encontrarlo en un informe de entrega, formado a partir de un código de estado mejorado.",
      fix = "Revise la dirección en busca de errores. Lea el texto antes de renunciar a la dirección, porque 5.1.0 no aclara qué está mal.",
      send = "Envíe 550 con un código de estado mejorado preciso, como 5.1.1.",
    },
    [511] = {
      name = "Dirección de correo incorrecta",
      gist = "el buzón del destinatario no existe, según listas publicadas en la web",
      description = "Ninguna RFC define 511. Probablemente es 5.1.1 sin los puntos, el buzón no existe, un error permanente.",
      when = "Puede encontrarlo en un informe de entrega para un destinatario que no se encontró.",
      fix = "Busque un error de escritura en la dirección. Quítela de sus listas solo si el texto, o el código de estado mejorado 5.1.1 junto al número, dice que el buzón no existe.",
      send = "Envíe 550 con 5.1.1.",
    },
    [512] = {
      name = "Host no encontrado",
      gist = "el dominio del destinatario no tiene ningún host de correo, según listas publicadas en la web",
      description = "Ninguna RFC define 512. Probablemente es 5.1.2 sin los puntos, un sistema de destino incorrecto. El sistema que envía lo descubre en el DNS, así que difícilmente lo dirá un servidor.",
      when = "Puede encontrarlo en un informe de entrega para un dominio mal escrito o caducado.",
      fix = "Revise la parte de la dirección que va detrás de la @. Si es correcta, consulte usted mismo los registros MX y de dirección; un servidor de nombres que no responde no demuestra que el dominio haya desaparecido.",
      send = "Comunique 5.1.2 si su propio software escribe el número.",
    },
    [513] = {
      name = "Tipo de dirección incorrecto",
      gist = "la dirección del destinatario no está bien escrita, según listas publicadas en la web",
      description = "Ninguna RFC define 513. Probablemente es 5.1.3 sin los puntos, una sintaxis incorrecta de la dirección del destinatario y por tanto un error permanente.",
      when = "Puede encontrarlo en un informe de entrega para una dirección mal formada.",
      fix = "Busque espacios, partes que faltan, corchetes angulares sueltos y caracteres que no sean ASCII, y corrija la dirección.",
      send = "Envíe 501 o 553 con 5.1.3.",
    },
    [520] = {
      name = "Identificador QUICKSTART incorrecto",
      gist = "el cliente abrió la sesión con un identificador QUICKSTART incorrecto, según propuso un borrador caducado",
      description = "Ninguna RFC define 520, y no se conoce ningún servidor que lo envíe. El primer dígito indica un error permanente.",
      when = "Figura en la tabla del analizador de rebotes Sisimai.",
      fix = "No repita el comando tal cual. Abra la sesión con un EHLO corriente.",
      send = "Elija un código de la RFC 5321, como 501.",
    },
    [521] = {
      name = "El host no acepta correo",
      gist = "este host nunca acepta correo o, como lo usa Postfix, rechaza a este cliente y cierra la conexión",
      description = "Según la RFC 7504, el código es el saludo de un host que nunca acepta correo. Postfix lo envía en cualquier etapa para rechazar a un cliente y cerrar la conexión; ese host sí acepta correo de otros.",
      when = "Si es el saludo y no da ningún motivo, el host no acepta correo. Si la sesión empezó con 220, o el texto menciona un cliente, una política o una lista de bloqueo, tiene el significado de Postfix.",
      fix = "Lea primero el texto. Si se rechaza a su cliente, puede ayudarle el administrador del servidor, y el destinatario puede ser correcto. Si el host no acepta correo, compruebe si los registros MX del dominio apuntan al host correcto.",
      send = "Envíelo solo como saludo de un host que nunca acepta correo. Para rechazar a un solo cliente, envíe 554.",
    },
    [522] = {
      name = "Cuota superada",
      gist = "el buzón del destinatario está lleno",
      description = "Ninguna RFC define 522. Probablemente es 5.2.2 sin los puntos, un buzón lleno. El primer dígito dice que es permanente, aunque un buzón no está lleno para siempre.",
      when = "Se ha visto una vez, tras el final de los datos, para un buzón que había superado su cuota.",
      fix = "La dirección es correcta, así que consérvela y pruebe con un mensaje posterior. Entretanto, avise al destinatario por otra vía.",
      send = "Envíe 452 con 4.2.2, o 552 con 5.2.2.",
    },
    [523] = {
      name = "Se necesita cifrado",
      gist = "hace falta cifrado o el mensaje es demasiado grande, según la fuente que se consulte",
      description = "Ninguna RFC dice qué significa 523. La RFC 5248 lo asocia con X.7.10, se necesita cifrado. Las listas publicadas en la web lo explican como un mensaje demasiado grande, probablemente porque 5.2.3 perdió los puntos.",
      when = "Tras AUTH encajaría la falta de cifrado; tras MAIL o el final de los datos, el tamaño.",
      fix = "Deje que decidan el texto y el código de estado mejorado. Con 5.7.10, inicie TLS y repita el paso; con 5.2.3, reduzca el mensaje.",
      send = "Envíe 530 si TLS tiene que ir primero, y 552 si el mensaje es demasiado grande.",
    },
    [524] = {
      name = "El mecanismo requiere cifrado",
      gist = "no se puede expandir una lista o un inicio de sesión necesita cifrado, según el servidor",
      description = "Ninguna RFC dice qué significa 524. OpenSMTPD lo forma a partir de 5.2.4, la expansión fallida de una lista. La RFC 5248 lo asocia con X.7.11, un mecanismo que necesita cifrado.",
      when = "OpenSMTPD lo envía tras RCPT cuando un archivo de alias o de reenvío es defectuoso.",
      fix = "Con 5.2.4, avise al administrador del dominio receptor; la dirección puede ser correcta. Con 5.7.11, inicie TLS y vuelva a iniciar sesión.",
      send = "Envíe 550 con 5.2.4 para la lista y 530 con 5.7.0 si falta TLS.",
    },
    [525] = {
      name = "Cuenta de usuario desactivada",
      gist = "la cuenta del usuario está desactivada",
      description = "Ninguna RFC dice cuándo enviar 525. La RFC 5248 lo asocia con X.7.13: las credenciales son correctas, pero un administrador ha desactivado la cuenta.",
      when = "Se ve tras AUTH, y tras RCPT para un destinatario cuya cuenta está desactivada.",
      fix = "Consulte al proveedor de la cuenta y no pida otra contraseña al usuario. Tras RCPT, avise al destinatario por otra vía.",
      send = "Envíe 535 con 5.7.13 tras AUTH, y 550 con 5.2.1 para un destinatario desactivado.",
    },
    [530] = {
      name = "Autenticación obligatoria",
      gist = "el cliente tiene que iniciar sesión, o iniciar TLS, antes de este comando",
      description = "El servidor rechaza solo este comando, y solo hasta que se dé el paso que falta. El texto o el código de estado mejorado dicen si es AUTH o STARTTLS.",
      when = "Aparece tras MAIL o RCPT de un cliente que omitió AUTH, y tras casi cualquier comando, incluido AUTH, donde STARTTLS tiene que ir primero.",
      fix = "Dé el paso que falta y repita el comando; no dé el mensaje por perdido. Si el texto menciona STARTTLS, envíelo y repita después EHLO; si no, inicie sesión sobre TLS. En un programa de correo, active el cifrado y la contraseña del servidor de salida.",
      send = "Envíelo si iniciar sesión o TLS cambiaría la respuesta, con 5.7.0 en ambos casos, y diga en el texto qué paso falta. Si falló el propio inicio de sesión, envíe 535; un puerto 25 para correo entrante no debería exigir a extraños que inicien sesión.",
    },
    [533] = {
      name = "Entrega no autorizada",
      gist = "la entrega no está autorizada o necesita SMTPUTF8, según el servidor",
      description = "Ninguna RFC dice qué significa 533. La RFC 5248 lo asocia con X.7.1, un rechazo por una política. Exim lo envía para una dirección internacionalizada que el siguiente servidor no puede aceptar.",
      when = "Exim lo envía tras RCPT cuando el servidor que hay detrás no ofrece SMTPUTF8.",
      fix = "Lea el texto. Con 5.7.1, pida al lado receptor que admita su correo; para una dirección internacionalizada, use una dirección ASCII de la misma persona.",
      send = "Envíe 550 con 5.7.1, o 553 con 5.6.7.",
    },
    [534] = {
      name = "Mecanismo de autenticación demasiado débil",
      gist = "el mecanismo elegido para iniciar sesión es demasiado débil para este usuario",
      description = "La política del servidor exige un mecanismo más fuerte. La contraseña no se ha juzgado. Al parecer, Google lo envía también cuando una cuenta necesita una contraseña de aplicación.",
      when = "Aparece tras AUTH. El mismo mecanismo se rechazará todas las veces.",
      fix = "Elija un mecanismo más fuerte de la línea AUTH de la respuesta a EHLO, después de STARTTLS si TLS no está activo. Si el texto habla de una contraseña de aplicación, cree una en la configuración de la cuenta.",
      send = "Envíelo si serviría otro mecanismo, 535 si las credenciales son incorrectas, y 504 para un mecanismo que no ofrece en absoluto.",
    },
    [535] = {
      name = "Credenciales de autenticación no válidas",
      gist = "el nombre de usuario, la contraseña o el token no son válidos",
      description = "El inicio de sesión falló. La sesión sigue abierta, pero no está autenticada.",
      when = "Es la respuesta a AUTH con una contraseña cambiada, un nombre de usuario en formato incorrecto o un token caducado; muchos proveedores quieren una contraseña de aplicación.",
      fix = "Pida credenciales nuevas al usuario en vez de repetir las anteriores. Compruebe que el nombre de usuario está escrito como lo quiere el proveedor, a menudo como la dirección completa, y que este es el servidor correcto.",
      send = "Envíelo para credenciales incorrectas, con 5.7.8. Si no pudo comprobarlas, envíe 454, porque este código hace que los clientes pidan otra contraseña.",
    },
    [538] = {
      name = "El mecanismo requiere cifrado",
      gist = "este mecanismo para iniciar sesión solo se acepta en una conexión cifrada",
      description = "El servidor quiere TLS antes de recibir las credenciales, que no ha juzgado. La RFC 4954 conserva el código solo por motivos históricos.",
      when = "Aparece tras AUTH con un mecanismo como PLAIN en una conexión sin TLS.",
      fix = "Inicie TLS con STARTTLS, envíe EHLO de nuevo y repita AUTH. Si la contraseña ha cruzado la red sin cifrar, cámbiela.",
      send = "Ofrezca el mecanismo solo cuando TLS esté activo, y envíe 530 para exigir STARTTLS.",
    },
    [541] = {
      name = "Rechazado por el destino",
      gist = "el dominio del destinatario rechaza el correo",
      description = "Ninguna RFC define 541. Zoho lo envía con 5.4.1, del que probablemente se formó el número al suprimir los puntos.",
      when = "Zoho lo envía para el correo que el dominio receptor ha decidido rechazar.",
      fix = "Busque el motivo en el texto y pregunte al administrador del dominio receptor qué regla detuvo el correo. La dirección puede ser correcta.",
      send = "Envíe 550 o 554 con un código 5.7.x que indique el motivo.",
    },
    [542] = {
      name = "Rechazado",
      gist = "se rechaza al destinatario por un motivo que solo el texto puede aclarar",
      description = "Ninguna RFC define 542. Se conoce una sola muestra, sin código de estado mejorado; el primer dígito indica un error permanente.",
      when = "Se ha visto una vez, tras RCPT.",
      fix = "Lea el texto y no quite la dirección de ninguna lista basándose en el número.",
      send = "Envíe 550 con un código de estado mejorado preciso.",
    },
    [550] = {
      name = "Buzón no disponible",
      gist = "el buzón no existe o una política prohíbe este correo",
      description = "El servidor rechaza de forma definitiva a un destinatario, a un remitente o un mensaje. El número no dice si el motivo es el buzón o una política; lo dice el código de estado mejorado: 5.1.1 es un buzón inexistente, 5.2.1 uno desactivado, y 5.7.x una política.",
      when = "Tras RCPT se trata casi siempre de una dirección incorrecta o de una retransmisión prohibida. Tras el final de los datos, casi siempre del contenido o de un fallo de SPF, DKIM o DMARC. Los servidores de salida también rechazan con él una dirección de remitente que no pertenece a la cuenta con la que se inició sesión.",
      fix = "Lea el código de estado mejorado y el texto antes de decidir. Tras 5.1.1, corrija la dirección o deje de escribirle. Tras 5.7.x, repare SPF, DKIM o el DNS, o pregunte al administrador; la dirección puede ser correcta.",
      send = "Envíelo para rechazar de forma definitiva a un destinatario o a un remitente, siempre con un código de estado mejorado. Para rechazar el mensaje o al cliente, envíe 554, y 450 para lo que puede resolverse con el tiempo.",
    },
    [551] = {
      name = "Usuario no local, pruebe otra dirección",
      gist = "el usuario está en otro lugar y este servidor no reenvía el correo",
      description = "El servidor rechaza al destinatario, y el texto puede indicar la dirección que hay que usar en su lugar. Algunos servidores rechazan con él la retransmisión o a un remitente, casi siempre como 551 5.7.1.",
      when = "Sigue a RCPT o VRFY. Un servidor puede enviar igualmente 550 para no revelar la nueva dirección.",
      fix = "Si el texto indica una dirección, envíe allí el mensaje si tiene motivos para fiarse de ella; un programa solo debería seguirla si está seguro de la identidad del servidor. Si el texto habla de retransmisión, revise los registros MX o inicie sesión primero.",
      send = "Envíelo si puede revelar la nueva dirección. Reenvíe con 250 o 251, rechace con 550 si la dirección debe seguir siendo privada, y rechace la retransmisión con 550 5.7.1.",
    },
    [552] = {
      name = "Límite de almacenamiento superado",
      gist = "el mensaje es demasiado grande o el buzón está lleno",
      description = "Se superó un límite: 5.3.4 es el límite de tamaño del sistema, 5.2.3 el del buzón, y 5.2.2 un buzón lleno. Gmail envía 552 5.7.0 para un adjunto o un enlace que considera peligroso, lo que no tiene nada que ver con el tamaño.",
      when = "Tras MAIL, el SIZE declarado supera el límite de la respuesta a EHLO. Tras RCPT se trata de una cuota o, en servidores antiguos, del número de destinatarios: a diferencia de otras respuestas 5yz, el cliente debería entonces reintentarlos en una transacción nueva.",
      fix = "Lea en el texto de qué límite se trata. Reduzca el mensaje o envíe un enlace. Si el buzón está lleno, conserve la dirección y avise al destinatario por otra vía. Si se bloqueó el contenido, quite el adjunto o el enlace.",
      send = "Envíelo para un mensaje que supera un límite fijo, con 5.3.4 o 5.2.3, y anuncie el límite con SIZE. Envíe 452 4.2.2 para un buzón que puede vaciarse, 452 4.5.3 para demasiados destinatarios y 550 o 554 para el contenido.",
    },
    [553] = {
      name = "Nombre de buzón no permitido",
      gist = "el servidor no permite este nombre de buzón o esta dirección de remitente",
      description = "El nombre infringe la sintaxis, no se permite, o tiene caracteres fuera de ASCII donde solo cabe ASCII. En los servidores de salida dice casi siempre que la dirección de remitente no pertenece a la cuenta con la que se inició sesión.",
      when = "Postfix envía 553 5.7.1 tras MAIL o RCPT cuando un usuario envía con una dirección que no es suya. Con 5.1.8, el problema es el dominio del remitente. Los servidores con qmail rechazan con él la retransmisión. Tras VRFY puede enumerar candidatos para un nombre ambiguo.",
      fix = "Si el texto habla del remitente o de su propietario, envíe con la dirección de la cuenta con la que inició sesión. Si no, compare la dirección letra por letra y corríjala. Una dirección con caracteres fuera de ASCII necesita SMTPUTF8 en los dos lados.",
      send = "Envíelo si no se permite el propio nombre. Para un remitente que no pertenece a la cuenta, y para la retransmisión, la respuesta estándar es 550 con 5.7.1; para una sintaxis incorrecta, 501.",
    },
    [554] = {
      name = "Transacción fallida",
      gist = "se rechaza el mensaje o, como saludo, toda la sesión",
      description = "El servidor responde con el error permanente general, que se usa cuando no encaja un código más preciso. El texto y el código de estado mejorado dan el motivo: 5.7.1 es una política, 5.6.x el contenido, 5.4.6 un bucle de enrutamiento.",
      when = "Tras el final de los datos rechaza el mensaje, casi siempre como spam. Tras DATA indica que no había ningún destinatario válido. Como saludo o tras RCPT suele rechazar a un cliente que está en una lista de bloqueo.",
      fix = "Busque el motivo en el texto. Si menciona una lista de bloqueo, elimine la causa y pida que lo retiren de la lista; si menciona el contenido, cámbielo. No dé de baja al destinatario por ello.",
      send = "Envíelo para rechazar el mensaje o al cliente en su conjunto. Para rechazar a un solo destinatario, envíe 550; si cierra la conexión ahora y el cliente puede volver, 421. Tras un saludo 554, responda 503 hasta QUIT.",
    },
    [555] = {
      name = "Parámetros no reconocidos",
      gist = "el servidor no reconoce un parámetro de MAIL o RCPT",
      description = "El servidor no puede usar un parámetro de una extensión, ni ahora ni más tarde, y no ha juzgado la dirección. Gmail y Haraka envían el código también para una sintaxis incorrecta en estos dos comandos.",
      when = "Gmail envía 555 5.5.2 cuando en MAIL FROM o RCPT TO hay un nombre para mostrar o una dirección vacía; 555 5.5.4 aparece por un parámetro que el servidor no ofreció.",
      fix = "Si no había ningún parámetro, corrija la dirección: exactamente una, entre corchetes angulares y sin nombre. Si lo había, use solo parámetros cuya extensión figure en la respuesta a EHLO.",
      send = "Envíelo para un parámetro que no conoce, 455 si el parámetro solo falla ahora, 501 para una sintaxis incorrecta, y 504 para parámetros de otros comandos.",
    },
    [556] = {
      name = "El dominio no acepta correo",
      gist = "el dominio del destinatario ha declarado que no acepta correo",
      description = "Un servidor de retransmisión o de salida ha averiguado, normalmente por un registro MX nulo en el DNS, que el dominio no acepta correo. Afecta a todas las direcciones del dominio.",
      when = "Aparece tras RCPT, como 556 5.1.10. Si el que tiene un MX nulo es el dominio del remitente, la respuesta es 550 con 5.7.27.",
      fix = "Revise la escritura del dominio. Si es correcta, no envíe más a ninguna de sus direcciones. Si el dominio es suyo y debe recibir correo, sustituya el MX nulo por uno real.",
      send = "Envíelo tras RCPT si retransmite y encontró un MX nulo para el dominio del destinatario. Un host que nunca acepta correo saluda con 521.",
    },
    [557] = {
      name = "Dirección no disponible",
      gist = "la dirección no está disponible, a juzgar por un único rebote",
      description = "Ninguna RFC define 557. Su único origen conocido es un borrador caducado sobre consultas de direcciones; las listas publicadas en la web lo explican como demasiados mensajes duplicados, sin citar una fuente.",
      when = "En el único rebote conocido, un servidor lo envió tras RCPT y cerró la conexión.",
      fix = "Lea el texto y, si le deja dudas, pregunte al administrador del servidor. El mismo comando volverá a fallar.",
      send = "Envíe 550 o 554 con un código de estado mejorado preciso.",
    },
    [571] = {
      name = "Bloqueado",
      gist = "una política bloquea el correo",
      description = "Ninguna RFC define 571, y su segundo dígito queda fuera de la gramática de SMTP. Probablemente es 5.7.1 sin los puntos, y los servidores envían los dos juntos.",
      when = "Aparece en cualquier momento, desde el saludo hasta el final de los datos, para un cliente, un remitente o un contenido bloqueado.",
      fix = "Busque la regla en el texto, y revise el DNS inverso, SPF, DKIM y las listas de bloqueo para su host y su dominio. No quite al destinatario de ninguna lista. Un programa tiene que aceptar la línea a pesar de su segundo dígito.",
      send = "Envíe 550 o 554 con 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "Otro estado no definido",
      gist = "el rechazo es permanente, sin más detalles",
      description = "El servidor rechaza la petición y no indica ni el tema ni la causa. El mensaje no llegará tal como está.",
      when = "Es frecuente en informes de entrega, cuando un programa solo sabía que la respuesta era 5yz.",
      fix = "Busque el motivo en el texto y actúe en consecuencia antes de volver a enviar. No dé de baja a ningún destinatario solo por este código.",
      send = "Úselo solo si no puede indicar el tema; casi todo rechazo tiene un código más preciso.",
      [4] = {
        gist = "el error es temporal, sin más detalles",
        description = "El servidor no puede atender la petición ahora mismo y no indica ni el tema ni la causa. Un intento posterior puede tener éxito.",
        when = "Los servidores lo envían cuando solo saben que el problema es pasajero. Los sistemas que envían lo escriben en los avisos de retraso.",
        fix = "Mantenga el mensaje en cola y reinténtelo más tarde; busque la causa en el texto.",
        send = "Úselo solo si no puede indicar el tema; 4.3.0 para un problema propio y 4.7.1 para una política dicen más.",
      },
      [2] = {
        gist = "el comando tuvo éxito, sin más detalles",
        description = "El código confirma el comando y no añade nada al código de respuesta.",
        when = "Aparece detrás de casi todas las respuestas 2yz, sobre todo como 250 2.0.0 tras el mensaje. El saludo y las respuestas a EHLO y HELO nunca llevan un código mejorado.",
        fix = "No hay nada que corregir: continúe con la sesión.",
        send = "Úselo para cualquier éxito que no tenga un código más preciso, como 2.1.5 para un destinatario aceptado.",
      },
    },
    ["1.0"] = {
      name = "Otro estado de la dirección",
      gist = "se rechaza una dirección por un motivo que ningún código más preciso describe",
      description = "El servidor objeta la dirección del remitente o la del destinatario, incluso tras RCPT. El código no dice que falte el buzón.",
      when = "550 5.1.0 aparece tras MAIL o RCPT. Microsoft y otros lo envían para un remitente rechazado; algunos, para un destinatario desconocido.",
      fix = "Lea en el texto a qué dirección se refiere, y revise su escritura y su dominio. Dé de baja al destinatario solo si el texto dice que el buzón no existe.",
      send = "Use 5.1.1 para un buzón inexistente, 5.1.8 para el dominio de un remitente y 5.7.1 para un remitente rechazado.",
      [4] = {
        gist = "hay un problema pasajero con una dirección que ningún código más preciso describe",
        description = "La dirección del remitente o la del destinatario no se puede aceptar en este momento; el texto tiene que decir cuál.",
        when = "Aparece tras MAIL o RCPT en servidores que no distinguen los problemas de direcciones.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, revise las dos direcciones y el DNS del dominio del remitente.",
        send = "Use 4.1.8 para un dominio de remitente que no se puede consultar y 4.4.3 para un DNS que falla.",
      },
      [2] = {
        gist = "la dirección se acepta, sin más detalles",
        description = "El servidor acepta la dirección del comando, casi siempre la del remitente.",
        when = "250 2.1.0 es la respuesta corriente a un MAIL aceptado, como muestra la RFC 2034.",
        fix = "No hay nada que corregir: continúe con la transacción.",
        send = "Úselo tras MAIL; para un destinatario aceptado, 2.1.5 es más preciso.",
      },
    },
    ["1.1"] = {
      name = "Dirección del buzón de destino incorrecta",
      gist = "en el dominio no existe ningún buzón con ese nombre",
      description = "La parte delante de la @ es incorrecta, o el buzón se eliminó. El propio dominio acepta correo.",
      when = "Es el rebote más frecuente: 550 5.1.1 tras RCPT por un error de escritura o una cuenta que ya no existe. Un servidor de retransmisión que lo averigua más tarde lo pone en un informe de entrega.",
      fix = "Corrija la dirección, o quítela de sus listas y deje de enviarle correo.",
      send = "Úselo tras RCPT cuando esté seguro de que el buzón no existe. Para un buzón que existe pero está desactivado, use 5.2.1; mientras falle una consulta, 4.1.1.",
      [4] = {
        gist = "el servidor no ha podido averiguar por ahora si el buzón existe",
        description = "La consulta sobre el destinatario falló o sigue en curso. Es muy posible que la dirección sea correcta. La RFC 3463 solo describe 5.1.1, pero el registro de la IANA asocia el código también con 451.",
        when = "Aparece tras RCPT en un servidor que pregunta a otro sistema por sus destinatarios. Postfix envía 450 4.1.1 mientras una dirección no está verificada.",
        fix = "Mantenga el mensaje en cola y reinténtelo, y no quite nada de ninguna lista. Si el problema persiste durante días, revise la escritura de la dirección.",
        send = "Úselo solo mientras el resultado sea dudoso; cuando sepa que el buzón no existe, envíe 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Dirección del sistema de destino incorrecta",
      gist = "el dominio del destinatario no existe o no acepta correo",
      description = "La parte detrás de la @ es incorrecta. Afecta a todas las direcciones de ese dominio, no a un solo buzón.",
      when = "Un servidor de salida o de retransmisión lo comunica cuando el DNS no tiene ese dominio. Son típicos los dominios mal escritos y los caducados.",
      fix = "Busque errores de escritura en el dominio y corrija la dirección. Si el dominio ha desaparecido, no envíe más a ninguna de sus direcciones.",
      send = "Úselo solo si el DNS dice que el nombre no existe; para una consulta fallida use 4.4.3, y para un MX nulo, 5.1.10.",
      [4] = {
        gist = "por ahora no se encontró el dominio del destinatario",
        description = "El DNS no dio al servidor ninguna dirección para el dominio del destinatario, o ninguna respuesta. La RFC 3463 solo describe 5.1.2.",
        when = "Postfix envía 450 4.1.2 tras RCPT para un dominio que no encuentra, porque un problema de DNS presenta el mismo aspecto.",
        fix = "Mantenga el mensaje en cola y reinténtelo; entretanto, revise la escritura del dominio y si responden sus servidores de nombres.",
        send = "Úselo si el dominio aún podría existir; para una consulta sin respuesta, 4.4.3 es más preciso.",
      },
    },
    ["1.3"] = {
      name = "Sintaxis incorrecta de la dirección del buzón de destino",
      gist = "la dirección del destinatario está mal formada",
      description = "El servidor no puede leer el destinatario como una dirección, así que no se dice nada sobre si existe tal buzón.",
      when = "501 o 553 5.1.3 aparece tras RCPT por un dominio que falta, un espacio de más o una segunda @.",
      fix = "Corrija la dirección; sin cambios volverá a fallar. Busque errores de importación en las listas, nombres para mostrar dentro de los corchetes angulares y caracteres invisibles.",
      send = "Úselo solo para una sintaxis incorrecta, y acepte formas válidas pero inusuales, como las partes locales entre comillas.",
    },
    ["1.4"] = {
      name = "Dirección del buzón de destino ambigua",
      gist = "la dirección corresponde a varios buzones y el servidor no quiere adivinar",
      description = "El nombre del destinatario no es inválido, solo impreciso: un apellido solo puede corresponder a varias personas.",
      when = "Lo envían sistemas que buscan los nombres en un directorio. VRFY tiene 553 para lo mismo, a veces con la lista de candidatos.",
      fix = "Use la dirección completa y exacta del destinatario, que el texto puede indicar.",
      send = "Úselo si coinciden varios buzones; dé a cada buzón una dirección única.",
      [4] = {
        gist = "la dirección corresponde por ahora a varios buzones",
        description = "El nombre del destinatario coincide con más de un buzón. El servidor espera que la duda se resuelva, por ejemplo mientras cambia su directorio.",
        when = "Es poco frecuente; pueden enviarlo sistemas que asignan nombres a buzones con reglas aproximadas.",
        fix = "Mantenga el mensaje en cola y reinténtelo, o use la dirección completa del destinatario.",
        send = "Úselo solo si la dirección será única pronto; si no, 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Dirección de destino válida",
      gist = "la dirección del destinatario se acepta",
      description = "El servidor acepta a este destinatario. No garantiza nada sobre el contenido del mensaje, que juzga más tarde.",
      when = "250 2.1.5 es la respuesta habitual a RCPT. También lo llevan los informes de entrega positivos.",
      fix = "No hay nada que corregir: continúe con el siguiente destinatario o con DATA. Solo una respuesta 2yz tras el mensaje significa que el servidor se ha hecho cargo de él.",
      send = "Úselo para destinatarios que acepta de verdad.",
    },
    ["1.6"] = {
      name = "El buzón de destino se ha trasladado, sin dirección de reenvío",
      gist = "el buzón existió, pero ya no está, y no se conoce una dirección nueva",
      description = "El destinatario se ha marchado. A diferencia de 5.1.1, el código dice que la dirección fue correcta en el pasado.",
      when = "Aparece tras RCPT en organizaciones que llevan una lista de direcciones antiguas.",
      fix = "Quite la dirección de sus listas y pida la nueva a la persona por otros medios.",
      send = "Úselo para antiguos usuarios; si puede revelar la nueva dirección, responda con ella en 251 o 551.",
    },
    ["1.7"] = {
      name = "Sintaxis incorrecta de la dirección del buzón del remitente",
      gist = "la dirección del remitente está mal formada o se rechaza",
      description = "El fallo está en la dirección de MAIL FROM, no en la del destinatario.",
      when = "Aparece tras MAIL cuando una aplicación da como remitente un simple nombre de usuario o un nombre para mostrar.",
      fix = "Corrija el remitente del sobre en el programa que envía, por ejemplo a news@example.com.",
      send = "Úselo para una sintaxis incorrecta, y siga aceptando la dirección de retorno vacía, que usan los rebotes.",
      [4] = {
        gist = "por ahora no se pudo confirmar la dirección del remitente",
        description = "La comprobación de la dirección del remitente aún no tiene resultado. La RFC 3463 habla de su sintaxis, pero no es eso lo que los servidores quieren decir con esta clase.",
        when = "Postfix envía 450 4.1.7 tras MAIL o RCPT mientras verifica la dirección del remitente.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, compruebe que la dirección del remitente acepta correo.",
        send = "Úselo mientras se realiza la comprobación; para una dirección mal formada, envíe 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Dirección del sistema del remitente incorrecta",
      gist = "el dominio del remitente no existe o no puede recibir correo de vuelta",
      description = "El servidor ha consultado el dominio de MAIL FROM y rechaza al remitente, no al destinatario.",
      when = "Aparece tras MAIL, o tras RCPT si la comprobación se retrasa. Son típicos los errores de escritura en la configuración, los dominios caducados y los nombres de host privados. Microsoft envía 501 5.1.8 a cuentas bloqueadas por enviar spam.",
      fix = "Envíe con una dirección cuyo dominio esté en el DNS público y acepte correo. Si el texto habla de una cuenta bloqueada, consulte a su administrador.",
      send = "Úselo si el dominio no existe, y 5.7.27 para el dominio de un remitente con un MX nulo.",
      [4] = {
        gist = "por ahora no se pudo encontrar el dominio del remitente",
        description = "Falló la consulta del dominio de MAIL FROM, casi siempre en el DNS. La dirección del destinatario no se cuestiona.",
        when = "Postfix envía 450 4.1.8 para un dominio de remitente que no encuentra; otros, 451.",
        fix = "Mantenga el mensaje en cola, y compruebe que el dominio de su remitente existe en el DNS público y que responden sus servidores de nombres.",
        send = "Úselo siempre que pueda haber fallado la propia consulta; cuando el DNS dice que el dominio no existe, corresponde 5.1.8.",
      },
    },
    ["1.9"] = {
      name = "Mensaje retransmitido a un sistema de correo no conforme",
      gist = "el mensaje pasó a un sistema que ya no informa de él",
      description = "El mensaje siguió hacia un sistema de correo que no participa en el seguimiento de mensajes. La dirección era válida, pero de allí no llegarán más noticias.",
      when = "Aparece en informes de seguimiento, casi nunca en una respuesta.",
      fix = "No hay nada que corregir; para saber si llegó, pregunte al destinatario o al postmaster del sistema siguiente.",
      send = "Úselo en informes con la acción relayed.",
    },
    ["1.10"] = {
      name = "La dirección del destinatario tiene un MX nulo",
      gist = "el dominio del destinatario ha declarado con un MX nulo que no acepta correo",
      description = "El dominio del destinatario publica un registro MX nulo, así que afecta a todas sus direcciones. Exchange Online envía el mismo código para un destinatario desconocido, lo que queda fuera de su significado.",
      when = "Un servidor de retransmisión o de salida responde a RCPT con 556 5.1.10 cuando encuentra el MX nulo en el DNS. 550 5.1.10 suele ser de Exchange Online.",
      fix = "Busque un error de escritura en el dominio; si el MX nulo es real, no envíe más a ninguna de sus direcciones. Si el texto dice que no se encontró al destinatario, dé de baja solo esa dirección.",
      send = "Úselo tras RCPT cuando retransmita y el dominio tenga un MX nulo, y 5.1.1 para un buzón inexistente.",
    },
    ["2.0"] = {
      name = "Otro estado del buzón o estado no definido",
      gist = "el buzón rechaza el correo por un motivo que no se indica",
      description = "A juzgar por el código, el buzón existe, pero algo en él lo impide.",
      when = "Aparece tras RCPT o tras el final de los datos. Gmail y otros lo han usado junto a un texto que indica la causa.",
      fix = "Lea el texto; si no aclara la causa, pregunte al destinatario por otro canal antes de volver a enviar.",
      send = "Use 5.2.1 para un buzón desactivado, 5.2.2 para uno lleno y 5.1.1 para uno inexistente.",
      [4] = {
        gist = "el buzón no puede recibir correo por ahora, por un motivo que no se indica",
        description = "A juzgar por el código, el buzón existe, pero algo lo impide. También lo usan algunos servidores con lista gris.",
        when = "Aparece tras RCPT, a menudo como 450 4.2.0 de un servidor que aplica la lista gris.",
        fix = "Mantenga el mensaje en cola y reinténtelo desde el mismo host, como pide la lista gris.",
        send = "Use 4.2.2 para un buzón lleno, 4.2.1 para uno bloqueado durante un tiempo y 4.7.1 para la lista gris.",
      },
      [2] = {
        gist = "el buzón está en orden, sin más detalles",
        description = "El buzón existe e hizo lo que se le pidió.",
        when = "Es poco frecuente; la mayoría de los servidores prefieren 2.1.5.",
        fix = "No hay nada que corregir: la transacción continúa.",
        send = "Use 2.1.5 para un destinatario aceptado.",
      },
    },
    ["2.1"] = {
      name = "Buzón desactivado, no acepta mensajes",
      gist = "el buzón existe, pero está desactivado",
      description = "La cuenta está suspendida, bloqueada o cerrada, y no se espera que vuelva a abrirse.",
      when = "550 5.2.1 aparece tras RCPT para cuentas cerradas, sin uso o sin pagar. Gmail lo envía también para un buzón que recibe correo demasiado rápido, y el texto lo dice.",
      fix = "Deje de enviar a esta dirección, salvo que el texto hable de la frecuencia de los mensajes. El titular o el administrador pueden hacer que se reactive.",
      send = "Úselo para una cuenta desactivada; para una que nunca existió, use 5.1.1.",
      [4] = {
        gist = "el buzón no acepta correo durante un tiempo",
        description = "El buzón existe y está bloqueado, está ocupado o recibe correo demasiado rápido.",
        when = "Aparece tras RCPT. Gmail envía 450 4.2.1 para un buzón que recibe correo con demasiada frecuencia.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el texto habla de la frecuencia de los mensajes, envíe más despacio a este destinatario.",
        send = "Úselo para un buzón que volverá a abrirse pronto; si sigue cerrado, use 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Buzón lleno",
      gist = "el buzón está lleno y este mensaje se devuelve",
      description = "El destinatario ha superado su cuota, pero la dirección es válida. El registro de la IANA asocia el código con 552, aunque la RFC 3463 pide la clase 4.",
      when = "552 5.2.2 aparece tras RCPT o tras el final de los datos, en proveedores que no hacen esperar a la cola del remitente.",
      fix = "Conserve de momento la dirección en la lista, porque un mensaje posterior puede llegar. Si sigue lleno durante semanas, el buzón probablemente esté abandonado.",
      send = "Úselo si el remitente debe saber de inmediato que el buzón está lleno, y 4.2.2 si su cola puede esperar.",
      [4] = {
        gist = "el buzón está lleno y el servidor espera que se vacíe",
        description = "El destinatario ha superado su cuota, y la dirección es válida. La RFC 3463 pide esta clase y no 5.2.2.",
        when = "452 4.2.2 aparece tras RCPT o tras el final de los datos. Un buzón que nadie vacía lo da una y otra vez.",
        fix = "Deje que la cola reintente y conserve la dirección en la lista. Si se agotan los reintentos, avise al destinatario por otra vía.",
        send = "Úselo si el remitente puede reintentar durante unos días, y 5.2.2 si el mensaje debe devolverse de inmediato.",
      },
    },
    ["2.3"] = {
      name = "La longitud del mensaje supera el límite administrativo",
      gist = "el mensaje es mayor de lo que este buzón puede recibir",
      description = "El mensaje supera el límite de este buzón. El de todo el sistema tiene su propio código, 5.3.4.",
      when = "552 5.2.3 aparece tras RCPT si MAIL anunció el tamaño; si no, tras el final de los datos. Los destinatarios de un mismo mensaje pueden recibir respuestas distintas.",
      fix = "Reduzca el mensaje o envíe un enlace al archivo. Base64 aumenta un adjunto en torno a un tercio.",
      send = "Úselo para el límite de un buzón, y 5.3.4 para el del sistema.",
    },
    ["2.4"] = {
      name = "Problema al expandir la lista de correo",
      gist = "la lista de correo no se puede expandir hasta que alguien la repare",
      description = "El servidor no puede leer los miembros de la lista. El fallo está en la lista o en sus datos, no en su mensaje.",
      when = "Aparece tras RCPT o en un informe de entrega para la dirección de una lista.",
      fix = "Avise al propietario de la lista, en una dirección que no sea la de la lista.",
      send = "Úselo si la propia lista está averiada; a una lista que no admite al remitente le corresponde 5.7.2.",
      [4] = {
        gist = "la lista de correo no se puede expandir por ahora",
        description = "El servidor no pudo leer los miembros de la lista. Un intento posterior puede funcionar.",
        when = "Aparece tras RCPT para una lista o un alias cuyos datos no están disponibles.",
        fix = "Mantenga el mensaje en cola y reinténtelo; el remitente no puede remediar el fallo.",
        send = "Úselo mientras no se puedan leer los datos de los miembros; para una lista que hay que reparar, use 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "Otro estado del sistema de correo o estado no definido",
      gist = "el sistema de correo rechaza el mensaje por un motivo que no indica",
      description = "El problema está en el lado del servidor, y el servidor no espera que se resuelva por sí solo.",
      when = "Algunos servidores lo ponen detrás de 553 o 554 en todo rechazo.",
      fix = "Lea primero el texto: si habla de un error del servidor, avise a su postmaster y vuelva a enviar tras la reparación.",
      send = "Úselo solo para un fallo propio y duradero; casi todo rechazo tiene un código más adecuado.",
      [4] = {
        gist = "el sistema de correo tiene un problema pasajero que no indica",
        description = "El fallo es del propio servidor. No se cuestionan ni el mensaje ni las direcciones.",
        when = "451 4.3.0 es una respuesta frecuente cuando falla un filtro, un disco o una consulta.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste durante horas, avise al postmaster del sistema receptor.",
        send = "Úselo para sus propios errores pasajeros; para un disco lleno use 4.3.1, para carga o mantenimiento 4.3.2 y para un ajuste erróneo 4.3.5.",
      },
      [2] = {
        gist = "el sistema de correo hizo lo que se le pidió, sin más detalles",
        description = "El código es un éxito corriente que indica como tema el sistema de correo.",
        when = "Es poco frecuente; la mayoría de los servidores prefieren 2.0.0.",
        fix = "No hay nada que corregir: envíe el siguiente comando.",
        send = "Use 2.0.0, salvo que tenga algo que decir sobre el sistema.",
      },
    },
    ["3.1"] = {
      name = "Sistema de correo lleno",
      gist = "el almacenamiento de todo el sistema de correo está lleno",
      description = "Está lleno el disco del servidor, no un buzón. La RFC 3463 describe el código solo para errores temporales.",
      when = "452 4.3.1 aparece tras MAIL o tras el final de los datos mientras un disco está lleno.",
      fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, avise al postmaster del sistema receptor.",
      send = "Úselo mientras su disco esté lleno, y 4.2.2 para un solo buzón lleno.",
    },
    ["3.2"] = {
      name = "El sistema no acepta mensajes de la red",
      gist = "el host no acepta ningún correo",
      description = "El host nunca acepta correo, sea quien sea el remitente. La RFC 7504 asocia el código con 521.",
      when = "521 5.3.2 aparece en un host que saludó con 521 y responde a más comandos.",
      fix = "Busque un registro MX o un ajuste de retransmisión erróneo que lleve a este host.",
      send = "Úselo con 521 en un host que nunca acepta correo, y no dirija a él ningún registro MX.",
      [4] = {
        gist = "el servidor no acepta correo en este momento",
        description = "El servidor se está deteniendo o iniciando, está en mantenimiento o está demasiado ocupado.",
        when = "421 4.3.2 aparece como saludo o en mitad de una sesión. Exchange usa 432 4.3.2 para frenar el correo hacia un destinatario.",
        fix = "Mantenga el mensaje en cola y conéctese de nuevo más tarde, con menos conexiones.",
        send = "Úselo con 421 cuando cierre la conexión por motivos propios; para un límite de este cliente, 4.7.0 es más preciso.",
      },
    },
    ["3.3"] = {
      name = "El sistema no admite las funciones solicitadas",
      gist = "el servidor no admite una función que el mensaje necesita",
      description = "El sistema de destino, o la pasarela que lo precede, no puede tratar el mensaje en esta forma.",
      when = "Aparece en pasarelas hacia sistemas con menos funciones.",
      fix = "Averigüe en el texto de qué función se trata y envíe el mensaje sin ella.",
      send = "Úselo para funciones del mensaje, y anuncie en la respuesta a EHLO solo lo que funciona.",
      [4] = {
        gist = "el servidor no puede ofrecer por ahora una función que el mensaje necesita",
        description = "El sistema de destino carece de la función en este momento, o carece de ella la pasarela que lo precede.",
        when = "Es poco frecuente; una pasarela puede enviarlo mientras el sistema que hay detrás está limitado.",
        fix = "Mantenga el mensaje en cola y reinténtelo, o envíelo sin la función que indica el texto.",
        send = "Úselo si la función volverá; para un parámetro desconocido de MAIL o RCPT, use X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Mensaje demasiado grande para el sistema",
      gist = "el mensaje es mayor de lo que acepta el servidor",
      description = "El mensaje supera el límite de todo el sistema, no el de un buzón.",
      when = "552 5.3.4 aparece tras MAIL si el SIZE anunciado es demasiado grande; si no, tras el final de los datos. Base64 aumenta un adjunto en torno a un tercio, así que un archivo que queda justo por debajo del límite puede ser aún demasiado grande.",
      fix = "Reduzca el mensaje, divídalo o envíe un enlace. El número que sigue a SIZE en la respuesta a EHLO indica el límite, si el servidor lo declara.",
      send = "Úselo con 552, y anuncie el límite con SIZE para que los clientes no tengan que enviar antes el mensaje.",
    },
    ["3.5"] = {
      name = "Sistema configurado incorrectamente",
      gist = "un ajuste del servidor es erróneo e impide la entrega",
      description = "El sistema de correo está mal configurado, y el servidor no espera que eso se resuelva por sí solo. Cambiar el mensaje no sirve.",
      when = "Aparece en informes de entrega cuando un sistema de correo está mal configurado, por ejemplo cuando su registro MX lleva de vuelta a él mismo.",
      fix = "Avise al postmaster de ese sistema y vuelva a enviar tras la reparación.",
      send = "Use 4.3.5 si va a repararlo pronto, para que los remitentes conserven el correo.",
      [4] = {
        gist = "un ajuste del servidor es erróneo y por eso aún no puede aceptar el mensaje",
        description = "El administrador del servidor cometió un error en la configuración. No se cuestionan ni el mensaje ni las direcciones.",
        when = "Postfix envía 451 4.3.5 Server configuration error si una de sus reglas de acceso no se puede usar.",
        fix = "Mantenga el mensaje en cola y reinténtelo mientras el otro lado repara su configuración.",
        send = "Úselo para un fallo que va a reparar pronto; el registro dice de qué ajuste se trata.",
      },
    },
    ["3.6"] = {
      name = "Se cambió la prioridad solicitada",
      gist = "el mensaje se acepta con una prioridad distinta de la solicitada",
      description = "El servidor aceptó el mensaje y cambió su prioridad. La nueva es la primera palabra del texto.",
      when = "250 2.3.6 aparece en servidores con la extensión MT-PRIORITY de la RFC 6710.",
      fix = "No hay nada que corregir; si necesita una prioridad más alta, pregunte si su cuenta puede usarla.",
      send = "Empiece el texto con la nueva prioridad y un espacio.",
    },
    ["4.0"] = {
      name = "Otro estado de la red o del enrutamiento, o estado no definido",
      gist = "la red o el enrutamiento impiden la entrega",
      description = "El problema está en el camino del mensaje, y el sistema ha dejado de intentarlo.",
      when = "Aparece en informes de entrega de servidores de retransmisión.",
      fix = "Encuentre el salto que falla antes de volver a enviar, sin olvidar el DNS, las rutas y los cortafuegos.",
      send = "Use 5.4.4 si no hay ruta y 5.4.6 para un bucle.",
      [4] = {
        gist = "hay un problema pasajero en la red o en el enrutamiento",
        description = "Algo falló en el camino del mensaje, no en el buzón del destinatario.",
        when = "Los servidores de retransmisión lo usan en respuestas e informes de entrega cuando no encaja un código más preciso.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, revise el DNS, las rutas y los cortafuegos entre los dos sistemas.",
        send = "Use 4.4.1 para un host que no contesta y 4.4.3 para un DNS que falla.",
      },
    },
    ["4.1"] = {
      name = "El host no contesta",
      gist = "el servidor no acepta a este destinatario, según el uso que Exchange Online hace del código",
      description = "Exchange Online rechaza una dirección que no está en su directorio. Según la RFC 3463, X.4.1 significa que un host no contesta, y solo como error temporal.",
      when = "Aparece tras RCPT con el texto «Recipient address rejected: Access denied».",
      fix = "Confirme la dirección con el destinatario. Si el dominio acaba de trasladarse a Exchange Online, puede que su administrador tenga que añadir allí la dirección.",
      send = "Use 5.1.1 para un buzón inexistente y 5.7.1 para una política.",
      [4] = {
        gist = "el siguiente host no contestó",
        description = "El intento de conexión con el siguiente host no obtuvo respuesta: estaba ocupado, caído o fuera de alcance.",
        when = "El sistema que envía lo registra tras una conexión fallida. Como respuesta llega en la forma 451 4.4.1 de un servidor de retransmisión que no pudo alcanzar otro host.",
        fix = "Deje que la cola reintente, y compruebe desde el host que envía si contesta el puerto 25 de cada host MX. La causa puede ser un cortafuegos, un proveedor que bloquea el puerto 25 o un registro MX anticuado.",
        send = "Úselo si retransmite y el siguiente host no da señales; si la conexión se estableció y se cortó, use 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Conexión defectuosa",
      gist = "la conexión se cortó o agotó el tiempo de espera antes de transmitir el mensaje completo",
      description = "La conexión se estableció, pero no duró. No se dice nada sobre la dirección ni sobre el contenido.",
      when = "Los servidores envían 421 4.4.2 a un cliente que guardó silencio demasiado tiempo. Los sistemas que envían lo registran para conexiones perdidas, tras las cuales un cliente debería actuar como si hubiera llegado 451.",
      fix = "Deje que la cola reintente. Si la conexión se corta siempre en el mismo punto, revise los cortafuegos, los proxies que analizan el correo y la MTU del camino.",
      send = "Úselo con 421 tras agotarse un tiempo de espera, y espere el siguiente comando al menos cinco minutos.",
    },
    ["4.3"] = {
      name = "Fallo del servidor de directorio",
      gist = "falló una consulta al DNS o a otro directorio y el sistema desistió",
      description = "El servidor de nombres o el directorio no respondió a tiempo. La RFC 3463 solo describe el caso temporal, pero el registro de la IANA asocia el código también con 550. No significa que el dominio no exista.",
      when = "Aparece en informes de entrega cuando se han agotado los reintentos.",
      fix = "Revise el DNS de los dominios del remitente y del destinatario, y vuelva a enviar cuando los dos respondan. Conserve la dirección en la lista.",
      send = "Use 4.4.3, para que los remitentes reintenten mientras el directorio no funcione.",
      [4] = {
        gist = "falló por ahora una consulta al DNS o a otro directorio",
        description = "El servidor de nombres o el directorio no dio una respuesta útil. Una consulta fallida no significa que el dominio no exista.",
        when = "451 4.4.3 aparece cuando un servidor de nombres o un directorio no da una respuesta útil. La RFC 7208 lo usaba para errores temporales de SPF, que ahora tienen 4.7.24.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, compruebe que responden los servidores de nombres del dominio de su remitente.",
        send = "Úselo mientras el DNS o su directorio no responda, y no para un dominio que no existe.",
      },
    },
    ["4.4"] = {
      name = "No se puede enrutar",
      gist = "el servidor no encuentra ninguna ruta hacia el dominio del destinatario",
      description = "El DNS o una tabla de enrutamiento no da ningún host siguiente. El dominio puede existir sin ningún host de correo.",
      when = "Los servidores de retransmisión lo comunican para un dominio sin registros MX o de dirección utilizables, o por un hueco en su propio enrutamiento. También lo usa Exchange.",
      fix = "Revise la escritura del dominio y consulte sus registros MX y de dirección. Si son incorrectos, el propietario del dominio tiene que publicar un registro MX válido.",
      send = "Úselo si no se conoce el host siguiente; para un dominio que no existe, use 5.1.2.",
      [4] = {
        gist = "el servidor no encuentra por ahora ninguna ruta hacia el dominio del destinatario",
        description = "El DNS o una tabla de enrutamiento no da ningún host siguiente en este momento.",
        when = "Los servidores de retransmisión lo comunican cuando los registros MX o de dirección no se pueden usar ahora mismo.",
        fix = "Mantenga el mensaje en cola y reinténtelo; entretanto, revise la escritura del dominio y sus registros MX y de dirección.",
        send = "Úselo si la ruta puede volver, y 4.4.3 si falló la propia consulta.",
      },
    },
    ["4.5"] = {
      name = "Congestión del sistema de correo",
      gist = "la cuota de envío está agotada, según el uso que Gmail hace del código",
      description = "Gmail ya no acepta correo de un remitente que ha superado el límite diario. Según la RFC 3463, X.4.5 significa congestión, y solo como error temporal.",
      when = "Aparece al enviar a través de Gmail, con un texto sobre el límite diario.",
      fix = "Espere hasta que la cuota permita más y envíe el mensaje de nuevo, o reparta el correo en más días.",
      send = "Use 5.7.1 con un texto claro para una cuota, o 4.7.0 si el cliente puede reintentar.",
      [4] = {
        gist = "el sistema de correo tiene más correo del que puede procesar ahora",
        description = "El servidor está sobrecargado de correo. No se cuestionan ni el mensaje ni la dirección.",
        when = "451 o 421 4.4.5 aparece en un servidor con mucha carga. Un límite dirigido a un solo remitente suele tener un código X.7.",
        fix = "Deje que la cola reintente a intervalos normales o más largos, con menos conexiones.",
        send = "Úselo para su carga total; para la frecuencia de envío de un solo remitente, use 4.7.0 o 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Bucle de enrutamiento detectado",
      gist = "el mensaje circula en bucle y se abandona",
      description = "El mensaje se reenvió demasiadas veces. La RFC 3463 describe el código solo para errores temporales, pero esta clase es la corriente.",
      when = "554 5.4.6 aparece tras el final de los datos, en un servidor que cuenta las cabeceras Received. Es típico de dos buzones que se reenvían el uno al otro.",
      fix = "Lea en las cabeceras Received del mensaje devuelto qué hosts se repiten, y corrija allí la regla de reenvío, la tabla de enrutamiento o el registro MX.",
      send = "Úselo con 554 por encima de su límite de saltos; lo habitual es un límite de cien.",
      [4] = {
        gist = "el mensaje circula en bucle",
        description = "El mensaje se reenvió demasiadas veces porque unas reglas de enrutamiento o de reenvío apuntan las unas a las otras.",
        when = "Es poco frecuente como respuesta; la mayoría de los servidores envían 5.4.6.",
        fix = "Corrija el bucle y deje que la cola reintente. Las cabeceras Received muestran qué hosts se repiten.",
        send = "Use 5.4.6 si el mensaje debe devolverse de inmediato, porque esperar rara vez termina un bucle.",
      },
    },
    ["4.7"] = {
      name = "Plazo de entrega vencido",
      gist = "el mensaje se abandonó porque se hizo demasiado antiguo",
      description = "Al mensaje se le acabó el tiempo, en la cola o por su propio plazo. El código oculta la causa.",
      when = "Aparece en el informe del sistema que tenía el mensaje en cola, tras cuatro o cinco días de intentos.",
      fix = "Busque la última respuesta temporal en el registro de la cola o en el informe, resuelva ese problema y envíe el mensaje de nuevo.",
      send = "Comunique en su lugar la causa del último intento fallido, si la conoce.",
      [4] = {
        gist = "el mensaje ha estado demasiado tiempo en la cola",
        description = "El problema es la antigüedad del mensaje, y el código oculta su causa.",
        when = "Aparece en informes de entrega, a menudo como última palabra aunque la clase sea temporal. Algunos sistemas lo escriben detrás de 550 o 554, donde las clases no coinciden.",
        fix = "Busque la última respuesta temporal en el registro de la cola y resuelva ese problema. Envíe el mensaje de nuevo si el informe dice failed; si dice delayed, el sistema sigue intentándolo.",
        send = "Comunique el último fallo real si lo conoce, ya que este código no dice nada de él.",
      },
    },
    ["5.0"] = {
      name = "Otro estado del protocolo o estado no definido",
      gist = "el comando se rechaza por un motivo de protocolo que no se indica",
      description = "El servidor objeta algo del protocolo, y ningún código más preciso lo describe.",
      when = "Aparece en servidores que no distinguen los errores de protocolo.",
      fix = "Mire en el registro del diálogo qué comando se rechazó y corríjalo. Puede haberlo alterado un proxy.",
      send = "Use 5.5.1 para un comando incorrecto, 5.5.2 para una sintaxis incorrecta y 5.5.4 para argumentos incorrectos.",
      [4] = {
        gist = "el comando no se puede ejecutar por ahora",
        description = "El servidor indica el protocolo como tema de su problema, y no encaja un código más preciso.",
        when = "Aparece tras ETRN, como 458 4.5.0 o 459 4.5.0, y rara vez en otro lugar.",
        fix = "Intente el comando de nuevo más tarde.",
        send = "Úselo si se trata del protocolo y no encaja nada más preciso; para un problema propio, use 4.3.0.",
      },
      [2] = {
        gist = "el comando se ejecutó, sin nada que añadir sobre el protocolo",
        description = "El código confirma el comando e indica como tema el protocolo.",
        when = "Aparece tras VRFY, ETRN y otros comandos, por ejemplo como 252 2.5.0.",
        fix = "No hay nada que corregir: siga adelante.",
        send = "Use este código o 2.0.0 para un comando que no se refiere a una dirección.",
      },
    },
    ["5.1"] = {
      name = "Comando no válido",
      gist = "el comando es desconocido o no se espera en este momento",
      description = "El servidor no admite el comando, o falta un paso anterior.",
      when = "Un cliente que envía DATA sin ningún destinatario aceptado recibe 503 5.5.1; uno que envía un comando desconocido, 500 o 502.",
      fix = "Mire las respuestas anteriores a esta: a menudo la verdadera causa es un RCPT rechazado, o un EHLO, AUTH o STARTTLS que falta. Después envíe los comandos en orden.",
      send = "Úselo con 503 para un orden incorrecto, y con 500 o 502 para un comando que no conoce o no ofrece.",
      [4] = {
        gist = "el comando no se acepta por ahora",
        description = "El servidor no va a aceptar el comando en esta sesión. La RFC 3463 solo describe el caso permanente; el temporal se apoya en una asociación del registro de la IANA.",
        when = "Es poco frecuente, y solo el texto puede explicarlo.",
        fix = "Deje que la cola reintente en una sesión nueva, y compare los comandos con la respuesta a EHLO.",
        send = "Use 5.5.1 para un comando incorrecto, y 4.3.2 si no puede atender al cliente ahora.",
      },
    },
    ["5.2"] = {
      name = "Error de sintaxis",
      gist = "el servidor no pudo leer el comando",
      description = "La sintaxis del comando es incorrecta o su nombre es desconocido. La RFC 7208 usaba además 550 5.5.2 para un registro SPF defectuoso, que ahora tiene 5.7.24.",
      when = "Aparece detrás de 500, 501 o 502, en Gmail como 555 5.5.2 por un MAIL FROM mal formado, y durante AUTH por un base64 incorrecto. El texto de un mensaje enviado tras un DATA rechazado lo recibe línea por línea.",
      fix = "Corrija la línea que envió el cliente; la misma línea vuelve a fallar. Compruebe que ningún proxy reescribe los comandos y que el cliente espera el 354.",
      send = "Úselo para una línea que no puede leer; para argumentos que lee pero no acepta, use 5.5.4.",
    },
    ["5.3"] = {
      name = "Demasiados destinatarios",
      gist = "la política del servidor no permite un mensaje con tantos destinatarios",
      description = "La RFC 5321 permite que una organización responda 5yz según su propia política, incluso para todo el mensaje. Postfix envía 550 5.5.3 para un rebote con varios destinatarios.",
      when = "Aparece tras RCPT o DATA en servidores con un límite estricto.",
      fix = "Envíe el mensaje en transacciones más pequeñas, o una por destinatario.",
      send = "Úselo para una política sobre destinatarios; para un límite de su implementación, envíe 452 4.5.3, para que los clientes dividan el mensaje.",
      [4] = {
        gist = "esta transacción tiene demasiados destinatarios",
        description = "Solo se rechazan los destinatarios adicionales; los aceptados antes siguen siendo válidos. La RFC 5321 exige aquí 452, aunque el registro de la IANA lo asocia con 451.",
        when = "452 4.5.3 aparece con cada RCPT por encima del límite del servidor, que tiene que ser al menos 100.",
        fix = "Envíe el mensaje a los destinatarios aceptados, y a los demás en otras transacciones. Si ya el primer destinatario se rechaza así, reintente el mensaje completo más tarde.",
        send = "Úselo con 452 por encima de un límite de su implementación; una política de la organización puede responder 5yz en su lugar.",
      },
    },
    ["5.4"] = {
      name = "Argumentos del comando no válidos",
      gist = "el servidor conoce el comando, pero no su argumento",
      description = "El argumento es desconocido, está mal formado o fuera de rango.",
      when = "Aparece como 555 5.5.4 para un parámetro desconocido de MAIL o RCPT, como 504 5.5.4 para un mecanismo AUTH desconocido y como 501 5.5.4 para una sintaxis incorrecta.",
      fix = "Use solo parámetros y mecanismos que ofrezca la respuesta a EHLO, y corrija el argumento que indica el texto.",
      send = "Úselo si pudo leer el comando, y no anuncie en la respuesta a EHLO lo que está desactivado.",
      [4] = {
        gist = "un argumento del comando no se puede aceptar por ahora",
        description = "El servidor conoce el comando y no puede atender su argumento ahora mismo. La RFC 3463 solo describe el caso permanente, pero el registro de la IANA asocia el código también con 451.",
        when = "Es poco frecuente; puede recibirlo un parámetro que un servidor no puede atender ahora mismo.",
        fix = "Mantenga el mensaje en cola y reinténtelo, u omita el argumento si el mensaje puede prescindir de él.",
        send = "Úselo con 455 para un parámetro que funcionará más tarde.",
      },
    },
    ["5.5"] = {
      name = "Versión del protocolo incorrecta",
      gist = "los dos sistemas usan versiones distintas de un protocolo",
      description = "Los sistemas no hablan la misma versión. La definición no menciona ningún protocolo, así que el texto tiene que decir a cuál se refiere.",
      when = "Es poco frecuente, porque SMTP negocia extensiones y no tanto versiones.",
      fix = "Averigüe en el texto qué versión espera el servidor, y actualice o reconfigure el cliente.",
      send = "Indique en el texto las versiones que admite.",
      [4] = {
        gist = "los dos sistemas no pudieron acordar por ahora una versión del protocolo",
        description = "Los sistemas no lograron fijar una versión en esta sesión. La RFC 3463 no menciona ningún protocolo en concreto, así que tiene que hacerlo el texto.",
        when = "Apenas se encuentra, porque SMTP negocia extensiones y no versiones.",
        fix = "Mantenga el mensaje en cola y reinténtelo, y averigüe en el texto qué versión se espera.",
        send = "Indique las versiones que admite, y use 5.5.5 si no sirve de nada reintentar.",
      },
    },
    ["5.6"] = {
      name = "Línea del intercambio de autenticación demasiado larga",
      gist = "una línea del inicio de sesión es demasiado larga para el servidor",
      description = "La respuesta del cliente es mayor que el búfer del servidor, y es muy posible que las credenciales sean correctas.",
      when = "500 5.5.6 aparece durante AUTH, casi siempre con mecanismos que usan tickets o tokens grandes.",
      fix = "Elija otro mecanismo, o procure que el ticket o el token sea más pequeño.",
      send = "Permita durante AUTH líneas de al menos 12288 octetos, y use este código solo por encima.",
      [4] = {
        gist = "una línea del inicio de sesión era demasiado larga para el servidor en este momento",
        description = "El búfer del servidor era demasiado pequeño para la respuesta del cliente. No se dice nada sobre las credenciales.",
        when = "Es poco frecuente; los mecanismos con tickets o tokens grandes se acercan a tales límites.",
        fix = "Intente iniciar sesión de nuevo más tarde, o elija otro mecanismo.",
        send = "Permita durante AUTH líneas de al menos 12288 octetos.",
      },
    },
    ["6.0"] = {
      name = "Otro error del contenido o error no definido",
      gist = "se rechaza el contenido del mensaje por un motivo que no se indica",
      description = "El servidor objeta el propio mensaje. Son típicas las cabeceras mal formadas, una estructura MIME rota y los adjuntos prohibidos.",
      when = "Aparece tras el final de los datos, ya que el servidor no ve antes el contenido.",
      fix = "Lea el texto y corrija el mensaje. Revise las cabeceras, los delimitadores MIME, la longitud de las líneas y los juegos de caracteres.",
      send = "Úselo para un mensaje mal formado, y diga en el texto qué está mal; para spam, use 5.7.1.",
      [4] = {
        gist = "el contenido del mensaje no se puede tratar por ahora",
        description = "Un filtro o un conversor falló con el mensaje, o quiere examinarlo de nuevo.",
        when = "Aparece tras el final de los datos, cuando un filtro de contenido tiene problemas.",
        fix = "Mantenga el mensaje en cola y reinténtelo más tarde; si el problema persiste, avise al postmaster de allí.",
        send = "Use 4.3.0 si falló un filtro suyo, y este código si el problema es el contenido.",
      },
      [2] = {
        gist = "el contenido del mensaje se acepta",
        description = "El servidor aceptó el mensaje, cabecera y cuerpo.",
        when = "250 2.6.0 aparece tras el mensaje, como muestra la RFC 2034 y como lo envía Exchange.",
        fix = "No hay nada que corregir: el servidor se ha hecho cargo del mensaje.",
        send = "Use este código o 2.0.0 para un mensaje aceptado.",
      },
    },
    ["6.1"] = {
      name = "Tipo de contenido no admitido",
      gist = "el tipo de contenido del mensaje no se admite en el camino hacia el destinatario",
      description = "El protocolo de entrega o el sistema siguiente no puede transportar ese contenido.",
      when = "Las pasarelas lo envían tras el final de los datos, por ejemplo delante de un sistema que solo conoce texto sin formato.",
      fix = "Envíe el contenido en una forma corriente, como texto sin formato, u ofrézcalo mediante un enlace.",
      send = "Úselo para un tipo de contenido que no puede transportar, e indique el tipo en el texto.",
    },
    ["6.2"] = {
      name = "Conversión necesaria y prohibida",
      gist = "habría que convertir el contenido, pero está prohibido",
      description = "El sistema siguiente no puede aceptar el contenido tal como está, y el remitente o una política prohíbe cambiarlo.",
      when = "Los servidores de retransmisión lo comunican tras el final de los datos, por ejemplo para contenido de 8 bits delante de un sistema de 7 bits.",
      fix = "Permita la conversión, o envíe un mensaje que no la necesite, con partes en quoted-printable o base64.",
      send = "Úselo si podría convertir, pero no se le permite; si no puede, use 5.6.3.",
      [4] = {
        gist = "habría que convertir el contenido, pero está prohibido por ahora",
        description = "El sistema siguiente no puede aceptar el contenido en esta forma en este momento.",
        when = "Es poco frecuente, y procede de servidores de retransmisión y pasarelas.",
        fix = "Mantenga el mensaje en cola; un intento posterior puede encontrar un host que no necesite la conversión.",
        send = "Úselo si otro host puede aceptar el contenido tal como está.",
      },
    },
    ["6.3"] = {
      name = "Conversión necesaria pero no admitida",
      gist = "habría que convertir el contenido, pero este sistema no puede hacerlo",
      description = "El sistema siguiente no puede aceptar el contenido tal como está. El ejemplo habitual es un servidor de retransmisión que no puede pasar contenido de 8 bits a 7 bits.",
      when = "554 5.6.3 aparece para contenido de 8 bits si el siguiente host no ofrece 8BITMIME.",
      fix = "Codifique el mensaje como MIME de 7 bits, con partes en quoted-printable o base64, y envíelo de nuevo.",
      send = "Úselo si no es posible ninguna conversión, y ofrezca 8BITMIME en todos los hosts MX para evitarlo.",
    },
    ["6.4"] = {
      name = "Conversión realizada con pérdida",
      gist = "la entrega necesitaría una conversión con pérdida, que el remitente prohíbe",
      description = "El sistema siguiente solo acepta un formato más pobre.",
      when = "Aparece en informes de entrega de pasarelas.",
      fix = "Envíe una versión más sencilla del mensaje, o permita la pérdida.",
      send = "Úselo solo si el remitente prohíbe la pérdida; si no, convierta y comunique 2.6.4.",
      [2] = {
        gist = "el mensaje se entregó tras una conversión que omitió algo",
        description = "El mensaje ha llegado en una forma más sencilla, porque el sistema siguiente no acepta otra más rica.",
        when = "Lo usan pasarelas hacia sistemas con formatos más pobres, en respuestas y en informes de entrega.",
        fix = "No hace falta nada. Puede preguntar al destinatario si le falta algo importante.",
        send = "Úselo si entregó con pérdida; si el remitente prohíbe la pérdida, rechace con 5.6.4.",
      },
    },
    ["6.5"] = {
      name = "Conversión fallida",
      gist = "no se pudo convertir el contenido",
      description = "El sistema puede convertir en principio, a diferencia de 5.6.3, pero no pudo con este mensaje.",
      when = "Son causas probables una estructura MIME dañada y unos juegos de caracteres mal declarados.",
      fix = "Revise la estructura MIME y los juegos de caracteres declarados, omita las partes inusuales y envíe el mensaje de nuevo.",
      send = "Úselo si el fallo está en el mensaje, y pruebe el conversor con él.",
      [4] = {
        gist = "no se pudo convertir el contenido por ahora",
        description = "El conversor falló, y puede tener éxito más tarde.",
        when = "Las pasarelas lo comunican tras el final de los datos o en informes de entrega.",
        fix = "Mantenga el mensaje en cola y reinténtelo; el conversor puede volver a funcionar.",
        send = "Úselo si falló su conversor; si falla siempre con este mensaje, use 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Contenido del mensaje no disponible",
      gist = "el servidor no pudo obtener el contenido del mensaje que indica una URL",
      description = "La URL es incorrecta o ha caducado, o se eliminó el mensaje al que lleva.",
      when = "554 5.6.6 aparece tras BURL.",
      fix = "Envíe el propio contenido con DATA o BDAT, o genere una URL nueva.",
      send = "Úselo si la URL no puede funcionar; la falta de confianza entre los dos servidores tiene otro código, 5.7.14.",
      [4] = {
        gist = "el servidor no pudo obtener por ahora el contenido del mensaje",
        description = "Al enviar el mensaje se indicó su contenido mediante una URL, y el otro servidor no lo facilitó.",
        when = "Aparece tras BURL.",
        fix = "Inténtelo de nuevo más tarde, o envíe el propio contenido con DATA o BDAT.",
        send = "Úselo si un intento posterior de obtener el contenido puede dar resultado; para un servidor IMAP que no se puede alcanzar, la RFC 4468 prevé 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "No se permiten direcciones no ASCII para ese remitente o destinatario",
      gist = "aquí no se permite una dirección con caracteres fuera de ASCII",
      description = "El servidor o el buzón solo acepta ASCII. Las demás direcciones necesitan SMTPUTF8 (RFC 6531) en todo el camino.",
      when = "550 5.6.7 aparece tras MAIL y 553 5.6.7 tras RCPT.",
      fix = "Use una dirección ASCII de la misma persona. Un dominio se puede escribir en su forma ASCII, que empieza por xn--, pero la parte delante de la @ no tiene una forma así.",
      send = "Úselo con 550 para el remitente y con 553 para un destinatario.",
    },
    ["6.8"] = {
      name = "Se requiere una respuesta en UTF-8, pero el cliente SMTP no la permite",
      gist = "la respuesta necesitaría UTF-8, que el cliente no ha permitido",
      description = "El nombre del buzón en la respuesta tiene caracteres fuera de ASCII.",
      when = "550 5.6.8 aparece tras VRFY o EXPN sin SMTPUTF8, y rara vez 553 tras RCPT.",
      fix = "Repita el comando con SMTPUTF8, que en el caso de RCPT se indica en MAIL, si el cliente puede leer UTF-8.",
      send = "Use 252 2.6.8 si la respuesta tiene sentido sin el nombre.",
      [2] = {
        gist = "el comando tuvo éxito, pero la respuesta omite un nombre que necesita UTF-8",
        description = "El cliente no dijo que pueda leer respuestas en UTF-8, así que el servidor se guarda el nombre del buzón.",
        when = "252 2.6.8 aparece tras VRFY o EXPN sin SMTPUTF8.",
        fix = "No hace falta nada; para ver el nombre, repita el comando con SMTPUTF8.",
        send = "Úselo con 252 si solo hay que omitir el nombre.",
      },
    },
    ["6.9"] = {
      name = "El mensaje con cabeceras UTF-8 no puede transferirse a uno o más destinatarios, por lo que debe rechazarse",
      gist = "el mensaje tiene cabeceras UTF-8 que el sistema de un destinatario no puede aceptar",
      description = "El mensaje se rechaza entero, porque necesita SMTPUTF8. La RFC 6531 indica 554 en su texto y 550 en su inscripción en el registro.",
      when = "Aparece tras el final de los datos de un mensaje que usa SMTPUTF8.",
      fix = "Envíe el mensaje de nuevo con direcciones ASCII y cabeceras codificadas, o sin el destinatario afectado.",
      send = "Úselo tras el final de los datos; es mejor rechazar a tal destinatario ya en RCPT con 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Duplicado en desuso de X.6.8",
      gist = "la respuesta necesitaría UTF-8, indicado con un número anticuado de 5.6.8",
      description = "El registro de la IANA conserva ese número solo como duplicado en desuso.",
      when = "Hoy solo debería enviarlo software anticuado, tras VRFY, EXPN o RCPT.",
      fix = "Trátelo como 5.6.8: repita el comando con SMTPUTF8 si el cliente puede leer UTF-8.",
      send = "Envíe 5.6.8 en su lugar.",
      [2] = {
        gist = "el comando tuvo éxito, indicado con un número anticuado de 2.6.8",
        description = "El registro de la IANA conserva el número únicamente como duplicado en desuso.",
        when = "Hoy solo debería enviarlo software anticuado, tras VRFY o EXPN.",
        fix = "No hace falta nada: trátelo como 2.6.8.",
        send = "Envíe 2.6.8 en su lugar.",
      },
    },
    ["7.0"] = {
      name = "Otro estado de seguridad o estado no definido",
      gist = "el servidor rechaza la petición por un motivo de seguridad que no indica",
      description = "Tras 530 falta un paso: iniciar sesión o TLS. En los demás casos, el servidor se reserva el motivo.",
      when = "530 5.7.0 aparece donde AUTH o STARTTLS tiene que ir primero; 552 5.7.0, en Gmail por contenido peligroso.",
      fix = "Si el texto pide un paso, como STARTTLS o AUTH, delo y repita el comando. Si no, busque la regla en el texto y elimine la causa.",
      send = "Úselo con 530 si falta iniciar sesión o falta TLS; para una política, use 5.7.1.",
      [4] = {
        gist = "el servidor hace esperar al cliente por un motivo de seguridad que no indica",
        description = "Los proveedores frenan con él a un remitente. Tras STARTTLS o AUTH significa que ese paso no funciona ahora mismo.",
        when = "421 4.7.0 aparece por demasiadas conexiones o mala reputación; 454 4.7.0, tras AUTH o STARTTLS.",
        fix = "Mantenga el mensaje en cola y reinténtelo más tarde; si el texto habla de límites o de reputación, envíe más despacio; no renuncie nunca a TLS para conseguir la entrega.",
        send = "Úselo con 421 para un límite de este cliente y con 454 mientras AUTH o TLS no funcionen; para la lista gris, use 4.7.1.",
      },
      [2] = {
        gist = "el paso de seguridad tuvo éxito, sin más detalles",
        description = "El servidor confirma un paso de seguridad. Tras AUTH significa que la sesión está autenticada.",
        when = "235 2.7.0 aparece después de iniciar sesión correctamente.",
        fix = "No hay nada que corregir: continúe con MAIL.",
        send = "Úselo con 235 tras AUTH.",
      },
    },
    ["7.1"] = {
      name = "Entrega no autorizada, mensaje rechazado",
      gist = "una política del servidor no permite este correo",
      description = "Los filtros de spam, las listas de bloqueo, las reglas de retransmisión, las comprobaciones del remitente y las restricciones de los destinatarios comparten este código, así que decide el texto.",
      when = "Es el segundo rebote más frecuente: 550 5.7.1 tras RCPT y 554 5.7.1 tras el final de los datos.",
      fix = "Lea en el texto qué regla se aplicó y elimine esa causa. La dirección puede ser correcta: no la quite nunca de ninguna lista solo por este código.",
      send = "Úselo para una política que no tiene un código más preciso, e indique la regla en el texto. SPF tiene 5.7.23, DKIM 5.7.20, el DNS inverso 5.7.25 y una lista cerrada 5.7.2.",
      [4] = {
        gist = "una política hace esperar al remitente, casi siempre la lista gris",
        description = "El servidor quiere que el remitente vuelva más tarde. La RFC 3463 solo describe el caso permanente, pero este es el código habitual de los servidores con lista gris.",
        when = "450 o 451 4.7.1 aparece tras RCPT en el primer intento de un host nuevo. Algunos servidores lo usan por la falta de DNS inverso, para un cliente en una lista de bloqueo o por la frecuencia de envío.",
        fix = "Deje que la cola reintente desde el mismo host: la espera de la lista gris dura minutos u horas. Si el problema persiste durante un día, lea el texto y revise el DNS inverso y las listas de bloqueo.",
        send = "Úselo si el cliente puede tener éxito más tarde sin ningún cambio; si no, use 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Expansión de la lista de correo prohibida",
      gist = "el remitente no puede publicar en esta lista de correo",
      description = "La lista existe, pero solo acepta correo de ciertos remitentes, como sus miembros.",
      when = "550 5.7.2 aparece para listas y grupos cerrados al remitente, a menudo porque el mensaje llegó desde una dirección distinta de la suscrita.",
      fix = "Publique desde la dirección suscrita, o pida permiso al propietario de la lista.",
      send = "Úselo para listas y grupos; para el buzón cerrado de una persona, use 5.7.1.",
    },
    ["7.3"] = {
      name = "Conversión de seguridad necesaria pero imposible",
      gist = "el mensaje protegido no se puede convertir para el sistema siguiente",
      description = "Los dos sistemas protegen los mensajes de maneras distintas, y la pasarela no puede traducir entre ellas.",
      when = "Es poco frecuente; lo comunican pasarelas entre sistemas con protecciones distintas. Exchange usa también 535 5.7.3 para un inicio de sesión fallido.",
      fix = "Acuerde con el destinatario una protección que admitan los dos sistemas. Si llegó con 535, revise las credenciales.",
      send = "Úselo para un mensaje protegido; para un inicio de sesión fallido, use 5.7.8.",
    },
    ["7.4"] = {
      name = "Funciones de seguridad no admitidas",
      gist = "el servidor no admite una función de seguridad que se solicitó",
      description = "Al servidor le falta una función que exige el mensaje o el inicio de sesión.",
      when = "504 5.7.4 aparece para un mecanismo AUTH que el servidor no conoce; la RFC 4954 tiene ahí 504 5.5.4.",
      fix = "Elija un mecanismo que ofrezca la respuesta a EHLO. No renuncie a una protección que el mensaje necesita; pida otra vía al postmaster del destinatario.",
      send = "Úselo para funciones del mensaje, y 5.5.4 para un mecanismo desconocido.",
    },
    ["7.5"] = {
      name = "Fallo criptográfico",
      gist = "no se pudo verificar una firma o un certificado",
      description = "Una clave u otro dato faltaba o no era válido, y el servidor no espera que eso cambie.",
      when = "Aparece tras el final de los datos en servidores que verifican, y en informes cuando no se pudo verificar TLS con el siguiente host.",
      fix = "Publique la clave correcta, o firme o cifre el mensaje de nuevo. Si el problema es el certificado del receptor, avise a su postmaster.",
      send = "Use 5.7.20 para DKIM, y este código para otras comprobaciones.",
      [4] = {
        gist = "no se pudo verificar por ahora una clave o un certificado",
        description = "La clave u otro dato que necesita la comprobación no estaba disponible. El fallo no está en el algoritmo.",
        when = "451 4.7.5 aparece para una clave DKIM que no se puede obtener, como en la RFC 6376, y en informes para un certificado de servidor que no se puede verificar.",
        fix = "Deje que la cola reintente, y compruebe que su clave se puede obtener desde fuera. Si el problema es el certificado del receptor, avise a su postmaster y no envíe sin TLS.",
        send = "Úselo mientras no se pueda obtener una clave; si la firma es incorrecta, use 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Algoritmo criptográfico no admitido",
      gist = "no se admite un algoritmo criptográfico",
      description = "El servidor no puede verificar o descifrar el mensaje, porque no conoce el algoritmo.",
      when = "Aparece tras el final de los datos para una firma con un algoritmo antiguo, o demasiado nuevo para el servidor.",
      fix = "Firme o cifre con un algoritmo que admitan los dos lados.",
      send = "Úselo si el problema es el algoritmo, e indíquelo en el texto; para una clave incorrecta, use 5.7.5.",
      [4] = {
        gist = "no se admite por ahora un algoritmo criptográfico",
        description = "El servidor no pudo comprobar el mensaje, porque le falta un algoritmo en este momento.",
        when = "Es poco frecuente, y llega tras el final de los datos o en informes de entrega.",
        fix = "Mantenga el mensaje en cola y reinténtelo, o use otro algoritmo.",
        send = "Úselo solo si el algoritmo estará disponible pronto.",
      },
    },
    ["7.7"] = {
      name = "Fallo de integridad del mensaje",
      gist = "el mensaje se alteró o se dañó por el camino",
      description = "El contenido no superó una comprobación de su integridad.",
      when = "Aparece tras el final de los datos. La RFC 4405 asocia 554 5.7.7 con un caso de Sender ID.",
      fix = "Busque una pasarela, un analizador o un aviso legal añadido que altere los mensajes después de firmarlos, y envíe el mensaje de nuevo.",
      send = "Úselo si el contenido no supera una comprobación; para DKIM, 5.7.20 es más preciso.",
      [4] = {
        gist = "por ahora no se pudo confirmar la integridad del mensaje",
        description = "El contenido parece alterado, o la comprobación no se pudo terminar.",
        when = "Es poco frecuente, y llega tras el final de los datos.",
        fix = "Mantenga el mensaje en cola y reinténtelo; si el problema persiste, busque en el camino un host que altere los mensajes.",
        send = "Úselo si falló la propia comprobación; si se alteró el contenido, use 5.7.7.",
      },
      [2] = {
        gist = "el mensaje se acepta, con una observación sobre su integridad",
        description = "El mensaje se aceptó, aunque el servidor no pudo confirmar que su contenido no haya cambiado.",
        when = "Aparece en informes de entrega, rara vez.",
        fix = "Puede preguntar al destinatario si el contenido llegó íntegro.",
        send = "Úselo si acepta un mensaje que no pudo verificar.",
      },
    },
    ["7.8"] = {
      name = "Credenciales de autenticación no válidas",
      gist = "el nombre de usuario o la contraseña son incorrectos",
      description = "El servidor comprobó las credenciales y las rechaza. Una cuenta bloqueada tiene otro código, 5.7.13.",
      when = "535 5.7.8 aparece tras AUTH por una contraseña mal tecleada o cambiada, un token caducado o un proveedor que quiere una contraseña de aplicación.",
      fix = "Pida credenciales nuevas al usuario. Revise la forma del nombre de usuario, que a menudo es la dirección completa.",
      send = "Úselo con 535 para credenciales que ha comprobado; si falló la propia comprobación, envíe 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Mecanismo de autenticación demasiado débil",
      gist = "el mecanismo para iniciar sesión es más débil de lo que permite la política del servidor",
      description = "El servidor quiere un mecanismo más fuerte y no ha juzgado la contraseña. Google usa 534 5.7.9 también donde hace falta una contraseña de aplicación, y Yahoo 554 5.7.9 para correo que rechaza por una política.",
      when = "Aparece tras AUTH, o como 554 con el significado de Yahoo tras el final de los datos.",
      fix = "Elija un mecanismo más fuerte de la respuesta a EHLO, o cree una contraseña de aplicación si el texto la pide. Con 554, busque la regla en el texto.",
      send = "Úselo con 534 si serviría otro mecanismo.",
    },
    ["7.10"] = {
      name = "Se necesita cifrado",
      gist = "el servidor quiere cifrado antes de este paso",
      description = "Falta TLS, o hace falta un mecanismo más fuerte.",
      when = "Aparece tras AUTH o MAIL en una conexión sin TLS. Los informes de entrega lo llevan cuando no se pudo cumplir REQUIRETLS.",
      fix = "Inicie TLS con STARTTLS, envíe EHLO de nuevo y repita el comando.",
      send = "Úselo si el mecanismo para iniciar sesión necesita cifrado; para exigir STARTTLS, la RFC 3207 prevé 530 5.7.0.",
    },
    ["7.11"] = {
      name = "Cifrado obligatorio para el mecanismo de autenticación solicitado",
      gist = "este mecanismo para iniciar sesión solo se acepta sobre TLS",
      description = "El servidor no ha juzgado las credenciales, porque la conexión no está cifrada. El código se conserva por motivos históricos.",
      when = "538 5.7.11 aparece tras AUTH con un mecanismo como PLAIN en una conexión sin TLS.",
      fix = "Inicie TLS, envíe EHLO de nuevo y repita AUTH.",
      send = "No ofrezca un mecanismo así antes de que TLS esté activo; para exigir TLS, use 530 5.7.0.",
    },
    ["7.12"] = {
      name = "Se necesita una transición de contraseña",
      gist = "el destinatario solo acepta correo de su propia organización, según el uso que Exchange hace del código",
      description = "Exchange cierra este destinatario a remitentes externos. Según la RFC 4954, X.7.12 significa una transición de contraseña, y solo como error temporal.",
      when = "550 5.7.12 aparece en Exchange para un destinatario cerrado a remitentes externos.",
      fix = "Pida al destinatario, o al administrador de allí, que admita remitentes externos.",
      send = "Use 5.7.1 para un destinatario cerrado al remitente.",
      [4] = {
        gist = "hay que iniciar sesión una vez con PLAIN antes de que funcione el mecanismo elegido",
        description = "El servidor aún no tiene una contraseña para el nuevo mecanismo y la crea a partir de un inicio de sesión con PLAIN.",
        when = "432 4.7.12 aparece tras AUTH para una cuenta que no ha hecho la transición.",
        fix = "Inicie sesión una vez con PLAIN, solo sobre TLS. La contraseña no es incorrecta.",
        send = "Úselo con 432, y solo si ofrece PLAIN sobre TLS.",
      },
    },
    ["7.13"] = {
      name = "Cuenta de usuario desactivada",
      gist = "las credenciales son correctas, pero la cuenta está desactivada",
      description = "Un administrador ha desactivado la cuenta, así que otra contraseña no sirve. Los motivos que menciona la RFC 5248 son la falta de pago, el abuso y los indicios de una intrusión.",
      when = "Sigue a AUTH. Algunos servidores lo envían tras RCPT para un destinatario desactivado, y Exchange Online para uno cerrado al remitente.",
      fix = "Consulte al administrador o al proveedor de la cuenta. Tras una intrusión, cambie la contraseña y revise los dispositivos que la usan.",
      send = "Úselo con 535 tras un inicio de sesión; para un destinatario desactivado, use 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Se requiere una relación de confianza",
      gist = "al servidor de salida le falta la confianza del servidor que guarda el contenido",
      description = "Los dos servidores no están configurados para confiar el uno en el otro; el problema no es el inicio de sesión del usuario. Google usa 534 5.7.14 para un inicio de sesión que hay que confirmar antes en un navegador web.",
      when = "554 5.7.14 aparece tras BURL.",
      fix = "Envíe el contenido con DATA o BDAT. Si Google rechazó el inicio de sesión, confírmelo en el navegador o use una contraseña de aplicación.",
      send = "Úselo si no hay confianza configurada entre los dos servidores; 5.7.8 es para un inicio de sesión incorrecto.",
    },
    ["7.15"] = {
      name = "Nivel de prioridad demasiado bajo",
      gist = "el servidor solo acepta mensajes de mayor prioridad",
      description = "Aquí no se quiere correo de esta prioridad, y no se espera que la restricción termine pronto.",
      when = "550 5.7.15 aparece en servidores con la extensión MT-PRIORITY de la RFC 6710.",
      fix = "Envíe el mensaje cuando haya terminado la restricción, o por otros medios. Suba la prioridad solo si su cuenta puede usarla.",
      send = "Úselo si esperar no sirve; si no, 4.7.15.",
      [4] = {
        gist = "el servidor solo acepta por ahora mensajes de mayor prioridad",
        description = "El servidor reserva su capacidad para el correo urgente.",
        when = "450 4.7.15 aparece en servidores con la extensión MT-PRIORITY de la RFC 6710.",
        fix = "Mantenga el mensaje en cola y reinténtelo cuando la restricción pueda haber terminado.",
        send = "Úselo mientras la restricción sea temporal; si no, 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "Mensaje demasiado grande para la prioridad indicada",
      gist = "el mensaje es demasiado grande para su prioridad",
      description = "El servidor limita los mensajes grandes de esta prioridad.",
      when = "552 5.7.16 aparece en servidores con la extensión MT-PRIORITY de la RFC 6710.",
      fix = "Reduzca el mensaje. Si el texto habla de un envío diferido (future release), se refiere a la cuota de la RFC 4865.",
      send = "Úselo si el límite permanece, e indíquelo en el texto.",
      [4] = {
        gist = "el mensaje es por ahora demasiado grande para su prioridad",
        description = "El servidor limita los mensajes grandes de esta prioridad mientras su capacidad es escasa.",
        when = "Aparece en servidores con la extensión MT-PRIORITY de la RFC 6710. La RFC 4865 dio el mismo número, sin registrarlo, a una cuota para mensajes diferidos.",
        fix = "Mantenga el mensaje en cola y reinténtelo, o redúzcalo.",
        send = "Úselo mientras la restricción sea temporal, e indique el límite en el texto.",
      },
    },
    ["7.17"] = {
      name = "El propietario del buzón ha cambiado",
      gist = "el buzón pertenece ahora a otra persona",
      description = "El remitente pidió con RRVS (RFC 7293) que ningún extraño reciba el correo, y el propietario ha cambiado desde la fecha indicada.",
      when = "Aparece para una dirección que se asignó a una persona nueva.",
      fix = "Deje de enviar a esta dirección y desvincúlela de cuentas y restablecimientos de contraseña. Pida una dirección nueva a la persona que conoce.",
      send = "Úselo solo en respuesta a RRVS.",
    },
    ["7.18"] = {
      name = "El propietario del dominio ha cambiado",
      gist = "el dominio del destinatario tiene un nuevo propietario",
      description = "El remitente preguntó con RRVS (RFC 7293), y el dominio cambió de manos desde la fecha indicada.",
      when = "Aparece para correo que solo debería leer un propietario de hace tiempo, como los restablecimientos de contraseña.",
      fix = "Deje de enviar correo personal a las direcciones que conocía allí y desvincúlelas de las cuentas.",
      send = "Úselo para un dominio que cambió de manos, y solo en respuesta a RRVS.",
    },
    ["7.19"] = {
      name = "No se puede completar la comprobación RRVS",
      gist = "el servidor no puede saber si el buzón conserva a su propietario",
      description = "El servidor no registró la fecha que necesita la petición RRVS (RFC 7293). El código no dice que el propietario haya cambiado.",
      when = "Aparece en sistemas cuyos registros no se remontan lo suficiente.",
      fix = "Envíe el mensaje sin RRVS solo si puede leerlo un extraño; si no, avise al destinatario por otra vía.",
      send = "Úselo si falta la fecha, y regístrela en los buzones nuevos.",
    },
    ["7.20"] = {
      name = "Ninguna firma DKIM supera la verificación",
      gist = "ninguna firma DKIM del mensaje supera la verificación",
      description = "El mensaje no estaba firmado, o fallaron todas las firmas.",
      when = "550 5.7.20 aparece tras el final de los datos. Son típicos una clave que falta en el DNS, un selector equivocado y los servidores intermedios que alteran el contenido.",
      fix = "Firme el correo saliente con DKIM, compruebe que la clave del DNS corresponde al selector y que nada cambia el mensaje después de firmarlo.",
      send = "Úselo si su política exige DKIM; la RFC 6376 lo desaconseja, y perjudicará al correo de listas.",
    },
    ["7.21"] = {
      name = "No se encontró ninguna firma DKIM aceptable",
      gist = "el mensaje tiene firmas DKIM que superan la verificación, pero ninguna que la política acepte",
      description = "El dominio que firma, la clave o las partes firmadas no cumplen las reglas del servidor.",
      when = "550 5.7.21 aparece tras el final de los datos, por ejemplo por una clave débil o si solo firma el proveedor del servicio.",
      fix = "Firme con su propio dominio, una clave fuerte y todas las cabeceras importantes.",
      send = "Úselo si las firmas superan la verificación, pero incumplen sus reglas, e indique la regla en el texto.",
    },
    ["7.22"] = {
      name = "No se encontró ninguna firma DKIM válida que corresponda al autor",
      gist = "ninguna firma DKIM válida pertenece al dominio de la cabecera From",
      description = "Otras firmas superan la verificación, pero ninguna es del autor. El código es un caso particular de 5.7.21.",
      when = "550 5.7.22 aparece tras el final de los datos para correo que un proveedor o una lista de correo firma solo en su propio nombre.",
      fix = "Haga que el servicio de envío firme con el dominio de la cabecera From, o use en From una dirección del dominio con el que se firma.",
      send = "Úselo si su política exige una firma del dominio del autor.",
    },
    ["7.23"] = {
      name = "Validación SPF fallida",
      gist = "SPF no autoriza para este dominio al host que envía",
      description = "La comprobación SPF falló, y la política del servidor rechaza ese correo. El código sustituye a 5.7.1 de la RFC 7208.",
      when = "550 5.7.23 aparece tras MAIL o tras el final de los datos. Son típicos un servicio de envío que falta en el registro SPF y un reenvío que no cambia el remitente.",
      fix = "Añada el host o el servicio de envío al registro SPF del dominio de MAIL FROM. Quien reenvía debería poner su propia dirección en MAIL FROM.",
      send = "Úselo para un resultado fail de SPF; si también falló DKIM, use 5.7.26.",
      [4] = {
        gist = "el host no tiene DNS inverso o lo tiene incorrecto, según el uso que Gmail hace del código",
        description = "Gmail no encontró ningún registro PTR, o encontró uno que no lleva de vuelta al host. Según la RFC 7372, X.7.23 significa que falló la comprobación SPF, y es un error permanente.",
        when = "4.7.23 aparece en Gmail para un host sin registro PTR, o con uno cuyo nombre no lleva de vuelta a él.",
        fix = "Configure un registro PTR cuyo nombre resuelva a la misma dirección, y deje que la cola reintente.",
        send = "Use 4.7.25 para el DNS inverso, y 4.7.24 para una comprobación SPF que no se pudo terminar.",
      },
    },
    ["7.24"] = {
      name = "Error en la validación SPF",
      gist = "el registro SPF del dominio del remitente es defectuoso",
      description = "La comprobación SPF terminó en un error permanente. El código sustituye a 5.5.2 de la RFC 7208.",
      when = "550 5.7.24 aparece por una sintaxis incorrecta, dos registros SPF en un dominio o más de diez términos que necesitan consultas al DNS.",
      fix = "Repare el registro: conserve uno solo y no pase de diez consultas, contando los registros incluidos.",
      send = "Úselo para un resultado permerror de SPF.",
      [4] = {
        gist = "la comprobación SPF no se pudo terminar por un problema de DNS",
        description = "Los servidores de nombres no respondieron, así que no se decidió nada sobre el mensaje. El código sustituye a 4.4.3 de la RFC 7208.",
        when = "451 4.7.24 aparece cuando no responden los servidores de nombres del dominio del remitente.",
        fix = "Deje que la cola reintente, y revise los servidores de nombres del dominio de su remitente.",
        send = "Úselo para un resultado temperror de SPF, y asegúrese de que su propio resolutor funciona.",
      },
    },
    ["7.25"] = {
      name = "Validación del DNS inverso fallida",
      gist = "el host que envía no tiene un DNS inverso válido",
      description = "La dirección IP no tiene registro PTR, o el nombre que figura en él no lleva de vuelta a la dirección.",
      when = "550 5.7.25 aparece a partir de MAIL; el saludo y la respuesta a EHLO no llevan código mejorado. Es típico de un host nuevo o de una dirección IPv6.",
      fix = "Haga que el titular de la dirección IP configure un registro PTR cuyo nombre resuelva a la misma dirección, tanto para IPv6 como para IPv4, y use ese nombre en EHLO.",
      send = "Úselo si el registro falta o es incorrecto; para una consulta fallida, use 4.7.25.",
      [4] = {
        gist = "el servidor no encuentra por ahora un DNS inverso válido para el host que envía",
        description = "Falló la consulta PTR de la dirección IP del cliente, o falta el registro. El destinatario no se cuestiona.",
        when = "Postfix envía 450 4.7.25 tras RCPT para un cliente cuyo nombre de host inverso no encuentra.",
        fix = "Haga que el titular de la dirección IP configure un registro PTR cuyo nombre resuelva a la misma dirección. Deje que la cola reintente mientras tanto.",
        send = "Úselo mientras pueda haber fallado la consulta; para un registro que falta o es incorrecto, use 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Varias comprobaciones de autenticación fallidas",
      gist = "fallaron varias comprobaciones del remitente, como SPF, DKIM o DMARC",
      description = "El mensaje no está autenticado; el código no dice qué comprobaciones fallaron. Gmail lo usa para la política DMARC y para el correo sin autenticar.",
      when = "550 5.7.26 aparece tras el final de los datos por un servicio de envío que nunca se configuró para el dominio, por correo suplantado y por correo reenviado.",
      fix = "Configure SPF, DKIM y DMARC para el dominio de la cabecera From, y lea los resultados en la cabecera de un mensaje de prueba.",
      send = "Úselo si falló más de una comprobación, e indíquelas en el texto. Si solo falló SPF, use 5.7.23; si solo DKIM, 5.7.20.",
      [4] = {
        gist = "el mensaje no está autenticado y el servidor lo aplaza, según el uso que Gmail hace del código",
        description = "El mensaje no supera ni SPF ni DKIM. La RFC 7372 solo describe el caso permanente.",
        when = "421 4.7.26 aparece en Gmail para remitentes que no han configurado SPF y DKIM.",
        fix = "Configure SPF y DKIM para el dominio del remitente, y deje que la cola reintente.",
        send = "Úselo si hace esperar al correo sin autenticar, y 5.7.26 si lo rechaza.",
      },
    },
    ["7.27"] = {
      name = "La dirección del remitente tiene un MX nulo",
      gist = "el dominio del remitente no acepta correo, así que no podría recibir un rebote",
      description = "El dominio de MAIL FROM publica un MX nulo. Gmail usa el código para correo que no supera SPF.",
      when = "550 5.7.27 aparece tras MAIL o RCPT para un dominio que se cerró al correo entrante, pero que sigue enviando.",
      fix = "Envíe desde un dominio que acepte correo, o sustituya su MX nulo por uno real. Si el texto habla de SPF, repare el registro SPF.",
      send = "Úselo para un MX nulo del dominio del remitente; para el del destinatario, envíe 556 5.1.10.",
      [4] = {
        gist = "el mensaje no supera SPF y el servidor lo aplaza, según el uso que Gmail hace del código",
        description = "Gmail no pudo autorizar mediante SPF al host que envía. Según la RFC 7505, X.7.27 significa que el dominio del remitente tiene un MX nulo, y es un error permanente.",
        when = "Gmail lo envía como 421 4.7.27.",
        fix = "Añada el host o el servicio de envío al registro SPF del dominio de MAIL FROM, y deje que la cola reintente.",
        send = "Use 4.7.24 para una comprobación SPF que no se pudo terminar.",
      },
    },
    ["7.28"] = {
      name = "Avalancha de correo detectada",
      gist = "está llegando demasiado correo de este tipo y el mensaje se rechaza",
      description = "El mensaje parece formar parte de una avalancha de correo abusivo.",
      when = "550 5.7.28 aparece mientras llegan mensajes similares en masa.",
      fix = "Detenga el envío, busque su causa y elimínela antes de enviar el mensaje de nuevo.",
      send = "Úselo si la avalancha es un abuso, y 4.7.28 si el remitente puede continuar más despacio.",
      [4] = {
        gist = "está llegando demasiado correo de este tipo y el remitente tiene que ir más despacio",
        description = "El mensaje parece formar parte de una avalancha de mensajes similares. La fuente registrada del código es un Internet-Draft.",
        when = "421 4.7.28 aparece en Gmail por una frecuencia inusual de correo de un host, una red o un dominio.",
        fix = "Vaya más despacio y averigüe qué produce tantos mensajes: un formulario web mal utilizado o una cuenta robada pueden iniciar una avalancha.",
        send = "Úselo para una ráfaga pasajera, y 4.7.0 para un simple límite.",
      },
    },
    ["7.29"] = {
      name = "Fallo de validación ARC",
      gist = "la cadena ARC del mensaje está rota",
      description = "Falló una comprobación de los sellos ARC. ARC transmite los resultados de SPF, DKIM y DMARC de un reenviador al siguiente.",
      when = "550 5.7.29 aparece tras el final de los datos si un reenviador o una lista de correo alteró un mensaje sellado.",
      fix = "Encuentre el reenviador o la lista que rompe la cadena y, si es posible, envíe sin pasar por él.",
      send = "Úselo solo junto con otros indicios; una cadena rota por sí sola demuestra poco.",
      [4] = {
        gist = "el mensaje llegó sin TLS y se aplaza, según el uso que Gmail hace del código",
        description = "Gmail exige TLS a este remitente. Según la RFC 8617, X.7.29 significa que la cadena ARC está rota.",
        when = "421 4.7.29 aparece en Gmail para correo por una conexión sin TLS.",
        fix = "Active TLS para el correo saliente, y deje que la cola reintente.",
        send = "Use 530 5.7.0 para exigir TLS.",
      },
    },
    ["7.30"] = {
      name = "Se requiere compatibilidad con REQUIRETLS",
      gist = "el mensaje exige REQUIRETLS, que los siguientes servidores no admiten",
      description = "Para transmitir el mensaje, el servidor de retransmisión habría tenido que renunciar a la protección que se pide, y no lo hizo. Gmail usa el código para correo que no supera DKIM.",
      when = "550 5.7.30 aparece si ningún host MX del dominio del destinatario anuncia REQUIRETLS.",
      fix = "Pida al postmaster del destinatario que admita REQUIRETLS, o envíe sin él si el contenido puede viajar sin protección. Si el texto habla de DKIM, repare la firma.",
      send = "Úselo si retransmite y los siguientes hosts no ofrecen REQUIRETLS.",
      [4] = {
        gist = "el mensaje no supera DKIM y el servidor lo aplaza, según el uso que Gmail hace del código",
        description = "Gmail no encontró ninguna firma DKIM válida. Según la RFC 8689, X.7.30 significa que falta REQUIRETLS, y es un error permanente.",
        when = "Gmail lo envía como 421 4.7.30 tras el final de los datos.",
        fix = "Firme el correo saliente con DKIM, revise la clave en el DNS y deje que la cola reintente.",
        send = "Use 5.7.20 para DKIM si rechaza el mensaje.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Servidor ocupado o deteniéndose",
      gist = "el servidor se está deteniendo o está demasiado ocupado y cierra la conexión",
      description = "El problema es del propio servidor: una parada, un reinicio, mantenimiento o carga. No se dice nada sobre usted ni sobre el destinatario.",
      when = "Llega como saludo o en cualquier momento de la sesión.",
      fix = "Mantenga el mensaje en cola y conéctese de nuevo más tarde; si el problema persiste durante horas, pruebe con otro host MX del dominio.",
    },
    ["421 4.4.2"] = {
      name = "Tiempo de espera agotado en la conexión",
      gist = "la sesión estuvo inactiva demasiado tiempo o se cortó, y el servidor la cierra",
      description = "El servidor esperó el siguiente comando, o más partes del mensaje, y desistió.",
      when = "Aparece con clientes lentos, en líneas lentas y donde un cortafuegos o un proxy se traga datos.",
      fix = "Deje que la cola reintente. Si ocurre siempre en el mismo punto del mensaje, revise los proxies que analizan el correo y la MTU del camino.",
    },
    ["421 4.7.0"] = {
      name = "Vaya más despacio",
      gist = "el servidor hace esperar a este cliente, casi siempre por un límite o por su reputación",
      description = "Los proveedores frenan con ella a un remitente: demasiadas conexiones, demasiado correo en poco tiempo o una dirección IP que no conocen bien.",
      when = "Llega como saludo o en mitad de una serie de mensajes, y el texto suele indicar el límite.",
      fix = "Mantenga los mensajes en cola, abra menos conexiones y envíe más despacio. Si el problema persiste durante días, revise SPF, DKIM y las quejas.",
    },
    ["421 4.7.28"] = {
      name = "Frecuencia inusual de correo",
      gist = "el correo de este host, red o dominio llega más rápido de lo que el proveedor espera",
      description = "Gmail hace esperar a un remitente así. También cuenta el correo no solicitado que se ha visto del mismo origen.",
      when = "Aparece cuando un remitente aumenta de golpe su volumen, o cuando se abusa de una cuenta o de un formulario web.",
      fix = "Vaya más despacio y aumente el volumen por etapas. Averigüe si una sola cuenta o un solo formulario produce el correo.",
    },
    ["450 4.1.1"] = {
      name = "Destinatario aún sin verificar",
      gist = "el servidor aún no ha averiguado si el destinatario existe",
      description = "El servidor pregunta por la dirección a otro sistema, que no ha respondido o ha respondido con un error temporal. La dirección puede ser correcta.",
      when = "Postfix lo envía tras RCPT mientras verifica a un destinatario, y algunos servidores cuando su directorio no funciona.",
      fix = "Mantenga el mensaje en cola y reinténtelo; normalmente hay un resultado en unos minutos. No quite nada de ninguna lista.",
    },
    ["450 4.1.2"] = {
      name = "Dominio del destinatario no encontrado por ahora",
      gist = "el servidor no encuentra por ahora en el DNS el dominio del destinatario",
      description = "El dominio no tiene registro MX ni de dirección, o no responden sus servidores de nombres; para el servidor, las dos cosas tienen el mismo aspecto.",
      when = "Es la respuesta predeterminada de Postfix para un dominio de destinatario que no encuentra, tras RCPT en un servidor de retransmisión o de salida.",
      fix = "Revise la escritura del dominio. Si es correcta, deje que la cola reintente, porque los problemas de DNS suelen ser pasajeros.",
    },
    ["450 4.1.8"] = {
      name = "Dominio del remitente no encontrado por ahora",
      gist = "el servidor no encuentra por ahora en el DNS el dominio del remitente",
      description = "El dominio de MAIL FROM no tiene registro MX ni de dirección, o no responden sus servidores de nombres.",
      when = "Es la respuesta predeterminada de Postfix para un remitente así, casi siempre tras RCPT.",
      fix = "Revise MAIL FROM en el programa que envía y el DNS de ese dominio. El motivo no es el destinatario.",
    },
    ["450 4.2.0"] = {
      name = "En lista gris o buzón ocupado",
      gist = "el servidor hace esperar al remitente, casi siempre por la lista gris",
      description = "Algunos servidores con lista gris usan esta combinación; en otros se trata de un buzón que no puede recibir correo ahora mismo.",
      when = "Aparece tras RCPT en el primer intento con un destinatario.",
      fix = "Mantenga el mensaje en cola y reinténtelo desde el mismo host al cabo de unos minutos.",
    },
    ["450 4.2.1"] = {
      name = "Buzón cerrado durante un tiempo",
      gist = "el buzón no acepta correo ahora mismo, a menudo porque recibe demasiado",
      description = "La cuenta está bloqueada durante un tiempo, está ocupada o ha superado un límite de correo entrante.",
      when = "Gmail lo envía tras RCPT para un destinatario que recibe correo demasiado rápido.",
      fix = "Mantenga el mensaje en cola y reinténtelo. Envíe menos a menudo a este destinatario si el texto habla de la frecuencia de los mensajes.",
    },
    ["450 4.7.1"] = {
      name = "En lista gris o aplazado por una política",
      gist = "una política hace esperar al remitente, y la habitual es la lista gris",
      description = "El servidor aún no conoce este host y este destinatario, o se aplica de momento una regla sobre el DNS inverso, las listas de bloqueo o la frecuencia de envío.",
      when = "Aparece tras RCPT. El mismo intento suele tener éxito al cabo de unos minutos.",
      fix = "Deje que la cola reintente desde el mismo host. Si el problema persiste durante un día, el texto indica una regla: revise el DNS inverso y las listas de bloqueo.",
    },
    ["450 4.7.25"] = {
      name = "No se encontró el DNS inverso",
      gist = "el servidor no encuentra DNS inverso para la dirección IP del cliente",
      description = "El registro PTR falta, no lleva de vuelta a la dirección o no se pudo consultar.",
      when = "Es la respuesta predeterminada de Postfix para un cliente así, tras RCPT.",
      fix = "Haga que el titular de la dirección IP configure un registro PTR cuyo nombre resuelva a la misma dirección. La cola puede reintentar entretanto.",
    },
    ["451 4.3.0"] = {
      name = "Error pasajero del servidor",
      gist = "algo falló en el servidor, como un filtro, un disco o una consulta",
      description = "El fallo no está ni en el mensaje ni en la dirección.",
      when = "Aparece en cualquier momento, desde MAIL hasta el final de los datos.",
      fix = "Mantenga el mensaje en cola y reinténtelo; al cabo de unas horas, avise al postmaster del sistema receptor.",
    },
    ["451 4.3.5"] = {
      name = "Error de configuración del servidor",
      gist = "un ajuste del servidor receptor es erróneo",
      description = "Postfix da esta respuesta cuando no se puede usar una regla de acceso o un servicio de políticas. Los detalles están solo en el registro de ese servidor.",
      when = "Llega en cualquier etapa, a menudo justo después de que alguien cambiara el servidor.",
      fix = "Espere: la cola reintenta mientras el administrador repara el ajuste.",
    },
    ["451 4.4.3"] = {
      name = "Consulta al DNS fallida",
      gist = "una consulta al DNS que el servidor necesita no obtuvo una respuesta útil",
      description = "Puede referirse al dominio del remitente, al del destinatario o a una lista de bloqueo.",
      when = "Aparece tras MAIL o RCPT.",
      fix = "Mantenga el mensaje en cola y reinténtelo. Si el problema persiste, pruebe desde fuera si responden los servidores de nombres de su dominio.",
    },
    ["451 4.7.1"] = {
      name = "Aplazado por una política",
      gist = "una política hace esperar al remitente por la lista gris, por la frecuencia de envío o por una mala reputación",
      description = "Los servidores que no usan 450 aplican la lista gris con esta combinación. Los grandes proveedores la usan también para hosts en los que confían poco.",
      when = "Aparece tras MAIL, RCPT o el final de los datos.",
      fix = "Deje que la cola reintente desde el mismo host, y envíe más despacio si el texto habla de la frecuencia de envío.",
    },
    ["452 4.2.2"] = {
      name = "Buzón lleno por ahora",
      gist = "el destinatario ha superado su cuota, y el remitente puede reintentar",
      description = "La dirección es válida, y el mensaje espera en la cola del remitente hasta que el destinatario haga sitio.",
      when = "Aparece tras RCPT o después del final de los datos.",
      fix = "Deje que la cola reintente. Si se le acaba el tiempo, el buzón probablemente esté abandonado; avise al destinatario por otra vía.",
    },
    ["452 4.3.1"] = {
      name = "Servidor sin espacio en disco",
      gist = "el disco del servidor receptor está lleno",
      description = "Afecta a todos los destinatarios de ese servidor hasta que vuelva a haber espacio libre.",
      when = "Aparece tras MAIL, según el SIZE declarado, o tras el final de los datos.",
      fix = "Mantenga el mensaje en cola; solo el otro lado puede remediarlo.",
    },
    ["452 4.5.3"] = {
      name = "Demasiados destinatarios",
      gist = "la transacción tiene más destinatarios de los que acepta el servidor",
      description = "Los destinatarios aceptados antes de esta respuesta son válidos. La RFC 5321 exige esta respuesta, y un límite de al menos 100.",
      when = "Aparece con cada RCPT por encima del límite.",
      fix = "Envíe el mensaje a los destinatarios aceptados y después al resto en una transacción nueva. Reduzca el número de destinatarios en el programa que envía.",
    },
    ["454 4.7.0"] = {
      name = "Inicio de sesión o TLS no disponible",
      gist = "AUTH o STARTTLS no funciona en el servidor ahora mismo",
      description = "Tras AUTH, la contraseña no se ha juzgado. Tras STARTTLS, no se pudo usar el certificado o la clave.",
      when = "Aparece mientras la base de datos de usuarios o la configuración TLS del servidor no funciona.",
      fix = "Reinténtelo más tarde, con la misma contraseña y no sin cifrar.",
    },
    ["500 5.5.1"] = {
      name = "Comando desconocido",
      gist = "el servidor no conoce el comando",
      description = "La línea se leyó, pero su primera palabra no es aquí un comando.",
      when = "Aparece tras un error de escritura, por una extensión que no se ofrece y por el texto de un mensaje enviado como comandos.",
      fix = "Compare el comando con la respuesta a EHLO. Si esta respuesta llegó al texto de un mensaje, antes se rechazó un DATA.",
    },
    ["501 5.1.3"] = {
      name = "Dirección de destinatario mal formada",
      gist = "la dirección del destinatario infringe la sintaxis",
      description = "El servidor ni siquiera pudo buscar el buzón.",
      when = "Aparece tras RCPT por espacios, partes que faltan, una segunda @ o un nombre para mostrar dentro de los corchetes angulares.",
      fix = "Corrija la dirección en sus datos; enviarla otra vez sin cambios falla.",
    },
    ["501 5.5.4"] = {
      name = "Argumento mal formado",
      gist = "un argumento del comando infringe la sintaxis",
      description = "El propio comando es conocido.",
      when = "Aparece por un MAIL FROM con un espacio tras los dos puntos, un EHLO con un nombre de host incorrecto o un parámetro mal formado.",
      fix = "Corrija el argumento que indica el texto.",
    },
    ["502 5.5.2"] = {
      name = "Comando no reconocido",
      gist = "el servidor no reconoce el comando, en palabras de Postfix",
      description = "Según la RFC 5321, un comando desconocido recibe 500; Postfix y otros dicen 502 5.5.2.",
      when = "Aparece tras un error de escritura, por una extensión que no se ofrece y por el texto de un mensaje enviado como comandos.",
      fix = "Compare el comando con la respuesta a EHLO, y mire si antes se rechazó un DATA.",
    },
    ["503 5.5.1"] = {
      name = "Comandos fuera de orden",
      gist = "un paso anterior a este comando falta o ha fallado",
      description = "MAIL requiere antes EHLO, RCPT requiere MAIL, y DATA requiere un destinatario aceptado.",
      when = "Con pipelining sigue a un MAIL o RCPT rechazado.",
      fix = "Busque el primer rechazo de la sesión y actúe sobre él.",
    },
    ["504 5.5.2"] = {
      name = "Nombre incompleto",
      gist = "el servidor exige un nombre de host o una dirección completos",
      description = "Es la respuesta de Postfix a un nombre corto: «server» en lugar de «server.example.com».",
      when = "Aparece tras EHLO, MAIL o RCPT, casi siempre con hosts y dispositivos nuevos.",
      fix = "Configure el nombre de host completo en el programa que envía, o use direcciones con dominio.",
    },
    ["530 5.7.0"] = {
      name = "Inicio de sesión o TLS obligatorio",
      gist = "el cliente tiene que iniciar sesión, o iniciar TLS, antes de enviar este comando",
      description = "El texto dice qué paso falta. El propio mensaje no se rechaza.",
      when = "Aparece tras MAIL o RCPT si no se ha iniciado sesión, y tras la mayoría de los comandos donde STARTTLS tiene que ir primero.",
      fix = "Active el cifrado y la autenticación en el programa de correo, o envíe STARTTLS y después AUTH.",
    },
    ["534 5.7.9"] = {
      name = "Se necesita una contraseña de aplicación o un mecanismo más fuerte",
      gist = "el proveedor quiere otra forma de iniciar sesión",
      description = "Según la RFC 4954, el mecanismo es demasiado débil; en Google, la cuenta necesita una contraseña de aplicación.",
      when = "Aparece tras AUTH, aunque la contraseña sea la que funciona en el navegador.",
      fix = "Cree una contraseña de aplicación o use OAuth si el texto lo dice; si no, elija un mecanismo más fuerte.",
    },
    ["535 5.7.8"] = {
      name = "Usuario o contraseña incorrectos",
      gist = "las credenciales no son válidas",
      description = "El nombre, la contraseña o el token son incorrectos o han caducado.",
      when = "Aparece tras AUTH, a menudo porque el proveedor quiere ahora una contraseña de aplicación u OAuth.",
      fix = "Introduzca las credenciales de nuevo, con el nombre de usuario en la forma que quiere el proveedor, y no repita las anteriores: los proveedores bloquean cuentas.",
    },
    ["550 5.1.0"] = {
      name = "Dirección rechazada",
      gist = "se rechaza una dirección, y solo el texto dice de quién",
      description = "Algunos servidores se refieren a un destinatario inexistente; otros, a un remitente que rechazan.",
      when = "Aparece tras MAIL o tras RCPT.",
      fix = "Lea el texto. Dé de baja al destinatario solo si dice que el buzón no existe.",
    },
    ["550 5.1.1"] = {
      name = "El buzón no existe",
      gist = "el buzón no existe",
      description = "El servidor conoce el dominio y no tiene ese destinatario. Es el rebote más frecuente de todos.",
      when = "Aparece tras RCPT para direcciones mal escritas y para cuentas eliminadas.",
      fix = "Corrija la dirección, o quítela de sus listas de inmediato; muchos rebotes de este tipo dañan su reputación.",
    },
    ["550 5.1.10"] = {
      name = "Destinatario no encontrado",
      gist = "no se encontró al destinatario, en palabras de Exchange Online",
      description = "Según la RFC 7505, el código es un MX nulo y llega con 556; Exchange Online usa 550 5.1.10 para un solo destinatario inexistente.",
      when = "Aparece en rebotes de Exchange Online.",
      fix = "Corrija la dirección o quítela de sus listas. Si el texto habla de un MX nulo, ninguna dirección del dominio acepta correo.",
    },
    ["550 5.2.1"] = {
      name = "Buzón desactivado",
      gist = "el buzón existe, pero su cuenta está desactivada",
      description = "La cuenta se suspendió, se bloqueó o se cerró. Gmail se refiere también a un buzón que recibe correo demasiado rápido, y lo dice.",
      when = "Aparece tras RCPT.",
      fix = "Quite la dirección de sus listas, salvo que el texto hable de la frecuencia de los mensajes.",
    },
    ["550 5.4.1"] = {
      name = "El destinatario no está en el directorio",
      gist = "Exchange Online no tiene ese destinatario en este dominio",
      description = "Según la RFC 3463, X.4.1 significa que un host no contesta. Exchange Online lo usa cuando la dirección no está en su directorio.",
      when = "Aparece tras RCPT con las palabras «Access denied», a menudo después de que un dominio se trasladara allí.",
      fix = "Confirme la dirección con el destinatario por otros medios. Si debe existir, su administrador tiene que añadirla allí.",
    },
    ["550 5.7.1"] = {
      name = "Rechazado por una política",
      gist = "una política rechaza este correo, y el texto dice cuál",
      description = "Una misma combinación vale para muchas reglas: la retransmisión, las listas de bloqueo, el contenido, el remitente o un destinatario que solo acepta correo de algunos remitentes.",
      when = "Tras RCPT suele tratarse de la retransmisión o de una lista de bloqueo; tras el final de los datos, del contenido o de la autenticación.",
      fix = "Lea el texto y elimine esa causa. No quite la dirección de ninguna lista solo por esta combinación; si el texto menciona una lista de bloqueo, pida que lo retiren de ella.",
    },
    ["550 5.7.26"] = {
      name = "Remitente no autenticado",
      gist = "SPF, DKIM o DMARC falló para el dominio del remitente",
      description = "En Gmail significa que el mensaje no está autenticado o que la política DMARC del dominio lo rechaza.",
      when = "Aparece tras el final de los datos, casi siempre por un servicio de envío que nunca se configuró para el dominio, o por correo reenviado.",
      fix = "Configure SPF y DKIM para el dominio de la cabecera From y después envíe el mensaje de nuevo.",
    },
    ["551 5.7.1"] = {
      name = "Retransmisión o remitente rechazados",
      gist = "el servidor no quiere retransmitir, o rechaza a este remitente",
      description = "551 por sí solo es un usuario que está en otro lugar; con 5.7.1, los servidores se refieren a una política.",
      when = "Aparece en la respuesta a MAIL o RCPT.",
      fix = "Inicie sesión primero si este es su propio servidor de salida, y compruebe que la dirección de remitente pertenece a la cuenta. Si no es su servidor, revise los registros MX del dominio del destinatario.",
    },
    ["552 5.2.2"] = {
      name = "Buzón lleno",
      gist = "el destinatario ha superado su cuota, y este mensaje se devuelve",
      description = "La dirección es válida. Un mensaje posterior puede llegar.",
      when = "Aparece tras RCPT o después del final de los datos.",
      fix = "Conserve de momento la dirección y avise al destinatario por otra vía. Si el problema persiste durante semanas, considere abandonado el buzón.",
    },
    ["552 5.3.4"] = {
      name = "Mensaje demasiado grande",
      gist = "el mensaje supera el límite de tamaño del servidor",
      description = "El límite cuenta el mensaje codificado, que es en torno a un tercio mayor que los archivos que contiene.",
      when = "Aparece tras MAIL si se anunció el tamaño; si no, tras el final de los datos.",
      fix = "Reduzca el mensaje o envíe un enlace. La línea SIZE de la respuesta a EHLO indica el límite.",
    },
    ["552 5.7.0"] = {
      name = "Contenido peligroso",
      gist = "el mensaje contiene un adjunto o un enlace que el proveedor considera peligroso",
      description = "Lo envía Gmail, y no tiene nada que ver con el tamaño ni con la cuota.",
      when = "Aparece tras el final de los datos, por programas, macros, archivos comprimidos con contraseña y enlaces sospechosos.",
      fix = "Quite el adjunto o el enlace y envíe el mensaje de nuevo; ofrezca el archivo por otra vía.",
    },
    ["553 5.7.1"] = {
      name = "La dirección de remitente no es suya",
      gist = "la dirección de remitente no pertenece al usuario que inició sesión",
      description = "Postfix y muchos proveedores de alojamiento comprueban que MAIL FROM sea una dirección de la cuenta.",
      when = "Aparece tras MAIL o RCPT en servidores de salida. Algunos servidores rechazan la retransmisión con la misma combinación.",
      fix = "Envíe con la dirección de su cuenta, o pida que se permita en ella la otra dirección.",
    },
    ["554 5.0.0"] = {
      name = "Rechazado sin detalles",
      gist = "se rechaza el mensaje, y el código mejorado no añade nada",
      description = "Los programas escriben 5.0.0 cuando solo saben que una respuesta era permanente, así que únicamente cuenta el texto.",
      when = "Aparece sobre todo en informes de entrega.",
      fix = "Actúe según el texto. No dé de baja a ningún destinatario salvo que diga que el buzón no existe.",
    },
    ["554 5.4.6"] = {
      name = "Bucle de correo",
      gist = "el mensaje circuló en bucle y se abandonó",
      description = "Un servidor contó demasiadas cabeceras Received.",
      when = "Aparece donde dos buzones se reenvían el uno al otro, o donde un registro MX lleva de vuelta al remitente.",
      fix = "Busque en las cabeceras Received los hosts que se repiten, y corrija allí el reenvío.",
    },
    ["554 5.7.1"] = {
      name = "Mensaje o cliente rechazado por una política",
      gist = "una política rechaza el mensaje o el host que envía",
      description = "Se trata casi siempre de un filtro de spam o de una lista de bloqueo; algunos servidores rechazan con ella la retransmisión.",
      when = "Tras RCPT suele ser una lista de bloqueo y se refiere a su dirección IP; tras el final de los datos suele ser el contenido.",
      fix = "Si se menciona una lista de bloqueo, elimine la causa y pida que lo retiren de la lista. Si se menciona el contenido, cámbielo. El motivo no es el destinatario.",
    },
    ["555 5.5.2"] = {
      name = "Error de sintaxis en MAIL o RCPT",
      gist = "la dirección de MAIL FROM o RCPT TO no está escrita como debe",
      description = "Gmail lo envía por un nombre para mostrar, una dirección vacía en RCPT o un corchete angular que falta.",
      when = "Aparece con programas y dispositivos que ponen ahí algo más que la simple dirección.",
      fix = "Ponga exactamente una dirección, sin nombre, en los campos de remitente y de destinatario del programa.",
    },
    ["556 5.1.10"] = {
      name = "Dominio con MX nulo",
      gist = "el dominio del destinatario publica que no acepta correo",
      description = "Un MX nulo es un único registro MX con un punto en lugar de un nombre de host.",
      when = "Lo dice un servidor de retransmisión o de salida tras RCPT.",
      fix = "Corrija el dominio si está mal escrito; si no, dé de baja todas sus direcciones.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Este detalle no es habitual en un éxito, así que solo son fiables la clase y el tema.",
      fix = "Continúe con el siguiente comando, porque la respuesta es un éxito.",
      send = "Use X.0.0 o un detalle que sea habitual en la clase 2.",
    },
    ["2.1"] = {
      gist = "el servidor ha aceptado una dirección",
      description = "El servidor ha aceptado una dirección.",
    },
    ["2.2"] = {
      gist = "el servidor ha hecho lo que se pidió al buzón del destinatario",
      description = "El servidor ha hecho lo que se pidió al buzón del destinatario.",
    },
    ["2.3"] = {
      gist = "el servidor ha ejecutado el comando y añade una observación sobre el sistema de correo",
      description = "El servidor ha ejecutado el comando y añade una observación sobre el sistema de correo.",
    },
    ["2.4"] = {
      gist = "el servidor ha ejecutado el comando y añade una observación sobre la red o el enrutamiento",
      description = "El servidor ha ejecutado el comando y añade una observación sobre la red o el enrutamiento.",
    },
    ["2.5"] = {
      gist = "el servidor ha ejecutado el comando y añade una observación sobre el protocolo",
      description = "El servidor ha ejecutado el comando y añade una observación sobre el protocolo.",
    },
    ["2.6"] = {
      gist = "el servidor ha aceptado el contenido del mensaje",
      description = "El servidor ha aceptado el contenido del mensaje.",
    },
    ["2.7"] = {
      gist = "el servidor no tiene nada que objetar por motivos de seguridad o de política",
      description = "El servidor no tiene nada que objetar por motivos de seguridad o de política.",
    },
    ["4"] = {
      when = "Este detalle no es habitual en un error temporal, así que solo son fiables la clase y el tema.",
      fix = "Mantenga el mensaje en cola y reinténtelo más tarde, y busque la causa en el texto.",
      send = "Use un detalle que sea habitual en la clase 4, y la clase 5 si no sirve de nada esperar.",
    },
    ["4.1"] = {
      gist = "el servidor no puede aceptar una dirección en este momento",
      description = "El servidor no puede aceptar una dirección en este momento.",
    },
    ["4.2"] = {
      gist = "el servidor no puede usar el buzón del destinatario en este momento",
      description = "El servidor no puede usar el buzón del destinatario en este momento.",
    },
    ["4.3"] = {
      gist = "el servidor no puede aceptar el mensaje en este momento por un problema del sistema de correo",
      description = "El servidor no puede aceptar el mensaje en este momento por un problema del sistema de correo.",
    },
    ["4.5"] = {
      gist = "el servidor no puede ejecutar el comando en este momento",
      description = "El servidor no puede ejecutar el comando en este momento.",
    },
    ["4.6"] = {
      gist = "el servidor no puede tratar el contenido del mensaje en este momento",
      description = "El servidor no puede tratar el contenido del mensaje en este momento.",
    },
    ["4.7"] = {
      gist = "el servidor rechaza de momento la petición por motivos de seguridad o de política",
      description = "El servidor rechaza de momento la petición por motivos de seguridad o de política.",
    },
    ["5"] = {
      when = "Este detalle no es habitual en un error permanente, así que solo son fiables la clase y el tema.",
      fix = "Busque la causa en el texto y elimínela antes de volver a enviar.",
      send = "Use un detalle que sea habitual en la clase 5, y la clase 4 si esperar puede servir.",
    },
    ["5.1"] = {
      gist = "el servidor no acepta una dirección",
      description = "El servidor no acepta una dirección.",
    },
    ["5.3"] = {
      gist = "el servidor rechaza el mensaje por un problema del sistema de correo",
      description = "El servidor rechaza el mensaje por un problema del sistema de correo.",
    },
    ["5.4"] = {
      gist = "el servidor no puede entregar el mensaje por un problema de la red o del enrutamiento",
      description = "El servidor no puede entregar el mensaje por un problema de la red o del enrutamiento.",
    },
  },

  help = {
    CODE = {
      summary = "explicar un código (252, 5.1.1) o los dos de una respuesta (550 5.7.1), o comparar dos",
      about = {
        "Un código es un código de respuesta (252), un código de estado mejorado (5.1.1) o el nombre de su página (252-cannot-verify-user). Un código de respuesta y uno mejorado son los de una misma respuesta: la página dice qué quieren decir los servidores con los dos juntos. Dos códigos del mismo tipo se comparan.",
      },
      examples = {
        "qué significa 252, cuándo aparece y qué hacer",
        "qué quieren decir los servidores con esta combinación",
        "en qué se diferencian los dos",
      },
    },
    compare = {
      summary = "poner dos códigos uno al lado del otro",
      about = { "Los dos códigos pueden ser del mismo tipo o de los dos tipos, en cualquier orden." },
      examples = { "en qué se diferencian los dos y cuándo usar cada uno" },
    },
    search = {
      summary = "buscar códigos por palabras",
      about = {
        "Las palabras pueden ser las de una página o las que escriben los servidores. La mejor entrada va primero.",
      },
      examples = { "los diez códigos que mejor encajan", "todos los que se encuentran" },
    },
    list = {
      summary = "enumerar todos los códigos, o los de una etapa",
      examples = { "qué puede seguir a RCPT" },
    },
    classify = {
      summary = "decir qué significa para el remitente una respuesta, o cada línea de la entrada",
      about = {
        "TEXT es una respuesta, o lo que un programa cuenta de ella: una línea de un registro de correo, un Diagnostic-Code, el texto de una excepción. Varias palabras forman un solo texto. Con - se responde a cada línea de la entrada estándar con una línea de una tabla, o de JSON, que empieza por el número de la línea y termina con las palabras que contaron.",
        "Hacia una tubería, cada resultado sale en cuanto se conoce.",
      },
      examples = {
        "motivo, acción, alcance y lo demás",
        "una línea de una tabla por cada línea",
        "un objeto por línea; el remitente ha desistido",
      },
    },
    why = {
      summary = "mostrar cómo llegó classify a su resultado",
      about = {
        "Cómo se leyó el texto, qué frases coincidieron, cuáles casi coincidieron, qué habrían dicho los códigos por sí solos y qué ley cambió el resultado.",
      },
      examples = { "los pasos y después el veredicto" },
    },
    parse = {
      summary = "mostrar las respuestas de un archivo parte por parte",
      about = {
        "Los archivos, o la entrada estándar, contienen respuestas tal como las envía un servidor, una tras otra.",
      },
      examples = { "código, código mejorado, texto y defectos de cada respuesta" },
    },
    lint = {
      summary = "comprobar las respuestas de un archivo según las RFC",
      about = { "Con --stage dice además qué códigos no prevén las RFC en esa etapa." },
      examples = { "hallazgos con línea, octeto y sección de la RFC; 1 si alguno es un error" },
    },
    log = {
      summary = "resumir un registro de correo: entregas, motivos y direcciones que quitar",
      about = {
        "El registro es de Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA o Exchange; su formato se reconoce por sus líneas, y un mismo archivo puede contener varios. Varios archivos forman un solo registro, en su orden.",
        "Un mensaje aplazado cuarenta veces cuenta como un aplazamiento; una dirección a la que se entrega después no se quita; un dominio en el que fallaron todos los destinatarios se indica, pero no se quita.",
      },
      examples = {
        "qué fue del correo, por motivo",
        "las direcciones que quitar, con sus motivos",
        "qué fue de él en cada dominio desde ese día",
        "la misma página para un navegador",
      },
    },
    bounce = {
      summary = "leer correo devuelto: un mensaje, un mbox, un Maildir",
      about = {
        "Una línea por destinatario: archivo, destinatario, motivo, acción, respuesta; tras varios mensajes, un resumen. Con --format json, un objeto por línea. Un mensaje que no se puede leer no detiene a los demás: se indica al final.",
        "Cualquiera puede falsificar un mensaje devuelto: compare el Message-ID o una dirección de remitente propia antes de dar de baja a nadie.",
      },
      examples = { "un informe por destinatario", "las direcciones que quitar, con los motivos" },
    },
    reasons = {
      summary = "enumerar los motivos que da classify",
      examples = { "cada uno con su acción, su alcance y su clase de rebote" },
    },
    suggest = {
      summary = "escribir la respuesta correcta para un motivo",
      about = { "STAGE es la etapa de la sesión en la que se da la respuesta; de ella depende el código." },
      examples = { "450 4.7.1 y un texto" },
    },
    help = {
      summary = "decir cómo se usa un comando",
      about = {
        "Con man escribe la página de manual, y con el nombre de un intérprete de comandos, su autocompletado: lo instala make install; LuaRocks, no.",
      },
      examples = {
        "uso, opciones y ejemplos de classify",
        "autocompletado, para una línea `source smtpcodes.bash` en ~/.bashrc",
      },
    },
    ["--stage"] = "en qué etapa de la sesión llegó la respuesta",
    ["--provider"] = "quién escribió la respuesta: google, microsoft, ...",
    ["--final"] = "el remitente ha desistido: un DSN dice Action: failed",
    ["--rules"] = "reglas propias: un archivo Lua que devuelve una tabla",
    ["--drop"] = "solo las direcciones que no deberían recibir más correo, con los motivos",
    ["--by"] = "contar además por motivo, dominio, proveedor, hora o respuesta (reason, domain, provider, hour, reply)",
    ["--since"] = "omitir las líneas anteriores: 2026-11-23, o con hora",
    ["--limit"] = "mostrar como mucho N entradas (si no se indica, 10; 0: todas)",
    ["--lang"] = "idioma de las páginas, como etiqueta BCP 47 (si no se indica, LC_ALL, LC_MESSAGES o LANG)",
    ["--format"] = "text, markdown, html o json",
    ["--width"] = "anchura del texto, de 40 a 1000 (si no se indica, la del terminal u 80)",
    ["--color"] = "auto, always o never",
    ["--help"] = "decir cómo se usa y terminar",
    ["--version"] = "decir la versión y terminar",
  },

  terms = {
    mailbox_unknown = "usuario desconocido; usuario no existe; usuario no encontrado; buzón inexistente; buzón no existe; buzón no encontrado; dirección no existe; dirección inexistente; dirección inválida; destinatario desconocido; destinatario inválido; destinatario rechazado; destinatario no encontrado; cuenta no existe; rebote duro; rebote permanente; casilla inexistente; casilla no existe; correo rebotado; correo devuelto",
    mailbox_disabled = "cuenta suspendida; cuenta desactivada; cuenta deshabilitada; cuenta cerrada; buzón desactivado; cuenta bloqueada; cuenta inactiva",
    mailbox_full = "buzón lleno; casilla llena; bandeja llena; cuota; cuota excedida; cuota superada; sin espacio; correo lleno; almacenamiento lleno",
    domain_unknown = "dominio no existe; dominio inexistente; dominio no encontrado; dominio desconocido; dominio inválido",
    recipient_restricted = "no puede enviar a este destinatario; grupo restringido; solo remitentes autorizados",
    relay_denied = "relay denegado; relay no permitido; reenvío denegado; retransmisión denegada; relay",
    message_too_big = "mensaje demasiado grande; correo muy grande; tamaño máximo; límite de tamaño; adjunto demasiado grande; tamaño del mensaje",
    message_format = "mensaje mal formado; formato inválido",
    spam_content = "spam; correo no deseado; correo basura; filtro de contenido",
    virus = "virus; software malicioso; malware; archivo peligroso",
    blocklisted = "lista negra; listas negras; lista de bloqueo; ip bloqueada; ip en lista negra; reputación; dirección ip bloqueada; bloqueado; baneado",
    auth_failure = "correo no autenticado; remitente no autenticado",
    reverse_dns = "dns inverso; dns inversa; registro ptr; resolución inversa; ptr",
    sender_rejected = "remitente rechazado; remitente no válido; remitente desconocido; remitente bloqueado",
    policy = "política; rechazado por política; acceso denegado",
    session_security = "autenticación requerida; se requiere autenticación; autenticación necesaria; iniciar sesión; no autenticado; autenticación",
    tls_failure = "fallo de tls; error de tls; tls no disponible",
    too_many_recipients = "demasiados destinatarios; límite de destinatarios; muchos destinatarios",
    rate_limited = "demasiadas conexiones; demasiados mensajes; límite de envío; límite de velocidad; límite por hora; demasiado rápido; demasiados correos",
    greylisted = "lista gris; listas grises; greylisting",
    service_unavailable = "servicio no disponible; servidor ocupado; servidor caído; mantenimiento; servidor no disponible",
    system_error = "error local; error interno; error del servidor",
    network_error = "tiempo de espera; tiempo agotado; conexión rechazada; sin respuesta; no se puede conectar; conexión perdida",
    ["450 451 421 452 4.2.2"] = "inténtelo más tarde; intente más tarde; error temporal; fallo temporal; reintentar; rebote suave; rebote blando; rebote temporal",
    ["550 450"] = "buzón no disponible",
    ["535 5.7.8"] = "contraseña; contraseña incorrecta; credenciales; usuario o contraseña; error de autenticación; autenticación fallida",
    ["534 5.7.9"] = "contraseña de aplicación; verificación en dos pasos; mecanismo de autenticación débil; mecanismo demasiado débil",
    ["530 454 5.7.10 220"] = "cifrado; cifrado requerido; encriptación; encriptado; requiere tls; ssl; tls; starttls",
    ["5.4.6 554"] = "bucle; bucle de correo; demasiados saltos",
    ["4.4.7 5.4.7"] = "tiempo de entrega agotado; mensaje caducado; caducado",
    ["500 502 5.5.1"] = "comando desconocido; comando no reconocido; comando no implementado; orden desconocida",
    ["503 5.5.1"] = "secuencia incorrecta; secuencia de comandos; orden incorrecto",
    ["501 500 5.5.4 5.5.2"] = "error de sintaxis; sintaxis; parámetros incorrectos",
    ["452 4.3.1"] = "disco lleno; espacio insuficiente; almacenamiento insuficiente; servidor sin espacio; sin espacio en disco; disco del servidor lleno",
    ["250 2.0.0 2.6.0"] = "mensaje aceptado; aceptado; entregado; correcto",
    ["5.6.0 554"] = "cabecera; encabezado; cabeceras",
    ["5.7.1 552 5.3.4 554"] = "adjunto; archivo adjunto; fichero adjunto; adjunto bloqueado",
    ["221 421"] = "cerrando conexión; cierre de la conexión",
    ["220"] = "servicio listo; listo",
    ["4.4.3 5.1.2 5.4.4"] = "dns; error de dns; registro mx",
    ["252"] = "verificar usuario; no se puede verificar",
    ["354"] = "iniciar mensaje; comenzar el mensaje; escribir el mensaje; empezar a escribir",
    ["556 5.1.10 521"] = "no acepta correo; dominio no acepta correo; servidor no acepta correo; mx nulo",
    ["5.7.2 5.2.4"] = "lista de correo; lista de distribución; no autorizado en la lista",
  },

  heading = {
    description = "Descripción",
    when = "Cuándo aparece",
    fix = "Cómo solucionarlo",
    differences = "Diferencias clave",
    guidance = "Cuándo usar cada uno",
    send = "Cuándo enviarlo",
    examples = "Lo que escriben los servidores",
    both = "Los dos códigos",
    steps = "Cómo se decidió",
    findings = "Hallazgos",
    entries = "Códigos SMTP",
    log = "Registro de correo",
    suppress = "Direcciones que quitar",
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
    classes = "Clases habituales",
    reply_codes = "Códigos de respuesta",
    related = "Véase también",
    sources = "Fuentes",
    code = "Código",
    name = "Nombre",
    examples = "Ejemplos",
    kind = "Tipo",
    meaning = "Significado",
    retry = "Reintento",
    source = "Fuente",
    sent_with = "Se envía con",
    reasons = "Motivos",
    alone = "Sin texto",
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
    tag = "Etiqueta",
    link = "Véase",
    listed = "En la lista",
    against = "En contra",
    event = "Evento",
    recipient = "Destinatario",
    original_recipient = "Destinatario original",
    sender = "Remitente",
    remote = "Servidor",
    remote_ip = "Dirección del servidor",
    queue_id = "Identificador de cola",
    time = "Hora",
    program = "Programa",
    form = "Formato",
    reply = "Respuesta",
    inner = "Respuesta citada",
    text = "Texto",
    reporting_mta = "Comunicado por",
    arrival_date = "Llegada",
    message_id = "Identificador del mensaje",
    message_subject = "Asunto del mensaje",
    from = "De",
    to = "Para",
    date = "Fecha",
    feedback_id = "Feedback-ID",
    list_id = "Identificador de lista",
    deliveries = "Entregas",
    refused = "Rechazados",
    other = "Otras líneas",
    delivered = "Entregados",
    deferred = "Aplazados",
    returned = "Devueltos",
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
    unusual = "no habitual en esta clase",
  },
  connection = {
    always = "la cierra el servidor",
    may = "puede cerrarla el servidor",
    never = "sigue abierta",
    none = "ningún servidor lo envía",
  },
  -- Both stand behind "tras", which forms no contraction with the article.
  stage = {
    CONNECT = "la apertura de la conexión",
    ["DATA-END"] = "el final de los datos",
  },
  any_stage = "cualquiera",
  most_stages = "la mayoría de los comandos",
  none = "ninguno",
  and_others = "{list} y otros",
  lasting = {
    positive_completion = "éxito",
    positive_intermediate = "continuar",
    transient_negative = "temporal",
    permanent_negative = "permanente",
  },

  reason = {
    accepted = "El servidor hizo lo que se le pidió (2yz).",
    continue = "El servidor espera la siguiente parte (3yz).",
    mailbox_unknown = "Ese buzón no existe en el dominio, o la dirección no puede existir.",
    mailbox_disabled = "El buzón existió, pero está desactivado, suspendido o cerrado, se ha trasladado o ha cambiado de propietario.",
    suppressed = "El servicio de envío no lo intentó: la dirección está en su propia lista de supresión.",
    mailbox_full = "El destinatario ha superado su cuota.",
    domain_unknown = "El dominio del destinatario no existe o no acepta correo (dominio inexistente, MX nulo).",
    recipient_restricted = "Este destinatario, grupo o lista solo acepta correo de algunos remitentes, o pide superar un desafío.",
    relay_denied = "El servidor no retransmite para este destinatario: el MX es incorrecto o el dominio ya no está ahí (al enviar como usuario: autentíquese primero, fix_session/session).",
    message_too_big = "El mensaje supera un límite de tamaño del servidor o del destinatario.",
    message_format = "El mensaje está mal formado o tiene una forma que no se acepta (cabeceras, MIME, juego de caracteres, 8 bits, tipo de adjunto).",
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
    rate_limited = "Demasiadas conexiones o mensajes en el periodo (alcance host), correo demasiado rápido para este destinatario (recipient) o una cuota de envío (sender).",
    greylisted = "Se pide volver más tarde porque el remitente es nuevo aquí.",
    service_unavailable = "El servidor se está deteniendo o iniciando, o está demasiado ocupado: conéctese de nuevo más tarde.",
    system_error = "El sistema remoto falló: error local, almacenamiento, configuración.",
    network_error = "Sin conexión, tiempo de espera agotado, problema de DNS, bucle de enrutamiento, plazo de entrega vencido.",
    protocol_error = "El servidor rechazó un comando, sus argumentos, su orden o su sintaxis.",
    unknown = "Nada en la respuesta dice por qué.",
  },
  action = {
    proceed = "continuar",
    retry = "reintentar más tarde",
    slow_down = "enviar menos y luego reintentar",
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

  lint = {
    unreadable = "no es una respuesta SMTP, cuyas líneas empiezan por un código de 200 a 599 y un espacio o «-»",
    incomplete = "los octetos terminan en mitad de una respuesta",
    unregistered_code = "ninguna RFC define el código de respuesta {code}",
    unregistered_enhanced = "el código de estado mejorado {enhanced} no está registrado",
    not_expected = "las tablas de las RFC no incluyen {code} tras {stage}",
    text_contradicts_code = {
      positive_completion = "una respuesta 2yz acepta, pero el texto dice «{phrase}»",
      transient_negative = "una respuesta 4yz invita a intentarlo de nuevo, pero el texto dice «{phrase}»",
      permanent_negative = "una respuesta 5yz es definitiva, pero el texto dice «{phrase}»",
    },
    enhanced_in_greeting = "el saludo y las respuestas a HELO, EHLO y LHLO no llevan código de estado mejorado",
    enhanced_differs = "la línea tiene otro código de estado mejorado, {enhanced}",
    limit_not_452 = "un límite de destinatarios se comunica con 452, o con 5yz si es una política",
    challenge_not_base64 = "el desafío no está en base64",
    enhanced_missing = "falta el código de estado mejorado",
    missing_text = "no hay ningún texto detrás del código de respuesta",
    bare_lf = "la línea termina solo en LF en lugar de CRLF",
    code_changes = "el código de respuesta es distinto del de la línea anterior",
    outside_grammar = "el segundo dígito del código de respuesta es mayor que 5",
    separator_tab = "detrás del código de respuesta hay un tabulador en lugar de un espacio",
    control_octet = "el texto contiene un octeto de control",
    non_ascii = "el texto contiene octetos que no son ASCII, o que no son UTF-8 donde se permite",
    line_too_long = "la línea tiene más de 512 octetos",
    enhanced_on_3yz = "una respuesta 3yz lleva un código mejorado",
    enhanced_mismatch = "la clase del código mejorado no es igual al primer dígito del código de respuesta",
    enhanced_malformed = "el texto empieza con algo que parece un código mejorado y no lo es",
    enhanced_delimiter = "al código mejorado no le sigue un espacio, o lleva marcas añadidas",
    enhanced_at_end = "hay un código mejorado al final del texto, donde los clientes no lo buscan",
    enhanced_missing_line = "a la línea le falta el código mejorado que tiene otra línea de la respuesta",
    leading_blank = "hay una línea vacía delante de la respuesta",
    bare_code = "la respuesta termina en un código sin espacio ni texto",
  },

  title = {
    entry = "SMTP {code}: {name}",
    comparison = "SMTP {a} ({a_name}) frente a {b} ({b_name})",
    same_name = "SMTP {a} ({a_name}, {a_word}) frente a {b} ({b_name}, {b_word})",
  },
  summary = {
    same = {
      reply = "Los códigos SMTP {a} ({a_name}) y {b} ({b_name}) pertenecen a la misma serie, {severity}.",
      mixed = "El código SMTP {a} ({a_name}) y el código mejorado {b} ({b_name}) tienen la misma gravedad, {severity}.",
      enhanced = "Los códigos mejorados {a} ({a_name}) y {b} ({b_name}) son de la misma clase, {a_class} ({a_severity}).",
    },
    differ = {
      reply = "El código SMTP {a} ({a_name}) pertenece a la serie {a_severity}, mientras que {b} ({b_name}) pertenece a la serie {b_severity}.",
      mixed = "El código SMTP {a} ({a_name}) pertenece a la serie {a_severity}, mientras que el código mejorado {b} ({b_name}) es de la clase {b_class} ({b_severity}).",
      enhanced = "El código mejorado {a} ({a_name}) es de la clase {a_class} ({a_severity}), mientras que {b} ({b_name}) es de la clase {b_class} ({b_severity}).",
    },
    means = "{a} significa que {a_gist}; {b} significa que {b_gist}.",
    same_meaning = "Los dos significan que {gist}.",
  },

  difference = {
    kind = {
      reply = "{code} es un código de respuesta: abre cada línea de una respuesta, y lo que decide es su primer dígito.",
      enhanced = "{code} es un código de estado mejorado: va detrás de un código de respuesta y dice con más precisión qué ocurrió.",
      common = "Los dos llegan a menudo juntos, en la forma {a} {b}.",
      possible = "Una misma respuesta puede llevar los dos, en la forma {a} {b}.",
      class = "Una misma respuesta nunca lleva los dos: la clase de un código mejorado es igual al primer dígito del código de respuesta.",
      intermediate = "Una misma respuesta nunca lleva los dos: una respuesta 3yz no tiene código mejorado.",
    },
    status = {
      standard = "El código {code} pertenece al estándar SMTP.",
      extension = "El código {code} procede de una extensión de SMTP.",
      obsolete = "El código {code} está obsoleto.",
      observed = "El código {code} no está definido en ninguna RFC, pero algunos servidores o informes lo muestran.",
      registered = "El código {code} está registrado en la IANA.",
      deprecated = "El código {code} está en desuso según su registro.",
      unusual = "El código {code} no es habitual en esta clase, así que confíe solo en su primer dígito.",
    },
    subject = {
      [0] = "El código {code} no indica ningún tema.",
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
    bounce = {
      none = "El código {code} no es un rebote.",
      soft = "Cuente {code} como rebote suave: la dirección puede seguir siendo buena.",
      hard = "Cuente {code} como rebote duro: la dirección ya no sirve.",
      block = "Cuente {code} como bloqueo: se rechazó el correo, lo que por sí solo no demuestra nada sobre la dirección.",
    },
    reasons = {
      list = "Los servidores envían {code} por {reasons:or}.",
    },
    alone = {
      reason = "Sin texto, {code} se interpreta como {reason}.",
      unknown = "Sin texto, {code} no dice el motivo.",
    },
    connection = {
      always = "Tras el código {code}, el servidor cierra la conexión, así que lo que siga necesita una nueva.",
      may = "Tras el código {code}, el servidor puede cerrar la conexión.",
      never = "Tras el código {code}, la sesión puede continuar.",
    },
    stages = {
      any = "El código {code} puede llegar en cualquier etapa, también donde {other} no tiene cabida.",
      apart = "Ningún comando recibe los dos códigos: donde se envía {code}, no se envía {other}.",
      only = "A diferencia de {other}, {code} se envía también tras {stages:or}.",
      many = "El código {code} responde a muchos más comandos que {other}.",
    },
    reply_codes = {
      list = "El código {code} se envía con {codes:or}.",
      none = "El código {code} no acompaña a ningún código de respuesta en particular.",
    },
    meaning = {
      alike = "Para un programa, {code} y {other} dicen lo mismo: llegan en las mismas etapas y le piden lo mismo.",
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
      positive_completion = "Como cliente, interprete {code} como un éxito y continúe.",
      positive_intermediate = "Como cliente, responda a {code} con la siguiente parte.",
      transient_negative = "Como cliente, conserve el mensaje tras {code} e inténtelo de nuevo más tarde.",
      permanent_negative = "Como cliente, no repita la petición sin cambios tras {code}; su texto dice qué hay que cambiar.",
    },
    alike = "Como cliente, trate {a} y {b} por igual si sus textos no dicen nada más: {action}.",
    actions = "Un cliente sin otra indicación debería {a_action} tras {a} y {b_action} tras {b}.",
    closing = "Como cliente, conserve el mensaje tras los dos códigos e inténtelo de nuevo más tarde; {code} termina además la sesión, así que deje pasar un tiempo antes de volver a conectarse a ese servidor.",
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
    whole_domain = "fallaron los {n} destinatarios de {domain}, así que no se incluyen en la lista: compruébelo antes de quitarlos",
    cannot_write = "no se puede escribir: {message}",
    bad_rules = "{file} no contiene reglas: {message}",
    only_severity = "ningún documento define {word}; por su primer dígito es {severity}",
    is_a_file = "{file} es un archivo; para clasificar sus líneas: smtpcodes classify - <ARCHIVO",
    unknown_reason = "motivo desconocido: {word}",
    unknown_stage = "etapa desconocida: {word}",
    no_pair = "{code} y {enhanced} son de clases distintas",
    not_a_reply = "ningún servidor indica el motivo {reason}",
    not_at_stage = "el motivo {reason} no se puede indicar tras {stage}",
    see_help = "Pruebe: smtpcodes --help",
    usage = "Uso: {form}",
    commands = "Comandos:",
    options = "Opciones:",
    examples = "Ejemplos:",
    more_help = "Más sobre un comando y sus propias opciones: {command}",
    languages = "Idiomas: {tags}",
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
    read_so_far = "{mails} mensajes, {recipients} destinatarios",
    empty_input = "no hay ninguna respuesta en la entrada",
    bad_reply = "octeto {offset} de la entrada: {message}",
  },

  step_kind = { form = "forma", words = "palabras", phrase = "frase", near = "casi", code = "código", law = "ley" },
  step = {
    form = "leído como {form}",
    event = "evento {event}",
    code = "código {code}",
    no_code = "sin código",
    enhanced = "código de estado mejorado {enhanced}",
    stage = "etapa {stage}",
    provider = "proveedor {provider}",
    words = "{words}",
    words_left_out = "{words} (omitidas: {left_out})",
    all_left_out = "ninguna palabra (omitidas: {left_out})",
    no_words = "ninguna palabra",
    phrase = "{rule}, {reason} ({rank}): \"{phrase}\" en {from}-{to}",
    near = "{rule}, {reason} ({rank}): \"{phrase}\"",
    lacks_condition = "la regla pide {what}, y no se cumple",
    lacks_word = "le falta {what}",
    lacks_order = "sus palabras están demasiado separadas, en otro orden o en otra frase, o no están en su ^ o $",
    decided = "decidió",
    idle = "no podía cambiar nada",
    user_rule = "{rule}, {reason}: decidió una regla de quien llama",
    by_conditions = "{rule}, {reason} ({rank}): solo por sus condiciones",
    code_says = "código de respuesta {code}, {reason} ({rank})",
    enhanced_says = "código de estado mejorado {code}, {reason} ({rank})",
    quoted_code_says = "código de respuesta de la respuesta citada, {reason} ({rank})",
    quoted_enhanced_says = "código de estado mejorado de la respuesta citada, {reason} ({rank})",
    code_says_nothing = "el código de respuesta {code} por sí solo no dice el motivo",
    enhanced_says_nothing = "el código de estado mejorado {code} por sí solo no dice el motivo",
    law = "ley {law}",
    law_1 = "una 2yz se acepta y una 3yz continúa, diga lo que diga el texto",
    law_2 = "el mensaje vuelve o se conserva por lo que se sabe además del código (final, vencido, un bucle, destinatarios en RCPT)",
    law_3 = "no se da de baja a nadie con una 4yz, antes de RCPT, por una suposición ni tras el final de los datos para varios destinatarios",
    law_5 = "con una 5yz no se reintentan los errores de sistema, de red y de servicio; si una 4yz dice que reintentar es inútil, el mensaje se devuelve",
    law_6 = "solo se puede dividir una transacción que tiene un destinatario",
    law_8 = "la respuesta más interna es una 4yz: no permite dar de baja",
    law_11 = "el programa rechazó a su propio cliente o no habla de ningún intento: no es un rebote",
    law_12 = "se sabe qué fue del mensaje, y eso cuenta más que el código",
    law_13 = "se reconoció una forma, pero sin código dentro: no da de baja",
  },

  log = {
    title = "Registro de correo",
    lines = "De {from} a {to}, {total} líneas: {deliveries} sobre entregas, {refused} sobre rechazos nuestros, {other} otras",
    totals = "Mensajes × destinatarios: {delivered} entregados, {deferred} aplazados, {returned} devueltos",
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
    doubtful = "Fallaron todos los destinatarios de estos dominios: compruébelo antes de quitarlos",
    blocklists = "Listas que nos bloquearon",
    waits = "Cuánto esperar, como mucho",
    own = "Qué falló en nuestro lado",
    refusals = "Qué rechazamos nosotros",
    incomplete = "Por encima de un límite, sin contar",
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
