--- French, with "vous" to the reader. What the keys mean is written at the top of en.lua.

-- Before : ; ? ! and inside « » French has a no-break space. The texts below are written with ordinary
-- ones, and typeset() replaces these.
local NO_BREAK = "\194\160"

local function typeset(value)
  if type(value) == "string" then
    value = value:gsub(" ([:;?!])", NO_BREAK .. "%1")
    if value:find("«", 1, true) then value = value:gsub("« ", "«" .. NO_BREAK):gsub(" »", NO_BREAK .. "»") end
    return value
  elseif type(value) == "function" then
    return function(...) return typeset(value(...)) end
  elseif type(value) == "table" then
    for key, item in pairs(value) do value[key] = typeset(item) end
  end
  return value
end

return typeset {
  tag = "fr",
  name = "Français",
  colon = " : ",
  join = { ["and"] = "et", ["or"] = "ou" },

  terms = {
    mailbox_unknown = "utilisateur inconnu; utilisateur introuvable; destinataire inconnu; "
      .. "destinataire introuvable; boîte inexistante; boîte aux lettres inexistante; "
      .. "adresse inexistante; adresse n'existe pas; adresse invalide; adresse introuvable; "
      .. "destinataire refusé; destinataire invalide; compte inexistant; hard bounce; adresse erronée",
    mailbox_disabled = "compte désactivé; compte suspendu; boîte désactivée; compte fermé; "
      .. "compte bloqué; compte inactif",
    mailbox_full = "boîte pleine; boîte aux lettres pleine; messagerie pleine; quota; quota dépassé; "
      .. "espace insuffisant; stockage plein",
    domain_unknown = "domaine inexistant; domaine introuvable; domaine inconnu; domaine n'existe pas",
    recipient_restricted = "destinataire restreint; expéditeurs autorisés; liste restreinte",
    relay_denied = "relais refusé; relais interdit; relayage refusé; relais non autorisé; relay; relais",
    message_too_big = "message trop volumineux; message trop gros; mail trop lourd; taille maximale; "
      .. "limite de taille; pièce jointe trop volumineuse; taille du message",
    message_format = "message mal formé; format invalide",
    spam_content = "spam; courrier indésirable; pourriel; indésirable; filtre de contenu",
    virus = "virus; logiciel malveillant; malware; fichier dangereux",
    blocklisted = "liste noire; listes noires; liste de blocage; IP bloquée; IP blacklistée; "
      .. "réputation; blacklist; adresse IP bloquée; blacklisté",
    auth_failure = "message non authentifié; expéditeur non authentifié",
    reverse_dns = "DNS inverse; résolution inverse; enregistrement PTR; PTR; reverse DNS",
    sender_rejected = "expéditeur refusé; expéditeur rejeté; expéditeur inconnu; expéditeur invalide; "
      .. "adresse d'expéditeur",
    policy = "politique; politique locale; accès refusé; règle",
    session_security = "authentification requise; authentification nécessaire; "
      .. "authentification obligatoire; connexion requise; non authentifié; authentification",
    tls_failure = "échec TLS; erreur TLS; TLS indisponible",
    too_many_recipients = "trop de destinataires; nombre de destinataires; limite de destinataires",
    rate_limited = "trop de connexions; trop de messages; limite d'envoi; limitation de débit; "
      .. "débit limité; trop rapide; trop de mails; ralentir",
    greylisted = "liste grise; listes grises; greylisting; grey listing",
    service_unavailable = "service indisponible; service non disponible; serveur occupé; "
      .. "serveur surchargé; maintenance; serveur indisponible",
    system_error = "erreur locale; erreur interne; erreur du serveur; erreur serveur",
    network_error = "délai dépassé; délai d'attente; connexion refusée; connexion perdue; "
      .. "pas de réponse; timeout; connexion impossible",
    ["450 451 421 452 4.2.2"] = "réessayer plus tard; réessayez plus tard; erreur temporaire; "
      .. "échec temporaire; soft bounce; rebond temporaire",
    ["550 450"] = "boîte indisponible; boîte aux lettres indisponible; boîte non disponible",
    ["535 5.7.8"] = "mot de passe; mauvais mot de passe; mot de passe incorrect; identifiants; "
      .. "identifiants incorrects; échec d'authentification; authentification échouée",
    ["534 5.7.9"] = "mot de passe d'application; double authentification; deux facteurs",
    ["530 454 5.7.10 220"] = "chiffrement; chiffrement requis; SSL; TLS; STARTTLS; chiffré",
    ["5.4.6 554"] = "boucle; boucle de messagerie; trop de sauts",
    ["4.4.7 5.4.7"] = "expiré; message expiré; délai de livraison",
    ["500 502 5.5.1"] = "commande inconnue; commande non reconnue; commande non implémentée; "
      .. "commande invalide",
    ["503 5.5.1"] = "mauvaise séquence; séquence de commandes; ordre des commandes",
    ["501 500 5.5.4 5.5.2"] = "erreur de syntaxe; syntaxe; paramètres incorrects",
    ["452 4.3.1"] = "disque plein; espace disque; stockage insuffisant",
    ["250 2.0.0 2.6.0"] = "message accepté; accepté; remis; réussi; succès",
    ["5.6.0 554"] = "en-tête; entêtes; en-têtes",
    ["5.7.1 552 5.3.4 554"] = "pièce jointe; pièce jointe bloquée; fichier joint",
    ["221 421"] = "fermeture de la connexion; connexion fermée",
    ["220"] = "service prêt; prêt",
    ["4.4.3 5.1.2 5.4.4"] = "DNS; erreur DNS; enregistrement MX",
    ["252"] = "vérifier l'utilisateur; impossible de vérifier",
    ["354"] = "commencer le message; saisie du message",
  },

  heading = {
    description = "Description",
    when = "Quand il apparaît",
    fix = "Comment y remédier",
    differences = "Principales différences",
    guidance = "Quand utiliser l'un ou l'autre",
  },

  label = {
    severity = "Gravité",
    category = "Catégorie",
    subject = "Sujet",
    status = "Statut",
    stages = "Étapes",
    connection = "Connexion",
    enhanced = "Codes étendus",
    class = "Classe",
    classes = "Classes admises",
    reply_codes = "Codes de réponse",
    related = "Voir aussi",
    sources = "Sources",
    code = "Code",
    name = "Nom",
    kind = "Nature",
    retry = "Nouvelle tentative",
    source = "Source",
    reason = "Raison",
    action = "Action",
    scope = "Portée",
    disposition = "Message",
    bounce = "Rebond",
    retry_after = "Réessayer après",
    blocklist = "Liste de blocage",
    confidence = "Fiabilité",
    why = "Décidé par",
    stage = "Étape",
    mismatch = "Code discordant",
    flaws = "Défauts",
  },

  -- They stand behind "série", so the adjectives are feminine.
  severity = {
    positive_completion = "2xx (positive définitive)",
    positive_intermediate = "3xx (positive intermédiaire)",
    transient_negative = "4xx (négative transitoire)",
    permanent_negative = "5xx (négative permanente)",
  },
  class = {
    positive_completion = "Succès",
    transient_negative = "Échec transitoire persistant",
    permanent_negative = "Échec permanent",
  },
  category = {
    syntax = "Syntaxe",
    information = "Informations",
    connections = "Connexions",
    unspecified = "Non spécifiée",
    mail_system = "Système de messagerie",
    unassigned = "Hors de la grammaire de la RFC 5321",
  },
  subject = {
    [0] = "État autre ou non défini",
    "État de l'adressage",
    "État de la boîte aux lettres",
    "État du système de messagerie",
    "État du réseau et du routage",
    "État du protocole de remise du courrier",
    "État du contenu ou du média du message",
    "État de la sécurité ou de la politique",
  },
  status = {
    standard = "standard",
    extension = "extension",
    obsolete = "obsolète",
    observed = "observé",
    registered = "enregistré",
    deprecated = "déconseillé",
  },
  connection = {
    always = "fermée par le serveur",
    may = "peut être fermée par le serveur",
    never = "reste ouverte",
  },
  -- Both stand behind "après", which does not contract with the article.
  stage = {
    CONNECT = "l'ouverture de la connexion",
    ["DATA-END"] = "la fin des données",
  },
  any_stage = "toutes",

  reason = {
    accepted = "Le serveur a fait ce qui était demandé (2yz).",
    continue = "Le serveur attend la partie suivante (3yz).",
    mailbox_unknown = "Cette boîte aux lettres n'existe pas dans ce domaine, ou l'adresse ne peut pas exister.",
    mailbox_disabled = "La boîte aux lettres a existé, mais elle est désactivée, suspendue ou fermée, a déménagé ou a "
      .. "changé de propriétaire.",
    suppressed = "Le service d'envoi n'a pas essayé : l'adresse figure sur sa propre liste de suppression.",
    mailbox_full = "Le destinataire a dépassé son quota.",
    domain_unknown = "Le domaine du destinataire n'existe pas ou n'accepte pas de courrier (domaine inexistant, MX "
      .. "nul).",
    recipient_restricted = "Ce destinataire, ce groupe ou cette liste n'accepte que le courrier de certains "
      .. "expéditeurs, ou demande de répondre à un défi.",
    relay_denied = "Le serveur ne relaie pas pour ce destinataire : MX erroné ou domaine parti ailleurs (à la "
      .. "soumission : authentifiez-vous d'abord, fix_session/session).",
    message_too_big = "Le message dépasse une limite de taille du serveur ou du destinataire.",
    message_format = "Le message est mal formé ou d'une forme non acceptée (en-têtes, MIME, jeu de caractères, 8 bits, "
      .. "type de pièce jointe).",
    spam_content = "Le contenu, un lien qu'il contient ou son score a été considéré comme du spam.",
    virus = "Détection d'un logiciel malveillant ou d'une pièce jointe dangereuse.",
    blocklisted = "L'hôte ou le domaine émetteur figure sur une liste de blocage, est banni ou a mauvaise réputation.",
    auth_failure = "L'authentification SPF, DKIM, DMARC ou ARC du message a échoué.",
    reverse_dns = "Le DNS inverse (PTR, FCrDNS) ou le nom HELO du client manque ou est incorrect.",
    sender_rejected = "L'expéditeur de l'enveloppe ou de l'en-tête, ou son domaine, est refusé.",
    policy = "Refus par une politique locale, sans plus de précision.",
    session_security = "La session doit d'abord s'authentifier (AUTH) ou démarrer TLS, ou ses identifiants ont été "
      .. "refusés.",
    tls_failure = "TLS, MTA-STS, DANE ou REQUIRETLS n'a pas pu être satisfait. N'abaissez jamais la sécurité.",
    too_many_recipients = "Cette transaction a trop de destinataires : envoyez le reste dans une autre.",
    rate_limited = "Trop de connexions ou de messages sur la période (portée host), courrier trop rapide vers ce "
      .. "destinataire (recipient) ou quota d'envoi atteint (sender).",
    greylisted = "Le serveur demande de revenir plus tard, parce que l'expéditeur est nouveau ici.",
    service_unavailable = "Le serveur s'arrête, démarre ou est trop occupé : reconnectez-vous plus tard.",
    system_error = "Le système distant a échoué : erreur locale, stockage, configuration.",
    network_error = "Pas de connexion, délai d'attente dépassé, problème de DNS, boucle de routage, délai de remise "
      .. "expiré.",
    protocol_error = "Le serveur a refusé une commande, ses arguments, son ordre ou sa syntaxe.",
    unknown = "Rien dans la réponse ne dit pourquoi.",
  },
  action = {
    proceed = "continuer",
    retry = "réessayer plus tard",
    slow_down = "envoyer moins, puis réessayer",
    split = "envoyer le reste dans une autre transaction",
    suppress = "ne plus écrire à cette adresse",
    fix_message = "modifier le message",
    fix_sender = "corriger le côté émetteur",
    fix_session = "corriger le déroulement de la session",
    review = "faire examiner le cas par une personne",
  },
  scope = {
    none = "rien",
    recipient = "seulement cette adresse",
    domain = "toutes les adresses du domaine",
    message = "ce message, quel qu'en soit le destinataire",
    sender = "tout ce qui vient de cet expéditeur",
    host = "tout ce qu'envoie cet hôte",
    server = "tout ce qui est destiné à ce serveur",
    session = "cette connexion",
    transaction = "cette transaction",
    unknown = "la réponse ne le dit pas",
  },
  disposition = {
    done = "il ne reste rien à faire",
    keep = "le laisser en file d'attente",
    ["return"] = "le retourner à l'expéditeur",
  },
  bounce = {
    none = "aucun rebond",
    soft = "peut aboutir plus tard",
    hard = "l'adresse est hors d'usage",
    block = "refusé, mais l'adresse est peut-être bonne",
  },
  confidence = { certain = "certaine", likely = "probable", guess = "simple hypothèse" },
  finding = { error = "erreur", warning = "avertissement", info = "remarque" },

  title = {
    entry = "SMTP {code} : {name}",
    comparison = "SMTP {a} ({a_name}) face à {b} ({b_name})",
  },
  summary = {
    same = {
      reply = "Les codes SMTP {a} ({a_name}) et {b} ({b_name}) appartiennent tous deux à la série {severity}.",
      mixed = "Le code SMTP {a} ({a_name}) et le code étendu {b} ({b_name}) ont la même gravité, {severity}.",
      enhanced = "Les codes étendus {a} ({a_name}) et {b} ({b_name}) sont tous deux de la classe {a_class} "
        .. "({a_severity}).",
    },
    differ = {
      reply = "Le code SMTP {a} ({a_name}) appartient à la série {a_severity}, tandis que {b} ({b_name}) appartient à "
        .. "la série {b_severity}.",
      mixed = "Le code SMTP {a} ({a_name}) appartient à la série {a_severity}, tandis que le code étendu {b} "
        .. "({b_name}) est de la classe {b_class} ({b_severity}).",
      enhanced = "Le code étendu {a} ({a_name}) est de la classe {a_class} ({a_severity}), tandis que {b} ({b_name}) "
        .. "est de la classe {b_class} ({b_severity}).",
    },
  },

  difference = {
    kind = {
      reply = "{code} est un code de réponse : il ouvre chaque ligne d'une réponse, et c'est son premier chiffre qui "
        .. "décide.",
      enhanced = "{code} est un code d'état étendu : il suit un code de réponse et dit plus précisément ce qui s'est "
        .. "passé.",
      common = "Les deux vont souvent ensemble, sous la forme {a} {b}.",
      possible = "Une même réponse peut porter les deux, sous la forme {a} {b}.",
      class = "Une même réponse ne porte jamais les deux : la classe d'un code étendu est égale au premier chiffre du "
        .. "code de réponse.",
      intermediate = "Une même réponse ne porte jamais les deux : une réponse 3yz n'a pas de code étendu.",
    },
    status = {
      standard = "Le code {code} fait partie du standard SMTP.",
      extension = "Le code {code} vient d'une extension de SMTP.",
      obsolete = "Le code {code} est obsolète.",
      observed = "Aucune RFC ne définit le code {code}, mais certains serveurs ou rapports l'emploient.",
      registered = "Le code {code} est enregistré auprès de l'IANA.",
      deprecated = "Le registre de l'IANA déconseille le code {code}.",
    },
    subject = {
      [0] = "Le code {code} n'indique aucun sujet.",
      "Le code {code} concerne une adresse.",
      "Le code {code} concerne une boîte aux lettres.",
      "Le code {code} concerne le système de messagerie destinataire.",
      "Le code {code} concerne le réseau ou l'acheminement.",
      "Le code {code} concerne le dialogue SMTP.",
      "Le code {code} concerne le contenu du message.",
      "Le code {code} concerne la sécurité ou une politique.",
    },
    retry = {
      positive_completion = "Après le code {code}, il n'y a rien à réessayer.",
      positive_intermediate = "Après le code {code}, le client passe à la partie suivante.",
      transient_negative = "Après le code {code}, la même demande peut aboutir plus tard.",
      permanent_negative = "Après le code {code}, quelque chose doit changer avant qu'une nouvelle tentative ait un "
        .. "sens.",
    },
    connection = {
      always = "Après le code {code}, le serveur ferme la connexion.",
      may = "Après le code {code}, le serveur peut fermer la connexion.",
      never = "Le code {code} laisse la connexion ouverte.",
    },
    stages = {
      any = "Le code {code} peut survenir à n'importe quelle étape.",
      only = "Des deux, seul {code} se rencontre après {stages:or}.",
    },
    source = {
      list = function(values)
        return "Le code {code} a pour source" .. (#values.sources > 1 and "s" or "") .. " {sources:and}."
      end,
      none = "Le code {code} ne provient d'aucune norme.",
    },
  },

  guidance = {
    read = {
      positive_completion = "Interprétez-le comme un succès, contrairement à {other}.",
      positive_intermediate = "Interprétez-le comme une invitation à continuer, contrairement à {other}.",
      transient_negative = "Interprétez-le comme un échec temporaire, contrairement à {other}.",
      permanent_negative = "Interprétez-le comme un échec permanent, contrairement à {other}.",
    },
  },

  page = {
    no_entries = "Aucune entrée.",
    no_findings = "Aucune anomalie.",
    seconds = "{n}" .. NO_BREAK .. "s",
    line = "Ligne {line}",
    octet = "Octet {offset}",
    line_and_octet = "Ligne {line}, octet {offset}",
    why = {
      rule = "la règle {rule}",
      user_rule = "votre règle {rule}",
      enhanced = "le code étendu",
      code = "le code de réponse",
      matched = "{by}, d'après « {matched} »",
    },
  },

  cli = {
    did_you_mean = "vouliez-vous dire {words} ?",
    not_for_command = "{command} n'a pas d'option {option}",
    cannot_read = "impossible de lire {file} : {message}",
    cannot_write = "impossible d'écrire : {message}",
    bad_rules = "{file} ne contient pas de règles : {message}",
    only_severity = "aucun document ne définit {word} ; d'après son premier chiffre, c'est {severity}",
    is_a_file = "{file} est un fichier ; pour classer ses lignes : smtpcodes classify - <FICHIER",
    unknown_reason = "raison inconnue : {word}",
    unknown_stage = "étape inconnue : {word}",
    see_help = "Essayez : smtpcodes --help",
    unknown_command = "commande inconnue : {word}",
    unknown_option = "option inconnue : {word}",
    no_value = "l'option {option} exige une valeur",
    takes_no_value = "l'option {option} n'admet pas de valeur",
    bad_value = "l'option {option} ne peut pas valoir {word}",
    missing_argument = "il manque un argument à {command} : {needs}",
    too_many = "un argument de trop : {word}",
    no_language = "la langue {word} n'existe pas ici ; langue utilisée : {name}",
    unknown_code = "code SMTP inconnu : {word}",
    same_code = "un code ne peut pas être comparé à lui-même : {word}",
    perhaps_classify = "Pour classer le texte d'une réponse : smtpcodes classify TEXTE",
    nothing_found = "rien n'a été trouvé pour : {word}",
    more_found = function(values)
      return (tostring(values.n) == "1" and "{n} autre entrée" or "{n} autres entrées") .. " ; --limit 0 affiche tout"
    end,
    empty_input = "il n'y a aucune réponse dans l'entrée",
    bad_reply = "octet {offset} de l'entrée : {message}",
  },

  codes = {
    [200] = { name = "OK générique" },
    [211] = {
      name = "État du système",
      description = "Le serveur répond à HELP par des informations sur lui-même ou sur ses commandes. Malgré le nom "
        .. "de ce code, SMTP n'a aucune commande qui demande un état ; il sert donc de second code d'aide, à côté "
        .. "de 214. Le texte s'adresse à des personnes et occupe souvent plusieurs lignes.",
      when = "Ce code répond à HELP sur les serveurs qui l'emploient à la place de 214. Les programmes qui "
        .. "distribuent le courrier n'ont pas besoin de HELP ; on le rencontre donc dans des sessions saisies à la "
        .. "main et lors de tests. Un client qui le reçoit pour une autre commande a probablement perdu le compte "
        .. "de ses réponses.",
      fix = "Lisez le texte si vous avez demandé de l'aide ; il n'y a rien à réparer. Avant d'envoyer la commande "
        .. "suivante, lisez jusqu'à la ligne où le code n'est pas suivi d'un trait d'union. Ne laissez aucun "
        .. "programme agir d'après la formulation, car aucune RFC ne la fixe.",
    },
    [214] = {
      name = "Message d'aide",
      description = "Le serveur envoie une aide sur lui-même ou sur l'une de ses commandes. Le texte est écrit pour "
        .. "des personnes et n'a aucune forme à laquelle un programme pourrait se fier. Il occupe souvent plusieurs "
        .. "lignes.",
      when = "Ce code répond à HELP, avec ou sans le nom d'une commande en argument. On le voit quand on essaie un "
        .. "serveur à la main. Un serveur qui ne propose pas HELP répond 502, et celui qui n'a pas d'aide pour cet "
        .. "argument répond 504.",
      fix = "Lisez le texte et continuez ; cette réponse ne demande rien. Pour savoir ce que le serveur prend en "
        .. "charge, utilisez la réponse à EHLO, qui est faite pour les programmes. Si vous administrez le serveur, "
        .. "n'oubliez pas que des inconnus lisent aussi ce texte, et décidez de ce qu'il doit révéler du produit et "
        .. "de sa version.",
    },
    [220] = {
      name = "Service prêt",
      description = "Le serveur est prêt : à dialoguer en SMTP s'il s'agit du message d'accueil, ou à démarrer TLS "
        .. "si la réponse suit STARTTLS. Dans le message d'accueil, le premier mot est le nom ou le littéral "
        .. "d'adresse du serveur, et aucun code d'état étendu ne peut y figurer. Après STARTTLS, les octets "
        .. "suivants appartiennent à la négociation TLS.",
      when = "Ce code ouvre toute session qu'un serveur accepte, et il répond aussi à STARTTLS. Il peut se faire "
        .. "attendre : un client devrait attendre le message d'accueil au moins cinq minutes. Un hôte qui ne veut "
        .. "pas de la session accueille le client par 421, 521 ou 554.",
      fix = "Envoyez EHLO après le message d'accueil ; après STARTTLS, commencez aussitôt la négociation TLS. Lisez "
        .. "toutes les lignes du message d'accueil avant d'envoyer quoi que ce soit. Une fois TLS établi, oubliez "
        .. "la réponse précédente à EHLO et envoyez EHLO de nouveau. Si vous administrez le serveur, placez son nom "
        .. "en tête du message d'accueil et oubliez ce que le client a dit avant la négociation.",
    },
    [221] = {
      name = "Fermeture de la connexion",
      description = "Le serveur confirme QUIT et ferme la connexion après cette ligne. Le premier mot devrait être "
        .. "le nom de l'hôte, mais beaucoup de serveurs l'omettent. Certains exemples d'anciennes RFC montrent 250 "
        .. "à cet endroit, ce qui n'est pas la réponse à QUIT.",
      when = "Ce code répond à QUIT et constitue la dernière réponse d'une session menée à son terme. Un serveur "
        .. "qui doit s'arrêter de lui-même envoie plutôt 421, qui est un échec temporaire et non un adieu.",
      fix = "Fermez la connexion ; la session s'est terminée en bon ordre. Tout message accepté auparavant reste "
        .. "accepté, et le resterait même si cette réponse se perdait. Si vous administrez le serveur, répondez à "
        .. "QUIT par ce code même lorsqu'une transaction est restée inachevée, et ne fermez la connexion qu'ensuite.",
    },
    [235] = {
      name = "Authentification réussie",
      description = "Le serveur a accepté les identifiants, et la session est désormais authentifiée. Si une couche "
        .. "de sécurité a été négociée, elle est en vigueur après cette ligne. Le texte ne porte aucune donnée de "
        .. "l'échange SASL.",
      when = "Ce code conclut un échange AUTH réussi. Il suit la dernière réponse à un 334, ou la commande AUTH "
        .. "elle-même si la réponse initiale suffisait. Il vient au plus une fois par session, puisqu'un second "
        .. "AUTH reçoit 503.",
      fix = "Continuez avec MAIL ; il n'y a rien à réparer. Si une couche de sécurité vient d'entrer en vigueur, "
        .. "oubliez la réponse précédente à EHLO et envoyez EHLO de nouveau. Être authentifié ne signifie pas que "
        .. "toute adresse d'expéditeur et tout destinataire sont permis ; lisez donc les réponses qui suivent.",
    },
    [250] = {
      name = "Commande exécutée",
      description = "Le serveur a exécuté la commande. Après EHLO, chaque ligne supplémentaire nomme une extension "
        .. "; après MAIL ou RCPT, l'adresse est acceptée pour l'instant. Après la fin des données, le serveur a "
        .. "pris la responsabilité du message, ce qui ne promet pas encore qu'il parvienne à une boîte aux lettres.",
      when = "Ce code est la réponse de succès habituelle, depuis EHLO jusqu'à la fin des données. Il répond aussi "
        .. "à RSET, à NOOP, à chaque bloc BDAT et à BURL, ainsi qu'à VRFY ou EXPN si l'adresse a réellement été "
        .. "vérifiée. En réponse à ETRN, il indique que le traitement de la file d'attente a commencé, et après "
        .. "ATRN les deux parties échangent leurs rôles.",
      fix = "Passez à la commande suivante. À la fin des données, consignez le texte, qui peut contenir "
        .. "l'identifiant de file d'attente du serveur, et retirez de votre file les destinataires acceptés. Un "
        .. "avis de non-remise peut encore arriver plus tard. Si vous administrez le serveur, n'envoyez ce code "
        .. "pour un message que lorsqu'il est stocké de façon sûre, et jamais pour une adresse que VRFY n'a pas "
        .. "vérifiée.",
    },
    [251] = {
      name = "Utilisateur non local, courrier transféré",
      description = "Le serveur accepte le destinataire et transférera le courrier à l'adresse donnée dans le "
        .. "texte. C'est un succès et non un avertissement : contrairement à 551, ce code ne laisse rien à faire à "
        .. "l'expéditeur. En réponse à ETRN, il signifie autre chose : aucun message n'attend pour le nœud.",
      when = "Ce code répond à RCPT ou à VRFY pour un utilisateur qui se trouve ailleurs et dont ce serveur "
        .. "transfère le courrier. Il répond aussi à ETRN si la file d'attente du nœud est vide. Un serveur peut "
        .. "tout aussi bien transférer sans le dire, avec 250, pour ne pas divulguer la nouvelle adresse.",
      fix = "Traitez-le comme un succès et continuez ; il n'y a rien à renvoyer. Vous pouvez montrer la nouvelle "
        .. "adresse à l'utilisateur, mais ne laissez aucun programme modifier un carnet d'adresses si vous n'êtes "
        .. "pas certain de l'identité du serveur. Si vous administrez le serveur, utilisez 250 lorsque la nouvelle "
        .. "adresse doit rester privée.",
    },
    [252] = {
      name = "Impossible de vérifier l'utilisateur",
      description = "Le serveur ne confirme ni n'infirme l'existence de l'adresse ; du courrier peut y être envoyé "
        .. "de la manière habituelle. C'est un code de succès : la commande a été comprise, mais rien n'a été "
        .. "vérifié. En réponse à ETRN, il a un autre sens : le serveur a commencé à envoyer les messages en "
        .. "attente.",
      when = "Ce code répond à VRFY ou à EXPN sur les serveurs qui ne divulguent pas la liste de leurs "
        .. "utilisateurs. Il est obligatoire là où ces deux commandes sont désactivées par sécurité, et il convient "
        .. "aussi à une adresse que seul un autre hôte peut vérifier. La RFC 5321 ne le prévoit pas pour RCPT.",
      fix = "Ne le prenez ni pour un oui ni pour un non, et envoyez le message si vous en avez un. Ce n'est ni "
        .. "l'échec d'une vérification ni la confirmation d'une adresse ; seul RCPT ou un avis de non-remise "
        .. "ultérieur peut en dire plus. Si vous administrez le serveur, répondez par ce code à VRFY et à EXPN "
        .. "lorsqu'ils sont désactivés : 250 laisserait croire à une vérification que personne n'a faite, et 550 pour "
        .. "toutes les adresses serait tout aussi faux.",
    },
    [253] = {
      name = "Envoi des messages en attente commencé",
      description = "Le serveur a commencé à envoyer les messages en attente pour le nœud et en donne le nombre. Ce "
        .. "code dit la même chose que 252 en réponse à ETRN, avec le nombre en plus dans le texte. Il n'annonce "
        .. "encore la remise d'aucun message.",
      when = "Ce code répond à ETRN, par lequel un hôte réclame le courrier mis en attente pour lui. Il vient si "
        .. "des messages attendaient et que le serveur les a comptés. Une file d'attente vide donne 251, et un "
        .. "traitement de la file qui a simplement commencé donne 250.",
      fix = "Attendez les messages ; rien d'autre n'est nécessaire. Le serveur les envoie par une nouvelle "
        .. "connexion : l'hôte destinataire doit donc être joignable de l'extérieur. Si rien n'arrive, demandez à "
        .. "l'administrateur du serveur ce que le journal de sa file d'attente dit du nœud.",
    },
    [334] = {
      name = "Défi du serveur",
      description = "Le serveur envoie son défi dans l'échange AUTH et attend la réponse du client. Le texte est le "
        .. "défi en base64 et rien d'autre, et il peut être vide. Une telle ligne peut dépasser de loin 512 octets, "
        .. "et elle ne porte jamais de code d'état étendu.",
      when = "Ce code s'intercale entre AUTH et le 235 final ou l'échec, une fois pour chaque étape du mécanisme. "
        .. "Un mécanisme dont la réponse initiale a été envoyée sur la ligne AUTH peut aboutir sans aucun défi.",
      fix = "Décodez le défi, calculez la réponse du mécanisme et envoyez-la en base64. Pour renoncer, envoyez un "
        .. "astérisque seul, ce que le serveur confirme par 501. Ne montrez pas cette réponse à l'utilisateur comme "
        .. "une erreur. Si vous administrez le serveur, n'ajoutez aucun mot au défi, et conservez l'espace après le "
        .. "code même si le défi est vide.",
    },
    [354] = {
      name = "Début de l'envoi du message",
      description = "Le serveur est prêt à recevoir le message. L'en-tête et le corps suivent maintenant, jusqu'à "
        .. "une ligne qui ne contient qu'un point. Le message n'est pas encore accepté : le verdict est la réponse "
        .. "qui suit cette ligne.",
      when = "Ce code répond à DATA, normalement après au moins un destinataire accepté. S'il n'y en a aucun, le "
        .. "serveur peut répondre plutôt 503 ou 554. Les transferts par BDAT se passent de cette étape.",
      fix = "Envoyez le contenu avec des fins de ligne CRLF, et terminez-le par une ligne qui ne contient qu'un "
        .. "point. Lorsqu'une ligne du message commence par un point, faites-la précéder d'un autre point ; il est "
        .. "inutile d'éviter de telles lignes. N'envoyez aucun contenu sans avoir reçu cette réponse, et attendez "
        .. "au moins dix minutes la réponse finale. Si vous administrez le serveur, retirez le point ajouté.",
    },
    [355] = {
      name = "Position de reprise de la transaction",
      description = "Le serveur possède déjà une partie de ce message et indique l'octet à partir duquel reprendre. "
        .. "Ce code appartient à CHECKPOINT, une extension expérimentale de la RFC 1845 pour les transferts "
        .. "interrompus. Le texte commence par la position de reprise.",
      when = "Ce code répond à MAIL si le client reprend une transaction interrompue. Aucun déploiement de "
        .. "l'extension n'est connu ; on ne s'attend donc guère à le rencontrer sur l'Internet d'aujourd'hui.",
      fix = "Reprenez à la position indiquée dans le texte, mais seulement si votre client l'a vraiment demandé. "
        .. "Sinon, terminez la session par QUIT et envoyez le message entier dans une nouvelle session, sans "
        .. "l'extension. Si vous administrez le serveur, n'envoyez ce code qu'à un client qui reprend une "
        .. "transaction que vous pouvez identifier.",
    },
    [420] = { name = "Délai de connexion dépassé" },
    [421] = {
      name = "Service indisponible",
      description = "Le serveur ne peut pas continuer pour l'instant et ferme la connexion après cette réponse. La "
        .. "cause est temporaire, par exemple un arrêt, un excès de connexions ou un délai dépassé, et le code "
        .. "d'état étendu ou le texte la nomme souvent. Une transaction en cours est perdue, mais les messages "
        .. "acceptés auparavant le restent.",
      when = "Ce code peut survenir à tout moment : comme message d'accueil, en réponse à n'importe quelle commande "
        .. "ou de façon spontanée. Dans ce dernier cas, le client le lit à la place de la réponse à sa commande "
        .. "suivante. Les serveurs l'envoient lorsqu'ils s'arrêtent, lorsque le client reste trop longtemps "
        .. "inactif, lorsqu'une limite est dépassée et pour pratiquer la liste grise.",
      fix = "Gardez le message en file d'attente, fermez la connexion et réessayez plus tard. Si le texte parle de "
        .. "limites, ouvrez moins de connexions et envoyez plus lentement ; n'en tenez pas rigueur au destinataire. "
        .. "Si vous administrez le serveur, commencez le texte par son nom et vérifiez la charge, les limites et la "
        .. "maintenance. Un client que vous n'accepterez jamais devrait recevoir 554.",
    },
    [422] = { name = "Quota de la boîte aux lettres" },
    [424] = { name = "Problème d'expansion de liste de diffusion" },
    [426] = { name = "Connexion expirée" },
    [430] = { name = "Simple association du registre" },
    [431] = { name = "Ressources épuisées" },
    [432] = {
      name = "Transition de mot de passe nécessaire",
      description = "Le serveur a besoin d'une authentification par un autre mécanisme avant de pouvoir utiliser "
        .. "celui que vous avez choisi. PLAIN est le choix habituel pour cette authentification, et le mécanisme "
        .. "voulu devrait fonctionner ensuite. Exchange emploie le même numéro avec 4.3.2 pendant la remise ; il "
        .. "signifie alors que le débit du courrier vers un destinataire est limité.",
      when = "Ce code répond à AUTH pour un compte qui n'est pas encore passé au mécanisme choisi. En dehors "
        .. "d'AUTH, il a probablement le sens que lui donne Exchange, ce que confirme la présence de 4.3.2 à ses "
        .. "côtés.",
      fix = "Authentifiez-vous une fois avec PLAIN, uniquement sous TLS, et utilisez le mécanisme voulu dans les "
        .. "sessions suivantes. Si le code est venu pendant la remise avec 4.3.2, gardez le message en file "
        .. "d'attente et envoyez plus lentement. Si vous administrez le serveur, proposez PLAIN sous TLS, sans quoi "
        .. "l'utilisateur n'a aucun moyen d'effectuer la transition.",
    },
    [435] = { name = "Authentification différée" },
    [441] = { name = "Aucune réponse de l'hôte" },
    [442] = { name = "Connexion défaillante" },
    [446] = { name = "Trop de sauts" },
    [447] = { name = "Délai de remise expiré" },
    [449] = { name = "Erreur de routage" },
    [450] = {
      name = "Boîte aux lettres temporairement indisponible",
      description = "Le serveur ne peut pas pour l'instant, ou ne veut pas encore, accepter de courrier pour cette "
        .. "boîte aux lettres. La boîte est peut-être occupée, ou une politique telle qu'une liste grise fait "
        .. "attendre l'expéditeur ; le code d'état étendu peut préciser ce qu'il en est. La même commande peut "
        .. "aboutir plus tard sans aucun changement.",
      when = "Ce code répond à RCPT ou à la fin des données, par exemple pour une boîte aux lettres verrouillée ou "
        .. "une mise en liste grise. Des serveurs l'envoient aussi en réponse à MAIL, bien que la RFC 5321 ne l'y "
        .. "prévoie pas. En réponse à ATRN, il indique que la demande est refusée.",
      fix = "Gardez le message en file d'attente et réessayez plus tard depuis le même hôte. Un serveur qui "
        .. "pratique la liste grise accepte en général l'une des tentatives suivantes. Ne retirez l'adresse "
        .. "d'aucune liste pour cette raison. Si vous administrez le serveur, vérifiez les verrous et la politique, "
        .. "et envoyez 550 là où attendre ne peut rien changer.",
    },
    [451] = {
      name = "Erreur locale de traitement",
      description = "Le serveur a rencontré un problème qui lui est propre et a abandonné la commande, mais une "
        .. "nouvelle tentative peut aboutir. Pour autant que ce code permette d'en juger, ni l'adresse ni le "
        .. "message ne sont en cause. Le code d'état étendu précise la cause : 4.4.3 et 4.7.24 parlent d'une "
        .. "requête qui a échoué, 4.7.1 d'une politique qui vous fait attendre.",
      when = "Ce code répond à MAIL, à RCPT, à la fin des données, à BURL ou à ATRN si quelque chose échoue du côté "
        .. "du serveur. Les requêtes DNS en échec et les filtres défaillants en sont des causes typiques, et "
        .. "beaucoup de serveurs l'emploient pour la mise en liste grise, bien que 450 y convienne mieux. Un client "
        .. "doit aussi supposer ce code si la connexion est perdue au milieu d'une transaction.",
      fix = "Gardez le message en file d'attente et réessayez plus tard ; dans un premier temps, aucun changement "
        .. "n'est nécessaire de votre côté. Si cela dure, lisez le texte et vérifiez que votre domaine "
        .. "d'expéditeur, son enregistrement SPF et sa clé DKIM peuvent être trouvés dans le DNS. Si vous "
        .. "administrez le serveur, cherchez dans son journal la requête, le filtre ou le réglage en défaut.",
    },
    [452] = {
      name = "Espace de stockage insuffisant",
      description = "Le serveur n'a pas de place pour ce courrier en ce moment, ou la transaction a trop de "
        .. "destinataires. 4.3.1 désigne le stockage du système, 4.2.2 le quota d'une boîte aux lettres et 4.5.3 le "
        .. "nombre de destinataires. Dans ce dernier cas, les destinataires déjà acceptés restent valables.",
      when = "Ce code répond à MAIL, à RCPT ou à la fin des données si le stockage est épuisé ou une limite "
        .. "atteinte. Après MAIL, il s'agit du stockage, souvent jugé d'après la taille SIZE déclarée par le client "
        .. "; après RCPT, il s'agit d'une boîte aux lettres ou du nombre de destinataires. Un serveur doit accepter "
        .. "au moins 100 destinataires.",
      fix = "S'il y a trop de destinataires, terminez le message pour ceux qui ont été acceptés et envoyez le reste "
        .. "dans une nouvelle transaction. Si le stockage ou le quota est épuisé, gardez le message en file "
        .. "d'attente et réessayez plus tard. Si vous administrez le serveur, libérez de la place ; pour sa limite "
        .. "de destinataires, la RFC 5321 demande ce code, bien que le registre de l'IANA associe X.5.3 à 451.",
    },
    [453] = {
      name = "Aucun courrier en file d'attente",
      description = "Le serveur n'a aucun courrier en file d'attente pour les domaines nommés par ATRN. ATRN "
        .. "appartient au relais de courrier à la demande, et malgré le premier chiffre rien ne s'est mal passé. Le "
        .. "registre de l'IANA associe à ce code X.3.2, un système qui n'accepte pas de messages, ce qui ne "
        .. "correspond pas à ce sens.",
      when = "Ce code répond à ATRN, envoyé par un hôte qui vient chercher son courrier sur un relais. La RFC 2645 "
        .. "le définit pour cette seule commande ; ce n'est pas la forme temporaire de 553.",
      fix = "Ne faites rien, et renouvelez la demande à la prochaine échéance prévue. Si vous attendiez du "
        .. "courrier, vérifiez qu'ATRN a nommé les bons domaines et que leurs enregistrements MX mènent à ce "
        .. "relais. Si vous administrez le serveur, vérifiez qu'il conserve le courrier de ce client au lieu "
        .. "d'essayer de le remettre ailleurs.",
    },
    [454] = {
      name = "Échec temporaire d'authentification ou de TLS",
      description = "Le serveur ne peut pas exécuter AUTH ou STARTTLS pour l'instant, pour une raison qui lui est "
        .. "propre. En réponse à AUTH, ce code ne dit rien du mot de passe, qui peut être juste. En réponse à "
        .. "STARTTLS, il indique que TLS n'est pas disponible en ce moment.",
      when = "Ce code répond à AUTH si le serveur ne peut pas contrôler l'authentification, et à STARTTLS si TLS ne "
        .. "peut pas démarrer. Pour AUTH, il est le pendant temporaire de 535 : aucune décision n'a été prise sur "
        .. "les identifiants.",
      fix = "Réessayez plus tard, sans demander un autre mot de passe à l'utilisateur et sans renoncer à TLS. La "
        .. "RFC 3207 laisse au client le choix de continuer sans chiffrement après un échec de STARTTLS, mais le "
        .. "courrier et le mot de passe passeraient alors en clair : gardez donc le message en file d'attente. Si "
        .. "vous administrez le serveur, vérifiez la base d'utilisateurs sur laquelle s'appuie AUTH, ou le "
        .. "certificat, la clé et les réglages de TLS.",
    },
    [455] = {
      name = "Paramètres impossibles à satisfaire pour l'instant",
      description = "Le serveur ne peut pas satisfaire un paramètre de MAIL ou de RCPT pour l'instant. C'est le "
        .. "pendant temporaire de 555, et il ne concerne que les paramètres. Ce n'est pas un échec temporaire "
        .. "général, contrairement à ce qu'affirment certaines pages de référence.",
      when = "Ce code répond à une commande MAIL ou RCPT munie d'un paramètre d'extension que le serveur ne peut "
        .. "pas traiter en ce moment. Sans paramètre dans la commande, il n'a guère de sens, et c'est au texte de "
        .. "l'expliquer.",
      fix = "Réessayez plus tard avec les mêmes paramètres. Un paramètre dont le message peut se passer peut être "
        .. "omis aussitôt, mais jamais REQUIRETLS. Si vous administrez le serveur, cherchez ce qui manque à "
        .. "l'extension, et envoyez 555 pour un paramètre qui ne fonctionnera jamais.",
    },
    [456] = { name = "Nouvelle tentative par IPv4" },
    [458] = {
      name = "Impossible de mettre les messages en file d'attente",
      description = "Le serveur ne peut pas lancer le traitement de file d'attente demandé par ETRN. Le nœud est "
        .. "peut-être en ordre, mais ses messages en attente ne peuvent pas être traités pour l'instant. Rien n'est "
        .. "dit des messages eux-mêmes.",
      when = "Ce code répond à ETRN si le serveur refuse de traiter la file d'attente ou n'y parvient pas en ce "
        .. "moment. Il appartient à l'extension de la RFC 1985 et n'a aucun sens pour d'autres commandes.",
      fix = "Renvoyez ETRN plus tard. Si l'échec persiste, communiquez l'heure et le nom du nœud à l'administrateur "
        .. "du serveur. Si vous administrez le serveur, cherchez dans le journal de la file d'attente un manque de "
        .. "ressources ou une file verrouillée ou suspendue.",
    },
    [459] = {
      name = "Nœud non autorisé",
      description = "Le serveur ne permet pas à ce client de lancer le traitement de la file d'attente du nœud "
        .. "qu'il a nommé. La raison figure dans le texte. Le premier chiffre présente le refus comme temporaire, "
        .. "mais celui-ci ne cessera guère tant que personne ne change un réglage.",
      when = "Ce code répond à ETRN envoyé par un client qui n'a pas le droit de demander le courrier de ce nœud. "
        .. "Un nom de nœud mal orthographié et un client qui se connecte depuis une adresse inhabituelle sont les "
        .. "premières causes à envisager.",
      fix = "Vérifiez le nom du nœud donné à ETRN et lisez la raison dans le texte. Si le nom est juste, demandez à "
        .. "l'administrateur du serveur d'autoriser votre hôte. Si vous administrez le serveur, voyez quels hôtes "
        .. "ou utilisateurs peuvent lancer le traitement de cette file, et ajoutez le client s'il y a droit.",
    },
    [471] = { name = "Erreur d'un filtre local" },
    [500] = {
      name = "Erreur de syntaxe",
      description = "Le serveur ne reconnaît pas la commande, ou la ligne était trop longue. Seule cette ligne est "
        .. "refusée : la session reste ouverte et conserve son état. Une commande que le serveur connaît sans la "
        .. "proposer reçoit plutôt 502.",
      when = "Ce code peut répondre à toute ligne que le serveur ne parvient pas à lire comme une commande. Les cas "
        .. "typiques sont EHLO sur un très vieux serveur, HELO ou EHLO sur un serveur LMTP, et un client "
        .. "désynchronisé qui envoie le texte du message en guise de commandes. Avec 5.5.6, il indique qu'une ligne "
        .. "de l'échange AUTH était trop longue.",
      fix = "Examinez la ligne que vous avez envoyée, octet par octet, et n'utilisez aucune extension que la "
        .. "réponse à EHLO n'annonce pas. Si EHLO lui-même a été refusé, utilisez LHLO sur un serveur LMTP, ou "
        .. "rabattez-vous sur HELO, sauf si vous avez besoin de TLS ou d'une authentification. Vérifiez si un "
        .. "pare-feu ou un proxy sur le trajet modifie les commandes. Si vous administrez le serveur, assurez-vous "
        .. "qu'il connaît toutes les commandes exigées par la RFC 5321.",
    },
    [501] = {
      name = "Erreur de syntaxe dans les paramètres",
      description = "Le serveur connaît la commande mais ne peut pas accepter ses arguments. L'un d'eux est mal "
        .. "formé, manquant ou interdit. Pendant AUTH, ce code peut aussi signaler un échange annulé, du base64 "
        .. "impossible à décoder ou une réponse initiale que le mécanisme n'admet pas.",
      when = "Ce code peut répondre à toute commande dont les arguments enfreignent la syntaxe. On le voit ainsi "
        .. "pour un espace après les deux-points de MAIL FROM, un trait de soulignement dans un nom d'hôte, un "
        .. "paramètre DSN mal formé, et pour STARTTLS ou DATA avec un argument.",
      fix = "Corrigez les arguments avant de renvoyer la commande. 5.1.3 désigne l'adresse du destinataire et 5.1.7 "
        .. "celle de l'expéditeur ; pendant AUTH, 5.5.2 désigne le base64. Après votre propre astérisque, ce code "
        .. "confirme seulement qu'AUTH a été annulé. Si vous administrez le serveur, répondez à un paramètre "
        .. "inconnu de MAIL ou de RCPT par 555, et non par ce code.",
    },
    [502] = {
      name = "Commande non implémentée",
      description = "Le serveur reconnaît la commande mais ne l'implémente pas. Une commande qu'il ne reconnaît "
        .. "même pas reçoit plutôt 500. Rien de ce que le serveur annonce dans sa réponse à EHLO ne peut recevoir "
        .. "ce code.",
      when = "Ce code répond à des commandes telles que VRFY, EXPN, HELP ou ATRN sur les serveurs qui s'en passent. "
        .. "Seul un serveur antérieur à ESMTP l'envoie en réponse à EHLO. Là où VRFY est simplement désactivé par "
        .. "sécurité, 252 est la bonne réponse.",
      fix = "Passez-vous de la commande ; s'il s'agissait d'EHLO, rabattez-vous sur HELO, sauf si vous avez besoin "
        .. "de TLS ou d'une authentification. La répéter ne sert à rien ; la réponse à EHLO montre quelles "
        .. "extensions sont disponibles. Si vous administrez le serveur, retirez la commande de la liste donnée par "
        .. "EHLO, et utilisez 252 lorsque VRFY ou EXPN est désactivé par sécurité.",
    },
    [503] = {
      name = "Mauvais ordre des commandes",
      description = "Le serveur ne peut pas accepter cette commande à ce moment de la session. Une étape antérieure "
        .. "manque, a échoué ou a déjà été franchie. La commande peut être correcte en elle-même.",
      when = "Ce code répond à une commande qui arrive trop tôt, deux fois ou dans le mauvais mode. C'est le cas de "
        .. "RCPT avant MAIL, de DATA sans destinataire accepté, d'un second AUTH, de DATA après BDAT, et de BDAT "
        .. "après le dernier bloc. Après un accueil par 554, c'est la réponse à tout sauf à QUIT.",
      fix = "Cherchez le premier échec avant cette réponse, car c'est en général lui la véritable erreur. Avec le "
        .. "pipelining, un MAIL ou un RCPT refusé fait échouer de la sorte les commandes qui suivent. Envoyez "
        .. "ensuite RSET, ou ouvrez une nouvelle session, et suivez les étapes dans l'ordre. Si vous administrez le "
        .. "serveur, utilisez 530 pour indiquer qu'il manque une authentification ou TLS.",
    },
    [504] = {
      name = "Paramètre non implémenté",
      description = "Le serveur connaît la commande mais n'implémente pas le paramètre qui l'accompagne. Après "
        .. "AUTH, ce code signifie que le mécanisme est inconnu ou n'est pas autorisé ici. Un paramètre inconnu de "
        .. "MAIL ou de RCPT reçoit 555 et non ce code, sauf pour les extensions CONPERM et CONNEG de la RFC 4141.",
      when = "Ce code répond à AUTH avec un mécanisme que le serveur ne propose pas. Pour EHLO, HELO, VRFY, EXPN et "
        .. "HELP, il est rare. Postfix l'envoie aussi là où sa politique exige un nom pleinement qualifié et où le "
        .. "client en a donné un plus court.",
      fix = "Choisissez une valeur que le serveur propose, par exemple un mécanisme de la ligne AUTH de sa réponse "
        .. "à EHLO. Si le texte se plaint d'un nom qui n'est pas pleinement qualifié, corrigez le nom d'hôte ou "
        .. "l'adresse dans vos réglages. Si vous administrez le serveur, n'annoncez que des mécanismes qui "
        .. "fonctionnent à ce stade, et utilisez 555 pour les paramètres de MAIL et de RCPT.",
    },
    [510] = { name = "Adresse électronique incorrecte" },
    [511] = { name = "Adresse électronique incorrecte" },
    [512] = { name = "Hôte introuvable" },
    [513] = { name = "Type d'adresse incorrect" },
    [520] = { name = "Identifiant QUICKSTART non concordant" },
    [521] = {
      name = "L'hôte n'accepte pas de courrier",
      description = "Le serveur n'accepte aucun courrier ou, selon l'usage que Postfix fait de ce numéro, refuse ce "
        .. "client et coupe la connexion. La RFC 7504 prévoit ce code à la place du message d'accueil 220 sur un "
        .. "hôte qui n'accepte jamais de courrier ; l'ancienne RFC 1846, une expérience aujourd'hui close, "
        .. "l'admettait aussi après RCPT. Postfix l'envoie à n'importe quel moment de la session.",
      when = "Ce code est le message d'accueil d'un hôte configuré pour n'accepter aucun courrier. Un tel hôte peut "
        .. "le répéter pour chaque commande qui suit, ou fermer la connexion. Si le message d'accueil était 220, ou "
        .. "si le texte nomme un client ou une liste de blocage, il a probablement le sens que lui donne Postfix, "
        .. "et l'hôte accepte le courrier d'autres clients.",
      fix = "Lisez d'abord le texte : un refus qui vise votre hôte est à régler avec l'administrateur du serveur et "
        .. "ne dit rien du destinataire. Si l'hôte n'accepte vraiment aucun courrier, vérifiez que les "
        .. "enregistrements MX du domaine désignent le bon hôte. Si vous administrez le serveur, utilisez 554 pour "
        .. "écarter des clients particuliers, et réservez ce code aux hôtes qui n'acceptent jamais de courrier.",
    },
    [522] = { name = "Quota dépassé" },
    [523] = { name = "Chiffrement nécessaire" },
    [524] = { name = "Chiffrement requis pour ce mécanisme" },
    [525] = { name = "Compte utilisateur désactivé" },
    [530] = {
      name = "Authentification requise",
      description = "Le serveur exige d'abord une étape : une authentification par AUTH ou le chiffrement par "
        .. "STARTTLS. Seul le texte permet de les distinguer, car les deux portent 5.7.0. Rien n'a été décidé sur "
        .. "le message ni sur ses destinataires.",
      when = "Ce code répond à MAIL et à la plupart des autres commandes d'un client qui a omis AUTH ou STARTTLS. "
        .. "EHLO, NOOP et QUIT y échappent toujours, afin que l'étape manquante puisse être franchie.",
      fix = "Franchissez l'étape manquante et répétez la commande ; n'abandonnez pas le message. Si le texte nomme "
        .. "STARTTLS, envoyez cette commande, puis EHLO de nouveau ; sinon, authentifiez-vous par AUTH sous TLS. "
        .. "Dans un logiciel de messagerie, activez le chiffrement et le mot de passe pour le serveur sortant. Un "
        .. "hôte MX ne devrait demander aucune authentification à des inconnus ; s'il le fait, prévenez son "
        .. "administrateur. Si vous administrez le serveur, indiquez dans le texte quelle étape manque.",
    },
    [533] = { name = "Remise non autorisée" },
    [534] = {
      name = "Mécanisme d'authentification trop faible",
      description = "Le serveur juge le mécanisme choisi trop faible pour cet utilisateur. Sa politique en exige un "
        .. "plus fort, et le mot de passe n'a pas été examiné. Google enverrait aussi ce code lorsqu'un compte a "
        .. "besoin d'un mot de passe d'application.",
      when = "Ce code répond à AUTH si le mécanisme est plus faible que ne l'admet la politique du serveur pour "
        .. "l'utilisateur. Le même mécanisme sera refusé à chaque fois.",
      fix = "Choisissez un mécanisme plus fort sur la ligne AUTH de la réponse à EHLO et authentifiez-vous de "
        .. "nouveau. Si TLS n'est pas en vigueur, démarrez-le d'abord, car la liste peut changer ensuite. Si le "
        .. "texte parle d'un mot de passe d'application, créez-en un dans les paramètres du compte. Si vous "
        .. "administrez le serveur, retirez les mécanismes faibles de la liste là où vous le pouvez.",
    },
    [535] = {
      name = "Identifiants d'authentification invalides",
      description = "Le serveur rejette les identifiants : le nom d'utilisateur, le mot de passe ou le jeton n'est "
        .. "pas valide. La session reste ouverte, mais elle n'est pas authentifiée. Avec 5.7.14, il s'agit d'autre "
        .. "chose : il manque une relation de confiance avec un autre serveur.",
      when = "Ce code conclut un échange AUTH qui a échoué. Un mot de passe faux ou modifié, un nom d'utilisateur "
        .. "sous une mauvaise forme et un jeton expiré en sont les causes courantes.",
      fix = "Demandez de nouveaux identifiants à l'utilisateur au lieu de répéter les anciens. Vérifiez la forme du "
        .. "nom d'utilisateur, qui est souvent l'adresse entière, et assurez-vous de vous adresser au bon serveur. "
        .. "Si vous administrez le serveur, consultez son journal d'authentification, et envoyez 454 tant que la "
        .. "base d'utilisateurs est indisponible, car ce code amène les clients à demander un autre mot de passe.",
    },
    [538] = {
      name = "Chiffrement requis pour ce mécanisme",
      description = "Le serveur n'accepte ce mécanisme que sur une connexion chiffrée. Les identifiants n'ont pas "
        .. "été examinés. La RFC 4954 ne conserve ce code que pour mémoire : un serveur ne devrait pas proposer un "
        .. "tel mécanisme avant que TLS soit en vigueur.",
      when = "Ce code répond à AUTH avec un mécanisme tel que PLAIN sur une connexion sans TLS. Un serveur conforme "
        .. "à la RFC 4954 ne l'envoie pas, mais masque le mécanisme dans la réponse à EHLO jusqu'à ce que TLS soit "
        .. "en vigueur.",
      fix = "Démarrez TLS par STARTTLS, envoyez EHLO de nouveau et répétez AUTH. Dans un logiciel de messagerie, "
        .. "activez le chiffrement pour le serveur sortant. Si le mot de passe a traversé le réseau en clair, "
        .. "changez-le. Si vous administrez le serveur, n'annoncez le mécanisme que sous TLS, et utilisez 530 pour "
        .. "exiger STARTTLS.",
    },
    [541] = { name = "Rejeté par la destination" },
    [542] = { name = "Rejeté" },
    [550] = {
      name = "Boîte aux lettres indisponible",
      description = "Le serveur refuse définitivement : la boîte aux lettres n'existe pas ou est hors d'atteinte, "
        .. "ou une politique l'interdit. Le numéro seul ne dit pas lequel de ces cas s'applique. Le code d'état "
        .. "étendu le dit : 5.1.1 désigne une boîte inexistante, 5.2.1 une boîte désactivée, et 5.7.x une politique, "
        .. "par exemple un échec de SPF, de DKIM ou du DNS inverse.",
      when = "Ce code répond à RCPT pour une mauvaise adresse ou un relayage interdit, et à d'autres étapes pour "
        .. "une question de politique. Après les données, il concerne souvent le contenu ou l'authentification de "
        .. "l'expéditeur ; après EHLO, HELO ou MAIL, il écarte le client ou l'expéditeur. VRFY et EXPN le reçoivent "
        .. "aussi.",
      fix = "Lisez le code d'état étendu et le texte avant de décider quoi que ce soit ; un simple 550 ne prouve "
        .. "rien contre le destinataire. Après 5.1.1, corrigez l'adresse ou cessez d'y écrire ; après 5.7.x, "
        .. "réparez SPF, DKIM ou le DNS, ou interrogez l'administrateur, puisque l'adresse peut être bonne. Si vous "
        .. "administrez le serveur, ajoutez toujours le code d'état étendu, et utilisez 450 pour ce qui n'est que "
        .. "passager.",
    },
    [551] = {
      name = "Utilisateur non local, essayez l'adresse indiquée",
      description = "Le serveur refuse le destinataire et peut indiquer l'adresse à utiliser à la place. "
        .. "Contrairement à 251, ce code n'annonce aucun transfert : le message n'a pas été pris en charge. Le "
        .. "texte est une indication, rien de plus.",
      when = "Ce code répond à RCPT ou à VRFY pour un utilisateur qui se trouve ailleurs et dont le courrier n'est "
        .. "pas transféré. Dans ce cas, un serveur peut tout aussi bien envoyer 550 sans aucune adresse, afin de ne "
        .. "pas la divulguer.",
      fix = "Ne réessayez pas sur ce serveur ; écrivez à l'adresse donnée dans le texte si vous avez des raisons de "
        .. "vous y fier. Un programme ne devrait la suivre, ou modifier un carnet d'adresses, que s'il est certain "
        .. "de l'identité du serveur. Si vous administrez le serveur, transférez avec 250 ou 251, ou refusez par "
        .. "550 si la nouvelle adresse doit rester privée.",
    },
    [552] = {
      name = "Espace de stockage alloué dépassé",
      description = "Le serveur refuse parce que ce courrier dépasserait un quota ou une limite de taille. 5.2.2 "
        .. "désigne une boîte aux lettres pleine, 5.2.3 la limite de taille d'une boîte et 5.3.4 celle du système. "
        .. "Après RCPT, ce code n'est pas toujours permanent : s'il signale un trop grand nombre de destinataires, "
        .. "comme dans la RFC 821, un client devrait le traiter comme temporaire.",
      when = "Ce code répond à MAIL, à RCPT, à la fin des données ou à BURL si une limite allait être franchie. "
        .. "Après MAIL, la taille SIZE déclarée par le client dépasse la limite annoncée dans la réponse à EHLO du "
        .. "serveur ; après RCPT, il s'agit d'un quota ou, sur de vieux serveurs, du nombre de destinataires. "
        .. "D'autres serveurs signalent une boîte aux lettres pleine par 452.",
      fix = "Réduisez le message si sa taille est en cause ; si la boîte aux lettres est pleine, conservez "
        .. "l'adresse et prévenez le destinataire par un autre moyen. Après RCPT, si le texte parle d'un trop grand "
        .. "nombre de destinataires, envoyez le reste dans une nouvelle transaction. Si vous administrez le "
        .. "serveur, annoncez la limite avec SIZE, et utilisez 452 avec 4.5.3 pour un trop grand nombre de "
        .. "destinataires.",
    },
    [553] = {
      name = "Nom de boîte aux lettres non autorisé",
      description = "Le serveur n'accepte pas ce nom de boîte aux lettres tel quel. Le nom enfreint la syntaxe, "
        .. "n'est pas autorisé ou contient des caractères non ASCII là où seul l'ASCII est possible. En réponse à "
        .. "VRFY, ce code peut aussi indiquer que le nom est ambigu et énumérer les candidats, un par ligne.",
      when = "Ce code répond à MAIL, à RCPT ou à VRFY si la faute est dans le nom lui-même. Avec 5.1.8, c'est le "
        .. "domaine de l'expéditeur qui est en cause. Certains serveurs étendent son usage : qmail l'envoie pour un "
        .. "domaine pour lequel il ne relaie pas, et le texte le dit.",
      fix = "Comparez l'adresse lettre par lettre et corrigez-la. Après VRFY, choisissez l'un des candidats. Une "
        .. "adresse contenant des caractères non ASCII exige SMTPUTF8 des deux côtés ; à défaut, utilisez une "
        .. "adresse ASCII. Si vous administrez le serveur, réservez ce code aux noms, et envoyez 550 avec 5.7.1 "
        .. "pour refuser le relayage.",
    },
    [554] = {
      name = "Échec de la transaction",
      description = "Le serveur refuse la transaction, ou l'ensemble du service s'il s'agit du message d'accueil. "
        .. "C'est l'échec permanent général, employé lorsqu'aucun code plus précis ne convient. La raison figure "
        .. "dans le texte et le code d'état étendu : 5.7.1 désigne une politique, 5.6.x le contenu, et 5.5.1 une étape "
        .. "erronée.",
      when = "Ce code peut être le message d'accueil ou la réponse à presque n'importe quelle commande. Après les "
        .. "données, il rejette le message ; après DATA, il indique qu'aucun destinataire n'était valable ; après "
        .. "une négociation TLS, que la sécurité est insuffisante. Beaucoup de serveurs l'envoient aussi après "
        .. "RCPT, par exemple pour refuser le relayage ou un client inscrit sur une liste de blocage, bien que la "
        .. "RFC 5321 ne l'y prévoie pas.",
      fix = "Cherchez la raison dans le texte, car le numéro ne la donne pas. Si c'était le message d'accueil, "
        .. "envoyez QUIT et interrogez l'administrateur ; si une liste de blocage est nommée, éliminez la cause et "
        .. "demandez à en être retiré ; sinon, corrigez ce que le texte indique. N'abandonnez pas le "
        .. "destinataire pour autant. Si vous administrez le serveur, donnez la raison, et après un accueil par 554 "
        .. "répondez 503 jusqu'à QUIT.",
    },
    [555] = {
      name = "Paramètres non reconnus",
      description = "Le serveur ne reconnaît pas un paramètre de MAIL ou de RCPT, ou ne peut pas le mettre en œuvre. "
        .. "C'est le pendant permanent de 455. L'adresse n'a pas été jugée.",
      when = "Ce code répond à une commande MAIL ou RCPT munie d'un paramètre d'extension que le serveur n'a pas "
        .. "proposé. Haraka et quelques autres l'envoient aussi pour une syntaxe fautive dans ces deux commandes, "
        .. "là où 501 ou 553 serait habituel.",
      fix = "N'utilisez que des paramètres dont l'extension figure dans la réponse à EHLO, et omettez celui-ci si "
        .. "le message peut s'en passer. Envoyez EHLO de nouveau après STARTTLS, car la liste peut changer. S'il "
        .. "n'y avait aucun paramètre, vérifiez les chevrons et les espaces autour de l'adresse. Si vous "
        .. "administrez le serveur, envoyez 455 pour un paramètre qui n'échoue que pour l'instant, et 504 pour les "
        .. "paramètres d'autres commandes.",
    },
    [556] = {
      name = "Le domaine n'accepte pas de courrier",
      description = "Le serveur refuse le destinataire parce qu'il a appris que le domaine n'accepte aucun "
        .. "courrier. Ce code ne vient pas du domaine lui-même mais d'un relais ou d'un serveur de soumission, qui "
        .. "a généralement trouvé un enregistrement MX nul dans le DNS. La RFC 7504 définit ce code, et 5.1.10 "
        .. "l'accompagne.",
      when = "Ce code répond à RCPT sur un relais ou un serveur de soumission si le domaine du destinataire a un MX "
        .. "nul. Si c'est le domaine de l'expéditeur qui en a un, la réponse est 550 avec 5.7.27.",
      fix = "Vérifiez l'orthographe du domaine ; si elle est juste, cessez d'écrire à toute adresse de ce domaine. "
        .. "Un MX nul est un enregistrement MX unique où un point remplace le nom d'hôte, placé là par le "
        .. "propriétaire pour indiquer que le domaine n'accepte aucun courrier. Si le domaine est le vôtre et doit "
        .. "recevoir du courrier, remplacez cet enregistrement par un véritable MX.",
    },
    [557] = { name = "Requête d'adresse" },
    [571] = { name = "Bloqué" },
  },

  enhanced = {
    ["0.0"] = { name = "État autre ou non défini" },
    ["1.0"] = { name = "Autre état d'adresse" },
    ["1.1"] = { name = "Adresse de boîte aux lettres de destination incorrecte" },
    ["1.2"] = { name = "Adresse du système de destination incorrecte" },
    ["1.3"] = { name = "Syntaxe incorrecte de l'adresse de boîte aux lettres de destination" },
    ["1.4"] = { name = "Adresse de boîte aux lettres de destination ambiguë" },
    ["1.5"] = { name = "Adresse de destination valide" },
    ["1.6"] = { name = "Boîte aux lettres de destination déplacée, sans adresse de transfert" },
    ["1.7"] = { name = "Syntaxe incorrecte de l'adresse de boîte aux lettres de l'expéditeur" },
    ["1.8"] = { name = "Adresse du système de l'expéditeur incorrecte" },
    ["1.9"] = { name = "Message relayé à un système de messagerie non conforme" },
    ["1.10"] = { name = "MX nul pour l'adresse du destinataire" },
    ["2.0"] = { name = "État de boîte aux lettres autre ou non défini" },
    ["2.1"] = { name = "Boîte aux lettres désactivée, n'acceptant pas de messages" },
    ["2.2"] = { name = "Boîte aux lettres pleine" },
    ["2.3"] = { name = "Message plus long que la limite administrative" },
    ["2.4"] = { name = "Problème d'expansion de liste de diffusion" },
    ["3.0"] = { name = "État du système de messagerie autre ou non défini" },
    ["3.1"] = { name = "Système de messagerie plein" },
    ["3.2"] = { name = "Système n'acceptant pas de messages du réseau" },
    ["3.3"] = { name = "Système ne prenant pas en charge les fonctions choisies" },
    ["3.4"] = { name = "Message trop volumineux pour le système" },
    ["3.5"] = { name = "Système mal configuré" },
    ["3.6"] = { name = "Priorité demandée modifiée" },
    ["4.0"] = { name = "État du réseau ou du routage autre ou non défini" },
    ["4.1"] = { name = "Aucune réponse de l'hôte" },
    ["4.2"] = { name = "Connexion défaillante" },
    ["4.3"] = { name = "Panne du serveur d'annuaire" },
    ["4.4"] = { name = "Routage impossible" },
    ["4.5"] = { name = "Système de messagerie engorgé" },
    ["4.6"] = { name = "Boucle de routage détectée" },
    ["4.7"] = { name = "Délai de remise expiré" },
    ["5.0"] = { name = "État du protocole autre ou non défini" },
    ["5.1"] = { name = "Commande invalide" },
    ["5.2"] = { name = "Erreur de syntaxe" },
    ["5.3"] = { name = "Trop de destinataires" },
    ["5.4"] = { name = "Arguments de commande invalides" },
    ["5.5"] = { name = "Version de protocole incorrecte" },
    ["5.6"] = { name = "Ligne d'échange d'authentification trop longue" },
    ["6.0"] = { name = "Erreur de média autre ou non définie" },
    ["6.1"] = { name = "Média non pris en charge" },
    ["6.2"] = { name = "Conversion nécessaire mais interdite" },
    ["6.3"] = { name = "Conversion nécessaire mais non prise en charge" },
    ["6.4"] = { name = "Conversion effectuée avec perte" },
    ["6.5"] = { name = "Échec de la conversion" },
    ["6.6"] = { name = "Contenu du message non disponible" },
    ["6.7"] = { name = "Adresses non ASCII non permises pour cet expéditeur ou ce destinataire" },
    ["6.8"] = { name = "Réponse en UTF-8 nécessaire, mais non permise par le client SMTP" },
    ["6.9"] = { name = "Message à en-têtes UTF-8 intransmissible à un ou plusieurs destinataires, donc à rejeter" },
    ["6.10"] = { name = "Doublon déconseillé de X.6.8" },
    ["7.0"] = { name = "État de la sécurité autre ou non défini" },
    ["7.1"] = { name = "Remise non autorisée, message refusé" },
    ["7.2"] = { name = "Expansion de liste de diffusion interdite" },
    ["7.3"] = { name = "Conversion de sécurité nécessaire mais impossible" },
    ["7.4"] = { name = "Fonctions de sécurité non prises en charge" },
    ["7.5"] = { name = "Échec cryptographique" },
    ["7.6"] = { name = "Algorithme cryptographique non pris en charge" },
    ["7.7"] = { name = "Défaut d'intégrité du message" },
    ["7.8"] = { name = "Identifiants d'authentification invalides" },
    ["7.9"] = { name = "Mécanisme d'authentification trop faible" },
    ["7.10"] = { name = "Chiffrement nécessaire" },
    ["7.11"] = { name = "Chiffrement requis pour le mécanisme d'authentification demandé" },
    ["7.12"] = { name = "Transition de mot de passe nécessaire" },
    ["7.13"] = { name = "Compte utilisateur désactivé" },
    ["7.14"] = { name = "Relation de confiance requise" },
    ["7.15"] = { name = "Niveau de priorité trop bas" },
    ["7.16"] = { name = "Message trop volumineux pour la priorité indiquée" },
    ["7.17"] = { name = "Propriétaire de la boîte aux lettres changé" },
    ["7.18"] = { name = "Propriétaire du domaine changé" },
    ["7.19"] = { name = "Vérification RRVS impossible à mener à bien" },
    ["7.20"] = { name = "Aucune signature DKIM valide trouvée" },
    ["7.21"] = { name = "Aucune signature DKIM acceptable trouvée" },
    ["7.22"] = { name = "Aucune signature DKIM valide correspondant à l'auteur trouvée" },
    ["7.23"] = { name = "Échec de la validation SPF" },
    ["7.24"] = { name = "Erreur lors de la validation SPF" },
    ["7.25"] = { name = "Échec de la validation du DNS inverse" },
    ["7.26"] = { name = "Échec de plusieurs contrôles d'authentification" },
    ["7.27"] = { name = "MX nul pour l'adresse de l'expéditeur" },
    ["7.28"] = { name = "Afflux massif de courrier détecté" },
    ["7.29"] = { name = "Échec de la validation ARC" },
    ["7.30"] = { name = "Prise en charge de REQUIRETLS requise" },
  },

  log = {
    title = "Journal de courrier",
    lines = "De {from} à {to}, {total} lignes : {deliveries} sur des remises, {refused} "
      .. "refus de notre part, {other} autres",
    totals = "Messages par destinataire : {delivered} remis, {deferred} différés, {returned} retournés",
    delivered = "remis",
    deferred = "différés",
    returned = "retournés",
    delivered_short = "rem.",
    deferred_short = "diff.",
    returned_short = "ret.",
    delivered_later = "remis plus tard",
    waiting = "en attente",
    reasons = "Motifs",
    todo = "Que faire",
    common = "Réponse la plus fréquente",
    replies = "Réponses",
    domains = "Domaines",
    no_failures = "Rien n'a été différé ni retourné.",
    drop = "Adresses à retirer : {n}",
    drop_tile = "adresses à retirer",
    doubtful = "Tous les destinataires de ces domaines ont échoué : vérifiez avant de les retirer",
    blocklists = "Listes qui nous bloquent",
    waits = "Attente demandée, au plus",
    own = "Ce qui a échoué chez nous",
    refusals = "Ce que nous avons refusé",
    incomplete = "Au-delà d'une limite et non compté",
    by_reason = "Par motif",
    by_domain = "Par domaine",
    by_provider = "Par fournisseur",
    by_hour = "Par heure",
    by_reply = "Par réponse",
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
