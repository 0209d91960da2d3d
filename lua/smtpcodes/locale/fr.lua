--- French, with "vous" to the reader. What the keys mean is written at the top of en.lua.

-- French has a no-break space before : ; ? ! and inside « »: it is in the texts below as U+00A0, and a spec looks for
-- ordinary ones there.

-- "que" before a clause: with an apostrophe before a vowel. No clause begins with a letter with an accent or a mute h.
local function que(clause) return clause:find("^[aeiouAEIOU]") and "qu'" or "que " end

-- A word behind a number: without s after 0 and 1.
local function counted(n, word) return (tonumber(n) or 2) < 2 and word or word .. "s" end

return {
  tag = "fr",
  name = "Français",
  colon = " : ",
  join = { ["and"] = "et", ["or"] = "ou" },

  codes = {
    [200] = {
      name = "OK générique",
      gist = "la commande a réussi, annoncée par un numéro que SMTP n'a jamais défini",
      description = "Le serveur annonce un succès, mais le code voulu est 250. La RFC 876, une enquête de 1983 sur les hôtes de messagerie, a trouvé 200 en réponse à RSET et à NOOP, et a noté qu'il n'avait jamais été conforme.",
      when = "On ne le rencontre guère que sur un serveur de test ou un serveur fait maison. Aucune RFC ne le prévoit pour quelque commande que ce soit.",
      fix = "Traitez-le comme un succès et envoyez la commande suivante. Un client juge un code inconnu à son premier chiffre, et 2 signifie que la commande a été exécutée.",
      send = "Envoyez 250 à la place.",
    },
    [211] = {
      name = "État du système",
      gist = "le serveur se décrit ou décrit ses commandes, en réponse à HELP",
      description = "Le serveur répond à HELP par des informations destinées à des personnes, souvent sur plusieurs lignes. SMTP n'a aucune commande qui demande un état ; 211 est donc en pratique un second code d'aide, à côté de 214.",
      when = "On le rencontre après HELP, dans une session saisie à la main. Les programmes qui distribuent le courrier n'envoient pas HELP.",
      fix = "Il n'y a rien à corriger. Avant d'envoyer la commande suivante, lisez jusqu'à la ligne où aucun trait d'union ne suit le code. Si une autre commande a reçu cette réponse, votre client a perdu le compte de ses réponses.",
      send = "Répondez à HELP par 214 pour une aide sur les commandes ; 211 convient à un rapport sur le système lui-même.",
    },
    [214] = {
      name = "Message d'aide",
      gist = "le texte est l'aide demandée",
      description = "Le serveur explique son fonctionnement ou l'une de ses commandes. Le texte est écrit pour des personnes, et aucune RFC n'en fixe la forme.",
      when = "On le rencontre après HELP, avec ou sans nom de commande, quand on essaie un serveur à la main.",
      fix = "Il n'y a rien à corriger ; pour savoir ce que le serveur prend en charge, lisez sa réponse à EHLO, qui est faite pour les programmes.",
      send = "Utilisez-le pour l'aide sur les commandes. Des inconnus la lisent aussi : décidez donc de ce qu'elle révèle du produit et de sa version. Répondez 502 si vous ne proposez pas HELP, et 504 si vous n'avez pas d'aide pour cet argument.",
    },
    [220] = {
      name = "Service prêt",
      gist = "le serveur est prêt à dialoguer en SMTP ou, après STARTTLS, à commencer la négociation TLS",
      description = "Le serveur est là et attend le client. Dans le message d'accueil, le premier mot du texte est le nom ou le littéral d'adresse du serveur, et cette réponse ne doit porter aucun code d'état étendu. Après STARTTLS, les octets suivants appartiennent à la négociation TLS.",
      when = "Il ouvre toute session que le serveur accepte, et c'est aussi la réponse à STARTTLS. Le message d'accueil peut se faire attendre : un client devrait patienter au moins cinq minutes.",
      fix = "Lisez toutes les lignes du message d'accueil, puis envoyez EHLO. Après STARTTLS, commencez aussitôt la négociation ; une fois TLS établi, oubliez la réponse précédente à EHLO et envoyez EHLO de nouveau.",
      send = "Accueillez le client avec ce code si vous acceptez du courrier dans cette session, avec 421 si vous ne le pouvez pas pour l'instant, avec 554 si vous refusez ce client, et avec 521 si l'hôte n'accepte jamais de courrier.",
    },
    [221] = {
      name = "Fermeture de la connexion",
      gist = "le serveur confirme QUIT et ferme la connexion",
      description = "Le serveur a pris acte de QUIT, et la session se termine en bon ordre. Tout message accepté auparavant le reste.",
      when = "C'est la réponse à QUIT et la dernière de la session. Un serveur qui s'arrête de lui-même envoie plutôt 421.",
      fix = "Il n'y a rien à corriger : fermez la connexion. Si cette réponse s'est perdue, cela ne change rien aux messages déjà acceptés.",
      send = "Envoyez-le pour tout QUIT, même au milieu d'une transaction, et ne fermez la connexion qu'ensuite. Pour mettre fin à une session que le client n'a pas close, envoyez 421.",
    },
    [235] = {
      name = "Authentification réussie",
      gist = "l'authentification a réussi et vaut désormais pour la session",
      description = "Le serveur a accepté les identifiants. Une couche de sécurité négociée en même temps est en vigueur après cette ligne. Le texte ne porte aucune donnée SASL.",
      when = "Il conclut un échange AUTH réussi, après le dernier 334 ou aussitôt si la réponse initiale suffisait. Un second AUTH dans la même session reçoit 503.",
      fix = "Continuez avec MAIL ; il n'y a rien à corriger. Si une couche de sécurité vient d'entrer en vigueur, envoyez EHLO de nouveau. S'authentifier ne donne pas droit à toute adresse d'expéditeur ni à tout destinataire : lisez donc les réponses qui suivent.",
      send = "Envoyez-le une fois les identifiants vérifiés. Envoyez 454 si la vérification elle-même a échoué, et 535 si les identifiants sont incorrects.",
    },
    [250] = {
      name = "Succès",
      gist = "le serveur a fait ce que la commande demandait",
      description = "La commande a été exécutée. À la fin des données, le serveur a pris la responsabilité du message, ce qui ne promet pas encore qu'il parvienne à une boîte aux lettres. Après MAIL et RCPT, l'adresse est acceptée pour l'instant ; après EHLO, chaque ligne supplémentaire nomme une extension.",
      when = "C'est la réponse habituelle à presque toutes les commandes. Celle qui compte est celle qui suit le message lui-même.",
      fix = "Envoyez la commande suivante. À la fin des données, consignez le texte, qui contient souvent l'identifiant de file d'attente du serveur, et retirez de votre file les destinataires acceptés.",
      send = "Ne l'envoyez pour un message que lorsqu'il est stocké de façon sûre. En réponse à VRFY, ne l'envoyez que pour une adresse que vous avez vérifiée ; sinon, envoyez 252.",
    },
    [251] = {
      name = "Utilisateur non local, courrier transféré",
      gist = "le serveur va transférer le courrier du destinataire, qui est ailleurs",
      description = "Le serveur accepte le destinataire et transfère le courrier à l'adresse donnée dans le texte : c'est donc un succès. Après ETRN, il signifie qu'aucun message n'attend pour le nœud.",
      when = "C'est la réponse à RCPT ou à VRFY pour un utilisateur dont le courrier est transféré. La plupart des serveurs transfèrent sans le dire et répondent 250. Après ETRN, ce sens correspond à une file d'attente vide.",
      fix = "Continuez ; il n'y a rien à renvoyer. Vous pouvez montrer la nouvelle adresse à l'utilisateur, mais ne laissez aucun programme modifier un carnet d'adresses si vous ne faites pas confiance au serveur.",
      send = "Envoyez-le si vous transférez le courrier et que la nouvelle adresse peut être divulguée. Envoyez 250 si elle doit rester privée, et 551 si vous ne transférez pas.",
    },
    [252] = {
      name = "Impossible de vérifier l'utilisateur",
      gist = "rien n'a été vérifié, mais du courrier peut être envoyé à l'adresse",
      description = "Le serveur ne confirme ni n'infirme l'existence de l'adresse. Il a compris la commande : c'est donc un succès, et non une vérification qui a échoué. Après ETRN, il signifie que le traitement de la file d'attente a commencé.",
      when = "On le rencontre après VRFY ou EXPN sur les serveurs qui ne divulguent pas la liste de leurs utilisateurs. La RFC 5321 ne le prévoit pas pour RCPT.",
      fix = "Ne le prenez ni pour un oui ni pour un non, et envoyez le message si vous en avez un. Seul RCPT ou un rapport de non-remise ultérieur peut en dire plus.",
      send = "Répondez ainsi à VRFY et à EXPN lorsqu'ils sont désactivés par sécurité, et pour les adresses que seul un autre hôte peut vérifier. 250 ferait croire à une vérification que personne n'a faite, et 550 pour toutes les adresses serait tout aussi faux.",
    },
    [253] = {
      name = "Envoi des messages en attente commencé",
      gist = "le serveur a commencé à envoyer les messages en attente et en donne le nombre",
      description = "Le serveur répond à un hôte qui a réclamé son courrier en attente, et indique le nombre de messages. 252 dit la même chose sans le nombre. Rien n'a encore été remis.",
      when = "On le rencontre après ETRN, lorsque des messages attendent pour le nœud. Une file d'attente vide donne 251.",
      fix = "Attendez les messages. Ils arrivent par une nouvelle connexion : l'hôte destinataire doit donc être joignable de l'extérieur. Si rien n'arrive, demandez à l'administrateur du serveur ce que le journal de la file d'attente dit du nœud.",
      send = "Envoyez-le si vous avez compté les messages ; sinon, envoyez 250 ou 252.",
    },
    [334] = {
      name = "Défi du serveur",
      gist = "l'authentification se poursuit, le serveur attendant la réponse suivante du client",
      description = "Le serveur envoie le défi du mécanisme SASL, en base64 et sans rien d'autre ; il peut être vide. La ligne peut dépasser de loin 512 octets et ne porte jamais de code d'état étendu.",
      when = "On le rencontre pendant AUTH, une fois par étape du mécanisme. Un mécanisme dont la réponse initiale accompagnait AUTH peut s'en passer.",
      fix = "Décodez le défi et envoyez la réponse en base64. Pour renoncer, envoyez un astérisque seul, ce que le serveur confirme par 501. Ne montrez pas cette réponse à l'utilisateur comme une erreur.",
      send = "N'ajoutez aucun mot au défi, et conservez l'espace après le code même si le défi est vide.",
    },
    [354] = {
      name = "Début de l'envoi du message",
      gist = "le serveur est prêt à recevoir le message",
      description = "Le serveur attend maintenant l'en-tête et le corps, jusqu'à une ligne qui ne contient qu'un point. Le message n'est pas encore accepté : c'est la réponse à cette ligne qui décide.",
      when = "C'est la réponse à DATA, normalement après au moins un destinataire accepté. BDAT s'en passe.",
      fix = "Envoyez le contenu avec des fins de ligne CRLF et une dernière ligne formée d'un seul point. Lorsqu'une ligne commence par un point, faites-la précéder d'un autre point. Attendez la réponse finale au moins dix minutes.",
      send = "Ne l'envoyez que si au moins un destinataire a été accepté, sinon envoyez 503 ou 554 ; retirez ensuite du message les points que le client a ajoutés.",
    },
    [355] = {
      name = "Position de reprise de la transaction",
      gist = "le serveur possède déjà une partie de ce message et indique l'octet où reprendre",
      description = "Le serveur reprend un transfert interrompu ; le texte commence par la position de reprise. Ce code appartient à CHECKPOINT, une extension expérimentale.",
      when = "Ce serait la réponse à MAIL lorsqu'un client reprend une transaction interrompue. On ne connaît aucun déploiement de cette extension.",
      fix = "Reprenez à cette position si votre client l'a demandé. Sinon, envoyez QUIT, puis le message entier dans une nouvelle session.",
      send = "Ne l'envoyez qu'à un client qui reprend une transaction que vous pouvez identifier ; sinon, envoyez 250.",
    },
    [420] = {
      name = "Délai de connexion dépassé",
      gist = "la connexion a expiré, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 420. C'est probablement 4.2.0 sans ses points, un problème de boîte aux lettres non précisé. On ne peut se fier qu'au premier chiffre.",
      when = "On peut le trouver dans un rapport de remise, écrit par le programme qui a établi ce rapport et non par le serveur distant.",
      fix = "Gardez le message en file d'attente et réessayez ; fiez-vous davantage au texte et au code d'état étendu éventuel qu'au numéro.",
      send = "Envoyez 421 si vous fermez la connexion, et 450 ou 451 dans le cas contraire.",
    },
    [421] = {
      name = "Service indisponible",
      gist = "le serveur ferme la connexion et ne peut pas accepter de courrier maintenant",
      description = "Le serveur met fin à la session pour une cause passagère : un arrêt, un délai dépassé, trop de connexions ou une limite imposée à ce client. Une transaction en cours est perdue ; les messages acceptés auparavant le restent.",
      when = "Il tient lieu de message d'accueil, répond à n'importe quelle commande ou vient de façon spontanée ; le client le lit alors à la place de la réponse suivante. Les grands fournisseurs s'en servent pour ralentir un expéditeur.",
      fix = "Gardez le message en file d'attente, fermez la connexion et réessayez plus tard. Si le texte parle de limites ou de débit, ouvrez moins de connexions et envoyez plus lentement. Ce code ne dit rien contre le destinataire.",
      send = "Envoyez-le si vous fermez la connexion maintenant et que le client peut revenir ; si la session peut continuer, envoyez 450 ou 451. Un client que vous n'accepterez jamais reçoit 554.",
    },
    [422] = {
      name = "Quota de la boîte aux lettres",
      gist = "soit la boîte aux lettres est pleine, soit une transition de mot de passe est nécessaire, selon les sources",
      description = "Aucune RFC ne définit 422. La RFC 5248 l'associe à X.7.12, une transition de mot de passe, pour laquelle la RFC 4954 prévoit 432. Des listes publiées sur le web y voient une boîte pleine, probablement parce que 4.2.2 a perdu ses points.",
      when = "On peut le trouver dans des listes de codes de rebond. Seul le texte ou un code d'état étendu qui l'accompagne dit quel sens s'applique.",
      fix = "Gardez le message en file d'attente et réessayez ; avec 4.2.2, la boîte aux lettres est pleine ; avec 4.7.12, authentifiez-vous une fois avec PLAIN sur une connexion TLS.",
      send = "Envoyez 452 avec 4.2.2 pour une boîte aux lettres pleine, et 432 avec 4.7.12 pour une transition de mot de passe.",
    },
    [424] = {
      name = "Problème d'expansion de liste de diffusion",
      gist = "le serveur ne peut pas développer une liste ou un alias pour l'instant",
      description = "Aucune RFC ne définit 424. OpenSMTPD le tire du code d'état étendu 4.2.4, un problème d'expansion de liste.",
      when = "OpenSMTPD l'envoie en réponse à RCPT s'il ne peut pas lire une table d'alias ou un fichier forward. L'adresse n'est pas forcément celle d'une liste de diffusion.",
      fix = "Gardez le message en file d'attente et réessayez ; l'adresse peut très bien être bonne. Si cela dure des jours, prévenez l'administrateur du domaine destinataire.",
      send = "Envoyez 450 avec 4.2.4. Sous OpenSMTPD, vérifiez les tables d'alias et le fichier forward qui se trouvent derrière l'adresse.",
    },
    [426] = {
      name = "Connexion expirée",
      gist = "la connexion a expiré, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 426 comme réponse. Un exemple de la RFC 3464 le montre dans un rapport de remise que le système émetteur a écrit lui-même. Une connexion qui expire ne donne aucune réponse.",
      when = "On peut le trouver dans un tel rapport. C'est une note du côté émetteur.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela se répète, vérifiez la route vers l'hôte, les pare-feu intermédiaires et les réglages de délai d'attente.",
      send = "Indiquez 4.4.1 pour un hôte qui ne répond pas et 4.4.2 pour une connexion rompue, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [430] = {
      name = "Échec temporaire de la commande",
      gist = "la commande a échoué pour l'instant, pour une raison que seul le texte peut donner",
      description = "Aucune RFC ne dit ce que signifie 430, et la RFC 5248 le cite seulement comme associé à X.5.1, une commande invalide. On peut seulement tenir pour acquis que l'échec est temporaire.",
      when = "Si on le rencontre, c'est sur un serveur qui a inventé son propre usage de ce numéro.",
      fix = "Gardez le message en file d'attente et réessayez plus tard ; lisez le texte ; avec 4.5.1, comparez la commande à la réponse à EHLO.",
      send = "Envoyez 451 pour un problème passager, et 500, 502 ou 503 pour une commande fautive.",
    },
    [431] = {
      name = "Ressources épuisées",
      gist = "le serveur manque d'espace de stockage ou de mémoire, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 431. C'est probablement 4.3.1 sans ses points, un système de messagerie plein. L'échec est temporaire.",
      when = "On peut le trouver dans des listes de codes de rebond ; la réponse standard au manque d'espace est 452 avec 4.3.1.",
      fix = "Gardez le message en file d'attente et réessayez plus tard ; le manque d'espace est du côté du destinataire.",
      send = "Envoyez 452 avec 4.3.1, et libérez de l'espace disque.",
    },
    [432] = {
      name = "Transition de mot de passe nécessaire",
      gist = "l'utilisateur doit s'authentifier une fois avec PLAIN avant que le mécanisme choisi fonctionne",
      description = "Le serveur n'a pas encore de mot de passe pour le mécanisme choisi et en crée un à partir d'une authentification avec PLAIN. Exchange emploie le même numéro avec 4.3.2 pendant la remise, lorsqu'il ralentit le courrier vers un destinataire.",
      when = "On le rencontre après AUTH pour un compte qui n'a pas fait la transition. En dehors d'AUTH, il a le sens que lui donne Exchange.",
      fix = "Authentifiez-vous une fois avec PLAIN, sur une connexion TLS uniquement, puis utilisez le mécanisme voulu. Si ce code est venu avec 4.3.2 pendant la remise, gardez le message en file d'attente et envoyez plus lentement.",
      send = "Ne l'envoyez que si vous proposez PLAIN sur une connexion TLS, car l'utilisateur n'a pas d'autre moyen. Pour des identifiants incorrects, envoyez 535.",
    },
    [435] = {
      name = "Authentification différée",
      gist = "le serveur ne peut pas contrôler l'authentification pour l'instant",
      description = "Aucune RFC ne définit 435. Exim l'emploie là où la RFC 4954 prévoit 454. Rien n'est dit du mot de passe, qui peut être juste.",
      when = "Exim l'envoie en réponse à AUTH lorsqu'une recherche faite par le module d'authentification échoue.",
      fix = "Réessayez plus tard avec les mêmes identifiants, et ne demandez pas un autre mot de passe à l'utilisateur.",
      send = "Envoyez 454 avec 4.7.0. Sous Exim, le journal donne la raison à côté de cette réponse.",
    },
    [441] = {
      name = "Aucune réponse de l'hôte",
      gist = "l'hôte n'a pas répondu, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 441. C'est le code d'état étendu 4.4.1 sans ses points. Un hôte qui ne répond pas n'envoie aucune réponse ; c'est donc une note du côté émetteur.",
      when = "On le trouve dans les rapports de remise et les journaux de file d'attente du côté émetteur.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez les enregistrements MX du domaine, si cet hôte fonctionne et si un pare-feu bloque le port 25.",
      send = "Indiquez 4.4.1, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [442] = {
      name = "Connexion défaillante",
      gist = "la connexion s'est rompue avant la fin du message, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 442. C'est le code d'état étendu 4.4.2 sans ses points, et une note du côté émetteur.",
      when = "On le trouve dans des rapports de remise pour une connexion rompue ou expirée. OpenSMTPD l'écrit lorsqu'il ne peut pas transmettre un rapport de non-remise dont il est l'auteur.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela arrive souvent, cherchez une ligne défectueuse, un pare-feu qui coupe les connexions ou des délais d'attente trop courts.",
      send = "Indiquez 4.4.2, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [446] = {
      name = "Trop de sauts",
      gist = "le message est passé par trop d'hôtes, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 446. C'est le code d'état étendu 4.4.6, une boucle de routage, sans ses points. Deux systèmes se renvoient probablement le message.",
      when = "On peut le trouver dans un rapport de remise. Les rapports de non-remise portent souvent 5.4.6 pour la même chose.",
      fix = "Trouvez la boucle, car attendre n'y met pas fin. Les hôtes qui se répètent dans les en-têtes Received en font partie ; corrigez sur ces hôtes le transfert, l'alias ou l'enregistrement MX, et laissez la file d'attente réessayer.",
      send = "Indiquez 5.4.6 ou 4.4.6, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [447] = {
      name = "Délai de remise expiré",
      gist = "le message est resté trop longtemps en file d'attente, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 447. C'est le code d'état étendu 4.4.7, délai de remise expiré, sans ses points. Il ne dit pas pourquoi les tentatives précédentes ont échoué.",
      when = "On le trouve dans le rapport du système qui détenait la file d'attente. La RFC 5321 lui demande d'essayer d'abord pendant au moins quatre ou cinq jours.",
      fix = "Cherchez la cause des échecs précédents, et renvoyez le message une fois qu'elle a disparu.",
      send = "Indiquez le dernier échec réel, ou 4.4.7 s'il n'est pas connu, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [449] = {
      name = "Erreur de routage",
      gist = "le message n'a pas pu être acheminé, d'après ce que note le côté émetteur",
      description = "Aucune RFC ne définit 449. C'est 4.4.9 sans ses points, qu'Exchange emploie pour un problème de routage et qui ne figure dans aucun registre.",
      when = "On peut le trouver dans un rapport d'Exchange ou d'un programme qui l'imite.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez les enregistrements MX du domaine ainsi que le connecteur ou le relais que votre système utilise pour lui.",
      send = "Indiquez 4.4.4, routage impossible, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [450] = {
      name = "Boîte aux lettres temporairement indisponible",
      gist = "le serveur n'accepte pas de courrier pour ce destinataire maintenant, mais le fera peut-être plus tard",
      description = "La boîte aux lettres est occupée, ou une politique fait attendre l'expéditeur ; le greylisting (liste grise) est le cas le plus fréquent. La même commande peut aboutir plus tard sans aucun changement.",
      when = "C'est une réponse à RCPT, à MAIL ou à la fin des données. Postfix l'envoie aussi par défaut s'il ne peut pas vérifier le destinataire (4.1.1), s'il ne trouve pas le domaine du destinataire (4.1.2) ou de l'expéditeur (4.1.8), ou si le client n'a pas de DNS inverse (4.7.25 ou 4.7.1).",
      fix = "Gardez le message en file d'attente et réessayez depuis le même hôte. Si cela dure des heures, lisez le texte et vérifiez votre domaine d'expéditeur et votre DNS inverse. Ne retirez l'adresse d'aucune liste pour cette raison.",
      send = "Envoyez-le si cette boîte aux lettres, ou votre politique envers ce destinataire ou cet expéditeur, fait attendre le client. Envoyez 451 si quelque chose est en panne de votre côté, 421 si vous fermez la connexion, et 550 si attendre ne peut rien changer.",
    },
    [451] = {
      name = "Erreur locale de traitement",
      gist = "quelque chose a échoué du côté du serveur, mais une nouvelle tentative peut aboutir",
      description = "Une recherche, un filtre ou un réglage a échoué, et la commande a été abandonnée. Pour autant que ce code permette d'en juger, ni l'adresse ni le message ne sont en cause. Beaucoup de serveurs l'emploient aussi pour le greylisting.",
      when = "C'est une réponse à MAIL, à RCPT ou à la fin des données. Un client qui perd la connexion au milieu d'une transaction devrait agir comme s'il avait reçu ce code.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez que votre domaine d'expéditeur, son enregistrement SPF et sa clé DKIM se trouvent bien dans le DNS.",
      send = "Envoyez-le si quelque chose est en panne de votre côté : une recherche, un filtre, un disque. Envoyez 450 si la boîte aux lettres ou votre politique fait attendre le client, 452 si l'espace manque, et 421 si vous fermez la connexion.",
    },
    [452] = {
      name = "Espace de stockage insuffisant",
      gist = "soit la place manque pour ce courrier en ce moment, soit la transaction a trop de destinataires",
      description = "Le serveur manque de place : 4.3.1 désigne le stockage du système, 4.2.2 le quota d'une boîte aux lettres. 4.5.3 désigne le nombre de destinataires, et ceux qui ont déjà été acceptés restent valables.",
      when = "Après MAIL, il s'agit du stockage, souvent jugé d'après la taille SIZE déclarée. Après RCPT, il s'agit d'une boîte pleine ou du nombre de destinataires ; un serveur doit en accepter au moins 100.",
      fix = "Après 4.5.3, envoyez le message aux destinataires acceptés, puis le reste dans une nouvelle transaction. Sinon, gardez le message en file d'attente et réessayez plus tard ; une boîte aux lettres pleine peut être vidée.",
      send = "Envoyez-le avec 4.5.3 au-delà de votre limite de destinataires, comme l'exige la RFC 5321, avec 4.2.2 pour une boîte aux lettres qui peut être vidée, et avec 4.3.1 pour un disque plein. Pour un message qui dépasse une limite de taille fixe, envoyez 552.",
    },
    [453] = {
      name = "Aucun courrier en file d'attente",
      gist = "aucun courrier n'attend pour les domaines nommés par ATRN",
      description = "La file d'attente de cet abonné est vide. ATRN appartient au relais de courrier à la demande, où un hôte vient chercher son courrier, et malgré le premier chiffre rien ne s'est mal passé. Le registre de l'IANA associe à ce code X.3.2, qui ne correspond pas à ce sens.",
      when = "Seule ATRN reçoit cette réponse. Ce n'est pas la forme temporaire de 553.",
      fix = "Renouvelez la demande à la prochaine échéance prévue. Si vous attendiez du courrier, vérifiez qu'ATRN a nommé les bons domaines et que leurs enregistrements MX mènent à ce relais.",
      send = "Envoyez-le si la file d'attente de ces domaines est vide ; envoyez 450 si vous refusez la demande, et 451 si vous ne pouvez pas la traiter.",
    },
    [454] = {
      name = "Échec temporaire d'authentification ou de TLS",
      gist = "le serveur ne peut pas exécuter AUTH ou STARTTLS pour l'instant",
      description = "Le serveur a un problème qui lui est propre. Après AUTH, rien n'a été décidé sur le mot de passe, qui peut être juste ; après STARTTLS, TLS n'est pas disponible en ce moment.",
      when = "On le rencontre après AUTH lorsque la base d'utilisateurs est en panne, et après STARTTLS lorsque le serveur ne peut pas charger son certificat ou sa clé.",
      fix = "Après AUTH, réessayez plus tard avec le même mot de passe. Après un échec de STARTTLS, ne continuez jamais sans chiffrement s'il s'agit de soumission, de DANE, de MTA-STS ou de REQUIRETLS ; ailleurs, c'est votre propre politique qui décide.",
      send = "Envoyez-le tant que votre base d'utilisateurs ou TLS ne fonctionne pas. Des identifiants que vous avez pu contrôler et qui sont incorrects reçoivent 535.",
    },
    [455] = {
      name = "Paramètres impossibles à satisfaire pour l'instant",
      gist = "le serveur ne peut pas satisfaire un paramètre de MAIL ou de RCPT pour l'instant",
      description = "Le serveur connaît le paramètre d'extension, mais ne peut pas le traiter en ce moment. Ce code parle de paramètres et de rien d'autre ; 555 est son pendant permanent.",
      when = "On le rencontre après MAIL ou RCPT avec un paramètre que le serveur ne peut pas satisfaire à ce moment-là. Il est rare.",
      fix = "Réessayez plus tard avec les mêmes paramètres. Un paramètre dont le message peut se passer peut être omis aussitôt, mais jamais REQUIRETLS.",
      send = "Envoyez-le si le paramètre fonctionnera plus tard, 555 s'il ne fonctionnera jamais, et 451 si le problème n'a rien à voir avec un paramètre.",
    },
    [456] = {
      name = "IPv6 refusé, à réessayer en IPv4",
      gist = "le client devrait réessayer en IPv4, comme le proposait un Internet-Draft expiré",
      description = "Aucune RFC ne définit 456, et on ne lui connaît aucun usage. Cet Internet-Draft le destinait à un message reçu en IPv6 qui ne satisfait ni SPF ni DKIM.",
      when = "On peut le trouver dans la table de Sisimai, un analyseur de rapports de non-remise.",
      fix = "Gardez le message en file d'attente et réessayez, en IPv4 si votre système vous laisse le choix. Vérifiez SPF et DKIM, y compris pour l'adresse IPv6 d'où vous envoyez.",
      send = "Envoyez 450 avec 4.7.1 et un texte clair.",
    },
    [458] = {
      name = "Impossible de mettre les messages en file d'attente",
      gist = "le serveur ne peut pas lancer le traitement de file d'attente demandé par ETRN",
      description = "Les messages en attente du nœud ne peuvent pas être traités pour l'instant. Rien n'est dit des messages eux-mêmes.",
      when = "Cette réponse à ETRN n'a aucun sens pour d'autres commandes.",
      fix = "Renvoyez ETRN plus tard. Si l'échec persiste, communiquez l'heure et le nom du nœud à l'administrateur du serveur.",
      send = "Envoyez-le si la file d'attente ne peut pas être traitée maintenant, et 459 si ce client n'a pas le droit de la lancer.",
    },
    [459] = {
      name = "Nœud non autorisé",
      gist = "ce client n'a pas le droit de lancer la file d'attente de ce nœud",
      description = "Le serveur refuse à ce client le traitement de la file d'attente ; le texte donne la raison. Le premier chiffre présente le refus comme temporaire, mais celui-ci dure en général jusqu'à ce que quelqu'un change un réglage.",
      when = "C'est une réponse à ETRN pour un nœud mal orthographié, ou pour un client qui se connecte depuis une adresse inhabituelle.",
      fix = "Vérifiez le nom du nœud et lisez le texte. Si le nom est juste, demandez à l'administrateur du serveur d'autoriser votre hôte.",
      send = "Envoyez-le si le client n'a aucun droit sur cette file d'attente, et 458 si elle ne peut pas être traitée maintenant.",
    },
    [471] = {
      name = "Erreur d'un filtre local",
      gist = "un filtre a échoué du côté du destinataire, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 471, et son deuxième chiffre sort de la grammaire de SMTP. C'est probablement 4.7.1 sans ses points, une politique qui fait attendre l'expéditeur.",
      when = "Des listes de codes de rebond le mentionnent ; on ne connaît aucun serveur qui l'envoie.",
      fix = "Gardez le message en file d'attente et réessayez ; le premier chiffre marque l'échec comme temporaire. Un programme devrait accepter la ligne malgré son deuxième chiffre.",
      send = "Envoyez 451 avec 4.3.0 pour un filtre en panne, ou 450 avec 4.7.1 pour une politique.",
    },
    [500] = {
      name = "Erreur de syntaxe",
      gist = "le serveur ne reconnaît pas la commande ou juge la ligne trop longue",
      description = "Le serveur ne parvient pas à lire la ligne comme une commande. Seule cette ligne est refusée : la session reste ouverte et conserve son état. Avec 5.5.6, une ligne de l'échange AUTH était trop longue.",
      when = "On le rencontre pour EHLO sur un très vieux serveur, pour HELO ou EHLO sur un serveur LMTP, et pour le texte d'un message qu'un client envoie en guise de commandes après un refus de DATA. Postfix répond ici 502.",
      fix = "Comparez la ligne à la RFC, et n'utilisez aucune extension que la réponse à EHLO n'annonce pas. Si EHLO lui-même a été refusé, utilisez LHLO sur un serveur LMTP, ou HELO si vous n'avez besoin ni de TLS ni d'une authentification. Un pare-feu ou un proxy sur le trajet peut modifier les commandes.",
      send = "Envoyez-le pour une commande que vous ne connaissez pas, 502 pour une commande que vous connaissez sans la proposer, et 501 si seuls les arguments sont fautifs.",
    },
    [501] = {
      name = "Erreur de syntaxe dans les paramètres",
      gist = "le serveur connaît la commande mais ne parvient pas à lire ses arguments",
      description = "Un argument est mal formé, manquant ou interdit. Pendant AUTH, ce code signale aussi un échange annulé, du base64 incorrect ou une réponse initiale que le mécanisme n'admet pas.",
      when = "On le rencontre pour un espace après les deux-points de MAIL FROM, un trait de soulignement dans un nom d'hôte, une adresse mal formée, ou STARTTLS avec un argument.",
      fix = "Corrigez les arguments avant de renvoyer la commande. 5.1.3 désigne l'adresse du destinataire, 5.1.7 et 5.1.8 celle de l'expéditeur. Après votre propre astérisque, il confirme seulement qu'AUTH a été annulé.",
      send = "Envoyez-le pour des arguments qui enfreignent la syntaxe, 504 pour un argument que vous ne prenez pas en charge, 555 pour un paramètre inconnu de MAIL ou de RCPT, et 553 pour un nom de boîte aux lettres que vous n'admettez pas.",
    },
    [502] = {
      name = "Commande non implémentée",
      gist = "le serveur ne propose pas cette commande",
      description = "Selon la RFC 5321, le serveur reconnaît la commande mais ne l'implémente pas. Postfix et d'autres répondent aussi 502 5.5.2 à une commande qu'ils ne reconnaissent pas du tout.",
      when = "On le rencontre pour VRFY, EXPN, HELP ou ETRN sur les serveurs qui s'en passent, et pour des commandes mal saisies. Une commande annoncée dans la réponse à EHLO ne doit pas le recevoir.",
      fix = "Passez-vous de la commande ; la répéter ne sert à rien. S'il s'agissait d'EHLO, utilisez HELO si vous n'avez besoin ni de TLS ni d'une authentification. Si c'est le texte d'un message qui l'a reçu, DATA avait été refusé auparavant.",
      send = "Envoyez-le pour une commande que vous connaissez sans la proposer, 500 pour une commande que vous ne connaissez pas, et 252 pour VRFY ou EXPN désactivé par sécurité.",
    },
    [503] = {
      name = "Mauvais ordre des commandes",
      gist = "la commande est arrivée au mauvais moment de la session",
      description = "Une étape antérieure manque, a échoué ou a déjà été franchie. La commande peut être correcte en elle-même.",
      when = "Le premier exemple est MAIL avant EHLO. D'autres sont RCPT avant MAIL, DATA sans destinataire accepté, un second AUTH et BDAT après le dernier bloc. Après un accueil par 554, c'est la réponse à tout sauf à QUIT.",
      fix = "Cherchez le premier échec qui précède cette réponse ; c'est en général le véritable : avec le pipelining, un MAIL ou un RCPT refusé fait échouer les commandes suivantes. Envoyez ensuite RSET, ou ouvrez une nouvelle session, et suivez les étapes dans l'ordre.",
      send = "Envoyez-le pour une commande qui n'arrive pas dans l'ordre. Envoyez 530 s'il manque une authentification ou TLS, et 503 ou 554 s'il ne reste aucun destinataire après DATA.",
    },
    [504] = {
      name = "Paramètre non implémenté",
      gist = "le serveur ne prend pas en charge un paramètre de la commande",
      description = "La commande est connue, mais pas cette valeur. Après AUTH, le mécanisme est inconnu ou n'est pas autorisé ici. Postfix envoie 504 5.5.2 lorsqu'il exige un nom d'hôte ou une adresse pleinement qualifiés.",
      when = "On le rencontre après AUTH avec un mécanisme que le serveur ne propose pas, et après EHLO, MAIL ou RCPT de la part d'un client au nom d'hôte abrégé.",
      fix = "Choisissez un mécanisme sur la ligne AUTH de la réponse à EHLO. Si le texte demande un nom pleinement qualifié, corrigez le nom d'hôte ou l'adresse dans vos réglages.",
      send = "Envoyez-le pour un mécanisme AUTH que vous ne proposez pas. Envoyez 555 pour un paramètre inconnu de MAIL ou de RCPT, et 501 pour une syntaxe fautive.",
    },
    [510] = {
      name = "Adresse électronique incorrecte",
      gist = "quelque chose ne va pas dans l'adresse du destinataire, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 510. C'est probablement 5.1.0 sans ses points, un problème quelconque d'adresse. L'échec est permanent.",
      when = "On peut le trouver dans un rapport de remise, où un programme l'a tiré d'un code d'état étendu.",
      fix = "Cherchez les erreurs dans l'adresse. Lisez le texte avant d'abandonner l'adresse, car 5.1.0 ne dit pas ce qui ne va pas.",
      send = "Envoyez 550 avec un code d'état étendu précis, tel que 5.1.1.",
    },
    [511] = {
      name = "Adresse électronique incorrecte",
      gist = "la boîte aux lettres du destinataire n'existe pas, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 511. C'est probablement 5.1.1 sans ses points, boîte inexistante, un échec permanent.",
      when = "On peut le trouver dans un rapport de remise pour un destinataire introuvable.",
      fix = "Cherchez une faute de frappe dans l'adresse. Ne la retirez de vos listes que si le texte, ou un véritable 5.1.1 à ses côtés, dit que la boîte aux lettres n'existe pas.",
      send = "Envoyez 550 avec 5.1.1.",
    },
    [512] = {
      name = "Hôte introuvable",
      gist = "le domaine du destinataire n'a aucun hôte de messagerie, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 512. C'est probablement 5.1.2 sans ses points, un mauvais système de destination. Le côté émetteur s'en aperçoit dans le DNS, si bien qu'aucun serveur ou presque ne le dit.",
      when = "On peut le trouver dans un rapport de remise pour un domaine mal orthographié ou expiré.",
      fix = "Vérifiez la partie de l'adresse qui suit le @. Si elle est juste, cherchez vous-même les enregistrements MX et d'adresse ; un serveur de noms qui ne répond pas ne prouve pas que le domaine a disparu.",
      send = "Indiquez 5.1.2, si c'est votre propre logiciel qui écrit le numéro.",
    },
    [513] = {
      name = "Type d'adresse incorrect",
      gist = "l'adresse du destinataire n'est pas écrite correctement, selon des listes publiées sur le web",
      description = "Aucune RFC ne définit 513. C'est probablement 5.1.3 sans ses points, une syntaxe incorrecte de l'adresse du destinataire et donc un échec permanent.",
      when = "On peut le trouver dans un rapport de remise pour une adresse mal formée.",
      fix = "Cherchez les espaces, les parties manquantes, les chevrons égarés et les caractères non ASCII, et corrigez l'adresse.",
      send = "Envoyez 501 ou 553 avec 5.1.3.",
    },
    [520] = {
      name = "Identifiant QUICKSTART incorrect",
      gist = "le client a ouvert la session avec un mauvais identifiant QUICKSTART, comme le prévoyait un Internet-Draft expiré",
      description = "Aucune RFC ne définit 520, et on ne connaît aucun serveur qui l'envoie. Le premier chiffre marque un échec permanent.",
      when = "La table de Sisimai, un analyseur de rapports de non-remise, le contient.",
      fix = "Ne répétez pas la commande telle quelle. Ouvrez la session par un EHLO ordinaire.",
      send = "Choisissez un code de la RFC 5321, tel que 501.",
    },
    [521] = {
      name = "L'hôte n'accepte pas de courrier",
      gist = "cet hôte n'accepte jamais de courrier ou, dans l'usage de Postfix, refuse ce client et coupe la connexion",
      description = "Selon la RFC 7504, ce code est le message d'accueil d'un hôte qui n'accepte jamais de courrier. Postfix l'envoie à n'importe quelle étape pour refuser un client et fermer la connexion ; cet hôte-là accepte le courrier des autres.",
      when = "S'il tient lieu de message d'accueil et ne donne aucune raison, l'hôte n'accepte pas de courrier. Si la session a commencé par 220, ou si le texte nomme un client, une politique ou une liste de blocage, il a le sens que lui donne Postfix.",
      fix = "Lisez d'abord le texte. Si c'est votre client qui est refusé, l'administrateur du serveur peut vous aider, et le destinataire n'est peut-être pas en cause. Si l'hôte n'accepte pas de courrier, vérifiez que les enregistrements MX du domaine désignent le bon hôte.",
      send = "Ne l'envoyez que comme message d'accueil d'un hôte qui n'accepte jamais de courrier. Pour écarter un client particulier, envoyez 554.",
    },
    [522] = {
      name = "Quota dépassé",
      gist = "la boîte aux lettres du destinataire est pleine",
      description = "Aucune RFC ne définit 522. C'est probablement 5.2.2 sans ses points, une boîte pleine. Le premier chiffre dit permanent, bien qu'une boîte aux lettres ne reste pas pleine à jamais.",
      when = "On l'a vu une fois, à la fin des données, pour une boîte aux lettres qui dépassait son quota.",
      fix = "L'adresse est juste : conservez-la et essayez avec un message ultérieur. En attendant, joignez le destinataire par un autre moyen.",
      send = "Envoyez 452 avec 4.2.2, ou 552 avec 5.2.2.",
    },
    [523] = {
      name = "Chiffrement nécessaire",
      gist = "soit le chiffrement est nécessaire, soit le message est trop volumineux, selon les sources",
      description = "Aucune RFC ne dit ce que signifie 523. La RFC 5248 l'associe à X.7.10, chiffrement nécessaire. Des listes publiées sur le web y voient un message trop volumineux, probablement parce que 5.2.3 a perdu ses points.",
      when = "Après AUTH, l'absence de chiffrement serait plausible ; après MAIL ou à la fin des données, la taille.",
      fix = "Laissez le texte et le code d'état étendu décider. Avec 5.7.10, démarrez TLS et répétez l'étape ; avec 5.2.3, réduisez le message.",
      send = "Envoyez 530 si TLS doit venir d'abord, et 552 si le message est trop volumineux.",
    },
    [524] = {
      name = "Chiffrement requis pour ce mécanisme",
      gist = "soit une liste ne peut pas être développée, soit une authentification exige le chiffrement, selon le serveur",
      description = "Aucune RFC ne dit ce que signifie 524. OpenSMTPD le tire de 5.2.4, l'échec d'une expansion de liste. La RFC 5248 l'associe à X.7.11, un mécanisme qui exige le chiffrement.",
      when = "OpenSMTPD l'envoie en réponse à RCPT lorsqu'un fichier d'alias ou un fichier forward est défectueux.",
      fix = "Avec 5.2.4, prévenez l'administrateur du domaine destinataire ; l'adresse peut être juste. Avec 5.7.11, démarrez TLS et authentifiez-vous de nouveau.",
      send = "Envoyez 550 avec 5.2.4 pour la liste, et 530 avec 5.7.0 si TLS manque.",
    },
    [525] = {
      name = "Compte utilisateur désactivé",
      gist = "le compte de l'utilisateur est désactivé",
      description = "Aucune RFC ne dit quand envoyer 525. La RFC 5248 l'associe à X.7.13 : les identifiants sont justes, mais un administrateur a désactivé le compte.",
      when = "On le rencontre après AUTH, et après RCPT pour un destinataire dont le compte est désactivé.",
      fix = "Interrogez le fournisseur du compte, et ne demandez pas un autre mot de passe à l'utilisateur. Après RCPT, joignez le destinataire par un autre moyen.",
      send = "Envoyez 535 avec 5.7.13 après AUTH, et 550 avec 5.2.1 pour un destinataire désactivé.",
    },
    [530] = {
      name = "Authentification requise",
      gist = "le client doit s'authentifier, ou démarrer TLS, avant cette commande",
      description = "Le serveur ne refuse que cette commande, et seulement jusqu'à ce que l'étape manquante soit franchie. Le texte ou le code d'état étendu dit s'il s'agit d'AUTH ou de STARTTLS.",
      when = "On le rencontre après MAIL ou RCPT d'un client qui a omis AUTH, et après presque toutes les commandes, AUTH comprise, là où STARTTLS doit venir d'abord.",
      fix = "Franchissez l'étape manquante et répétez la commande ; n'abandonnez pas le message. Si le texte nomme STARTTLS, envoyez cette commande, puis EHLO de nouveau ; sinon, authentifiez-vous sur une connexion TLS. Dans un logiciel de messagerie, activez le chiffrement et le mot de passe pour le serveur sortant.",
      send = "Envoyez-le si une authentification ou TLS changerait la réponse, avec 5.7.0 dans les deux cas, et dites dans le texte quelle étape manque. Si l'authentification elle-même a échoué, envoyez 535 ; un port 25 destiné au courrier entrant ne devrait demander aucune authentification à des inconnus.",
    },
    [533] = {
      name = "Remise non autorisée",
      gist = "la remise n'est pas autorisée ou exige SMTPUTF8, selon le serveur",
      description = "Aucune RFC ne dit ce que signifie 533. La RFC 5248 l'associe à X.7.1, un refus par une politique. Exim l'envoie pour une adresse internationalisée que le serveur suivant ne peut pas accepter.",
      when = "Exim l'envoie en réponse à RCPT lorsque le serveur placé derrière lui ne connaît pas SMTPUTF8.",
      fix = "Lisez le texte. Avec 5.7.1, demandez au côté destinataire d'autoriser votre courrier ; pour une adresse internationalisée, utilisez une adresse ASCII de la même personne.",
      send = "Envoyez 550 avec 5.7.1, ou 553 avec 5.6.7.",
    },
    [534] = {
      name = "Mécanisme d'authentification trop faible",
      gist = "le mécanisme d'authentification choisi est trop faible pour cet utilisateur",
      description = "La politique du serveur exige un mécanisme plus fort. Le mot de passe n'a pas été examiné. D'après des témoignages, Google envoie aussi ce code lorsqu'un compte a besoin d'un mot de passe d'application.",
      when = "On le rencontre après AUTH. Le même mécanisme sera refusé à chaque fois.",
      fix = "Choisissez un mécanisme plus fort sur la ligne AUTH de la réponse à EHLO, après STARTTLS si TLS n'est pas en vigueur. Si le texte parle d'un mot de passe d'application, créez-en un dans les paramètres du compte.",
      send = "Envoyez-le si un autre mécanisme conviendrait, 535 si les identifiants sont incorrects, et 504 pour un mécanisme que vous ne proposez pas du tout.",
    },
    [535] = {
      name = "Identifiants d'authentification invalides",
      gist = "le nom d'utilisateur, le mot de passe ou le jeton n'est pas valide",
      description = "L'authentification a échoué. La session reste ouverte, mais sans être authentifiée.",
      when = "AUTH le reçoit pour un mot de passe modifié, un nom d'utilisateur sous une mauvaise forme ou un jeton expiré ; beaucoup de fournisseurs exigent un mot de passe d'application.",
      fix = "Demandez de nouveaux identifiants à l'utilisateur au lieu de répéter les anciens. Vérifiez que le nom d'utilisateur a la forme voulue par le fournisseur, souvent l'adresse entière, et que c'est le bon serveur.",
      send = "Envoyez-le avec 5.7.8 pour des identifiants incorrects. Si vous n'avez pas pu les contrôler, envoyez 454, car ce code amène les clients à demander un autre mot de passe.",
    },
    [538] = {
      name = "Chiffrement requis pour ce mécanisme",
      gist = "ce mécanisme d'authentification n'est accepté que sur une connexion chiffrée",
      description = "Le serveur veut TLS avant de recevoir les identifiants, qu'il n'a pas examinés. La RFC 4954 ne conserve ce code que pour mémoire.",
      when = "On le rencontre après AUTH avec un mécanisme tel que PLAIN sur une connexion sans TLS.",
      fix = "Démarrez TLS par STARTTLS, envoyez EHLO de nouveau et répétez AUTH. Si le mot de passe a traversé le réseau en clair, changez-le.",
      send = "Ne proposez le mécanisme qu'une fois TLS en vigueur, et envoyez 530 pour exiger STARTTLS.",
    },
    [541] = {
      name = "Rejeté par la destination",
      gist = "le domaine du destinataire rejette le courrier",
      description = "Aucune RFC ne définit 541. Zoho l'envoie avec 5.4.1, d'où le numéro vient probablement, les points en moins.",
      when = "Zoho l'envoie pour du courrier que le domaine destinataire a décidé de rejeter.",
      fix = "Cherchez la raison dans le texte, et demandez à l'administrateur du domaine destinataire quelle règle a arrêté le courrier. L'adresse peut être juste.",
      send = "Envoyez 550 ou 554 avec un code 5.7.x qui donne la raison.",
    },
    [542] = {
      name = "Rejeté",
      gist = "le destinataire est rejeté, pour une raison que seul le texte peut donner",
      description = "Aucune RFC ne définit 542. On n'en connaît qu'un exemple, sans code d'état étendu ; le premier chiffre marque l'échec comme permanent.",
      when = "On l'a vu une fois, après RCPT.",
      fix = "Lisez le texte, et ne retirez aucune adresse d'une liste sur la foi de ce numéro.",
      send = "Envoyez 550 avec un code d'état étendu précis.",
    },
    [550] = {
      name = "Boîte aux lettres indisponible",
      gist = "soit la boîte aux lettres n'existe pas, soit une politique interdit ce courrier",
      description = "Le serveur refuse définitivement un destinataire, un expéditeur ou un message. Le numéro ne dit pas si la raison est la boîte aux lettres ou une politique ; le code d'état étendu le dit : 5.1.1 désigne une boîte inexistante, 5.2.1 une boîte désactivée, et 5.7.x une politique.",
      when = "Après RCPT, il s'agit le plus souvent d'une mauvaise adresse ou d'un relayage interdit. À la fin des données, il s'agit surtout du contenu ou d'un échec de SPF, de DKIM ou de DMARC. Les serveurs de soumission refusent aussi de la sorte une adresse d'expéditeur qui n'appartient pas au compte authentifié.",
      fix = "Lisez le code d'état étendu et le texte avant de décider. Après 5.1.1, corrigez l'adresse ou cessez d'y écrire. Après 5.7.x, réparez SPF, DKIM ou le DNS, ou interrogez l'administrateur ; l'adresse peut être bonne.",
      send = "Envoyez-le pour refuser définitivement un destinataire ou un expéditeur, toujours avec un code d'état étendu. Envoyez 554 pour refuser le message ou le client, et 450 pour ce qui peut être passager.",
    },
    [551] = {
      name = "Utilisateur non local, essayez l'adresse indiquée",
      gist = "l'utilisateur est ailleurs, sans que ce serveur transfère son courrier",
      description = "Le serveur refuse le destinataire, et le texte peut indiquer l'adresse à utiliser à la place. Certains serveurs refusent ainsi le relayage ou un expéditeur, le plus souvent par 551 5.7.1.",
      when = "C'est une réponse à RCPT ou à VRFY. Un serveur peut tout aussi bien envoyer 550, afin de ne pas divulguer la nouvelle adresse.",
      fix = "Si le texte donne une adresse, écrivez-y si vous avez des raisons de vous y fier ; un programme ne devrait la suivre que s'il est certain de l'identité du serveur. Si le texte parle de relayage, vérifiez les enregistrements MX ou authentifiez-vous d'abord.",
      send = "Envoyez-le si la nouvelle adresse peut être divulguée. Transférez avec 250 ou 251, refusez par 550 si l'adresse doit rester privée, et refusez le relayage par 550 5.7.1.",
    },
    [552] = {
      name = "Espace de stockage alloué dépassé",
      gist = "soit le message est trop volumineux, soit la boîte aux lettres est pleine",
      description = "Une limite est dépassée : 5.3.4 désigne la limite de taille du système, 5.2.3 celle de la boîte aux lettres, et 5.2.2 une boîte pleine. Gmail envoie 552 5.7.0 pour une pièce jointe ou un lien qu'il juge dangereux, ce qui n'a rien à voir avec la taille.",
      when = "Après MAIL, la taille SIZE déclarée dépasse la limite annoncée dans la réponse à EHLO. Après RCPT, il s'agit d'un quota ou, sur de vieux serveurs, du nombre de destinataires : contrairement aux autres réponses 5yz, un client devrait alors réessayer pour eux dans une nouvelle transaction.",
      fix = "Lisez le texte pour savoir de quelle limite il s'agit. Réduisez le message, ou envoyez un lien. Si la boîte aux lettres est pleine, conservez l'adresse et joignez le destinataire par un autre moyen. Si le contenu a été bloqué, retirez la pièce jointe ou le lien.",
      send = "Envoyez-le pour un message qui dépasse une limite fixe, avec 5.3.4 ou 5.2.3, et annoncez la limite avec SIZE. Envoyez 452 4.2.2 pour une boîte aux lettres qui peut être vidée, 452 4.5.3 pour un trop grand nombre de destinataires, et 550 ou 554 pour le contenu.",
    },
    [553] = {
      name = "Nom de boîte aux lettres non autorisé",
      gist = "le serveur n'admet pas ce nom de boîte aux lettres ou cette adresse d'expéditeur",
      description = "Le nom enfreint la syntaxe, n'est pas autorisé ou contient des caractères non ASCII là où seul l'ASCII est possible. Sur les serveurs de soumission, ce code dit le plus souvent que l'adresse d'expéditeur n'appartient pas au compte authentifié.",
      when = "Postfix envoie 553 5.7.1 en réponse à MAIL ou à RCPT lorsqu'un utilisateur envoie avec une adresse qui n'est pas la sienne. Avec 5.1.8, c'est le domaine de l'expéditeur qui est en cause. Les serveurs sous qmail refusent ainsi le relayage. Après VRFY, ce code peut énumérer les candidats pour un nom ambigu.",
      fix = "Si le texte parle de l'expéditeur ou de son propriétaire, envoyez avec l'adresse du compte qui s'est authentifié. Sinon, comparez l'adresse lettre par lettre et corrigez-la. Une adresse non ASCII exige SMTPUTF8 des deux côtés.",
      send = "Envoyez-le si c'est le nom lui-même qui n'est pas admis. Pour un expéditeur qui n'appartient pas au compte authentifié, comme pour le relayage, 550 avec 5.7.1 est la réponse standard ; pour une syntaxe fautive, 501.",
    },
    [554] = {
      name = "Échec de la transaction",
      gist = "le message est refusé ou, s'il s'agit du message d'accueil, toute la session",
      description = "Le serveur refuse par l'échec permanent général, employé lorsqu'aucun code plus précis ne convient. Le texte et le code d'état étendu donnent la raison : 5.7.1 désigne une politique, 5.6.x le contenu, 5.4.6 une boucle de routage.",
      when = "À la fin des données, il rejette le message, le plus souvent comme spam. Après DATA, il signifie qu'aucun destinataire n'était valable. Comme message d'accueil ou après RCPT, il refuse souvent un client inscrit sur une liste de blocage.",
      fix = "Cherchez la raison dans le texte. Si une liste de blocage est nommée, éliminez la cause et demandez à en être retiré ; si le contenu est en cause, modifiez-le. N'abandonnez pas le destinataire pour autant.",
      send = "Envoyez-le pour refuser le message ou le client dans son ensemble. Envoyez 550 pour refuser un seul destinataire, et 421 si vous fermez la connexion maintenant et que le client peut revenir. Après un accueil par 554, répondez 503 jusqu'à QUIT.",
    },
    [555] = {
      name = "Paramètres non reconnus",
      gist = "le serveur ne reconnaît pas un paramètre de MAIL ou de RCPT",
      description = "Le serveur ne peut utiliser un paramètre d'extension ni maintenant ni plus tard, et n'a pas jugé l'adresse. Gmail et Haraka envoient aussi ce code pour une syntaxe fautive dans ces deux commandes.",
      when = "On reçoit 555 5.5.2 de Gmail lorsqu'un nom affiché ou une adresse vide figure dans MAIL FROM ou RCPT TO, et 555 5.5.4 pour un paramètre que le serveur n'a pas proposé.",
      fix = "S'il n'y avait aucun paramètre, corrigez l'adresse : une seule, entre chevrons, sans nom. Sinon, n'utilisez que des paramètres dont l'extension figure dans la réponse à EHLO.",
      send = "Envoyez-le pour un paramètre que vous ne connaissez pas, 455 si le paramètre n'échoue que pour l'instant, 501 pour une syntaxe fautive, et 504 pour les paramètres d'autres commandes.",
    },
    [556] = {
      name = "Le domaine n'accepte pas de courrier",
      gist = "le domaine du destinataire a déclaré qu'il n'accepte pas de courrier",
      description = "Un relais ou un serveur de soumission a appris, en général par un enregistrement MX nul dans le DNS, que le domaine n'accepte pas de courrier. Toutes les adresses du domaine sont concernées.",
      when = "On le rencontre après RCPT, sous la forme 556 5.1.10. Si c'est le domaine de l'expéditeur qui a un MX nul, la réponse est 550 avec 5.7.27.",
      fix = "Vérifiez l'orthographe du domaine. Si elle est juste, n'écrivez plus à aucune adresse de ce domaine. Si le domaine est le vôtre et doit recevoir du courrier, remplacez le MX nul par un véritable MX.",
      send = "Envoyez-le en réponse à RCPT si vous relayez et avez trouvé un MX nul pour le domaine du destinataire. Un hôte qui lui-même n'accepte jamais de courrier accueille par 521.",
    },
    [557] = {
      name = "Adresse non disponible",
      gist = "l'adresse n'est pas disponible, à en juger par un seul rapport de non-remise",
      description = "Aucune RFC ne définit 557. Un Internet-Draft expiré sur les requêtes d'adresse est sa seule origine connue ; des listes publiées sur le web y voient un trop grand nombre de messages en double, sans source.",
      when = "Dans le seul rapport de non-remise connu, un serveur l'a envoyé en réponse à RCPT avant de couper la connexion.",
      fix = "Lisez le texte, et interrogez l'administrateur du serveur s'il vous laisse dans le doute. La même commande échouera de nouveau.",
      send = "Envoyez 550 ou 554 avec un code d'état étendu précis.",
    },
    [571] = {
      name = "Bloqué",
      gist = "le courrier est bloqué par une politique",
      description = "Aucune RFC ne définit 571, et son deuxième chiffre sort de la grammaire de SMTP. C'est probablement 5.7.1 qui a perdu ses points, et des serveurs envoient les deux ensemble.",
      when = "On le rencontre à tout moment, du message d'accueil à la fin des données, pour un client, un expéditeur ou un contenu bloqué.",
      fix = "Cherchez la règle dans le texte, et vérifiez le DNS inverse, SPF, DKIM et les listes de blocage pour votre hôte et votre domaine. Ne retirez pas pour autant le destinataire de vos listes. Un programme doit accepter la ligne malgré son deuxième chiffre.",
      send = "Envoyez 550 ou 554 avec 5.7.1.",
    },
  },

  enhanced = {
    ["0.0"] = {
      name = "État autre ou non défini",
      gist = "le refus est permanent, sans plus de précision",
      description = "Le serveur refuse sans indiquer ni sujet ni cause. Le message ne passera pas tel quel.",
      when = "Il est fréquent dans les rapports de remise, où un programme savait seulement que la réponse était un 5yz.",
      fix = "Cherchez la raison dans le texte, et agissez en conséquence avant de renvoyer le message. N'abandonnez aucun destinataire pour ce seul code.",
      send = "Ne l'utilisez que si vous ne pouvez pas nommer le sujet ; presque tous les refus ont un code plus précis.",
      [4] = {
        gist = "l'échec est temporaire, sans plus de précision",
        description = "Le serveur ne peut rien faire en ce moment et n'indique ni sujet ni cause. Une tentative ultérieure peut aboutir.",
        when = "Les serveurs l'envoient s'ils savent seulement que le problème passera. Les systèmes émetteurs l'écrivent dans les rapports de retard.",
        fix = "Gardez le message en file d'attente et réessayez plus tard ; cherchez la cause dans le texte.",
        send = "Ne l'utilisez que si vous ne pouvez pas nommer le sujet ; 4.3.0 pour vos propres problèmes et 4.7.1 pour une politique en disent plus.",
      },
      [2] = {
        gist = "la commande a réussi, sans plus de précision",
        description = "Ce code confirme la commande et n'ajoute rien au code de réponse.",
        when = "On le rencontre avec presque toutes les réponses 2yz, le plus souvent sous la forme 250 2.0.0 après le message. Le message d'accueil et les réponses à EHLO et à HELO ne portent jamais de code étendu.",
        fix = "Il n'y a rien à corriger : poursuivez la session.",
        send = "Utilisez-le pour tout succès qui n'a pas de code plus précis, tel que 2.1.5 pour un destinataire accepté.",
      },
    },
    ["1.0"] = {
      name = "Autre état d'adresse",
      gist = "une adresse est refusée pour une raison qu'aucun code plus précis ne décrit",
      description = "Le serveur conteste l'adresse de l'expéditeur ou celle du destinataire, même après RCPT. Ce code ne dit pas que la boîte aux lettres n'existe pas.",
      when = "On rencontre 550 5.1.0 après MAIL ou RCPT. Microsoft et d'autres l'envoient pour un expéditeur refusé, certains pour un destinataire inconnu.",
      fix = "Lisez le texte pour savoir de quelle adresse il s'agit, et vérifiez son orthographe et son domaine. N'abandonnez le destinataire que si le texte dit que la boîte aux lettres n'existe pas.",
      send = "Utilisez 5.1.1 pour une boîte aux lettres inexistante, 5.1.8 pour un domaine d'expéditeur et 5.7.1 pour un expéditeur refusé.",
      [4] = {
        gist = "une adresse pose un problème passager qu'aucun code plus précis ne décrit",
        description = "L'adresse de l'expéditeur ou celle du destinataire ne peut pas être acceptée en ce moment ; c'est au texte de dire laquelle.",
        when = "On le rencontre après MAIL ou RCPT sur des serveurs qui ne distinguent pas les problèmes d'adresse.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez les deux adresses et le DNS du domaine de l'expéditeur.",
        send = "Utilisez 4.1.8 pour un domaine d'expéditeur impossible à trouver et 4.4.3 pour un DNS en panne.",
      },
      [2] = {
        gist = "l'adresse est acceptée, sans plus de précision",
        description = "Le serveur accepte l'adresse donnée dans la commande, le plus souvent celle de l'expéditeur.",
        when = "250 2.1.0 est la réponse courante à un MAIL accepté, comme le montre la RFC 2034.",
        fix = "Il n'y a rien à corriger : poursuivez la transaction.",
        send = "Utilisez-le après MAIL ; pour un destinataire accepté, 2.1.5 est plus précis.",
      },
    },
    ["1.1"] = {
      name = "Adresse de boîte aux lettres de destination incorrecte",
      gist = "aucune boîte aux lettres de ce nom n'existe dans le domaine",
      description = "La partie qui précède le @ est incorrecte, ou la boîte aux lettres a été supprimée. Le domaine lui-même accepte du courrier.",
      when = "C'est l'échec le plus fréquent : 550 5.1.1 après RCPT, pour une faute de frappe ou un compte disparu. Un relais qui l'apprend plus tard l'inscrit dans un rapport de remise.",
      fix = "Corrigez l'adresse, ou retirez-la de vos listes et cessez d'y écrire.",
      send = "Utilisez-le après RCPT, une fois certain que la boîte aux lettres n'existe pas. Utilisez 5.2.1 pour une boîte qui existe mais qui est désactivée, et 4.1.1 tant que la recherche échoue.",
      [4] = {
        gist = "le serveur n'a pas pu établir pour l'instant si la boîte aux lettres existe",
        description = "La recherche du destinataire a échoué ou est encore en cours. L'adresse peut très bien être juste. La RFC 3463 ne décrit que 5.1.1, mais le registre de l'IANA associe aussi ce code à 451.",
        when = "On le rencontre après RCPT sur un serveur qui interroge un autre système sur ses destinataires. Postfix envoie 450 4.1.1 tant qu'une adresse n'est pas vérifiée.",
        fix = "Gardez le message en file d'attente et réessayez, et ne retirez rien d'une liste. Si cela dure des jours, vérifiez l'orthographe de l'adresse.",
        send = "Ne l'utilisez que tant que la recherche laisse un doute ; une fois certain que la boîte aux lettres n'existe pas, envoyez 550 5.1.1.",
      },
    },
    ["1.2"] = {
      name = "Adresse du système de destination incorrecte",
      gist = "le domaine du destinataire n'existe pas ou n'accepte pas de courrier",
      description = "La partie qui suit le @ est incorrecte. Toutes les adresses de ce domaine sont concernées, et non une seule boîte aux lettres.",
      when = "Un serveur de soumission ou un relais le signale lorsque le DNS ne connaît pas ce domaine. Les domaines mal saisis ou expirés en sont la cause typique.",
      fix = "Cherchez une faute de frappe dans le domaine et corrigez l'adresse. Si le domaine a disparu, n'écrivez plus à aucune des adresses qui s'y trouvent.",
      send = "Ne l'utilisez que si le DNS dit que le nom n'existe pas ; utilisez 4.4.3 pour une requête qui a échoué, et 5.1.10 pour un MX nul.",
      [4] = {
        gist = "le domaine du destinataire est introuvable pour l'instant",
        description = "Le DNS n'a donné au serveur aucune adresse pour le domaine du destinataire, ou pas de réponse du tout. La RFC 3463 ne décrit que 5.1.2.",
        when = "Postfix envoie 450 4.1.2 en réponse à RCPT pour un domaine qu'il ne trouve pas, parce qu'une panne du DNS a le même aspect.",
        fix = "Gardez le message en file d'attente et réessayez ; en attendant, vérifiez l'orthographe du domaine et si ses serveurs de noms répondent.",
        send = "Utilisez-le si le domaine existe peut-être malgré tout ; pour une requête restée sans réponse, 4.4.3 est plus précis.",
      },
    },
    ["1.3"] = {
      name = "Syntaxe incorrecte de l'adresse de boîte aux lettres de destination",
      gist = "l'adresse du destinataire est mal formée",
      description = "Le serveur ne parvient pas à lire le destinataire comme une adresse ; rien n'est donc dit de l'existence d'une telle boîte aux lettres.",
      when = "On rencontre 501 ou 553 5.1.3 après RCPT pour un domaine manquant, un espace égaré ou un second @.",
      fix = "Corrigez l'adresse ; la même échouera de nouveau. Cherchez les erreurs d'importation dans les listes, les noms affichés entre les chevrons et les caractères invisibles.",
      send = "Ne l'utilisez que pour une syntaxe fautive, et acceptez les formes valides mais inhabituelles, telles que les parties locales entre guillemets.",
    },
    ["1.4"] = {
      name = "Adresse de boîte aux lettres de destination ambiguë",
      gist = "l'adresse correspond à plusieurs boîtes aux lettres, sans que le serveur veuille deviner",
      description = "Le nom du destinataire n'est pas périmé, seulement imprécis : un nom de famille seul peut désigner plusieurs personnes.",
      when = "Des systèmes qui cherchent les noms dans un annuaire l'envoient. Pour la même chose, VRFY a 553, parfois avec la liste des candidats.",
      fix = "Utilisez l'adresse complète et exacte du destinataire, que le texte peut fournir.",
      send = "Utilisez-le si plusieurs boîtes aux lettres correspondent ; donnez à chacune une adresse unique.",
      [4] = {
        gist = "l'adresse correspond pour l'instant à plusieurs boîtes aux lettres",
        description = "Le nom du destinataire correspond à plus d'une boîte aux lettres. Le serveur s'attend à ce que le doute se dissipe, par exemple pendant une modification de son annuaire.",
        when = "Il est rare ; des systèmes qui associent les noms aux boîtes par des règles approximatives peuvent l'envoyer.",
        fix = "Gardez le message en file d'attente et réessayez, ou utilisez l'adresse complète du destinataire.",
        send = "Ne l'utilisez que si l'adresse sera bientôt unique ; sinon, 5.1.4.",
      },
    },
    ["1.5"] = {
      name = "Adresse de destination valide",
      gist = "l'adresse du destinataire est acceptée",
      description = "Le serveur accepte ce destinataire. Il ne promet rien quant au contenu du message, qu'il juge plus tard.",
      when = "250 2.1.5 est la réponse habituelle à RCPT. Les rapports de remise positifs le portent aussi.",
      fix = "Il n'y a rien à corriger : continuez avec le destinataire suivant ou avec DATA. Seule une réponse 2yz après le message signifie que le serveur l'a pris en charge.",
      send = "Utilisez-le pour les destinataires que vous acceptez réellement.",
    },
    ["1.6"] = {
      name = "Boîte aux lettres de destination déplacée, sans adresse de transfert",
      gist = "la boîte aux lettres a existé mais n'est plus là, sans nouvelle adresse connue",
      description = "Le destinataire est parti. Contrairement à 5.1.1, ce code dit que l'adresse a été juste par le passé.",
      when = "On le rencontre après RCPT sur des systèmes qui gardent trace des anciennes adresses.",
      fix = "Retirez l'adresse de vos listes, et demandez la nouvelle à la personne par un autre moyen.",
      send = "Utilisez-le pour d'anciens utilisateurs ; si la nouvelle adresse peut être divulguée, donnez-la avec 251 ou 551.",
    },
    ["1.7"] = {
      name = "Syntaxe incorrecte de l'adresse de boîte aux lettres de l'expéditeur",
      gist = "l'adresse de l'expéditeur est mal formée ou refusée",
      description = "La faute est dans l'adresse de MAIL FROM, et non dans celle du destinataire.",
      when = "On le rencontre après MAIL lorsqu'une application donne comme expéditeur un simple nom d'utilisateur ou un nom affiché.",
      fix = "Corrigez l'expéditeur de l'enveloppe dans le programme d'envoi, par exemple en news@example.com.",
      send = "Utilisez-le pour une syntaxe fautive, et continuez d'accepter le chemin de retour vide, dont se servent les rapports de non-remise.",
      [4] = {
        gist = "l'adresse de l'expéditeur n'a pas pu être confirmée pour l'instant",
        description = "La vérification de l'adresse de l'expéditeur n'a pas encore donné de résultat. La RFC 3463 parle de sa syntaxe, mais ce n'est pas ce que les serveurs entendent par cette classe.",
        when = "Postfix envoie 450 4.1.7 après MAIL ou RCPT pendant qu'il vérifie l'adresse de l'expéditeur.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure, assurez-vous que l'adresse de l'expéditeur accepte du courrier.",
        send = "Utilisez-le pendant la vérification ; pour une adresse mal formée, envoyez 5.1.7.",
      },
    },
    ["1.8"] = {
      name = "Adresse du système de l'expéditeur incorrecte",
      gist = "le domaine de l'expéditeur n'existe pas ou ne peut pas recevoir de courrier en retour",
      description = "Le serveur a cherché le domaine de MAIL FROM et refuse l'expéditeur, non le destinataire.",
      when = "On le rencontre après MAIL, ou après RCPT si la vérification est différée. Les fautes de frappe dans la configuration, les domaines expirés et les noms d'hôte privés en sont des causes typiques. Microsoft envoie 501 5.1.8 aux comptes bloqués pour envoi de spam.",
      fix = "Envoyez avec une adresse dont le domaine figure dans le DNS public et accepte du courrier. Si le texte parle d'un compte bloqué, adressez-vous à son administrateur.",
      send = "Utilisez-le si le domaine n'existe pas, et 5.7.27 pour un domaine d'expéditeur qui a un MX nul.",
      [4] = {
        gist = "le domaine de l'expéditeur est introuvable pour l'instant",
        description = "La recherche du domaine de MAIL FROM a échoué, le plus souvent dans le DNS. L'adresse du destinataire n'est pas en cause.",
        when = "Postfix envoie 450 4.1.8 pour un domaine d'expéditeur qu'il ne trouve pas, d'autres 451.",
        fix = "Gardez le message en file d'attente, et vérifiez que votre domaine d'expéditeur existe dans le DNS public et que ses serveurs de noms répondent.",
        send = "Utilisez-le chaque fois que la recherche elle-même a pu échouer ; dès que le DNS dit que le domaine n'existe pas, c'est 5.1.8 qui convient.",
      },
    },
    ["1.9"] = {
      name = "Message relayé à un système de messagerie non conforme",
      gist = "le message a été transmis à un système qui n'en donnera plus de nouvelles",
      description = "Le message est passé à un système de messagerie qui ne participe pas au suivi des messages. L'adresse était valide, mais ce système ne donnera plus de nouvelles du message.",
      when = "On le trouve dans les rapports de suivi, rarement dans une réponse.",
      fix = "Il n'y a rien à corriger ; pour savoir si le message est arrivé, demandez-le au destinataire ou au postmaster du système suivant.",
      send = "Utilisez-le dans les rapports, avec l'action relayed.",
    },
    ["1.10"] = {
      name = "MX nul pour l'adresse du destinataire",
      gist = "le domaine du destinataire a déclaré par un MX nul qu'il n'accepte pas de courrier",
      description = "Le domaine du destinataire publie un enregistrement MX nul ; toutes ses adresses sont donc concernées. Exchange Online envoie le même code pour un destinataire inconnu, ce qui sort de sa définition.",
      when = "Un relais ou un serveur de soumission répond à RCPT par 556 5.1.10 lorsqu'il trouve le MX nul dans le DNS. 550 5.1.10 vient le plus souvent d'Exchange Online.",
      fix = "Cherchez une faute de frappe dans le domaine ; si son MX nul est réel, n'écrivez plus à aucune de ses adresses. Si le texte dit que le destinataire est introuvable, n'abandonnez que cette adresse.",
      send = "Utilisez-le après RCPT lorsque vous relayez et que le domaine a un MX nul, et 5.1.1 pour une boîte aux lettres inexistante.",
    },
    ["2.0"] = {
      name = "État de boîte aux lettres autre ou non défini",
      gist = "la boîte aux lettres refuse le courrier, pour une raison non précisée",
      description = "Pour autant que ce code le dise, la boîte aux lettres existe, mais quelque chose de son côté fait obstacle.",
      when = "On le rencontre après RCPT ou à la fin des données. Gmail et d'autres l'ont employé à côté d'un texte qui donne la cause.",
      fix = "Lisez le texte ; s'il ne donne pas la cause, interrogez le destinataire par une autre voie avant de renvoyer le message.",
      send = "Utilisez 5.2.1 pour une boîte aux lettres désactivée, 5.2.2 pour une boîte pleine et 5.1.1 pour une boîte inexistante.",
      [4] = {
        gist = "la boîte aux lettres ne peut pas accepter de courrier pour l'instant, pour une raison non précisée",
        description = "Pour autant que ce code le dise, la boîte aux lettres existe, mais quelque chose fait obstacle. Certains serveurs l'emploient aussi pour le greylisting.",
        when = "On le rencontre après RCPT, souvent sous la forme 450 4.2.0, sur un serveur qui pratique le greylisting.",
        fix = "Gardez le message en file d'attente et réessayez depuis le même hôte, comme le demande le greylisting.",
        send = "Utilisez 4.2.2 pour une boîte aux lettres pleine, 4.2.1 pour une boîte bloquée quelque temps et 4.7.1 pour le greylisting.",
      },
      [2] = {
        gist = "tout va bien du côté de la boîte aux lettres, sans plus de précision",
        description = "La boîte aux lettres existe et a fait ce qui était demandé.",
        when = "Il est rare ; la plupart des serveurs préfèrent 2.1.5.",
        fix = "Il n'y a rien à corriger : la transaction continue.",
        send = "Utilisez 2.1.5 pour un destinataire accepté.",
      },
    },
    ["2.1"] = {
      name = "Boîte aux lettres désactivée, n'acceptant pas de messages",
      gist = "la boîte aux lettres existe mais elle est désactivée",
      description = "Le compte est suspendu, verrouillé ou fermé, et ne devrait pas rouvrir.",
      when = "On rencontre 550 5.2.1 après RCPT pour des comptes fermés, inutilisés ou impayés. Gmail l'envoie aussi pour une boîte aux lettres qui reçoit du courrier trop vite, et le texte le dit.",
      fix = "Cessez d'écrire à cette adresse, sauf si le texte parle de débit. Le propriétaire ou l'administrateur peut la faire réactiver.",
      send = "Utilisez-le pour un compte désactivé ; pour un compte qui n'a jamais existé, utilisez 5.1.1.",
      [4] = {
        gist = "la boîte aux lettres n'accepte pas de courrier pendant quelque temps",
        description = "La boîte aux lettres existe, mais elle est bloquée, occupée ou reçoit du courrier trop vite.",
        when = "On le rencontre après RCPT. Gmail envoie 450 4.2.1 pour une boîte aux lettres qui reçoit du courrier à un débit trop élevé.",
        fix = "Gardez le message en file d'attente et réessayez ; si le texte parle de débit, envoyez plus lentement à ce destinataire.",
        send = "Utilisez-le pour une boîte aux lettres qui rouvrira bientôt ; si elle reste fermée, utilisez 5.2.1.",
      },
    },
    ["2.2"] = {
      name = "Boîte aux lettres pleine",
      gist = "ce message revient à l'expéditeur parce que la boîte aux lettres est pleine",
      description = "Le destinataire a dépassé son quota, mais l'adresse est valide. Le registre de l'IANA associe ce code à 552, bien que la RFC 3463 demande la classe 4.",
      when = "On rencontre 552 5.2.2 après RCPT ou à la fin des données, chez des fournisseurs qui ne font pas attendre la file de l'expéditeur.",
      fix = "Conservez l'adresse sur la liste pour l'instant, car un message ultérieur peut passer. Si la boîte aux lettres reste pleine des semaines, elle est probablement abandonnée.",
      send = "Utilisez-le si l'expéditeur doit apprendre aussitôt que la boîte aux lettres est pleine, et 4.2.2 si sa file d'attente peut patienter.",
      [4] = {
        gist = "la boîte aux lettres est pleine, mais le serveur s'attend à ce qu'elle soit vidée",
        description = "Le destinataire a dépassé son quota, et l'adresse est valide. La RFC 3463 demande cette classe plutôt que 5.2.2.",
        when = "On rencontre 452 4.2.2 après RCPT ou à la fin des données. Une boîte aux lettres que personne ne vide le renvoie encore et encore.",
        fix = "Laissez la file d'attente réessayer, et conservez l'adresse sur la liste. Si les tentatives s'épuisent, prévenez le destinataire par un autre moyen.",
        send = "Utilisez-le si l'expéditeur peut réessayer pendant quelques jours, et 5.2.2 si le message doit revenir aussitôt.",
      },
    },
    ["2.3"] = {
      name = "Message plus long que la limite administrative",
      gist = "le message est plus gros que ce que cette boîte aux lettres peut recevoir",
      description = "Le message dépasse la limite de cette boîte aux lettres. Celle du système entier a son propre code, 5.3.4.",
      when = "On rencontre 552 5.2.3 après RCPT si MAIL a annoncé la taille, sinon à la fin des données. Les destinataires d'un même message peuvent recevoir des réponses différentes.",
      fix = "Réduisez le message, ou envoyez un lien vers le fichier. Base64 augmente d'environ un tiers la taille d'une pièce jointe.",
      send = "Utilisez-le pour la limite d'une boîte aux lettres, et 5.3.4 pour celle du système.",
    },
    ["2.4"] = {
      name = "Problème d'expansion de liste de diffusion",
      gist = "la liste de diffusion ne peut pas être développée tant que personne ne la répare",
      description = "Le serveur ne parvient pas à lire les membres de la liste. La faute est dans la liste ou ses données, et non dans votre message.",
      when = "On le rencontre après RCPT ou dans un rapport de remise, pour l'adresse d'une liste.",
      fix = "Prévenez le propriétaire de la liste, à une autre adresse que celle de la liste.",
      send = "Utilisez-le si la liste elle-même est défectueuse ; une liste qui n'admet pas l'expéditeur a 5.7.2.",
      [4] = {
        gist = "la liste de diffusion ne peut pas être développée pour l'instant",
        description = "Le serveur n'a pas pu lire les membres de la liste. Une tentative ultérieure peut réussir.",
        when = "On le rencontre après RCPT pour une liste ou un alias dont les données ne sont pas disponibles.",
        fix = "Gardez le message en file d'attente et réessayez ; l'expéditeur ne peut pas remédier à la panne.",
        send = "Utilisez-le tant que les données des membres ne peuvent pas être lues ; pour une liste à réparer, utilisez 5.2.4.",
      },
    },
    ["3.0"] = {
      name = "État du système de messagerie autre ou non défini",
      gist = "le système de messagerie refuse le message pour une raison qu'il ne précise pas",
      description = "Le problème est du côté du serveur, et celui-ci ne s'attend pas à ce qu'il passe.",
      when = "Certains serveurs l'ajoutent à 553 ou à 554 pour tous leurs refus.",
      fix = "Lisez d'abord le texte : s'il parle d'une erreur du serveur, prévenez son postmaster, et renvoyez le message après la réparation.",
      send = "Ne l'utilisez que pour une panne durable de votre côté ; presque tous les refus ont un code plus précis.",
      [4] = {
        gist = "le système de messagerie a un problème passager qu'il ne précise pas",
        description = "La panne vient du serveur lui-même. Ni le message ni les adresses ne sont en cause.",
        when = "451 4.3.0 est une réponse fréquente lorsqu'un filtre ou un disque est en panne, ou qu'une recherche échoue.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure des heures, prévenez le postmaster du système destinataire.",
        send = "Utilisez-le pour vos propres erreurs passagères ; utilisez 4.3.1 pour un disque plein, 4.3.2 pour la charge ou la maintenance, et 4.3.5 pour un réglage erroné.",
      },
      [2] = {
        gist = "le système de messagerie a fait ce qui était demandé, sans plus de précision",
        description = "Ce code est un succès ordinaire dont le sujet est le système de messagerie.",
        when = "Il est rare ; la plupart des serveurs préfèrent 2.0.0.",
        fix = "Il n'y a rien à corriger : envoyez la commande suivante.",
        send = "Utilisez 2.0.0, sauf si vous avez quelque chose à dire du système.",
      },
    },
    ["3.1"] = {
      name = "Système de messagerie plein",
      gist = "le stockage du système de messagerie entier est plein",
      description = "C'est le disque du serveur qui est plein, et non une boîte aux lettres. La RFC 3463 ne décrit ce code que pour des échecs temporaires.",
      when = "On rencontre 452 4.3.1 après MAIL ou à la fin des données tant qu'un disque est plein.",
      fix = "Gardez le message en file d'attente et réessayez ; si cela dure, prévenez le postmaster du système destinataire.",
      send = "Utilisez-le tant que votre disque est plein, et 4.2.2 pour une seule boîte aux lettres pleine.",
    },
    ["3.2"] = {
      name = "Système n'acceptant pas de messages du réseau",
      gist = "l'hôte n'accepte aucun courrier",
      description = "L'hôte n'accepte jamais de courrier, quel qu'en soit l'expéditeur. La RFC 7504 associe ce code à 521.",
      when = "On rencontre 521 5.3.2 sur un hôte qui a accueilli par 521 et qui répond aux commandes suivantes.",
      fix = "Cherchez un enregistrement MX ou un réglage de relais erroné qui mène à cet hôte.",
      send = "Utilisez-le avec 521 sur un hôte qui n'accepte jamais de courrier, et ne dirigez aucun enregistrement MX vers lui.",
      [4] = {
        gist = "le serveur n'accepte pas de courrier en ce moment",
        description = "Le serveur s'arrête, démarre, est en maintenance ou trop occupé.",
        when = "On rencontre 421 4.3.2 comme message d'accueil ou au milieu d'une session. Exchange emploie 432 4.3.2 pour ralentir le courrier vers un destinataire.",
        fix = "Gardez le message en file d'attente, et reconnectez-vous plus tard avec moins de connexions.",
        send = "Utilisez-le avec 421 lorsque vous fermez la connexion pour des raisons qui vous sont propres ; pour une limite imposée à ce client, 4.7.0 est plus précis.",
      },
    },
    ["3.3"] = {
      name = "Système ne prenant pas en charge les fonctions choisies",
      gist = "le serveur ne prend pas en charge une fonction dont le message a besoin",
      description = "Le système de destination, ou la passerelle placée devant lui, ne peut pas traiter le message sous cette forme.",
      when = "On le rencontre sur des passerelles vers des systèmes qui ont moins de fonctions.",
      fix = "Cherchez dans le texte de quelle fonction il s'agit, et envoyez le message sans elle.",
      send = "Utilisez-le pour les fonctions du message, et n'annoncez dans la réponse à EHLO que ce qui fonctionne.",
      [4] = {
        gist = "le serveur ne peut pas offrir pour l'instant une fonction dont le message a besoin",
        description = "La fonction manque en ce moment au système de destination, ou à la passerelle placée devant lui.",
        when = "Il est rare ; une passerelle peut l'envoyer tant que le système placé derrière elle est limité.",
        fix = "Gardez le message en file d'attente et réessayez, ou envoyez-le sans la fonction que le texte nomme.",
        send = "Utilisez-le si la fonction doit revenir ; pour un paramètre inconnu de MAIL ou de RCPT, utilisez X.5.4.",
      },
    },
    ["3.4"] = {
      name = "Message trop volumineux pour le système",
      gist = "le message est plus gros que ce que le serveur accepte",
      description = "Le message dépasse la limite du système entier, et non celle d'une boîte aux lettres.",
      when = "On rencontre 552 5.3.4 après MAIL si la taille SIZE annoncée est trop grande, sinon à la fin des données. Base64 augmente d'environ un tiers la taille d'une pièce jointe : un fichier juste en dessous de la limite peut donc encore être trop gros.",
      fix = "Réduisez le message, divisez-le ou envoyez un lien. Le nombre qui suit SIZE dans la réponse à EHLO donne la limite, si le serveur en indique une.",
      send = "Utilisez-le avec 552, et annoncez la limite avec SIZE afin que les clients n'aient pas à envoyer d'abord le message.",
    },
    ["3.5"] = {
      name = "Système mal configuré",
      gist = "un réglage du serveur est erroné et empêche la remise",
      description = "Le système de messagerie est mal configuré, et le serveur ne s'attend pas à ce que cela passe tout seul. Modifier le message n'y change rien.",
      when = "On le rencontre dans les rapports de remise lorsqu'un système de messagerie est mal configuré, par exemple si son enregistrement MX ramène à lui-même.",
      fix = "Prévenez le postmaster de ce système, et renvoyez le message après la réparation.",
      send = "Utilisez 4.3.5 si vous comptez réparer bientôt, afin que les expéditeurs gardent le courrier.",
      [4] = {
        gist = "un réglage du serveur est erroné et l'empêche encore d'accepter le message",
        description = "L'administrateur du serveur a fait une erreur dans ses réglages. Ni le message ni les adresses ne sont en cause.",
        when = "Postfix envoie 451 4.3.5 Server configuration error si l'une de ses règles d'accès est inutilisable.",
        fix = "Gardez le message en file d'attente et réessayez pendant que l'autre côté répare ses réglages.",
        send = "Utilisez-le pour une faute que vous réparerez bientôt ; le journal dit de quel réglage il s'agit.",
      },
    },
    ["3.6"] = {
      name = "Priorité demandée modifiée",
      gist = "le message est accepté avec une autre priorité que celle demandée",
      description = "Le serveur a accepté le message et changé sa priorité. La nouvelle est le premier mot du texte.",
      when = "On rencontre 250 2.3.6 sur les serveurs dotés de l'extension MT-PRIORITY de la RFC 6710.",
      fix = "Il n'y a rien à corriger ; si vous avez besoin d'une priorité plus haute, demandez si votre compte y a droit.",
      send = "Commencez le texte par la nouvelle priorité suivie d'un espace.",
    },
    ["4.0"] = {
      name = "État du réseau ou du routage autre ou non défini",
      gist = "le réseau ou le routage rend la remise impossible",
      description = "Le problème est sur le chemin du message, et le système a cessé d'essayer.",
      when = "On le trouve dans les rapports de remise des relais.",
      fix = "Trouvez à quel saut la remise échoue avant de renvoyer le message, en pensant au DNS, aux routes et aux pare-feu.",
      send = "Utilisez 5.4.4 s'il n'y a aucune route et 5.4.6 pour une boucle.",
      [4] = {
        gist = "le réseau ou le routage a un problème passager",
        description = "Quelque chose s'est mal passé sur le chemin du message, et non dans la boîte aux lettres du destinataire.",
        when = "Les relais l'emploient dans les réponses et les rapports de remise lorsqu'aucun code plus précis ne convient.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez le DNS, les routes et les pare-feu entre les deux systèmes.",
        send = "Utilisez 4.4.1 pour un hôte qui ne répond pas et 4.4.3 pour un DNS en panne.",
      },
    },
    ["4.1"] = {
      name = "Aucune réponse de l'hôte",
      gist = "le serveur n'accepte pas ce destinataire, dans l'usage qu'Exchange Online fait de ce code",
      description = "Exchange Online refuse une adresse que son annuaire ne contient pas. Selon la RFC 3463, X.4.1 désigne un hôte qui ne répond pas, et n'est que temporaire.",
      when = "On le rencontre après RCPT, accompagné de « Recipient address rejected: Access denied ».",
      fix = "Vérifiez l'adresse auprès du destinataire. Si le domaine vient de passer à Exchange Online, son administrateur doit peut-être y ajouter l'adresse.",
      send = "Utilisez 5.1.1 pour une boîte aux lettres inexistante et 5.7.1 pour une politique.",
      [4] = {
        gist = "l'hôte suivant n'a pas répondu",
        description = "La tentative de connexion à l'hôte suivant est restée sans réponse : il était occupé, en panne ou hors d'atteinte.",
        when = "Le côté émetteur le consigne après une connexion qui a échoué. Comme réponse, il vient sous la forme 451 4.4.1 d'un relais qui n'a pas pu joindre un autre hôte.",
        fix = "Laissez la file d'attente réessayer, et vérifiez depuis l'hôte émetteur si le port 25 de chaque hôte MX répond. Un pare-feu, un fournisseur qui bloque le port 25 ou un enregistrement MX périmé peut en être la cause.",
        send = "Utilisez-le si vous relayez et que l'hôte suivant reste muet ; si la connexion a été établie puis rompue, utilisez 4.4.2.",
      },
    },
    ["4.2"] = {
      name = "Connexion défaillante",
      gist = "la connexion s'est rompue ou a expiré avant la fin du message",
      description = "La connexion a été établie mais n'a pas tenu. Rien n'est dit de l'adresse ni du contenu.",
      when = "Les serveurs envoient 421 4.4.2 à un client resté trop longtemps silencieux. Les systèmes émetteurs le consignent pour les connexions perdues, après lesquelles un client devrait agir comme s'il avait reçu 451.",
      fix = "Laissez la file d'attente réessayer. Si la rupture survient toujours au même endroit, examinez les pare-feu, les proxys d'analyse et la MTU du trajet.",
      send = "Utilisez-le avec 421 après un délai dépassé, et attendez la commande suivante au moins cinq minutes.",
    },
    ["4.3"] = {
      name = "Panne du serveur d'annuaire",
      gist = "le système a renoncé après l'échec d'une requête au DNS ou à un autre annuaire",
      description = "Le serveur de noms ou l'annuaire n'a pas répondu à temps. La RFC 3463 ne décrit que le cas temporaire, mais le registre de l'IANA associe aussi ce code à 550. Il ne signifie pas que le domaine n'existe pas.",
      when = "On le trouve dans les rapports de remise, une fois les tentatives épuisées.",
      fix = "Vérifiez le DNS des domaines de l'expéditeur et du destinataire, et renvoyez le message une fois que les deux répondent. Conservez l'adresse sur la liste.",
      send = "Utilisez 4.4.3, afin que les expéditeurs réessaient tant que l'annuaire est en panne.",
      [4] = {
        gist = "une requête au DNS ou à un autre annuaire a échoué pour l'instant",
        description = "Le serveur de noms ou l'annuaire n'a donné aucune réponse utilisable. Une requête qui échoue ne signifie pas que le domaine n'existe pas.",
        when = "On rencontre 451 4.4.3 lorsqu'un serveur de noms ou un annuaire ne donne pas de réponse utilisable. La RFC 7208 l'employait pour les erreurs SPF temporaires, qui ont désormais 4.7.24.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure, vérifiez que les serveurs de noms de votre domaine d'expéditeur répondent.",
        send = "Utilisez-le tant que le DNS ou votre annuaire ne répond pas, et non pour un domaine qui n'existe pas.",
      },
    },
    ["4.4"] = {
      name = "Routage impossible",
      gist = "le serveur ne trouve aucune route vers le domaine du destinataire",
      description = "Le DNS ou une table de routage ne donne aucun hôte suivant. Le domaine peut exister sans avoir le moindre hôte de messagerie.",
      when = "Les relais le signalent pour un domaine sans enregistrement MX ou d'adresse utilisable, ou pour une lacune dans leur propre routage. Exchange l'emploie aussi.",
      fix = "Vérifiez l'orthographe du domaine et cherchez ses enregistrements MX et d'adresse. S'ils sont incorrects, le propriétaire du domaine doit publier un enregistrement MX valide.",
      send = "Utilisez-le si aucun hôte suivant n'est connu ; pour un domaine qui n'existe pas, utilisez 5.1.2.",
      [4] = {
        gist = "le serveur ne trouve aucune route vers le domaine du destinataire pour l'instant",
        description = "Le DNS ou une table de routage ne donne aucun hôte suivant en ce moment.",
        when = "Les relais le signalent lorsque des enregistrements MX ou d'adresse sont momentanément inutilisables.",
        fix = "Gardez le message en file d'attente et réessayez ; en attendant, vérifiez l'orthographe du domaine et ses enregistrements MX et d'adresse.",
        send = "Utilisez-le si la route peut revenir, et 4.4.3 si c'est la requête elle-même qui a échoué.",
      },
    },
    ["4.5"] = {
      name = "Système de messagerie engorgé",
      gist = "le quota d'envoi est épuisé, dans l'usage que Gmail fait de ce code",
      description = "Gmail refuse d'autres messages d'un expéditeur qui a dépassé la limite quotidienne. Selon la RFC 3463, X.4.5 désigne un engorgement, et n'est que temporaire.",
      when = "On le rencontre à la soumission chez Gmail, avec un texte sur la limite quotidienne.",
      fix = "Attendez que le quota le permette, puis renvoyez le message, ou étalez le courrier sur plusieurs jours.",
      send = "Utilisez 5.7.1 avec un texte clair pour un quota, ou 4.7.0 si le client peut réessayer.",
      [4] = {
        gist = "le système de messagerie a plus de courrier qu'il ne peut en traiter maintenant",
        description = "Le serveur est surchargé de courrier. Ni le message ni l'adresse ne sont en cause.",
        when = "On rencontre 451 ou 421 4.4.5 sur un serveur surchargé. Une limite qui vise un seul expéditeur a le plus souvent un code X.7.",
        fix = "Laissez la file d'attente réessayer à intervalles normaux ou plus longs, avec moins de connexions.",
        send = "Utilisez-le pour votre charge totale ; pour le débit d'un seul expéditeur, utilisez 4.7.0 ou 4.7.28.",
      },
    },
    ["4.6"] = {
      name = "Boucle de routage détectée",
      gist = "le message, qui tourne en rond, est abandonné",
      description = "Le message a été transféré trop de fois. La RFC 3463 ne décrit ce code que pour des échecs temporaires, mais cette classe est la plus courante.",
      when = "On rencontre 554 5.4.6 à la fin des données, sur un serveur qui compte les en-têtes Received. Deux boîtes aux lettres qui se transfèrent le courrier l'une à l'autre en sont un cas typique.",
      fix = "Lisez les en-têtes Received du message retourné pour voir quels hôtes se répètent, et corrigez sur ces hôtes la règle de transfert, la table de routage ou l'enregistrement MX.",
      send = "Utilisez-le avec 554 au-delà de votre limite de sauts ; une limite d'une centaine est habituelle.",
      [4] = {
        gist = "le message tourne en rond",
        description = "Le message a été transféré trop de fois, parce que des règles de routage ou de transfert renvoient les unes aux autres.",
        when = "Il est rare comme réponse ; la plupart des serveurs envoient 5.4.6.",
        fix = "Corrigez la boucle, puis laissez la file d'attente réessayer. Les en-têtes Received montrent quels hôtes se répètent.",
        send = "Utilisez 5.4.6 si le message doit revenir aussitôt, car attendre met rarement fin à une boucle.",
      },
    },
    ["4.7"] = {
      name = "Délai de remise expiré",
      gist = "le message a été abandonné parce qu'il est devenu trop ancien",
      description = "Le délai du message a expiré, dans la file d'attente ou d'après sa propre échéance. Ce code cache la cause.",
      when = "On le trouve dans le rapport du système qui détenait la file d'attente, après quatre ou cinq jours de tentatives.",
      fix = "Trouvez la dernière réponse temporaire dans le journal de la file d'attente ou dans le rapport, résolvez ce problème et renvoyez le message.",
      send = "Indiquez plutôt la cause de l'échec de la dernière tentative, si vous la connaissez.",
      [4] = {
        gist = "le message est en file d'attente depuis trop longtemps",
        description = "C'est l'âge du message qui pose problème, et ce code en cache la cause.",
        when = "On le trouve dans les rapports de remise, souvent comme dernier mot bien que la classe soit temporaire. Certains systèmes l'écrivent avec 550 ou 554, où les classes ne concordent pas.",
        fix = "Trouvez la dernière réponse temporaire dans le journal de la file d'attente et résolvez ce problème. Renvoyez le message si le rapport dit failed ; s'il dit delayed, le système essaie encore.",
        send = "Indiquez le dernier échec réel si vous le connaissez, car ce code n'en dit rien.",
      },
    },
    ["5.0"] = {
      name = "État du protocole autre ou non défini",
      gist = "la commande est refusée pour une raison de protocole non précisée",
      description = "Le serveur conteste un point du protocole qu'aucun code plus précis ne décrit.",
      when = "On le rencontre sur des serveurs qui ne distinguent pas les erreurs de protocole.",
      fix = "Cherchez dans la trace du dialogue quelle commande a été refusée, et corrigez-la. Un proxy peut l'avoir modifiée.",
      send = "Utilisez 5.5.1 pour une mauvaise commande, 5.5.2 pour une syntaxe fautive et 5.5.4 pour de mauvais arguments.",
      [4] = {
        gist = "la commande ne peut pas être exécutée pour l'instant",
        description = "Le serveur donne le protocole comme sujet de son problème, et aucun code plus précis ne convient.",
        when = "On le rencontre après ETRN, sous la forme 458 4.5.0 ou 459 4.5.0, et rarement ailleurs.",
        fix = "Réessayez la commande plus tard.",
        send = "Utilisez-le si le protocole est en cause et que rien de plus précis ne convient ; pour vos propres problèmes, utilisez 4.3.0.",
      },
      [2] = {
        gist = "la commande a été exécutée, sans rien à ajouter sur le protocole",
        description = "Ce code confirme la commande et donne le protocole comme sujet.",
        when = "On le rencontre après VRFY, ETRN et d'autres commandes, par exemple sous la forme 252 2.5.0.",
        fix = "Il n'y a rien à corriger : continuez.",
        send = "Utilisez ce code ou 2.0.0 pour une commande qui ne porte pas sur une adresse.",
      },
    },
    ["5.1"] = {
      name = "Commande invalide",
      gist = "la commande est inconnue ou n'est pas attendue à ce moment",
      description = "Le serveur ne prend pas en charge la commande, ou une étape manque avant elle.",
      when = "Un client qui envoie DATA sans destinataire accepté reçoit 503 5.5.1, et celui qui envoie une commande inconnue, 500 ou 502.",
      fix = "Examinez les réponses précédentes : un RCPT refusé, ou l'absence d'EHLO, d'AUTH ou de STARTTLS, est souvent la véritable cause. Envoyez ensuite les commandes dans l'ordre.",
      send = "Utilisez-le avec 503 pour un mauvais ordre, avec 500 ou 502 pour une commande que vous ne connaissez pas ou ne proposez pas.",
      [4] = {
        gist = "la commande n'est pas acceptée pour l'instant",
        description = "Le serveur ne prendra pas la commande dans cette session. La RFC 3463 ne décrit que le cas permanent ; le cas temporaire repose sur une association dans le registre de l'IANA.",
        when = "Il est rare, et seul le texte peut l'expliquer.",
        fix = "Laissez la file d'attente réessayer dans une nouvelle session, et comparez les commandes à la réponse à EHLO.",
        send = "Utilisez 5.5.1 pour une commande fautive, et 4.3.2 si vous ne pouvez pas servir le client maintenant.",
      },
    },
    ["5.2"] = {
      name = "Erreur de syntaxe",
      gist = "le serveur n'a pas pu lire la commande",
      description = "La syntaxe de la commande est incorrecte ou son nom est inconnu. La RFC 7208 employait aussi 550 5.5.2 pour un enregistrement SPF défectueux, qui a désormais 5.7.24.",
      when = "On le rencontre avec 500, 501 ou 502, chez Gmail sous la forme 555 5.5.2 pour un MAIL FROM mal formé, et pendant AUTH pour du base64 incorrect. Le texte d'un message envoyé après un refus de DATA le reçoit ligne après ligne.",
      fix = "Corrigez la ligne envoyée par le client ; la même ligne échouera de nouveau. Vérifiez qu'aucun proxy ne réécrit les commandes et que le client attend 354.",
      send = "Utilisez-le pour une ligne que vous ne pouvez pas lire ; pour des arguments que vous lisez sans les accepter, utilisez 5.5.4.",
    },
    ["5.3"] = {
      name = "Trop de destinataires",
      gist = "la politique du serveur n'admet pas autant de destinataires par message",
      description = "La RFC 5321 permet à un exploitant de répondre 5yz selon sa propre politique, même pour le message entier. Postfix envoie 550 5.5.3 pour un rapport de non-remise à plusieurs destinataires.",
      when = "On le rencontre après RCPT ou DATA sur des serveurs à la limite stricte.",
      fix = "Envoyez le message en transactions plus petites, ou une par destinataire.",
      send = "Utilisez-le pour une politique sur les destinataires ; pour une limite de votre implémentation, envoyez 452 4.5.3, afin que les clients répartissent le message.",
      [4] = {
        gist = "cette transaction a trop de destinataires",
        description = "Seuls les destinataires supplémentaires sont refusés ; ceux qui ont été acceptés avant restent valables. La RFC 5321 exige ici 452, bien que le registre de l'IANA y associe 451.",
        when = "On rencontre 452 4.5.3 après chaque RCPT au-delà de la limite du serveur, qui doit être d'au moins 100.",
        fix = "Envoyez le message aux destinataires acceptés, et aux autres dans de nouvelles transactions. Si même le premier destinataire est refusé ainsi, réessayez plus tard pour le message entier.",
        send = "Utilisez-le avec 452 au-delà d'une limite de votre implémentation ; une politique locale peut répondre 5yz à la place.",
      },
    },
    ["5.4"] = {
      name = "Arguments de commande invalides",
      gist = "le serveur connaît la commande mais pas son argument",
      description = "L'argument est inconnu, mal formé ou hors limites.",
      when = "Un paramètre inconnu de MAIL ou de RCPT reçoit 555 5.5.4, un mécanisme AUTH inconnu 504 5.5.4, et une syntaxe fautive 501 5.5.4.",
      fix = "N'utilisez que des paramètres et des mécanismes que propose la réponse à EHLO, et corrigez l'argument que le texte nomme.",
      send = "Utilisez-le si vous avez pu lire la commande, et n'annoncez pas dans la réponse à EHLO ce qui est désactivé.",
      [4] = {
        gist = "un argument de la commande ne peut pas être accepté pour l'instant",
        description = "Le serveur connaît la commande et ne peut pas satisfaire son argument en ce moment. La RFC 3463 ne décrit que le cas permanent, mais le registre de l'IANA associe aussi ce code à 451.",
        when = "Il est rare ; un paramètre qu'un serveur ne peut pas satisfaire dans l'immédiat peut le recevoir.",
        fix = "Gardez le message en file d'attente et réessayez, ou omettez l'argument si le message peut s'en passer.",
        send = "Utilisez-le avec 455 pour un paramètre qui fonctionnera plus tard.",
      },
    },
    ["5.5"] = {
      name = "Version de protocole incorrecte",
      gist = "les deux systèmes utilisent des versions différentes d'un protocole",
      description = "Les systèmes ne parlent pas la même version. La définition ne nomme aucun protocole ; c'est donc au texte de dire duquel il s'agit.",
      when = "Il est rare, car SMTP négocie des extensions plutôt que des versions.",
      fix = "Cherchez dans le texte quelle version le serveur attend, et mettez à jour ou reconfigurez le client.",
      send = "Indiquez dans le texte les versions que vous prenez en charge.",
      [4] = {
        gist = "les deux systèmes n'ont pas pu s'accorder pour l'instant sur une version de protocole",
        description = "Les systèmes n'ont pas pu convenir d'une version dans cette session. La RFC 3463 ne nomme aucun protocole particulier ; c'est donc au texte de le faire.",
        when = "On ne le rencontre guère, car SMTP négocie des extensions et non des versions.",
        fix = "Gardez le message en file d'attente et réessayez, et cherchez dans le texte quelle version est attendue.",
        send = "Indiquez les versions que vous prenez en charge, et utilisez 5.5.5 si une nouvelle tentative ne peut rien changer.",
      },
    },
    ["5.6"] = {
      name = "Ligne d'échange d'authentification trop longue",
      gist = "une ligne de l'authentification est trop longue pour le serveur",
      description = "La réponse du client dépasse le tampon du serveur, et les identifiants peuvent très bien être justes.",
      when = "On rencontre 500 5.5.6 pendant AUTH, surtout avec des mécanismes qui emploient de grands tickets ou jetons.",
      fix = "Choisissez un autre mécanisme, ou faites en sorte que le ticket ou le jeton soit plus petit.",
      send = "Admettez des lignes d'au moins 12288 octets pendant AUTH, et n'utilisez ce code qu'au-delà.",
      [4] = {
        gist = "une ligne de l'authentification était trop longue pour le serveur en ce moment",
        description = "Le tampon du serveur était trop petit pour la réponse du client. Rien n'est dit des identifiants.",
        when = "Il est rare ; des mécanismes à grands tickets ou jetons approchent de telles limites.",
        fix = "Réessayez l'authentification plus tard, ou choisissez un autre mécanisme.",
        send = "Admettez des lignes d'au moins 12288 octets pendant AUTH.",
      },
    },
    ["6.0"] = {
      name = "Erreur de média autre ou non définie",
      gist = "le contenu du message est refusé, pour une raison non précisée",
      description = "Le serveur conteste le message lui-même. Des champs d'en-tête mal formés, une structure MIME défectueuse et des pièces jointes interdites en sont des causes typiques.",
      when = "On le rencontre à la fin des données, car le serveur ne voit le contenu qu'alors.",
      fix = "Lisez le texte et corrigez le message. Vérifiez les champs d'en-tête, les délimiteurs MIME, la longueur des lignes et les jeux de caractères.",
      send = "Utilisez-le pour un message mal formé, et dites dans le texte ce qui ne va pas ; pour du spam, utilisez 5.7.1.",
      [4] = {
        gist = "le contenu du message ne peut pas être traité pour l'instant",
        description = "Un filtre ou un convertisseur a échoué sur le message, ou veut l'examiner de nouveau.",
        when = "On le rencontre à la fin des données, lorsqu'un filtre de contenu a un problème.",
        fix = "Gardez le message en file d'attente et réessayez plus tard ; si cela dure, prévenez le postmaster de l'autre côté.",
        send = "Utilisez 4.3.0 si l'un de vos filtres a échoué, et ce code si c'est le contenu qui pose problème.",
      },
      [2] = {
        gist = "le contenu du message est accepté",
        description = "Le serveur a accepté le message, en-tête et corps.",
        when = "On rencontre 250 2.6.0 après le message, comme le montre la RFC 2034 et comme l'envoie Exchange.",
        fix = "Il n'y a rien à corriger : le serveur a pris le message en charge.",
        send = "Utilisez ce code ou 2.0.0 pour un message accepté.",
      },
    },
    ["6.1"] = {
      name = "Média non pris en charge",
      gist = "le type de contenu du message n'est pas pris en charge sur le chemin du destinataire",
      description = "Le protocole de remise ou le système suivant ne peut pas transporter un tel contenu.",
      when = "Des passerelles l'envoient à la fin des données, par exemple devant un système qui ne connaît que le texte brut.",
      fix = "Envoyez le contenu sous une forme courante telle que le texte brut, ou proposez-le par un lien.",
      send = "Utilisez-le pour un type de contenu que vous ne pouvez pas transporter, et nommez ce type dans le texte.",
    },
    ["6.2"] = {
      name = "Conversion nécessaire mais interdite",
      gist = "il faudrait convertir le contenu, ce qui est interdit",
      description = "Le système suivant ne peut pas accepter le contenu tel quel, et l'expéditeur ou une politique interdit de le modifier.",
      when = "Les relais le signalent à la fin des données, par exemple pour un contenu 8 bits devant un système 7 bits.",
      fix = "Autorisez la conversion, ou envoyez un message qui n'en exige aucune, avec des parties en quoted-printable ou en base64.",
      send = "Utilisez-le si vous pourriez convertir mais n'en avez pas le droit ; si vous ne le pouvez pas, utilisez 5.6.3.",
      [4] = {
        gist = "il faudrait convertir le contenu, ce qui est interdit pour l'instant",
        description = "Le système suivant ne peut pas accepter le contenu sous cette forme en ce moment.",
        when = "Il est rare, et vient de relais et de passerelles.",
        fix = "Gardez le message en file d'attente ; une tentative ultérieure trouvera peut-être un hôte qui n'exige pas de conversion.",
        send = "Utilisez-le si un autre hôte peut accepter le contenu tel quel.",
      },
    },
    ["6.3"] = {
      name = "Conversion nécessaire mais non prise en charge",
      gist = "il faudrait convertir le contenu, ce que ce système ne sait pas faire",
      description = "Le système suivant ne peut pas accepter le contenu tel quel. L'exemple habituel est un relais qui ne sait pas mettre un contenu 8 bits sous une forme 7 bits.",
      when = "On rencontre 554 5.6.3 pour un contenu 8 bits si l'hôte suivant ne propose pas 8BITMIME.",
      fix = "Encodez le message en MIME 7 bits, avec des parties en quoted-printable ou en base64, et renvoyez-le.",
      send = "Utilisez-le si aucune conversion n'est possible, et proposez 8BITMIME sur tous les hôtes MX pour l'éviter.",
    },
    ["6.4"] = {
      name = "Conversion effectuée avec perte",
      gist = "la remise exigerait une conversion avec perte, que l'expéditeur interdit",
      description = "Le système suivant n'accepte qu'un format plus pauvre.",
      when = "On le trouve dans les rapports de remise des passerelles.",
      fix = "Envoyez une version plus simple du message, ou autorisez la perte.",
      send = "Ne l'utilisez que si l'expéditeur interdit la perte ; sinon, convertissez et signalez 2.6.4.",
      [2] = {
        gist = "le message a été remis après une conversion qui a laissé quelque chose de côté",
        description = "Le message est arrivé sous une forme plus simple, parce que le système suivant n'en accepte pas de plus riche.",
        when = "Les passerelles vers des systèmes aux formats plus pauvres l'emploient, dans les réponses et les rapports de remise.",
        fix = "Il n'y a rien à faire. Vous pouvez demander au destinataire s'il manque quelque chose d'important.",
        send = "Utilisez-le si vous avez remis le message avec perte ; si l'expéditeur interdit la perte, refusez par 5.6.4.",
      },
    },
    ["6.5"] = {
      name = "Échec de la conversion",
      gist = "le contenu n'a pas pu être converti",
      description = "Contrairement au cas de 5.6.3, le système sait en principe convertir, mais ce message l'a mis en échec.",
      when = "Une structure MIME endommagée et des indications de jeu de caractères erronées en sont des causes probables.",
      fix = "Vérifiez la structure MIME et les jeux de caractères déclarés, omettez les parties inhabituelles, et renvoyez le message.",
      send = "Utilisez-le si c'est le message qui est en cause, et servez-vous de ce message pour tester le convertisseur.",
      [4] = {
        gist = "le contenu n'a pas pu être converti pour l'instant",
        description = "Le convertisseur a échoué, et réussira peut-être plus tard.",
        when = "Des passerelles le signalent à la fin des données ou dans des rapports de remise.",
        fix = "Gardez le message en file d'attente et réessayez ; le convertisseur peut fonctionner de nouveau.",
        send = "Utilisez-le si votre convertisseur a échoué ; si ce message le met en échec à chaque fois, utilisez 5.6.5.",
      },
    },
    ["6.6"] = {
      name = "Contenu du message non disponible",
      gist = "le serveur n'a pas pu récupérer le contenu du message désigné par une URL",
      description = "L'URL est incorrecte ou a expiré, ou le message qu'elle désigne a été supprimé.",
      when = "On rencontre 554 5.6.6 après BURL.",
      fix = "Envoyez le contenu lui-même avec DATA ou BDAT, ou créez une nouvelle URL.",
      send = "Utilisez-le si l'URL ne peut pas fonctionner ; l'absence de confiance entre les deux serveurs a 5.7.14.",
      [4] = {
        gist = "le serveur n'a pas pu récupérer le contenu du message pour l'instant",
        description = "La soumission désignait le contenu par une URL, et l'autre serveur ne l'a pas fourni.",
        when = "On le rencontre après BURL.",
        fix = "Réessayez plus tard, ou envoyez le contenu lui-même avec DATA ou BDAT.",
        send = "Utilisez-le si une récupération ultérieure peut réussir ; pour un serveur IMAP injoignable, la RFC 4468 prévoit 451 4.4.1.",
      },
    },
    ["6.7"] = {
      name = "Adresses non ASCII non permises pour cet expéditeur ou ce destinataire",
      gist = "une adresse contenant des caractères non ASCII n'est pas permise ici",
      description = "Le serveur ou la boîte aux lettres n'accepte que l'ASCII. Les autres adresses exigent SMTPUTF8 (RFC 6531) tout au long du chemin.",
      when = "On rencontre 550 5.6.7 après MAIL et 553 5.6.7 après RCPT.",
      fix = "Utilisez une adresse ASCII de la même personne. Un domaine peut s'écrire sous sa forme ASCII, qui commence par xn--, mais la partie qui précède le @ n'a pas de telle forme.",
      send = "Utilisez-le avec 550 pour l'expéditeur et avec 553 pour un destinataire.",
    },
    ["6.8"] = {
      name = "Réponse en UTF-8 nécessaire, mais non permise par le client SMTP",
      gist = "la réponse exigerait UTF-8, que le client n'a pas autorisé",
      description = "Le nom de boîte aux lettres dans la réponse contient des caractères non ASCII.",
      when = "On rencontre 550 5.6.8 après VRFY ou EXPN sans SMTPUTF8, et rarement 553 après RCPT.",
      fix = "Répétez la commande avec SMTPUTF8, donné avec MAIL dans le cas de RCPT, si le client sait lire l'UTF-8.",
      send = "Utilisez 252 2.6.8 si la réponse garde un sens sans le nom.",
      [2] = {
        gist = "la commande a réussi, mais la réponse omet un nom qui exige UTF-8",
        description = "Le client n'a pas dit qu'il sait lire les réponses en UTF-8 ; le serveur garde donc le nom de la boîte aux lettres pour lui.",
        when = "On rencontre 252 2.6.8 après VRFY ou EXPN sans SMTPUTF8.",
        fix = "Il n'y a rien à faire ; pour voir le nom, répétez la commande avec SMTPUTF8.",
        send = "Utilisez-le avec 252 si seul le nom doit être omis.",
      },
    },
    ["6.9"] = {
      name = "Message à en-têtes UTF-8 intransmissible à un ou plusieurs destinataires, donc à rejeter",
      gist = "le message a des champs d'en-tête en UTF-8 que le système d'un destinataire ne peut pas accepter",
      description = "Le message est refusé en entier, parce qu'il exige SMTPUTF8. La RFC 6531 nomme 554 dans son texte et 550 dans son enregistrement.",
      when = "On le rencontre à la fin des données d'un message qui utilise SMTPUTF8.",
      fix = "Renvoyez le message avec des adresses ASCII et des champs d'en-tête encodés, ou sans le destinataire concerné.",
      send = "Utilisez-le à la fin des données ; mieux vaut refuser un tel destinataire après RCPT, par 553 5.6.7.",
    },
    ["6.10"] = {
      name = "Doublon déconseillé de X.6.8",
      gist = "la réponse exigerait UTF-8, ce qu'annonce un ancien numéro de 5.6.8",
      description = "Le registre de l'IANA ne garde ce numéro que comme doublon déconseillé.",
      when = "Seuls des logiciels obsolètes devraient encore l'envoyer, après VRFY, EXPN ou RCPT.",
      fix = "Traitez-le comme 5.6.8 : répétez la commande avec SMTPUTF8 si le client sait lire l'UTF-8.",
      send = "Envoyez 5.6.8 à la place.",
      [2] = {
        gist = "la commande a réussi, annoncée par un ancien numéro de 2.6.8",
        description = "Le registre de l'IANA ne conserve ce numéro que comme doublon déconseillé.",
        when = "Seuls des logiciels obsolètes devraient encore l'envoyer, après VRFY ou EXPN.",
        fix = "Il n'y a rien à faire : traitez-le comme 2.6.8.",
        send = "Envoyez 2.6.8 à la place.",
      },
    },
    ["7.0"] = {
      name = "État de la sécurité autre ou non défini",
      gist = "le serveur refuse pour une raison de sécurité qu'il ne précise pas",
      description = "Avec 530, il manque une étape : une authentification ou TLS. Ailleurs, le serveur garde la raison pour lui.",
      when = "On rencontre 530 5.7.0 là où AUTH ou STARTTLS doit venir d'abord, et 552 5.7.0 chez Gmail pour un contenu dangereux.",
      fix = "Si le texte demande une étape, telle que STARTTLS ou AUTH, franchissez-la et répétez la commande. Sinon, cherchez la règle dans le texte, et éliminez la cause.",
      send = "Utilisez-le avec 530 si une authentification ou TLS manque ; pour une politique, utilisez 5.7.1.",
      [4] = {
        gist = "le serveur fait attendre le client pour une raison de sécurité qu'il ne précise pas",
        description = "Des fournisseurs s'en servent pour ralentir un expéditeur. Après STARTTLS ou AUTH, ce code signifie que cette étape ne fonctionne pas en ce moment.",
        when = "On rencontre 421 4.7.0 pour un trop grand nombre de connexions ou une mauvaise réputation, et 454 4.7.0 après AUTH ou STARTTLS.",
        fix = "Gardez le message en file d'attente et réessayez plus tard ; si le texte parle de limites ou de réputation, envoyez plus lentement ; ne renoncez jamais à TLS pour passer.",
        send = "Utilisez-le avec 421 pour une limite imposée à ce client et avec 454 tant qu'AUTH ou TLS ne fonctionne pas ; pour le greylisting, utilisez 4.7.1.",
      },
      [2] = {
        gist = "l'étape de sécurité a réussi, sans plus de précision",
        description = "Le serveur confirme une étape de sécurité. Après AUTH, il signifie que la session est authentifiée.",
        when = "On rencontre 235 2.7.0 après une authentification réussie.",
        fix = "Il n'y a rien à corriger : continuez avec MAIL.",
        send = "Utilisez-le avec 235 après AUTH.",
      },
    },
    ["7.1"] = {
      name = "Remise non autorisée, message refusé",
      gist = "une politique du serveur n'admet pas ce courrier",
      description = "Les filtres antispam, les listes de blocage, les règles de relayage, les contrôles d'expéditeur et les restrictions des destinataires se partagent ce code ; c'est donc le texte qui décide.",
      when = "C'est le deuxième échec le plus fréquent : 550 5.7.1 après RCPT et 554 5.7.1 à la fin des données.",
      fix = "Lisez le texte pour savoir quelle règle a joué, et éliminez cette cause. L'adresse peut être bonne : ne la retirez jamais d'une liste pour ce seul code.",
      send = "Utilisez-le pour une politique qui n'a pas de code plus précis, et nommez la règle dans le texte. SPF a 5.7.23, DKIM 5.7.20, le DNS inverse 5.7.25 et une liste fermée 5.7.2.",
      [4] = {
        gist = "une politique fait attendre l'expéditeur, le plus souvent le greylisting",
        description = "Le serveur veut que l'expéditeur revienne plus tard. La RFC 3463 ne décrit que le cas permanent, mais c'est le code habituel des serveurs qui pratiquent le greylisting.",
        when = "On rencontre 450 ou 451 4.7.1 après RCPT, à la première tentative d'un nouvel hôte. Certains serveurs l'emploient pour l'absence de DNS inverse, pour un client inscrit sur une liste de blocage ou pour un débit trop élevé.",
        fix = "Laissez la file d'attente réessayer depuis le même hôte : le greylisting laisse passer au bout de quelques minutes ou heures. Si cela dure une journée, lisez le texte et vérifiez le DNS inverse et les listes de blocage.",
        send = "Utilisez-le si le client peut passer plus tard sans rien changer ; s'il ne le peut pas, utilisez 5.7.1.",
      },
    },
    ["7.2"] = {
      name = "Expansion de liste de diffusion interdite",
      gist = "l'expéditeur n'a pas le droit d'écrire à cette liste de diffusion",
      description = "La liste existe, mais n'accepte que le courrier de certains expéditeurs, par exemple ses membres.",
      when = "On rencontre 550 5.7.2 pour des listes et des groupes fermés à l'expéditeur, souvent parce que le message venait d'une autre adresse que celle qui est abonnée.",
      fix = "Écrivez depuis l'adresse abonnée, ou demandez l'autorisation au propriétaire de la liste.",
      send = "Utilisez-le pour les listes et les groupes ; pour une boîte aux lettres personnelle fermée à l'expéditeur, utilisez 5.7.1.",
    },
    ["7.3"] = {
      name = "Conversion de sécurité nécessaire mais impossible",
      gist = "le message protégé ne peut pas être converti pour le système suivant",
      description = "Les deux systèmes protègent les messages de manières différentes, et la passerelle ne sait pas passer de l'une à l'autre.",
      when = "Il est rare ; des passerelles entre des systèmes protégés différemment le signalent. Exchange emploie aussi 535 5.7.3 pour une authentification qui a échoué.",
      fix = "Convenez avec le destinataire d'une protection que les deux systèmes prennent en charge. Si ce code est venu avec 535, vérifiez les identifiants.",
      send = "Utilisez-le pour un message protégé ; pour une authentification qui a échoué, utilisez 5.7.8.",
    },
    ["7.4"] = {
      name = "Fonctions de sécurité non prises en charge",
      gist = "le serveur ne prend pas en charge une fonction de sécurité qui a été demandée",
      description = "Il manque au serveur une fonction que le message ou l'authentification réclame.",
      when = "On rencontre 504 5.7.4 pour un mécanisme AUTH que le serveur ne connaît pas ; la RFC 4954 prévoit ici 504 5.5.4.",
      fix = "Choisissez un mécanisme que propose la réponse à EHLO. Ne renoncez pas à une protection dont le message a besoin ; demandez une autre voie au postmaster du destinataire.",
      send = "Utilisez-le pour les fonctions du message, et 5.5.4 pour un mécanisme inconnu.",
    },
    ["7.5"] = {
      name = "Échec cryptographique",
      gist = "une signature ou un certificat n'a pas pu être vérifié",
      description = "Une clé ou une autre donnée manquait ou n'était pas valide, et le serveur ne s'attend pas à ce que cela change.",
      when = "On le rencontre à la fin des données sur des serveurs qui vérifient les messages, et dans des rapports lorsque TLS vers l'hôte suivant n'a pas pu être vérifié.",
      fix = "Publiez la bonne clé, ou signez ou chiffrez le message de nouveau. Si c'est le certificat du côté destinataire qui est en cause, prévenez son postmaster.",
      send = "Utilisez 5.7.20 pour DKIM, et ce code pour d'autres contrôles.",
      [4] = {
        gist = "une clé ou un certificat n'a pas pu être vérifié pour l'instant",
        description = "La clé ou une autre donnée nécessaire au contrôle n'était pas disponible. L'algorithme n'est pas en cause.",
        when = "On rencontre 451 4.7.5 pour une clé DKIM impossible à récupérer, comme dans la RFC 6376, et dans des rapports pour un certificat de serveur impossible à vérifier.",
        fix = "Laissez la file d'attente réessayer, et vérifiez que votre clé peut être récupérée de l'extérieur. Si c'est le certificat du côté destinataire qui est en cause, prévenez son postmaster, et n'envoyez pas sans TLS.",
        send = "Utilisez-le tant qu'une clé ne peut pas être récupérée ; si la signature n'est pas valide, utilisez 5.7.20.",
      },
    },
    ["7.6"] = {
      name = "Algorithme cryptographique non pris en charge",
      gist = "un algorithme cryptographique n'est pas pris en charge",
      description = "Le serveur ne peut ni vérifier ni déchiffrer le message, parce qu'il ne connaît pas l'algorithme.",
      when = "On le rencontre à la fin des données pour une signature dont l'algorithme est ancien, ou trop récent pour le serveur.",
      fix = "Signez ou chiffrez avec un algorithme que les deux côtés prennent en charge.",
      send = "Utilisez-le si c'est l'algorithme qui pose problème, et nommez-le dans le texte ; pour une mauvaise clé, utilisez 5.7.5.",
      [4] = {
        gist = "un algorithme cryptographique n'est pas pris en charge pour l'instant",
        description = "Le serveur n'a pas pu contrôler le message, parce qu'un algorithme lui manque en ce moment.",
        when = "Il est rare, et vient à la fin des données ou dans des rapports de remise.",
        fix = "Gardez le message en file d'attente et réessayez, ou utilisez un autre algorithme.",
        send = "Ne l'utilisez que si l'algorithme sera bientôt disponible.",
      },
    },
    ["7.7"] = {
      name = "Défaut d'intégrité du message",
      gist = "le message a été modifié ou endommagé en chemin",
      description = "Le contenu a échoué à un contrôle d'intégrité.",
      when = "On le rencontre à la fin des données. La RFC 4405 associe 554 5.7.7 à un cas de Sender ID.",
      fix = "Cherchez une passerelle, un analyseur ou une mention légale ajoutée qui modifie les messages après la signature, et renvoyez le message.",
      send = "Utilisez-le si le contenu échoue à un contrôle ; pour DKIM, 5.7.20 est plus précis.",
      [4] = {
        gist = "l'intégrité du message n'a pas pu être confirmée pour l'instant",
        description = "Le contenu semble modifié, ou le contrôle n'a pas pu être mené à terme.",
        when = "Il est rare, et vient à la fin des données.",
        fix = "Gardez le message en file d'attente et réessayez ; si cela dure, cherchez sur le trajet un hôte qui modifie les messages.",
        send = "Utilisez-le si c'est le contrôle lui-même qui a échoué ; si le contenu a été modifié, utilisez 5.7.7.",
      },
      [2] = {
        gist = "le message est accepté, avec une remarque sur son intégrité",
        description = "Le message est passé, bien que le serveur n'ait pas pu confirmer que son contenu est inchangé.",
        when = "On le trouve dans des rapports de remise, rarement.",
        fix = "Vous pouvez demander au destinataire si le contenu est arrivé intact.",
        send = "Utilisez-le si vous acceptez un message que vous n'avez pas pu vérifier.",
      },
    },
    ["7.8"] = {
      name = "Identifiants d'authentification invalides",
      gist = "le nom d'utilisateur ou le mot de passe est incorrect",
      description = "Le serveur a contrôlé les identifiants et les refuse. Un compte verrouillé a un autre code, 5.7.13.",
      when = "On rencontre 535 5.7.8 après AUTH pour un mot de passe mal saisi ou modifié, un jeton expiré, ou un fournisseur qui exige un mot de passe d'application.",
      fix = "Demandez de nouveaux identifiants à l'utilisateur. Vérifiez la forme du nom d'utilisateur, qui est souvent l'adresse entière.",
      send = "Utilisez-le avec 535 pour des identifiants que vous avez contrôlés ; si le contrôle lui-même a échoué, envoyez 454 4.7.0.",
    },
    ["7.9"] = {
      name = "Mécanisme d'authentification trop faible",
      gist = "le mécanisme d'authentification est plus faible que ne l'admet la politique du serveur",
      description = "Le serveur veut un mécanisme plus fort et n'a pas examiné le mot de passe. Google emploie aussi 534 5.7.9 lorsqu'il faut un mot de passe d'application, et Yahoo 554 5.7.9 pour du courrier qu'il refuse selon sa politique.",
      when = "On le rencontre après AUTH ou, avec 554 et le sens que lui donne Yahoo, à la fin des données.",
      fix = "Choisissez un mécanisme plus fort dans la réponse à EHLO, ou créez un mot de passe d'application si le texte en demande un. Avec 554, cherchez la règle dans le texte.",
      send = "Utilisez-le avec 534 si un autre mécanisme conviendrait.",
    },
    ["7.10"] = {
      name = "Chiffrement nécessaire",
      gist = "le serveur veut le chiffrement avant cette étape",
      description = "TLS manque, ou un mécanisme plus fort est nécessaire.",
      when = "On le rencontre après AUTH ou MAIL sur une connexion sans TLS. Les rapports de remise le portent lorsque REQUIRETLS n'a pas pu être satisfait.",
      fix = "Démarrez TLS par STARTTLS, envoyez EHLO de nouveau et répétez la commande.",
      send = "Utilisez-le si le mécanisme d'authentification a besoin de chiffrement ; pour exiger STARTTLS, la RFC 3207 prévoit 530 5.7.0.",
    },
    ["7.11"] = {
      name = "Chiffrement requis pour le mécanisme d'authentification demandé",
      gist = "ce mécanisme d'authentification n'est accepté que sur une connexion TLS",
      description = "Le serveur n'a pas examiné les identifiants, parce que la connexion n'est pas chiffrée. Ce code n'est conservé que pour mémoire.",
      when = "On rencontre 538 5.7.11 après AUTH avec un mécanisme tel que PLAIN sur une connexion sans TLS.",
      fix = "Démarrez TLS, envoyez EHLO de nouveau et répétez AUTH.",
      send = "Ne proposez pas un tel mécanisme avant que TLS soit en vigueur ; pour exiger TLS, utilisez 530 5.7.0.",
    },
    ["7.12"] = {
      name = "Transition de mot de passe nécessaire",
      gist = "le destinataire n'accepte que le courrier de sa propre organisation, dans l'usage qu'Exchange fait de ce code",
      description = "Exchange ferme ce destinataire aux expéditeurs extérieurs. Selon la RFC 4954, X.7.12 désigne une transition de mot de passe, et n'est que temporaire.",
      when = "On rencontre 550 5.7.12 chez Exchange pour un destinataire fermé aux expéditeurs extérieurs.",
      fix = "Demandez au destinataire, ou à son administrateur, d'admettre les expéditeurs extérieurs.",
      send = "Utilisez 5.7.1 pour un destinataire fermé à l'expéditeur.",
      [4] = {
        gist = "une authentification avec PLAIN est nécessaire avant que le mécanisme choisi fonctionne",
        description = "Le serveur n'a pas encore de mot de passe pour le nouveau mécanisme et le crée à partir d'une authentification avec PLAIN.",
        when = "On rencontre 432 4.7.12 après AUTH pour un compte qui n'a pas fait la transition.",
        fix = "Authentifiez-vous une fois avec PLAIN, sur une connexion TLS uniquement. Le mot de passe n'est pas en cause.",
        send = "Utilisez-le avec 432, et seulement si vous proposez PLAIN sur une connexion TLS.",
      },
    },
    ["7.13"] = {
      name = "Compte utilisateur désactivé",
      gist = "les identifiants sont justes, mais le compte est désactivé",
      description = "Un administrateur a désactivé le compte ; un autre mot de passe ne sert donc à rien. Le défaut de paiement, les abus et les signes d'une intrusion sont les raisons que cite la RFC 5248.",
      when = "C'est une réponse à AUTH. Certains serveurs l'envoient après RCPT pour un destinataire désactivé, et Exchange Online pour un destinataire fermé à l'expéditeur.",
      fix = "Interrogez l'administrateur ou le fournisseur du compte. Après une intrusion, changez le mot de passe et vérifiez les appareils qui l'utilisent.",
      send = "Utilisez-le avec 535 après une authentification ; pour un destinataire désactivé, utilisez 550 5.2.1.",
    },
    ["7.14"] = {
      name = "Relation de confiance requise",
      gist = "le serveur de soumission n'a pas la confiance du serveur qui détient le contenu",
      description = "Les deux serveurs ne sont pas réglés pour se faire confiance ; l'authentification de l'utilisateur n'est pas en cause. Google emploie 534 5.7.14 pour une authentification qu'il faut d'abord confirmer dans un navigateur web.",
      when = "On rencontre 554 5.7.14 après BURL.",
      fix = "Envoyez le contenu avec DATA ou BDAT. Si Google a refusé l'authentification, confirmez-la dans le navigateur ou utilisez un mot de passe d'application.",
      send = "Utilisez-le si aucune confiance n'est établie entre les deux serveurs ; pour des identifiants incorrects, utilisez 5.7.8.",
    },
    ["7.15"] = {
      name = "Niveau de priorité trop bas",
      gist = "le serveur n'accepte que des messages d'une priorité plus haute",
      description = "Le courrier de cette priorité n'est pas souhaité ici, et la restriction ne devrait pas prendre fin bientôt.",
      when = "On rencontre 550 5.7.15 sur les serveurs dotés de l'extension MT-PRIORITY de la RFC 6710.",
      fix = "Envoyez le message une fois la restriction levée, ou par un autre moyen. N'augmentez la priorité que si votre compte y a droit.",
      send = "Utilisez-le si attendre ne sert à rien, sinon 4.7.15.",
      [4] = {
        gist = "le serveur n'accepte pour l'instant que des messages d'une priorité plus haute",
        description = "Le serveur réserve sa capacité au courrier urgent.",
        when = "On rencontre 450 4.7.15 sur les serveurs dotés de l'extension MT-PRIORITY de la RFC 6710.",
        fix = "Gardez le message en file d'attente et réessayez lorsque la restriction peut avoir pris fin.",
        send = "Utilisez-le tant que la restriction est temporaire, sinon 5.7.15.",
      },
    },
    ["7.16"] = {
      name = "Message trop volumineux pour la priorité indiquée",
      gist = "le message est trop volumineux pour sa priorité",
      description = "Le serveur limite les gros messages de cette priorité.",
      when = "On rencontre 552 5.7.16 sur les serveurs dotés de l'extension MT-PRIORITY de la RFC 6710.",
      fix = "Réduisez le message. Si le texte parle d'envoi différé (future release), il s'agit du quota de la RFC 4865.",
      send = "Utilisez-le si la limite demeure, et indiquez-la dans le texte.",
      [4] = {
        gist = "le message est trop volumineux pour sa priorité pour l'instant",
        description = "Le serveur limite les gros messages de cette priorité tant que sa capacité est réduite.",
        when = "On le rencontre sur les serveurs dotés de l'extension MT-PRIORITY de la RFC 6710. La RFC 4865 a donné le même numéro à un quota de messages différés, sans enregistrement.",
        fix = "Gardez le message en file d'attente et réessayez, ou réduisez-le.",
        send = "Utilisez-le tant que la restriction est temporaire, et indiquez la limite dans le texte.",
      },
    },
    ["7.17"] = {
      name = "Propriétaire de la boîte aux lettres changé",
      gist = "la boîte aux lettres appartient désormais à quelqu'un d'autre",
      description = "L'expéditeur a demandé par RRVS (RFC 7293) qu'aucun inconnu ne reçoive le courrier, et le propriétaire a changé depuis la date indiquée.",
      when = "On le rencontre pour une adresse attribuée à une nouvelle personne.",
      fix = "Cessez d'écrire à cette adresse, et dissociez-la des comptes et des réinitialisations de mot de passe. Demandez une nouvelle adresse à la personne que vous connaissez.",
      send = "Ne l'utilisez qu'en réponse à RRVS.",
    },
    ["7.18"] = {
      name = "Propriétaire du domaine changé",
      gist = "le domaine du destinataire a un nouveau propriétaire",
      description = "L'expéditeur a fait une demande par RRVS (RFC 7293), et le domaine a changé de mains depuis la date indiquée.",
      when = "On le rencontre pour du courrier que seul un propriétaire de longue date devrait lire, par exemple une réinitialisation de mot de passe.",
      fix = "Cessez d'envoyer du courrier personnel aux adresses que vous y connaissiez, et dissociez-les des comptes.",
      send = "Utilisez-le pour un domaine qui a changé de mains, et seulement en réponse à RRVS.",
    },
    ["7.19"] = {
      name = "Vérification RRVS impossible à mener à bien",
      gist = "le serveur ne peut pas dire si la boîte aux lettres a gardé son propriétaire",
      description = "Le serveur n'a pas enregistré la date dont la demande RRVS (RFC 7293) a besoin. Ce code ne dit pas que le propriétaire a changé.",
      when = "On le rencontre sur des systèmes dont les enregistrements ne remontent pas assez loin.",
      fix = "N'envoyez le message sans RRVS que si un inconnu peut le lire ; sinon, joignez le destinataire par un autre moyen.",
      send = "Utilisez-le si la date manque, et enregistrez-la pour les nouvelles boîtes aux lettres.",
    },
    ["7.20"] = {
      name = "Aucune signature DKIM valide trouvée",
      gist = "aucune signature DKIM du message n'est valide",
      description = "Le message n'était pas signé, ou toutes les signatures ont échoué.",
      when = "On rencontre 550 5.7.20 à la fin des données. Une clé absente du DNS, un mauvais sélecteur et des relais qui modifient le contenu en sont des causes typiques.",
      fix = "Signez le courrier sortant avec DKIM, vérifiez que la clé du DNS correspond au sélecteur, et veillez à ce que rien ne modifie le message après la signature.",
      send = "Utilisez-le si votre politique exige DKIM ; la RFC 6376 déconseille une telle exigence, et le courrier des listes en souffrira.",
    },
    ["7.21"] = {
      name = "Aucune signature DKIM acceptable trouvée",
      gist = "le message a des signatures DKIM valides, mais aucune que la politique accepte",
      description = "Le domaine signataire, la clé ou les parties signées ne satisfont pas aux règles du serveur.",
      when = "On rencontre 550 5.7.21 à la fin des données, par exemple pour une clé faible ou la seule signature du prestataire.",
      fix = "Signez avec votre propre domaine, une clé forte et tous les champs d'en-tête importants.",
      send = "Utilisez-le si des signatures sont valides mais enfreignent vos règles, et nommez la règle dans le texte.",
    },
    ["7.22"] = {
      name = "Aucune signature DKIM valide correspondant à l'auteur trouvée",
      gist = "aucune signature DKIM valide n'appartient au domaine de l'en-tête From",
      description = "D'autres signatures sont valides, mais aucune n'est celle de l'auteur. Ce code est un cas particulier de 5.7.21.",
      when = "On rencontre 550 5.7.22 à la fin des données pour du courrier qu'un prestataire ou une liste de diffusion ne signe qu'en son propre nom.",
      fix = "Faites en sorte que le service d'envoi signe avec le domaine de l'en-tête From, ou utilisez une adresse From du domaine qui signe.",
      send = "Utilisez-le si votre politique exige une signature du domaine de l'auteur.",
    },
    ["7.23"] = {
      name = "Échec de la validation SPF",
      gist = "SPF n'autorise pas l'hôte émetteur pour ce domaine",
      description = "Le contrôle SPF a échoué, et la politique du serveur refuse un tel courrier. Ce code remplace 5.7.1 dans la RFC 7208.",
      when = "On rencontre 550 5.7.23 après MAIL ou à la fin des données. Un service d'envoi absent de l'enregistrement SPF et un transfert qui conserve l'expéditeur en sont des causes typiques.",
      fix = "Ajoutez l'hôte ou le service d'envoi à l'enregistrement SPF du domaine de MAIL FROM. Un serveur qui transfère devrait mettre sa propre adresse dans MAIL FROM.",
      send = "Utilisez-le pour un résultat SPF fail ; si DKIM a échoué aussi, utilisez 5.7.26.",
      [4] = {
        gist = "le DNS inverse de l'hôte manque ou est incorrect, dans l'usage que Gmail fait de ce code",
        description = "Gmail n'a trouvé aucun enregistrement PTR, ou un PTR qui ne ramène pas à l'hôte. Selon la RFC 7372, X.7.23 désigne un contrôle SPF qui a échoué, et il est permanent.",
        when = "On rencontre 4.7.23 chez Gmail pour un hôte sans enregistrement PTR, ou dont le nom ne ramène pas à lui.",
        fix = "Définissez un enregistrement PTR dont le nom se résout en la même adresse, et laissez la file d'attente réessayer.",
        send = "Utilisez 4.7.25 pour le DNS inverse, et 4.7.24 pour un contrôle SPF qui n'a pas pu être mené à terme.",
      },
    },
    ["7.24"] = {
      name = "Erreur lors de la validation SPF",
      gist = "l'enregistrement SPF du domaine de l'expéditeur est défectueux",
      description = "Le contrôle SPF s'est terminé par une erreur permanente. Ce code remplace 5.5.2 dans la RFC 7208.",
      when = "On rencontre 550 5.7.24 pour une syntaxe fautive, deux enregistrements SPF dans un même domaine, ou plus de dix termes qui exigent des requêtes DNS.",
      fix = "Réparez l'enregistrement : n'en gardez qu'un, et restez dans la limite de dix requêtes, celles des enregistrements inclus comprises.",
      send = "Utilisez-le pour un résultat SPF permerror.",
      [4] = {
        gist = "le contrôle SPF n'a pas pu être mené à terme à cause du DNS",
        description = "Les serveurs de noms n'ont pas répondu ; rien n'a donc été décidé sur le message. Ce code remplace 4.4.3 dans la RFC 7208.",
        when = "On rencontre 451 4.7.24 lorsque les serveurs de noms du domaine de l'expéditeur ne répondent pas.",
        fix = "Laissez la file d'attente réessayer, et vérifiez les serveurs de noms de votre domaine d'expéditeur.",
        send = "Utilisez-le pour un résultat SPF temperror, et assurez-vous que votre propre résolveur fonctionne.",
      },
    },
    ["7.25"] = {
      name = "Échec de la validation du DNS inverse",
      gist = "l'hôte émetteur n'a pas de DNS inverse valide",
      description = "L'adresse IP n'a pas d'enregistrement PTR, ou le nom qu'il donne ne ramène pas à l'adresse.",
      when = "On rencontre 550 5.7.25 à partir de MAIL ; le message d'accueil et la réponse à EHLO ne portent pas de code étendu. Un nouvel hôte ou une adresse IPv6 en sont des cas typiques.",
      fix = "Faites définir par le propriétaire de l'adresse IP un enregistrement PTR dont le nom se résout en la même adresse, pour IPv6 comme pour IPv4, et utilisez ce nom dans EHLO.",
      send = "Utilisez-le si l'enregistrement manque ou est incorrect ; pour une requête qui a échoué, utilisez 4.7.25.",
      [4] = {
        gist = "le serveur ne trouve pas pour l'instant de DNS inverse valide pour l'hôte émetteur",
        description = "La requête PTR pour l'adresse IP du client a échoué, ou l'enregistrement manque. Le destinataire n'est pas en cause.",
        when = "Postfix envoie 450 4.7.25 en réponse à RCPT pour un client dont il ne trouve pas le nom d'hôte inverse.",
        fix = "Faites définir par le propriétaire de l'adresse IP un enregistrement PTR dont le nom se résout en la même adresse. En attendant, laissez la file d'attente réessayer.",
        send = "Utilisez-le tant que la requête a pu échouer ; pour un enregistrement qui manque ou qui est incorrect, utilisez 5.7.25.",
      },
    },
    ["7.26"] = {
      name = "Échec de plusieurs contrôles d'authentification",
      gist = "plusieurs contrôles de l'expéditeur ont échoué, tels que SPF, DKIM ou DMARC",
      description = "Le message n'est pas authentifié ; le code ne dit pas quels contrôles ont échoué. Gmail l'emploie pour une politique DMARC et pour du courrier non authentifié.",
      when = "On rencontre 550 5.7.26 à la fin des données pour un service d'envoi qui n'a jamais été configuré pour le domaine, pour du courrier dont l'expéditeur est usurpé et pour du courrier transféré.",
      fix = "Configurez SPF, DKIM et DMARC pour le domaine de l'en-tête From, et lisez les résultats dans l'en-tête d'un message de test.",
      send = "Utilisez-le si plus d'un contrôle a échoué, et nommez-les dans le texte. Utilisez 5.7.23 si seul SPF a échoué, et 5.7.20 si seul DKIM a échoué.",
      [4] = {
        gist = "le serveur fait attendre le message, qui n'est pas authentifié, dans l'usage que Gmail fait de ce code",
        description = "Le message ne satisfait ni SPF ni DKIM. La RFC 7372 ne décrit que le cas permanent.",
        when = "On rencontre 421 4.7.26 chez Gmail pour des expéditeurs qui n'ont pas configuré SPF et DKIM.",
        fix = "Configurez SPF et DKIM pour le domaine de l'expéditeur, et laissez la file d'attente réessayer.",
        send = "Utilisez-le si vous faites attendre le courrier non authentifié, et 5.7.26 si vous le refusez.",
      },
    },
    ["7.27"] = {
      name = "MX nul pour l'adresse de l'expéditeur",
      gist = "le domaine de l'expéditeur n'accepte pas de courrier, si bien qu'un rapport de non-remise ne l'atteindrait pas",
      description = "Le domaine de MAIL FROM publie un MX nul. Gmail emploie ce code pour du courrier qui ne satisfait pas SPF.",
      when = "On rencontre 550 5.7.27 après MAIL ou RCPT pour un domaine fermé au courrier entrant mais qui envoie encore.",
      fix = "Envoyez depuis un domaine qui accepte du courrier, ou remplacez son MX nul par un véritable MX. Si le texte parle de SPF, réparez l'enregistrement SPF.",
      send = "Utilisez-le pour un MX nul du domaine de l'expéditeur ; pour celui du destinataire, envoyez 556 5.1.10.",
      [4] = {
        gist = "le serveur fait attendre le message parce qu'il ne satisfait pas SPF, dans l'usage que Gmail fait de ce code",
        description = "Gmail n'a pas pu autoriser l'hôte émetteur d'après SPF. Selon la RFC 7505, X.7.27 désigne un domaine d'expéditeur qui a un MX nul, et il est permanent.",
        when = "Gmail l'envoie sous la forme 421 4.7.27.",
        fix = "Ajoutez l'hôte ou le service d'envoi à l'enregistrement SPF du domaine de MAIL FROM, et laissez la file d'attente réessayer.",
        send = "Utilisez 4.7.24 pour un contrôle SPF qui n'a pas pu être terminé.",
      },
    },
    ["7.28"] = {
      name = "Afflux massif de courrier détecté",
      gist = "le message est refusé parce que trop de courrier de ce genre arrive",
      description = "Le message semble faire partie d'un afflux de courrier abusif.",
      when = "On rencontre 550 5.7.28 pendant que des masses de messages semblables arrivent.",
      fix = "Arrêtez l'envoi, trouvez-en la cause et éliminez-la avant de renvoyer le message.",
      send = "Utilisez-le si l'afflux est un abus, et 4.7.28 si l'expéditeur peut continuer plus lentement.",
      [4] = {
        gist = "l'expéditeur doit ralentir parce que trop de courrier de ce genre arrive",
        description = "Le message semble faire partie d'un afflux de messages semblables. La source enregistrée de ce code est un Internet-Draft.",
        when = "On rencontre 421 4.7.28 chez Gmail pour un débit de courrier inhabituel venant d'un hôte, d'un réseau ou d'un domaine.",
        fix = "Ralentissez, et cherchez ce qui produit tant de messages : un formulaire web détourné ou un compte volé peut déclencher un afflux.",
        send = "Utilisez-le pour une pointe qui peut passer, et 4.7.0 pour une simple limite.",
      },
    },
    ["7.29"] = {
      name = "Échec de la validation ARC",
      gist = "la chaîne ARC du message est rompue",
      description = "Un contrôle des sceaux ARC a échoué. ARC transmet les résultats de SPF, de DKIM et de DMARC d'un serveur de transfert au suivant.",
      when = "On rencontre 550 5.7.29 à la fin des données si un serveur de transfert ou une liste de diffusion a modifié un message scellé.",
      fix = "Trouvez le serveur de transfert ou la liste qui rompt la chaîne, et si possible envoyez sans passer par là.",
      send = "Ne l'utilisez qu'avec d'autres indices ; une chaîne rompue ne prouve pas grand-chose à elle seule.",
      [4] = {
        gist = "le message est arrivé sans TLS et doit attendre, dans l'usage que Gmail fait de ce code",
        description = "Gmail veut TLS de la part de cet expéditeur. Selon la RFC 8617, X.7.29 désigne une chaîne ARC rompue.",
        when = "On rencontre 421 4.7.29 chez Gmail pour du courrier reçu par une connexion sans TLS.",
        fix = "Activez TLS pour le courrier sortant, et laissez la file d'attente réessayer.",
        send = "Utilisez 530 5.7.0 pour exiger TLS.",
      },
    },
    ["7.30"] = {
      name = "Prise en charge de REQUIRETLS requise",
      gist = "le message exige REQUIRETLS, que les serveurs suivants ne prennent pas en charge",
      description = "Pour transmettre le message, le relais aurait été obligé de renoncer à la protection demandée, et il ne l'a pas fait. Gmail emploie ce code pour du courrier qui ne satisfait pas DKIM.",
      when = "On rencontre 550 5.7.30 si aucun hôte MX du domaine du destinataire n'annonce REQUIRETLS.",
      fix = "Demandez au postmaster du destinataire de prendre en charge REQUIRETLS, ou renoncez-y si le contenu peut circuler sans protection. Si le texte parle de DKIM, réparez la signature.",
      send = "Utilisez-le si vous relayez et que REQUIRETLS manque aux hôtes suivants.",
      [4] = {
        gist = "le serveur fait attendre le message parce qu'il ne satisfait pas DKIM, dans l'usage que Gmail fait de ce code",
        description = "Gmail n'a trouvé aucune signature DKIM valide. Selon la RFC 8689, X.7.30 désigne l'absence de REQUIRETLS, et il est permanent.",
        when = "Gmail l'envoie sous la forme 421 4.7.30, à la fin des données.",
        fix = "Signez le courrier sortant avec DKIM, vérifiez la clé dans le DNS, et laissez la file d'attente réessayer.",
        send = "Utilisez 5.7.20 pour DKIM si vous refusez le message.",
      },
    },
  },

  pairs = {
    ["421 4.3.2"] = {
      name = "Serveur occupé ou en cours d'arrêt",
      gist = "le serveur s'arrête ou est trop occupé, et ferme la connexion",
      description = "Le problème est celui du serveur : un arrêt, un redémarrage, une maintenance ou sa charge. Rien n'est dit de vous ni du destinataire.",
      when = "Cette réponse vient comme message d'accueil ou à n'importe quel moment de la session.",
      fix = "Gardez le message en file d'attente et reconnectez-vous plus tard ; si cela dure des heures, essayez un autre hôte MX du domaine.",
    },
    ["421 4.4.2"] = {
      name = "Connexion expirée",
      gist = "le serveur ferme la session, restée trop longtemps silencieuse ou rompue",
      description = "Le serveur a attendu la commande suivante ou la suite du message, puis a renoncé.",
      when = "On reçoit cette réponse avec des clients lents, sur des lignes lentes, et là où un pare-feu ou un proxy avale des données.",
      fix = "Laissez la file d'attente réessayer. Si cela arrive toujours au même endroit du message, examinez les proxys d'analyse et la MTU du trajet.",
    },
    ["421 4.7.0"] = {
      name = "Ralentissez",
      gist = "le serveur fait attendre ce client, le plus souvent à cause d'une limite ou de sa réputation",
      description = "Les fournisseurs s'en servent pour ralentir un expéditeur : trop de connexions, trop de courrier en peu de temps, ou une adresse IP qu'ils connaissent mal.",
      when = "Cette réponse vient comme message d'accueil ou au milieu d'une série de messages, et le texte indique en général la limite.",
      fix = "Gardez les messages en file d'attente, ouvrez moins de connexions et envoyez plus lentement. Vérifiez SPF, DKIM et les plaintes si cela continue plusieurs jours.",
    },
    ["421 4.7.28"] = {
      name = "Débit de courrier inhabituel",
      gist = "le courrier de cet hôte, réseau ou domaine arrive plus vite que le fournisseur ne s'y attend",
      description = "Gmail fait attendre un tel expéditeur. Le courrier non sollicité venu du même endroit compte aussi.",
      when = "On reçoit cette réponse lorsqu'un expéditeur augmente brusquement son volume, ou lorsqu'un compte ou un formulaire web est détourné.",
      fix = "Ralentissez et augmentez le volume par paliers. Cherchez si ce courrier vient d'un seul compte ou d'un seul formulaire.",
    },
    ["450 4.1.1"] = {
      name = "Destinataire pas encore vérifié",
      gist = "le serveur n'a pas encore établi si le destinataire existe",
      description = "Le serveur interroge un autre système au sujet de l'adresse, et celui-ci n'a pas répondu ou a répondu par un échec temporaire. L'adresse peut être juste.",
      when = "Postfix l'envoie en réponse à RCPT pendant qu'il vérifie un destinataire, et certains serveurs lorsque leur annuaire est en panne.",
      fix = "Gardez le message en file d'attente et réessayez ; le résultat est en général là en quelques minutes. Ne retirez rien d'une liste.",
    },
    ["450 4.1.2"] = {
      name = "Domaine du destinataire pas encore trouvé",
      gist = "le serveur ne trouve pas le domaine du destinataire dans le DNS pour l'instant",
      description = "Le domaine n'a ni MX ni enregistrement d'adresse, ou ses serveurs de noms ne répondent pas ; pour le serveur, les deux cas se ressemblent.",
      when = "C'est la réponse par défaut de Postfix pour un domaine de destinataire qu'il ne trouve pas, après RCPT sur un relais ou un serveur de soumission.",
      fix = "Vérifiez l'orthographe du domaine. Si elle est juste, laissez la file d'attente réessayer, car une panne du DNS finit par passer.",
    },
    ["450 4.1.8"] = {
      name = "Domaine de l'expéditeur pas encore trouvé",
      gist = "le serveur ne trouve pas le domaine de l'expéditeur dans le DNS pour l'instant",
      description = "Le domaine de MAIL FROM n'a ni MX ni enregistrement d'adresse, ou ses serveurs de noms ne répondent pas.",
      when = "C'est la réponse par défaut de Postfix pour un tel expéditeur, le plus souvent donnée après RCPT.",
      fix = "Vérifiez MAIL FROM dans le programme d'envoi et le DNS de ce domaine. Le destinataire n'y est pour rien.",
    },
    ["450 4.2.0"] = {
      name = "Greylisting ou boîte occupée",
      gist = "le serveur fait attendre l'expéditeur, le plus souvent par greylisting",
      description = "Certains serveurs qui pratiquent le greylisting emploient cette paire ; chez d'autres, c'est une boîte aux lettres qui ne peut pas accepter de courrier en ce moment.",
      when = "On reçoit cette réponse après RCPT, à la première tentative vers un destinataire.",
      fix = "Gardez le message en file d'attente et réessayez depuis le même hôte au bout de quelques minutes.",
    },
    ["450 4.2.1"] = {
      name = "Boîte aux lettres fermée quelque temps",
      gist = "la boîte aux lettres n'accepte pas de courrier en ce moment, souvent parce qu'elle en reçoit trop",
      description = "Le compte est verrouillé quelque temps, occupé, ou dépasse la limite de débit du courrier entrant.",
      when = "Gmail l'envoie en réponse à RCPT pour un destinataire qui reçoit du courrier trop vite.",
      fix = "Gardez le message en file d'attente et réessayez. Écrivez moins souvent à ce destinataire si le texte parle de débit.",
    },
    ["450 4.7.1"] = {
      name = "Greylisting ou mise en attente par une politique",
      gist = "une politique fait attendre l'expéditeur, en général le greylisting",
      description = "Le serveur ne connaît pas encore cet hôte et ce destinataire, ou une règle sur le DNS inverse, les listes de blocage ou le débit s'applique pour l'instant.",
      when = "On reçoit cette réponse après RCPT. La même tentative au bout de quelques minutes passe le plus souvent.",
      fix = "Laissez la file d'attente réessayer depuis le même hôte. Si cela continue toute une journée, le texte nomme une règle : vérifiez le DNS inverse et les listes de blocage.",
    },
    ["450 4.7.25"] = {
      name = "DNS inverse introuvable",
      gist = "le serveur ne trouve pas de DNS inverse pour l'adresse IP du client",
      description = "L'enregistrement PTR manque, ne ramène pas à l'adresse ou n'a pas pu être recherché.",
      when = "C'est la réponse par défaut de Postfix pour un tel client, donnée après RCPT.",
      fix = "Faites définir par le propriétaire de l'adresse IP un enregistrement PTR dont le nom se résout en la même adresse. La file d'attente peut réessayer en attendant.",
    },
    ["451 4.3.0"] = {
      name = "Erreur passagère du serveur",
      gist = "quelque chose a échoué sur le serveur, par exemple un filtre, un disque ou une recherche",
      description = "La faute n'est ni dans le message ni dans l'adresse.",
      when = "On reçoit cette réponse à tout moment, de MAIL à la fin des données.",
      fix = "Gardez le message en file d'attente et réessayez ; au bout de quelques heures, prévenez le postmaster du système destinataire.",
    },
    ["451 4.3.5"] = {
      name = "Erreur de configuration du serveur",
      gist = "un réglage du serveur destinataire est défectueux",
      description = "Postfix donne cette réponse lorsqu'une règle d'accès ou un service de politique est inutilisable. Les détails ne figurent que dans son propre journal.",
      when = "Cette réponse vient à n'importe quelle étape, souvent juste après une modification du serveur.",
      fix = "Attendez : la file d'attente réessaie pendant que l'administrateur répare le réglage.",
    },
    ["451 4.4.3"] = {
      name = "Échec d'une requête DNS",
      gist = "une requête DNS dont le serveur a besoin n'a pas reçu de réponse utilisable",
      description = "La requête peut concerner le domaine de l'expéditeur, celui du destinataire ou une liste de blocage.",
      when = "On reçoit cette réponse après MAIL ou RCPT.",
      fix = "Gardez le message en file d'attente et réessayez. Si cela dure, vérifiez de l'extérieur que les serveurs de noms de votre domaine répondent.",
    },
    ["451 4.7.1"] = {
      name = "Mise en attente par une politique",
      gist = "une politique fait attendre l'expéditeur, à cause du greylisting, d'un débit trop élevé ou d'une mauvaise réputation",
      description = "Les serveurs qui n'emploient pas 450 pratiquent le greylisting avec cette paire. De grands fournisseurs l'emploient aussi pour des hôtes à qui ils font peu confiance.",
      when = "On reçoit cette réponse après MAIL, après RCPT ou à la fin des données.",
      fix = "Laissez la file d'attente réessayer depuis le même hôte, et envoyez plus lentement si le texte parle de débit.",
    },
    ["452 4.2.2"] = {
      name = "Boîte aux lettres pleine pour l'instant",
      gist = "le destinataire a dépassé son quota, mais l'expéditeur peut réessayer",
      description = "L'adresse est valide, et le message patiente dans votre file d'attente jusqu'à ce que le destinataire fasse de la place.",
      when = "On reçoit cette réponse après RCPT ou à la fin des données.",
      fix = "Laissez la file d'attente réessayer. Si le délai s'épuise, la boîte aux lettres est probablement abandonnée ; prévenez le destinataire par un autre moyen.",
    },
    ["452 4.3.1"] = {
      name = "Disque du serveur plein",
      gist = "le disque du serveur destinataire est plein",
      description = "Tous les destinataires de ce serveur sont concernés jusqu'à ce que de l'espace soit libéré.",
      when = "On reçoit cette réponse après MAIL, d'après la taille SIZE déclarée, ou à la fin des données.",
      fix = "Gardez le message en file d'attente ; seul l'autre côté peut y remédier.",
    },
    ["452 4.5.3"] = {
      name = "Trop de destinataires",
      gist = "la transaction a plus de destinataires que le serveur n'en accepte",
      description = "Les destinataires acceptés avant cette réponse ne sont pas en cause. La RFC 5321 exige cette réponse, et une limite d'au moins 100.",
      when = "On reçoit cette réponse après chaque RCPT au-delà de la limite.",
      fix = "Envoyez le message aux destinataires acceptés, puis le reste dans une nouvelle transaction. Réduisez le nombre de destinataires dans votre programme d'envoi.",
    },
    ["454 4.7.0"] = {
      name = "Authentification ou TLS indisponible",
      gist = "AUTH ou STARTTLS ne fonctionne pas sur le serveur en ce moment",
      description = "Après AUTH, le mot de passe n'a pas été examiné. Après STARTTLS, le certificat ou la clé n'a pas pu être utilisé.",
      when = "On reçoit cette réponse tant que la base d'utilisateurs du serveur est en panne ou que sa configuration TLS est défectueuse.",
      fix = "Réessayez plus tard, avec le même mot de passe et jamais en clair.",
    },
    ["500 5.5.1"] = {
      name = "Commande inconnue",
      gist = "le serveur ne connaît pas la commande",
      description = "La ligne a été lue, mais son premier mot n'est pas une commande ici.",
      when = "On reçoit cette réponse après une faute de frappe, pour une extension non proposée, et pour le texte d'un message envoyé en guise de commandes.",
      fix = "Comparez la commande à la réponse à EHLO. Si c'est le texte d'un message qui a reçu cette réponse, un DATA antérieur avait été refusé.",
    },
    ["501 5.1.3"] = {
      name = "Adresse de destinataire mal formée",
      gist = "l'adresse du destinataire enfreint la syntaxe",
      description = "Le serveur n'a même pas pu rechercher la boîte aux lettres.",
      when = "On reçoit cette réponse après RCPT pour des espaces, des parties manquantes, un second @ ou un nom affiché entre les chevrons.",
      fix = "Corrigez l'adresse dans vos données ; la renvoyer telle quelle échouera.",
    },
    ["501 5.5.4"] = {
      name = "Argument mal formé",
      gist = "un argument de la commande enfreint la syntaxe",
      description = "La commande elle-même est connue.",
      when = "On reçoit cette réponse pour MAIL FROM avec un espace après les deux-points, EHLO avec un nom d'hôte incorrect ou un paramètre mal formé.",
      fix = "Corrigez l'argument que le texte nomme.",
    },
    ["502 5.5.2"] = {
      name = "Commande non reconnue",
      gist = "le serveur ne reconnaît pas la commande, comme le dit Postfix",
      description = "Selon la RFC 5321, une commande inconnue reçoit 500 ; Postfix et d'autres disent 502 5.5.2.",
      when = "On reçoit cette réponse après une faute de frappe, pour une extension non proposée, et pour le texte d'un message envoyé en guise de commandes.",
      fix = "Comparez la commande à la réponse à EHLO, et voyez si un DATA antérieur avait été refusé.",
    },
    ["503 5.5.1"] = {
      name = "Commandes dans le désordre",
      gist = "une étape antérieure à cette commande manque ou a échoué",
      description = "MAIL demande d'abord EHLO, RCPT demande MAIL, et DATA demande un destinataire accepté.",
      when = "Avec le pipelining, cette réponse suit un MAIL ou un RCPT refusé.",
      fix = "Cherchez le premier refus de la session et occupez-vous de celui-là.",
    },
    ["504 5.5.2"] = {
      name = "Nom non pleinement qualifié",
      gist = "le serveur exige un nom d'hôte ou une adresse pleinement qualifiés",
      description = "C'est la réponse de Postfix à un nom abrégé : « server » au lieu de « server.example.com ».",
      when = "On reçoit cette réponse après EHLO, MAIL ou RCPT, surtout avec de nouveaux hôtes et des appareils.",
      fix = "Indiquez le nom d'hôte complet dans le programme d'envoi, ou utilisez des adresses avec un domaine.",
    },
    ["530 5.7.0"] = {
      name = "Authentification ou TLS requis",
      gist = "le client doit s'authentifier, ou démarrer TLS, avant d'envoyer cette commande",
      description = "Le texte dit quelle étape manque. Le message lui-même n'est pas refusé.",
      when = "On reçoit cette réponse après MAIL ou RCPT sans authentification, et après la plupart des commandes là où STARTTLS doit venir d'abord.",
      fix = "Activez le chiffrement et l'authentification dans le logiciel de messagerie, ou envoyez STARTTLS puis AUTH.",
    },
    ["534 5.7.9"] = {
      name = "Mot de passe d'application ou mécanisme plus fort nécessaire",
      gist = "le fournisseur veut une autre façon de s'authentifier",
      description = "Selon la RFC 4954, le mécanisme est trop faible ; chez Google, le compte a besoin d'un mot de passe d'application.",
      when = "On reçoit cette réponse après AUTH, bien que le mot de passe soit celui qui fonctionne dans le navigateur.",
      fix = "Créez un mot de passe d'application ou utilisez OAuth si le texte le dit ; sinon, choisissez un mécanisme plus fort.",
    },
    ["535 5.7.8"] = {
      name = "Nom d'utilisateur ou mot de passe incorrect",
      gist = "les identifiants ne sont pas valides",
      description = "Le nom, le mot de passe ou le jeton est incorrect ou a expiré.",
      when = "On reçoit cette réponse après AUTH, souvent parce que le fournisseur exige désormais un mot de passe d'application ou OAuth.",
      fix = "Saisissez de nouveau les identifiants, avec le nom d'utilisateur sous la forme voulue par le fournisseur, et ne répétez pas les anciens : les fournisseurs verrouillent les comptes.",
    },
    ["550 5.1.0"] = {
      name = "Adresse refusée",
      gist = "une adresse est refusée : seul le texte dit si c'est celle de l'expéditeur ou du destinataire",
      description = "Certains serveurs entendent par là un destinataire inexistant, d'autres un expéditeur qu'ils refusent.",
      when = "On reçoit cette réponse après MAIL ou RCPT.",
      fix = "Lisez le texte. N'abandonnez le destinataire que s'il dit que la boîte aux lettres n'existe pas.",
    },
    ["550 5.1.1"] = {
      name = "Boîte aux lettres inexistante",
      gist = "la boîte aux lettres n'existe pas",
      description = "Le serveur connaît le domaine et n'y a pas de tel destinataire. C'est l'échec le plus fréquent de tous.",
      when = "On reçoit cette réponse après RCPT pour des adresses mal saisies et pour des comptes supprimés.",
      fix = "Corrigez l'adresse, ou retirez-la aussitôt de vos listes ; beaucoup d'échecs de ce genre nuisent à votre réputation.",
    },
    ["550 5.1.10"] = {
      name = "Destinataire introuvable",
      gist = "le destinataire est introuvable, comme le dit Exchange Online",
      description = "Selon la RFC 7505, ce code désigne un MX nul et accompagne 556 ; Exchange Online emploie 550 5.1.10 pour un seul destinataire inexistant.",
      when = "On trouve cette réponse dans les rapports de non-remise d'Exchange Online.",
      fix = "Corrigez l'adresse ou retirez-la de vos listes. Si le texte parle d'un MX nul, le domaine entier n'accepte pas de courrier.",
    },
    ["550 5.2.1"] = {
      name = "Boîte aux lettres désactivée",
      gist = "la boîte aux lettres existe, mais son compte est désactivé",
      description = "Le compte a été suspendu, verrouillé ou fermé. Gmail désigne aussi ainsi une boîte aux lettres qui reçoit du courrier trop vite, et le dit.",
      when = "On reçoit cette réponse après RCPT.",
      fix = "Retirez l'adresse de vos listes, sauf si le texte parle de débit.",
    },
    ["550 5.4.1"] = {
      name = "Destinataire absent de l'annuaire",
      gist = "Exchange Online n'a pas de tel destinataire pour ce domaine",
      description = "Selon la RFC 3463, X.4.1 désigne un hôte qui ne répond pas. Exchange Online l'emploie lorsque l'adresse manque dans son annuaire.",
      when = "On reçoit cette réponse après RCPT avec les mots « Access denied », souvent après le passage d'un domaine à Exchange Online.",
      fix = "Vérifiez l'adresse auprès du destinataire par un autre moyen. Si elle est censée exister, son administrateur doit l'y ajouter.",
    },
    ["550 5.7.1"] = {
      name = "Refusé par une politique",
      gist = "une politique, que le texte nomme, refuse ce courrier",
      description = "Une seule paire désigne de nombreuses règles : le relayage, les listes de blocage, le contenu, l'expéditeur, ou un destinataire qui n'accepte le courrier que de certains expéditeurs.",
      when = "Après RCPT, il s'agit le plus souvent du relayage ou d'une liste de blocage, à la fin des données surtout du contenu ou de l'authentification.",
      fix = "Lisez le texte et éliminez cette cause. Ne retirez aucune adresse d'une liste pour cette seule paire ; si le texte nomme une liste de blocage, demandez à en être retiré.",
    },
    ["550 5.7.26"] = {
      name = "Expéditeur non authentifié",
      gist = "SPF, DKIM ou DMARC a échoué pour le domaine de l'expéditeur",
      description = "Chez Gmail, cela signifie que le message n'est pas authentifié ou que la politique DMARC du domaine le refuse.",
      when = "On reçoit cette réponse à la fin des données, le plus souvent pour un service d'envoi qui n'a jamais été configuré pour le domaine, ou pour du courrier transféré.",
      fix = "Configurez SPF et DKIM pour le domaine de l'en-tête From, puis renvoyez le message.",
    },
    ["551 5.7.1"] = {
      name = "Relayage ou expéditeur refusé",
      gist = "le serveur refuse de relayer, ou refuse cet expéditeur",
      description = "551 seul désigne un utilisateur qui se trouve ailleurs ; avec 5.7.1, les serveurs veulent parler d'une politique.",
      when = "On reçoit cette réponse après MAIL ou RCPT.",
      fix = "Authentifiez-vous d'abord si c'est votre propre serveur sortant, et vérifiez que l'adresse d'expéditeur appartient au compte. Sinon, vérifiez les enregistrements MX du domaine du destinataire.",
    },
    ["552 5.2.2"] = {
      name = "Boîte aux lettres pleine",
      gist = "ce message revient à l'expéditeur, le destinataire ayant dépassé son quota",
      description = "L'adresse est valide. Un message ultérieur peut passer.",
      when = "On reçoit cette réponse après RCPT ou à la fin des données.",
      fix = "Conservez l'adresse pour l'instant, et prévenez le destinataire par un autre moyen. Si cela dure des semaines, considérez la boîte aux lettres comme abandonnée.",
    },
    ["552 5.3.4"] = {
      name = "Message trop volumineux",
      gist = "le message dépasse la limite de taille du serveur",
      description = "La limite porte sur le message encodé, qui est plus gros d'environ un tiers que les fichiers qu'il contient.",
      when = "On reçoit cette réponse après MAIL si la taille a été annoncée, sinon à la fin des données.",
      fix = "Réduisez le message ou envoyez un lien. La ligne SIZE de la réponse à EHLO indique la limite.",
    },
    ["552 5.7.0"] = {
      name = "Contenu dangereux",
      gist = "le message contient une pièce jointe ou un lien que le fournisseur juge dangereux",
      description = "C'est Gmail qui l'envoie, et cela n'a rien à voir avec la taille ni avec le quota.",
      when = "On reçoit cette réponse à la fin des données, pour des programmes, des macros, des archives protégées par mot de passe et des liens suspects.",
      fix = "Retirez la pièce jointe ou le lien et renvoyez le message ; proposez le fichier par un autre moyen.",
    },
    ["553 5.7.1"] = {
      name = "Adresse d'expéditeur qui n'est pas la vôtre",
      gist = "l'adresse d'expéditeur n'appartient pas à l'utilisateur authentifié",
      description = "Postfix et beaucoup d'hébergeurs vérifient que MAIL FROM est une adresse du compte.",
      when = "On reçoit cette réponse après MAIL ou RCPT sur les serveurs de soumission. Certains serveurs refusent le relayage par la même paire.",
      fix = "Envoyez avec l'adresse de votre compte, ou faites autoriser l'autre adresse pour ce compte.",
    },
    ["554 5.0.0"] = {
      name = "Refusé sans précision",
      gist = "le message est refusé, sans que le code étendu ajoute rien",
      description = "Des programmes écrivent 5.0.0 lorsqu'ils savent seulement qu'une réponse était permanente ; seul le texte compte donc.",
      when = "On trouve cette réponse surtout dans les rapports de remise.",
      fix = "Agissez d'après le texte. N'abandonnez aucun destinataire, sauf s'il dit que la boîte aux lettres n'existe pas.",
    },
    ["554 5.4.6"] = {
      name = "Boucle de messagerie",
      gist = "le message a tourné en rond et a été abandonné",
      description = "Un serveur a compté trop d'en-têtes Received.",
      when = "On reçoit cette réponse là où deux boîtes aux lettres se transfèrent le courrier l'une à l'autre, ou lorsqu'un enregistrement MX ramène à l'expéditeur.",
      fix = "Lisez les en-têtes Received pour trouver les hôtes qui se répètent, et corrigez le transfert sur ces hôtes.",
    },
    ["554 5.7.1"] = {
      name = "Message ou client refusé par une politique",
      gist = "une politique refuse le message ou l'hôte émetteur",
      description = "Il s'agit le plus souvent d'un filtre antispam ou d'une liste de blocage ; certains serveurs refusent ainsi le relayage.",
      when = "Après RCPT, c'est le plus souvent une liste de blocage, et votre adresse IP est visée ; à la fin des données, c'est surtout le contenu.",
      fix = "Si une liste de blocage est nommée, éliminez la cause et demandez à en être retiré. Si le contenu est en cause, modifiez-le. Le destinataire n'y est pour rien.",
    },
    ["555 5.5.2"] = {
      name = "Erreur de syntaxe dans MAIL ou RCPT",
      gist = "l'adresse de MAIL FROM ou de RCPT TO n'est pas écrite comme il se doit",
      description = "Gmail l'envoie pour un nom affiché, une adresse vide dans RCPT ou un chevron manquant.",
      when = "On reçoit cette réponse avec des programmes et des appareils qui y mettent plus que l'adresse seule.",
      fix = "Indiquez exactement une adresse, sans nom, dans les champs d'expéditeur et de destinataire du programme.",
    },
    ["556 5.1.10"] = {
      name = "Domaine au MX nul",
      gist = "le domaine du destinataire annonce publiquement qu'il n'accepte pas de courrier",
      description = "Un MX nul est un enregistrement MX unique où un point remplace le nom d'hôte.",
      when = "Un relais ou un serveur de soumission le dit en réponse à RCPT.",
      fix = "Corrigez le domaine s'il est mal saisi ; sinon, abandonnez toutes ses adresses.",
    },
  },

  unusual = {
    ["2"] = {
      when = "Ce détail est inhabituel pour un succès : on ne peut se fier qu'à la classe et au sujet.",
      fix = "Passez à la commande suivante, puisque la réponse est un succès.",
      send = "Utilisez X.0.0 ou un détail habituel dans la classe 2.",
    },
    ["2.1"] = {
      gist = "le serveur a accepté une adresse",
      description = "Le serveur a accepté une adresse.",
    },
    ["2.2"] = {
      gist = "le serveur a fait ce qui était demandé à propos de la boîte aux lettres du destinataire",
      description = "Le serveur a fait ce qui était demandé à propos de la boîte aux lettres du destinataire.",
    },
    ["2.3"] = {
      gist = "le serveur a exécuté la commande et ajoute une remarque sur le système de messagerie",
      description = "Le serveur a exécuté la commande et ajoute une remarque sur le système de messagerie.",
    },
    ["2.4"] = {
      gist = "le serveur a exécuté la commande et ajoute une remarque sur le réseau ou le routage",
      description = "Le serveur a exécuté la commande et ajoute une remarque sur le réseau ou le routage.",
    },
    ["2.5"] = {
      gist = "le serveur a exécuté la commande et ajoute une remarque sur le protocole",
      description = "Le serveur a exécuté la commande et ajoute une remarque sur le protocole.",
    },
    ["2.6"] = {
      gist = "le serveur a accepté le contenu du message",
      description = "Le serveur a accepté le contenu du message.",
    },
    ["2.7"] = {
      gist = "le serveur n'a rien à objecter quant à la sécurité ou à une politique",
      description = "Le serveur n'a rien à objecter quant à la sécurité ou à une politique.",
    },
    ["4"] = {
      when = "Ce détail est inhabituel pour un échec temporaire : on ne peut se fier qu'à la classe et au sujet.",
      fix = "Gardez le message en file d'attente et réessayez plus tard, et cherchez la cause dans le texte.",
      send = "Utilisez un détail habituel dans la classe 4, et la classe 5 si attendre ne peut rien changer.",
    },
    ["4.1"] = {
      gist = "le serveur ne peut pas accepter l'une des adresses pour l'instant",
      description = "Le serveur ne peut pas accepter l'une des adresses pour l'instant.",
    },
    ["4.2"] = {
      gist = "le serveur ne peut pas utiliser la boîte aux lettres du destinataire pour l'instant",
      description = "Le serveur ne peut pas utiliser la boîte aux lettres du destinataire pour l'instant.",
    },
    ["4.3"] = {
      gist = "le serveur ne peut pas accepter le message pour l'instant à cause du système de messagerie",
      description = "Le serveur ne peut pas accepter le message pour l'instant à cause du système de messagerie.",
    },
    ["4.5"] = {
      gist = "le serveur ne peut pas exécuter la commande pour l'instant",
      description = "Le serveur ne peut pas exécuter la commande pour l'instant.",
    },
    ["4.6"] = {
      gist = "le serveur ne peut pas traiter le contenu du message pour l'instant",
      description = "Le serveur ne peut pas traiter le contenu du message pour l'instant.",
    },
    ["4.7"] = {
      gist = "le serveur refuse pour l'instant, pour une question de sécurité ou de politique",
      description = "Le serveur refuse pour l'instant, pour une question de sécurité ou de politique.",
    },
    ["5"] = {
      when = "Ce détail est inhabituel pour un échec permanent : on ne peut se fier qu'à la classe et au sujet.",
      fix = "Cherchez la cause dans le texte et éliminez-la avant de renvoyer le message.",
      send = "Utilisez un détail habituel dans la classe 5, et la classe 4 si attendre peut changer quelque chose.",
    },
    ["5.1"] = {
      gist = "le serveur n'accepte pas l'une des adresses",
      description = "Le serveur n'accepte pas l'une des adresses.",
    },
    ["5.3"] = {
      gist = "le serveur refuse le message à cause du système de messagerie",
      description = "Le serveur refuse le message à cause du système de messagerie.",
    },
    ["5.4"] = {
      gist = "le serveur ne peut pas remettre le message à cause du réseau ou du routage",
      description = "Le serveur ne peut pas remettre le message à cause du réseau ou du routage.",
    },
  },

  help = {
    CODE = {
      summary = "expliquer un code (252, 5.1.1) ou les deux codes d'une réponse (550 5.7.1), ou comparer deux codes",
      about = {
        "CODE est un code de réponse (252), un code d'état étendu (5.1.1) ou le nom de sa page (252-cannot-verify-user). Un code de réponse et un code étendu sont ceux d'une même réponse : la page dit ce que les serveurs entendent par les deux ensemble. Deux codes de même nature sont comparés.",
      },
      examples = {
        "ce que signifie 252, dans quels cas on le rencontre et que faire",
        "ce que les serveurs entendent par cette paire",
        "en quoi les deux diffèrent",
      },
    },
    compare = {
      summary = "mettre deux codes côte à côte",
      about = { "Les deux codes peuvent être de même nature ou non, dans n'importe quel ordre." },
      examples = { "en quoi les deux diffèrent, et quand utiliser l'un ou l'autre" },
    },
    search = {
      summary = "trouver des codes par des mots",
      about = {
        "Les mots peuvent être ceux d'une page ou ceux qu'écrivent les serveurs. La meilleure entrée vient en premier.",
      },
      examples = { "les dix codes qui conviennent le mieux", "tout ce qui est trouvé" },
    },
    list = {
      summary = "énumérer tous les codes, ou ceux d'une étape",
      examples = { "ce qui peut répondre à RCPT" },
    },
    classify = {
      summary = "dire ce qu'une réponse, ou chaque ligne de l'entrée, signifie pour l'expéditeur",
      about = {
        "TEXT est une réponse, ou ce qu'un programme en rapporte : une ligne d'un journal de courrier, un Diagnostic-Code, le texte d'une exception. Plusieurs mots forment un seul texte. Avec -, chaque ligne de l'entrée standard reçoit une ligne de tableau, ou de JSON, qui commence par le numéro de la ligne et se termine par les mots qui ont compté.",
        "Dans un tube, chaque résultat part dès qu'il est connu.",
      },
      examples = {
        "motif, action, portée et le reste",
        "une ligne de tableau pour chaque ligne",
        "un objet par ligne ; l'expéditeur a renoncé",
      },
    },
    why = {
      summary = "montrer comment classify est parvenu à son résultat",
      about = {
        "Comment le texte a été lu, les expressions qui correspondaient, celles qui correspondaient presque, ce que les codes seuls auraient dit, et quelle règle a changé le résultat.",
      },
      examples = { "les étapes, puis le verdict" },
    },
    parse = {
      summary = "montrer, partie par partie, les réponses d'un fichier",
      about = {
        "Les fichiers, ou l'entrée standard, contiennent des réponses telles qu'un serveur les envoie, l'une après l'autre.",
      },
      examples = { "code, code étendu, texte et défauts de chaque réponse" },
    },
    lint = {
      summary = "vérifier les réponses d'un fichier d'après les RFC",
      about = { "Avec --stage, indique aussi les codes que les RFC ne prévoient pas à cette étape." },
      examples = { "anomalies avec ligne, octet et section de RFC ; 1 si l'une est une erreur" },
    },
    log = {
      summary = "faire le bilan d'un journal de courrier : remises, motifs et adresses à retirer",
      about = {
        "Le journal est celui de Postfix, Exim, Sendmail, qmail, OpenSMTPD, Haraka, ZoneMTA, Courier, maddy, KumoMTA, PowerMTA ou Exchange ; sa forme se déduit de ses lignes, et un fichier peut en mêler plusieurs. Plusieurs fichiers forment un seul journal, dans leur ordre.",
        "Un message différé quarante fois compte pour un seul report ; une adresse servie plus tard n'est pas retirée ; un domaine dont tous les destinataires ont échoué est nommé, mais pas retiré.",
      },
      examples = {
        "ce qu'est devenu le courrier, par motif",
        "les adresses à retirer, avec les motifs",
        "ce qu'il est devenu dans chaque domaine depuis ce jour",
        "la même page pour un navigateur",
      },
    },
    bounce = {
      summary = "lire le courrier retourné : un message, un mbox, un Maildir",
      about = {
        "Une ligne par destinataire : fichier, destinataire, motif, action, réponse ; après plusieurs messages, un bilan. Avec --format json, un objet par ligne. Un message illisible n'arrête pas les autres : il est nommé à la fin.",
        "N'importe qui peut falsifier un rapport de non-remise : comparez le Message-ID ou l'une de vos adresses d'expéditeur avant de retirer qui que ce soit.",
      },
      examples = { "un rapport par destinataire", "les adresses à retirer, chacune avec son motif" },
    },
    reasons = {
      summary = "énumérer les motifs que donne classify",
      examples = { "chacun avec son action, sa portée et sa classe de rebond" },
    },
    suggest = {
      summary = "écrire la bonne réponse pour un motif",
      about = { "STAGE est l'étape de la session où la réponse est donnée ; le code en dépend." },
      examples = { "450 4.7.1 et un texte" },
    },
    help = {
      summary = "dire comment s'utilise une commande",
      about = {
        "Avec man, écrit la page de manuel, et avec le nom d'un shell, ses complétions : make install les installe, LuaRocks non.",
      },
      examples = {
        "usage, options et exemples de classify",
        "complétions, pour une ligne `source smtpcodes.bash` dans ~/.bashrc",
      },
    },
    ["--stage"] = "à quelle étape de la session la réponse est venue",
    ["--provider"] = "qui a écrit la réponse : google, microsoft, ...",
    ["--final"] = "l'expéditeur a renoncé : un DSN indique Action: failed",
    ["--rules"] = "vos propres règles : un fichier Lua qui renvoie une table",
    ["--drop"] = "seulement les adresses qui ne doivent plus recevoir de courrier, avec les motifs",
    ["--by"] = "compter aussi par motif (reason), domaine (domain), fournisseur (provider), heure (hour) ou réponse (reply)",
    ["--since"] = "omettre les lignes plus anciennes : 2026-11-23, ou avec une heure",
    ["--limit"] = "afficher au plus N entrées (sinon 10 ; 0 : toutes)",
    ["--lang"] = "langue des pages, sous forme d'étiquette BCP 47 (sinon LC_ALL, LC_MESSAGES ou LANG)",
    ["--format"] = "text, markdown, html ou json",
    ["--width"] = "largeur du texte, de 40 à 1000 (sinon celle du terminal, ou 80)",
    ["--color"] = "auto, always ou never",
    ["--help"] = "afficher l'aide et quitter",
    ["--version"] = "afficher la version et quitter",
  },

  terms = {
    mailbox_unknown = "utilisateur inconnu; utilisateur introuvable; destinataire inconnu; destinataire introuvable; boîte inexistante; boîte aux lettres inexistante; adresse inexistante; adresse n'existe pas; adresse invalide; adresse introuvable; destinataire refusé; destinataire invalide; compte inexistant; adresse erronée; hard bounce; bounce; rebond; rebond définitif; rapport de non-remise; échec de remise; non remis; non distribué",
    mailbox_disabled = "compte désactivé; compte suspendu; boîte désactivée; compte fermé; compte bloqué; compte inactif",
    mailbox_full = "boîte pleine; boîte aux lettres pleine; messagerie pleine; quota; quota dépassé; espace insuffisant; stockage plein",
    domain_unknown = "domaine inexistant; domaine introuvable; domaine inconnu; domaine n'existe pas",
    recipient_restricted = "destinataire restreint; expéditeurs autorisés; liste restreinte",
    relay_denied = "relais refusé; relais interdit; relayage refusé; relais non autorisé; relay; relais",
    message_too_big = "message trop volumineux; message trop gros; mail trop lourd; taille maximale; limite de taille; pièce jointe trop volumineuse; taille du message",
    message_format = "message mal formé; format invalide",
    spam_content = "spam; courrier indésirable; pourriel; indésirable; filtre de contenu",
    virus = "virus; logiciel malveillant; malware; fichier dangereux",
    blocklisted = "liste noire; listes noires; liste de blocage; IP bloquée; IP blacklistée; réputation; blacklist; adresse IP bloquée; adresse bloquée; blacklisté",
    auth_failure = "message non authentifié; expéditeur non authentifié",
    reverse_dns = "DNS inverse; résolution inverse; enregistrement PTR; PTR; reverse DNS",
    sender_rejected = "expéditeur refusé; expéditeur rejeté; expéditeur inconnu; expéditeur invalide; adresse d'expéditeur",
    policy = "politique; politique locale; accès refusé; règle",
    session_security = "authentification requise; authentification nécessaire; authentification obligatoire; connexion requise; non authentifié; authentification",
    tls_failure = "échec TLS; erreur TLS; TLS indisponible",
    too_many_recipients = "trop de destinataires; nombre de destinataires; limite de destinataires",
    rate_limited = "trop de connexions; trop de messages; limite d'envoi; limitation de débit; débit limité; trop rapide; trop de mails; ralentir",
    greylisted = "liste grise; listes grises; greylisting; grey listing",
    service_unavailable = "service indisponible; service non disponible; serveur occupé; serveur surchargé; maintenance; serveur indisponible",
    system_error = "erreur locale; erreur interne; erreur du serveur; erreur serveur",
    network_error = "délai dépassé; délai d'attente; connexion refusée; connexion perdue; pas de réponse; timeout; connexion impossible",
    ["450 451 421 452 4.2.2"] = "réessayer plus tard; réessayez plus tard; erreur temporaire; échec temporaire; soft bounce; rebond temporaire",
    ["550 450"] = "boîte indisponible; boîte aux lettres indisponible; boîte non disponible",
    ["535 5.7.8"] = "mot de passe; mauvais mot de passe; mot de passe incorrect; identifiants; identifiants incorrects; échec d'authentification; authentification échouée",
    ["534 5.7.9"] = "mot de passe d'application; double authentification; deux facteurs; mécanisme trop faible; mécanisme d'authentification faible",
    ["530 454 5.7.10 220"] = "chiffrement; chiffrement requis; SSL; TLS; STARTTLS; chiffré",
    ["5.4.6 554"] = "boucle; boucle de messagerie; trop de sauts",
    ["4.4.7 5.4.7"] = "expiré; message expiré; délai de livraison",
    ["500 502 5.5.1"] = "commande inconnue; commande non reconnue; commande non implémentée; commande invalide",
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
    ["556 5.1.10 521"] = "n'accepte pas de courrier; n'accepte pas de mail; domaine n'accepte pas de courrier; serveur n'accepte pas de courrier; mx nul",
    ["5.7.2 5.2.4"] = "liste de diffusion; envoi à la liste non autorisé; liste de diffusion non autorisé",
  },

  heading = {
    description = "Description",
    when = "Dans quels cas",
    fix = "Comment y remédier",
    differences = "Principales différences",
    guidance = "Quand utiliser l'un ou l'autre",
    send = "Quand l'envoyer",
    examples = "Ce qu'écrivent les serveurs",
    both = "Les deux codes",
    steps = "Étapes de la décision",
    findings = "Anomalies",
    entries = "Codes SMTP",
    log = "Journal de courrier",
    suppress = "Adresses à retirer",
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
    classes = "Classes habituelles",
    reply_codes = "Codes de réponse",
    related = "Voir aussi",
    sources = "Sources",
    code = "Code",
    name = "Nom",
    examples = "Exemples",
    kind = "Nature",
    meaning = "Sens",
    retry = "Nouvelle tentative",
    source = "Source",
    sent_with = "Envoyé avec",
    reasons = "Motifs",
    alone = "Code seul",
    reason = "Motif",
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
    tag = "Étiquette",
    link = "Voir",
    listed = "Inscrit",
    against = "Indices contraires",
    event = "Événement",
    recipient = "Destinataire",
    original_recipient = "Destinataire d'origine",
    sender = "Expéditeur",
    remote = "Serveur",
    remote_ip = "Adresse du serveur",
    queue_id = "Identifiant de file d'attente",
    time = "Heure",
    program = "Programme",
    form = "Forme",
    reply = "Réponse",
    inner = "Réponse citée",
    text = "Texte",
    reporting_mta = "Signalé par",
    arrival_date = "Arrivée",
    message_id = "Identifiant du message",
    message_subject = "Objet du message",
    from = "De",
    to = "À",
    date = "Date",
    feedback_id = "Identifiant de feedback",
    list_id = "Identifiant de liste",
    deliveries = "Remises",
    refused = "Refus",
    other = "Autres lignes",
    delivered = "Remis",
    deferred = "Différés",
    returned = "Retournés",
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
    unusual = "inhabituel dans cette classe",
  },
  connection = {
    always = "fermée par le serveur",
    may = "peut être fermée par le serveur",
    never = "reste ouverte",
    none = "aucun serveur ne l'envoie",
  },
  -- Both stand behind "après", which does not contract with the article.
  stage = {
    CONNECT = "l'ouverture de la connexion",
    ["DATA-END"] = "la fin des données",
  },
  any_stage = "toutes",
  most_stages = "la plupart des commandes",
  none = "néant",
  and_others = "{list} et d'autres",
  lasting = {
    positive_completion = "succès",
    positive_intermediate = "à suivre",
    transient_negative = "temporaire",
    permanent_negative = "permanent",
  },

  reason = {
    accepted = "Le serveur a fait ce qui était demandé (2yz).",
    continue = "Le serveur attend la partie suivante (3yz).",
    mailbox_unknown = "Cette boîte aux lettres n'existe pas dans ce domaine, ou l'adresse ne peut pas exister.",
    mailbox_disabled = "La boîte aux lettres a existé, mais elle est désactivée, suspendue ou fermée, a déménagé ou a changé de propriétaire.",
    suppressed = "Le service d'envoi n'a pas essayé : l'adresse figure sur sa propre liste de suppression.",
    mailbox_full = "Le destinataire a dépassé son quota.",
    domain_unknown = "Le domaine du destinataire n'existe pas ou n'accepte pas de courrier (domaine inexistant, MX nul).",
    recipient_restricted = "Ce destinataire, ce groupe ou cette liste n'accepte que le courrier de certains expéditeurs, ou demande de répondre à un défi.",
    relay_denied = "Le serveur ne relaie pas pour ce destinataire : MX erroné ou domaine parti ailleurs (à la soumission : authentifiez-vous d'abord, fix_session/session).",
    message_too_big = "Le message dépasse une limite de taille du serveur ou du destinataire.",
    message_format = "Le message est mal formé ou d'une forme non acceptée (en-têtes, MIME, jeu de caractères, 8 bits, type de pièce jointe).",
    spam_content = "Le contenu, un lien qu'il contient ou son score a été considéré comme du spam.",
    virus = "Détection d'un logiciel malveillant ou d'une pièce jointe dangereuse.",
    blocklisted = "L'hôte ou le domaine émetteur figure sur une liste de blocage, est banni ou a mauvaise réputation.",
    auth_failure = "L'authentification SPF, DKIM, DMARC ou ARC du message a échoué.",
    reverse_dns = "Le DNS inverse (PTR, FCrDNS) ou le nom HELO du client manque ou est incorrect.",
    sender_rejected = "L'expéditeur de l'enveloppe ou de l'en-tête, ou son domaine, est refusé.",
    policy = "Refus par une politique locale, sans plus de précision.",
    session_security = "La session doit d'abord s'authentifier (AUTH) ou démarrer TLS, ou ses identifiants ont été refusés.",
    tls_failure = "TLS, MTA-STS, DANE ou REQUIRETLS n'a pas pu être satisfait. N'abaissez jamais la sécurité.",
    too_many_recipients = "Cette transaction a trop de destinataires : envoyez le reste dans une autre.",
    rate_limited = "Trop de connexions ou de messages sur la période (portée host), courrier trop rapide vers ce destinataire (recipient) ou quota d'envoi atteint (sender).",
    greylisted = "Le serveur demande de revenir plus tard, parce que l'expéditeur est nouveau ici.",
    service_unavailable = "Le serveur s'arrête, démarre ou est trop occupé : reconnectez-vous plus tard.",
    system_error = "Le système distant a échoué : erreur locale, stockage, configuration.",
    network_error = "Pas de connexion, délai d'attente dépassé, problème de DNS, boucle de routage, délai de remise expiré.",
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
    hard = "l'adresse est inutilisable",
    block = "refusé, mais l'adresse est peut-être bonne",
  },
  confidence = { certain = "certaine", likely = "probable", guess = "simple hypothèse" },
  finding = { error = "erreur", warning = "avertissement", info = "remarque" },

  lint = {
    unreadable = "ce n'est pas une réponse SMTP, dont les lignes commencent par un code de 200 à 599 et un espace ou « - »",
    incomplete = "les octets s'arrêtent au milieu d'une réponse",
    bare_code = "la réponse se termine par un code sans espace ni texte",
    bare_lf = "la ligne se termine par LF seul au lieu de CRLF",
    code_changes = "le code de réponse diffère de celui de la ligne précédente",
    control_octet = "le texte contient un octet de contrôle",
    leading_blank = "une ligne vide précède la réponse",
    line_too_long = "la ligne compte plus de 512 octets",
    missing_text = "aucun texte ne suit le code de réponse",
    non_ascii = "le texte contient des octets non ASCII, ou qui ne sont pas de l'UTF-8 là où il est permis",
    outside_grammar = "le deuxième chiffre du code de réponse dépasse 5",
    separator_tab = "une tabulation suit le code de réponse, au lieu d'un espace",
    unregistered_code = "aucune RFC ne définit le code de réponse {code}",
    unregistered_enhanced = "le code d'état étendu {enhanced} n'est pas enregistré",
    not_expected = "les tables des RFC ne prévoient pas {code} à l'étape {stage}",
    text_contradicts_code = {
      positive_completion = "une réponse 2yz accepte, mais le texte dit « {phrase} »",
      transient_negative = "une réponse 4yz invite à réessayer, mais le texte dit « {phrase} »",
      permanent_negative = "une réponse 5yz est définitive, mais le texte dit « {phrase} »",
    },
    enhanced_at_end = "un code étendu se trouve à la fin du texte, où les clients ne le cherchent pas",
    enhanced_delimiter = "le code étendu n'est pas suivi d'un espace, ou des signes superflus l'accompagnent",
    enhanced_differs = "la ligne a un autre code d'état étendu, {enhanced}",
    enhanced_in_greeting = "le message d'accueil et les réponses à HELO, EHLO et LHLO n'ont pas de code d'état étendu",
    enhanced_malformed = "le texte commence par ce qui ressemble à un code étendu, mais n'en est pas un",
    enhanced_mismatch = "la classe du code étendu n'est pas le premier chiffre du code de réponse",
    enhanced_missing = "il n'y a pas de code d'état étendu",
    enhanced_missing_line = "il manque à la ligne le code étendu que porte une autre ligne de la réponse",
    enhanced_on_3yz = "une réponse 3yz porte un code étendu",
    limit_not_452 = "une limite de destinataires s'annonce par 452, ou par un 5yz pour une politique",
    challenge_not_base64 = "le défi n'est pas en base64",
  },

  title = {
    entry = "SMTP {code} : {name}",
    comparison = "SMTP {a} ({a_name}) face à {b} ({b_name})",
    same_name = "SMTP {a} ({a_name} ; {a_word}) face à {b} ({b_name} ; {b_word})",
  },
  summary = {
    same = {
      reply = "Les codes SMTP {a} ({a_name}) et {b} ({b_name}) appartiennent tous deux à la série {severity}.",
      mixed = "Le code SMTP {a} ({a_name}) et le code étendu {b} ({b_name}) ont la même gravité, {severity}.",
      enhanced = "Les codes étendus {a} ({a_name}) et {b} ({b_name}) sont tous deux de la classe {a_class} ({a_severity}).",
    },
    differ = {
      reply = "Le code SMTP {a} ({a_name}) appartient à la série {a_severity}, tandis que {b} ({b_name}) appartient à la série {b_severity}.",
      mixed = "Le code SMTP {a} ({a_name}) appartient à la série {a_severity}, tandis que le code étendu {b} ({b_name}) est de la classe {b_class} ({b_severity}).",
      enhanced = "Le code étendu {a} ({a_name}) est de la classe {a_class} ({a_severity}), tandis que {b} ({b_name}) est de la classe {b_class} ({b_severity}).",
    },
    means = function(values)
      return "{a} signifie " .. que(values.a_gist) .. "{a_gist} ; {b} signifie " .. que(values.b_gist) .. "{b_gist}."
    end,
    same_meaning = function(values)
      return "Les deux signifient " .. que(values.gist) .. "{gist}."
    end,
  },

  difference = {
    kind = {
      reply = "{code} est un code de réponse : il ouvre chaque ligne d'une réponse, et c'est son premier chiffre qui décide.",
      enhanced = "{code} est un code d'état étendu : il suit un code de réponse et dit plus précisément ce qui s'est passé.",
      common = "Les deux vont souvent ensemble, sous la forme {a} {b}.",
      possible = "Une même réponse peut porter les deux, sous la forme {a} {b}.",
      class = "Une même réponse ne porte jamais les deux : la classe d'un code étendu est égale au premier chiffre du code de réponse.",
      intermediate = "Une même réponse ne porte jamais les deux : une réponse 3yz n'a pas de code étendu.",
    },
    status = {
      standard = "Le code {code} fait partie du standard SMTP.",
      extension = "Le code {code} vient d'une extension de SMTP.",
      obsolete = "Le code {code} est obsolète.",
      observed = "Aucune RFC ne définit le code {code}, mais certains serveurs ou rapports l'emploient.",
      registered = "Le code {code} est enregistré auprès de l'IANA.",
      deprecated = "Le registre de l'IANA déconseille le code {code}.",
      unusual = "Le code {code} est inhabituel dans cette classe : ne vous fiez qu'à son premier chiffre.",
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
      permanent_negative = "Après le code {code}, quelque chose doit changer avant qu'une nouvelle tentative ait un sens.",
    },
    bounce = {
      none = "Le code {code} n'est pas un rebond.",
      soft = "Comptez {code} comme un rebond temporaire (soft bounce) : l'adresse peut encore être bonne.",
      hard = "Comptez {code} comme un rebond définitif (hard bounce) : l'adresse est inutilisable.",
      block = "Comptez {code} comme un blocage : le courrier a été refusé, ce qui, en soi, ne prouve rien sur l'adresse.",
    },
    reasons = {
      list = "Les serveurs envoient {code} pour {reasons:or}.",
    },
    alone = {
      reason = "Sans texte, {code} se lit comme {reason}.",
      unknown = "Sans texte, {code} ne dit pas le motif.",
    },
    connection = {
      always = "Après le code {code}, le serveur ferme la connexion : la suite en exige une nouvelle.",
      may = "Après le code {code}, le serveur peut fermer la connexion.",
      never = "Après le code {code}, la session peut continuer.",
    },
    stages = {
      any = "Le code {code} peut venir à n'importe quelle étape, même là où {other} n'a pas sa place.",
      apart = "Aucune commande ne reçoit les deux : là où {code} est envoyé, {other} ne l'est pas.",
      only = "Contrairement à {other}, le code {code} est aussi envoyé après {stages:or}.",
      many = "Le code {code} répond à beaucoup plus de commandes que {other}.",
    },
    reply_codes = {
      list = "Le code {code} s'envoie avec {codes:or}.",
      none = "Le code {code} ne va avec aucun code de réponse en particulier.",
    },
    meaning = {
      alike = "Pour un programme, {code} et {other} disent la même chose : ils viennent aux mêmes étapes et lui demandent la même chose.",
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
      positive_completion = "Côté client, prenez {code} pour un succès et continuez.",
      positive_intermediate = "Côté client, répondez à {code} par la partie suivante.",
      transient_negative = "Côté client, après {code}, gardez le message et réessayez plus tard.",
      permanent_negative = "Côté client, après {code}, ne répétez pas la demande telle quelle ; son texte dit ce qu'il faut changer.",
    },
    alike = "Côté client, traitez {a} et {b} de la même façon si leurs textes n'en disent pas plus : {action}.",
    actions = "Sans autre indication, un client doit {a_action} après {a}, et {b_action} après {b}.",
    closing = "Côté client, après l'un comme après l'autre, gardez le message et réessayez plus tard ; {code} met aussi fin à la session : laissez passer un peu de temps avant de vous reconnecter à ce serveur.",
  },

  page = {
    no_entries = "Aucune entrée.",
    no_findings = "Aucune anomalie.",
    seconds = "{n} s",
    line = "Ligne {line}",
    octet = "Octet {offset}",
    line_and_octet = "Ligne {line}, octet {offset}",
    why = {
      rule = "la règle {rule}",
      user_rule = "votre règle {rule}",
      enhanced = "le code étendu",
      code = "le code de réponse",
      matched = "{by}, d'après « {matched} »",
    },
  },

  cli = {
    did_you_mean = "vouliez-vous dire {words} ?",
    not_for_command = "{command} n'a pas d'option {option}",
    cannot_read = "impossible de lire {file} : {message}",
    whole_domain = "les {n} destinataires de {domain} ont tous échoué et ne sont donc pas énumérés : vérifiez avant de les retirer",
    cannot_write = "impossible d'écrire : {message}",
    bad_rules = "{file} ne contient pas de règles : {message}",
    only_severity = "aucun document ne définit {word} ; d'après son premier chiffre, c'est {severity}",
    is_a_file = "{file} est un fichier ; pour classer ses lignes : smtpcodes classify - <FICHIER",
    unknown_reason = "motif inconnu : {word}",
    unknown_stage = "étape inconnue : {word}",
    no_pair = "{code} et {enhanced} sont de classes différentes",
    not_a_reply = "aucun serveur n'énonce le motif {reason}",
    not_at_stage = "le motif {reason} ne peut pas être énoncé à l'étape {stage}",
    see_help = "Essayez : smtpcodes --help",
    usage = "Usage : {form}",
    commands = "Commandes :",
    options = "Options :",
    examples = "Exemples :",
    more_help = "Plus de détails sur une commande et ses propres options : {command}",
    languages = "Langues : {tags}",
    unknown_command = "commande inconnue : {word}",
    unknown_option = "option inconnue : {word}",
    no_value = "l'option {option} exige une valeur",
    takes_no_value = "l'option {option} n'admet pas de valeur",
    bad_value = "l'option {option} ne peut pas valoir {word}",
    missing_argument = "il manque un argument à {command} : {needs}",
    too_many = "un argument de trop : {word}",
    no_language = "la langue {word} n'existe pas ici ; langue utilisée : {name}",
    unknown_code = "code SMTP inconnu : {word}",
    same_code = "un code ne peut pas être comparé à lui-même : {word}",
    perhaps_classify = "Pour classer le texte d'une réponse : smtpcodes classify TEXTE",
    nothing_found = "rien n'a été trouvé pour : {word}",
    more_found = function(values)
      return "{n} " .. counted(values.n, "autre") .. " " .. counted(values.n, "entrée") .. " ; --limit 0 affiche tout"
    end,
    empty_input = "il n'y a aucune réponse dans l'entrée",
    read_so_far = "{mails} messages, {recipients} destinataires",
    bad_reply = "octet {offset} de l'entrée : {message}",
  },

  step_kind = { form = "forme", words = "mots", phrase = "expression", near = "presque", code = "code", law = "loi" },
  step = {
    form = "lu comme {form}",
    event = "événement {event}",
    code = "code {code}",
    no_code = "aucun code",
    enhanced = "code d'état étendu {enhanced}",
    stage = "étape {stage}",
    provider = "fournisseur {provider}",
    words = "{words}",
    words_left_out = "{words} (omis : {left_out})",
    all_left_out = "aucun mot (omis : {left_out})",
    no_words = "aucun mot",
    phrase = "{rule}, {reason} ({rank}) : \"{phrase}\" en {from}-{to}",
    near = "{rule}, {reason} ({rank}) : \"{phrase}\"",
    lacks_condition = "la règle demande {what}, ce qui n'est pas le cas",
    lacks_word = "il manque {what}",
    lacks_order = "ses mots sont trop éloignés, dans un autre ordre ou une autre phrase, ou ne sont pas à son ^ ou son $",
    decided = "a décidé",
    idle = "ne pouvait rien changer",
    user_rule = "{rule}, {reason} : une règle de l'appelant a décidé",
    by_conditions = "{rule}, {reason} ({rank}) : par ses seules conditions",
    code_says = "code de réponse {code}, {reason} ({rank})",
    enhanced_says = "code d'état étendu {code}, {reason} ({rank})",
    quoted_code_says = "code de réponse de la réponse citée, {reason} ({rank})",
    quoted_enhanced_says = "code d'état étendu de la réponse citée, {reason} ({rank})",
    code_says_nothing = "à lui seul, le code de réponse {code} ne dit pas le motif",
    enhanced_says_nothing = "à lui seul, le code d'état étendu {code} ne dit pas le motif",
    law = "loi {law}",
    law_1 = "un 2yz est accepté et un 3yz continue, quoi que dise le texte",
    law_2 = "le message revient ou reste selon ce que l'on sait en plus du code (final, expiré, boucle, destinataires à RCPT)",
    law_3 = "rien n'est supprimé sur un 4yz, avant RCPT, sur une supposition ni après la fin des données pour plusieurs destinataires",
    law_5 = "sur un 5yz, pas de nouvel essai pour les erreurs de système, de réseau et de service ; si un 4yz le dit inutile, le message revient",
    law_6 = "seule une transaction qui a un destinataire peut être scindée",
    law_8 = "la réponse la plus intérieure est un 4yz : elle ne permet pas de supprimer",
    law_11 = "le programme a refusé son propre client ou ne parle d'aucune tentative : ce n'est pas un rebond",
    law_12 = "on sait ce qu'est devenu le message, et cela compte plus que le code",
    law_13 = "une forme a été reconnue, mais sans code : elle ne supprime rien",
  },

  log = {
    title = "Journal de courrier",
    lines = function(values)
      return "De {from} à {to}, {total} " .. counted(values.total, "ligne") .. " : {deliveries} sur des remises, {refused} refus de notre part, {other} " .. counted(values.other, "autre")
    end,
    totals = function(values)
      return "Par message et par destinataire : {delivered} remis, {deferred} " .. counted(values.deferred, "différé")
        .. ", {returned} " .. counted(values.returned, "retourné")
    end,
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
    drop = "Adresses à retirer : {n}",
    drop_tile = "adresses à retirer",
    doubtful = "Tous les destinataires de ces domaines ont échoué : vérifiez avant de les retirer",
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
