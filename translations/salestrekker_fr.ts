<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Nous avons envoyé un code par SMS au %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Nous avons envoyé un code par e-mail à %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Nous avons envoyé un code par SMS au %1 et par e-mail à %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Saisissez le code que nous vous avons envoyé.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Nom d’utilisateur préféré</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Date de naissance, par exemple %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Vérification de votre adresse e-mail…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Envoi d’un nouveau code…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Demande de réinitialisation du mot de passe…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Enregistrement de votre nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Envoi de votre code…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Déconnexion…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Nous avons rempli les champs d’après le lien de votre e-mail. Veuillez vérifier, puis appuyer sur le bouton.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Ce lien n’a pas pu être utilisé. Veuillez saisir vous-même l’adresse et le code de l’e-mail.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>Les paramètres enregistrés sur cet ordinateur n’ont pas pu être lus ; nous avons donc démarré sans eux. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>Vous êtes connecté, mais cet ordinateur n’a pas pu conserver la session. Il vous sera demandé de vous connecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Votre adresse e-mail est vérifiée. Une confirmation, puis votre mot de passe temporaire, sont en route vers %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Votre adresse e-mail n’est pas encore vérifiée. Veuillez saisir le code de vérification de l’e-mail envoyé à %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Un nouveau code est en route. Le précédent ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>Votre nouveau mot de passe est enregistré. Veuillez vous connecter avec celui-ci.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>Votre session a expiré. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Heureux de vous revoir. Veuillez vous connecter avec le mot de passe que vous avez choisi ; le code à deux facteurs vient ensuite.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Ce code n’est pas correct. Veuillez le vérifier et réessayer.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Ce code n’est pas correct, et c’était le dernier essai. Veuillez demander un nouveau code.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Ce code n’est pas correct. Veuillez le vérifier et réessayer ; il reste %n essai.</numerusform>
            <numerusform>Ce code n’est pas correct. Veuillez le vérifier et réessayer ; il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Ce code est incorrect, périmé ou déjà utilisé. Veuillez le vérifier ou en demander un nouveau.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Ce code n’est plus valable. Veuillez utiliser le code le plus récent ou en demander un nouveau.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Ce mot de passe temporaire a expiré. Veuillez en demander un nouveau à %1.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Ce mot de passe temporaire a expiré. Veuillez en demander un nouveau avec « Mot de passe oublié ? » ou contacter %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Cette connexion doit être terminée dans votre navigateur web.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Cela ne peut pas être terminé ici. Veuillez contacter %1, qui pourra vous aider.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Ce programme n’est pas configuré correctement ; personne ne peut se connecter avec lui. Veuillez montrer ce message à votre service informatique ; « salestrekker-signin --check » indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>Vos informations n’ont pas été acceptées. Veuillez vérifier ce que vous avez saisi à côté du mot de passe, puis réessayer.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Cette connexion demande une étape que ce programme ne connaît pas. Veuillez mettre le programme à jour ou contacter %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>Le proxy de votre réseau refuse la connexion. Veuillez demander à votre service informatique de vérifier les paramètres du proxy, puis réessayer.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Pour votre sécurité, rien n’a été envoyé : le certificat du serveur n’est pas valable aujourd’hui. Veuillez vérifier la date et l’heure de cet ordinateur, puis contacter votre service informatique.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Pour votre sécurité, rien n’a été envoyé : le serveur qui a répondu n’est pas Salestrekker. Veuillez essayer un autre réseau ou contacter votre service informatique.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Pour votre sécurité, rien n’a été envoyé : le serveur n’a pas pu prouver qu’il est Salestrekker. Veuillez essayer un autre réseau ou contacter votre service informatique.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Trop d’essais. Veuillez attendre %1, puis réessayer.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Merci d’avoir patienté. Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker rencontre un problème en ce moment. Vous pourrez réessayer dans %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Votre réseau a répondu à la place de Salestrekker. Il faut peut-être d’abord vous connecter au réseau : ouvrez une page web dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>La réponse de Salestrekker n’a pas pu être comprise. Veuillez réessayer ; si cela se reproduit, contactez l’assistance.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Veuillez vérifier les deux et réessayer.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe commence ou finit par une espace qui n’en fait peut-être pas partie.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe est entre guillemets qui n’en font peut-être pas partie.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe finit par un point ou une virgule qui n’en fait peut-être pas partie.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe contient « &amp;amp; » ou quelque chose de semblable, qui représente peut-être un seul caractère.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe contient un caractère invisible qui n’en fait peut-être pas partie.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. Le mot de passe contient des lettres qui ressemblent seulement à A–Z ; veuillez vérifier la disposition de votre clavier.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>L’e-mail de vérification date de plus d’une semaine ; son code a donc expiré. Veuillez contacter %1 pour que les vérifications nécessaires soient faites.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>La connexion dans le navigateur n’a pas été terminée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker n’a pas accepté ce mot de passe. La liste dit pourquoi ; veuillez le modifier.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Vous avez déjà utilisé ce mot de passe. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Votre session a expiré. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Ce compte est désactivé. Veuillez contacter votre organisation ou %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Votre mot de passe doit être réinitialisé avant que vous puissiez vous connecter. Veuillez appuyer sur « Mot de passe oublié ? ».</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>Le code n’a pas pu être envoyé. Veuillez réessayer, ou contacter %1 si votre numéro de téléphone a changé.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Continuer dans le navigateur</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>Pas un mot de passe déjà utilisé</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker dit : %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>Pas un mot de passe bien connu</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>Ne contient ni votre nom ni votre adresse e-mail</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Plus long que le mot de passe refusé par Salestrekker</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Plus court que le mot de passe refusé par Salestrekker</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Un autre symbole que dans le mot de passe refusé par Salestrekker</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Pas le mot de passe refusé par Salestrekker</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Ce code est incorrect et c’était la dernière tentative. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Ce code n’est plus valable. Veuillez saisir celui que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>L’adresse e-mail et le mot de passe ne correspondent pas. S’il s’agissait de votre nouveau mot de passe, il n’a peut-être pas été enregistré : utilisez le mot de passe temporaire reçu par e-mail ou choisissez « Mot de passe oublié ? ».</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker a mis fin à cette connexion avant qu’elle soit terminée. Rien de ce que vous avez saisi n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Salestrekker est injoignable. Vérifiez votre connexion Internet. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker est injoignable. Vérifiez votre connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>La connexion a été perdue avant la fin de l’authentification dans votre navigateur. Veuillez vous y reconnecter.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker a mis trop de temps à répondre. Rien de ce que vous avez saisi n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>La connexion a été perdue avant l’arrivée de la réponse. Rien de ce que vous avez saisi n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker rencontre un problème en ce moment. Rien de ce que vous avez saisi n’est perdu. Réessayez.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>Votre réseau a bloqué Salestrekker : un filtre web ou un pare-feu a répondu à sa place. Demandez à votre support informatique de l’autoriser ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Revenir à la connexion</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Si %1 doit encore être vérifiée, un nouveau code y est envoyé et les codes des e-mails précédents ne fonctionnent plus. Si vous l’avez déjà vérifiée, choisissez « J’ai déjà vérifié mon adresse e-mail ».</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>Vous n’avez pas besoin de code de vérification. Connectez-vous avec le mot de passe dont vous disposez : le mot de passe temporaire reçu par e-mail ou celui que vous avez choisi.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Heureux de vous revoir. Connectez-vous avec le mot de passe temporaire de l’e-mail « STEP 2: Temporary password ».</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>Nous ne savons pas si votre nouveau mot de passe a été enregistré avant l’interruption de la connexion. Essayez-le d’abord. S’il n’est pas accepté, utilisez le mot de passe temporaire reçu par e-mail ou choisissez « Mot de passe oublié ? ».</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>Votre session a pris fin avant l’enregistrement du nouveau mot de passe. Choisissez « Mot de passe oublié ? » pour recevoir un nouveau code.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Cet ordinateur n’a pas pu enregistrer vos paramètres (le disque est peut-être plein ou en lecture seule) ; le programme ne se souviendra donc pas de vous la prochaine fois.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Une autre fenêtre de connexion Salestrekker est ouverte mais ne répond pas ; celle-ci a donc été ouverte. Vous pouvez continuer ici et fermer l’autre.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Un mot de passe temporaire ne peut pas être réinitialisé. Connectez-vous avec celui reçu par e-mail ; s’il ne fonctionne plus, contactez l’assistance.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Si %1 est connue ici et vérifiée, un mot de passe temporaire y a été envoyé ; il est valable une heure. Si vous ne l’avez pas encore vérifiée, choisissez « J’ai un code de vérification ».</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Un autre programme Salestrekker sur cet ordinateur renouvelle votre connexion en ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>Vous pourrez continuer dans %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Trop de demandes : votre mot de passe n’a pas été réinitialisé. Vous pourrez demander une réinitialisation dans %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Vous pouvez maintenant demander une réinitialisation du mot de passe.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Trop de demandes : aucun nouveau code n’a été envoyé. Vous pourrez en demander un dans %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Vous pouvez maintenant demander un nouveau code.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Nous ne savons pas encore si le mot de passe envoyé a été enregistré : cliquez de nouveau sur « Changer le mot de passe » pour le savoir.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Nous avons dû vous reconnecter ; un nouveau code a donc été envoyé. Veuillez saisir le nouveau code.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>C’est finalement le premier de vos nouveaux mots de passe qui a été enregistré, pas le dernier. Utilisez désormais le premier.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Vous avez interrompu avant l’arrivée de la réponse ; le mot de passe envoyé a donc peut-être été enregistré. Cliquez de nouveau sur « Changer le mot de passe » pour le savoir.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Vous avez interrompu avant l’arrivée de la réponse ; un nouveau code est donc peut-être en route. S’il arrive, utilisez-le.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Nous avons dû vous reconnecter ; il y a donc une nouvelle clé. Veuillez retirer la précédente de votre application d’authentification et ajouter celle-ci.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Vous avez interrompu avant l’arrivée de la réponse ; un e-mail est donc peut-être en route. S’il contient un mot de passe temporaire, connectez-vous avec celui-ci ; s’il contient un code, ou si rien n’arrive, choisissez de nouveau « Mot de passe oublié ? ».</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Vous vous êtes déconnecté sur cet ordinateur, mais Salestrekker n’a pas encore pu en être informé. Nous réessaierons à chaque démarrage de ce programme.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Vous vous êtes déconnecté sur cet ordinateur, mais Salestrekker n’a pas pu en être informé.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Vous vous êtes déconnecté, mais Salestrekker n’a pas pu en être informé et cet ordinateur n’a pas pu oublier votre session : il se peut que ce programme vous connecte de lui-même à son prochain démarrage. Dans ce cas, veuillez vous déconnecter une nouvelle fois.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>Le proxy de votre réseau n’a pas laissé passer cet ordinateur. Réessayez : une fenêtre vous demandera le nom d’utilisateur et le mot de passe de votre réseau. Ne les saisissez pas sur cette page.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>Le proxy de votre réseau n’établit pas de connexion pour le moment : Salestrekker est injoignable. Réessayez dans un instant ; si cela persiste, adressez-vous à votre service informatique.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>De %1 à %2 caractères : %3 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>De %1 à %2 caractères : %3 pour l’instant</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Au moins une majuscule (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Au moins une minuscule (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Au moins un chiffre (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Au moins un de ces symboles : %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Pas d’espace au début ni à la fin</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>Pas votre mot de passe temporaire</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Ce mot de passe peut être enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>%n règle n’est pas encore respectée</numerusform>
            <numerusform>%n règles ne sont pas encore respectées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Connexion à Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Un lien veut commencer une nouvelle connexion. Voulez-vous quitter celle qui est en cours ?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Commencer une nouvelle connexion</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>Aucun programme de messagerie n’a pu être ouvert. Veuillez écrire à %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>Votre navigateur n’a pas pu être ouvert. Veuillez ouvrir vous-même cette adresse : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Un lien veut démarrer une nouvelle connexion. Vous seriez d’abord déconnecté. Le souhaitez-vous ?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Les conserver dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>Nom d’utilisateur :</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Mot de passe :</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>Le proxy de votre réseau (%1) demande un nom d’utilisateur et un mot de passe avant de laisser cet ordinateur joindre Salestrekker. Ce sont ceux de votre réseau, pas ceux de Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Le proxy de votre réseau (%1) n’a pas accepté le nom d’utilisateur et le mot de passe. Vérifiez les deux. Certains réseaux verrouillent un compte après plusieurs mots de passe erronés.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker ne peut pas démarrer, car ses paramètres sur cet ordinateur sont inutilisables. Veuillez montrer ceci à la personne qui s’occupe de votre ordinateur.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Ce proxy les reçoit sans chiffrement : d’autres personnes de votre réseau pourraient les lire.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Cet ordinateur n’a pas conservé le nom d’utilisateur et le mot de passe du proxy de votre réseau. Ils vous seront demandés de nouveau.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>Le proxy de votre réseau (%1) n’a pas accepté le nom d’utilisateur et le mot de passe avec lesquels ce programme est configuré. Prévenez votre service informatique, ou saisissez les vôtres.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Le proxy de votre réseau (%1) a coupé la connexion en recevant le nom d’utilisateur et le mot de passe. Vérifiez les deux, puis réessayez. Certains réseaux verrouillent un compte après plusieurs mots de passe erronés.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Vous pouvez fermer cette fenêtre et revenir à Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Il n’y a rien ici.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Ce code est encore valable %1.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Ce code a expiré. Veuillez en demander un nouveau.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Utiliser le code %1 que vous avez copié</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>En savoir plus dans le centre d’aide</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Le verrouillage des majuscules est activé. Disposition du clavier : %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Disposition du clavier : %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Choisissez votre nouveau mot de passe</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>La barre doit être entièrement verte pour que votre nouveau mot de passe puisse être enregistré.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Veuillez vous assurer que votre nouveau mot de passe respecte toutes les règles sous la barre ; majuscules et minuscules sont distinguées. Vous vous connecterez ensuite avec votre adresse e-mail et le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Code que nous vous avons envoyé</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Proposer un mot de passe fort</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Le mot de passe est copié</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Politique de mot de passe</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Règles du mot de passe</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Veuillez saisir le nouveau mot de passe une deuxième fois.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>Les deux mots de passe concordent.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>Les deux mots de passe ne concordent pas encore.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Saisissez le code que nous vous avons envoyé.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Remplissez aussi ce champ.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>Quitter sans enregistrer votre nouveau mot de passe ?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Votre nouveau mot de passe est en cours d’enregistrement. Quitter quand même ?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Le mot de passe envoyé a peut-être été enregistré. Quitter quand même ?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (respecté)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (non respecté)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>respecté</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>non respecté</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>Utilisez votre mot de passe temporaire la première fois, puis le vôtre.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Après la vérification de votre adresse e-mail, vous avez reçu un e-mail avec votre mot de passe temporaire : saisissez-le ici avec votre adresse e-mail. Une fois que vous aurez créé votre propre mot de passe, connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>J’ai un code de vérification</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Un mot de passe a au plus %n caractère.</numerusform>
            <numerusform>Un mot de passe a au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>Mot de passe oublié ? (dans %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Connexion à Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>Vérifier l’e-mail</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Code à deux facteurs</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Bienvenue dans Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Vous pouvez fermer cette fenêtre ; Salestrekker s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Vous êtes connecté avec votre adresse e-mail, votre propre mot de passe et le code. La configuration de votre compte est décrite sous « Paramètres du compte ».</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Ouvrir Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Envoyer un nouveau code (dans %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>C’est trop long pour être collé ici ; rien n’a été collé. Copiez uniquement le code, l’adresse ou le mot de passe, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Le mot de passe est copié</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Vérifier le code</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>Clé pour l’application d’authentification</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Utiliser une autre méthode</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>Comment voulez-vous recevoir le code ?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Ajoutez cette clé à votre application d’authentification, puis saisissez le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Choisissez comment recevoir le code.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>La version %1 de la connexion Salestrekker est disponible. Vous avez la version %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Connexion à Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Pour continuer à vous connecter, il vous faut la version %2 de la connexion Salestrekker ou une version ultérieure ; vous avez la %1. Veuillez l’installer ou vous adresser à votre service informatique.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Vérifiez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Saisissez le code de l’e-mail « STEP 1: Verify email address ».</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Une fois ajouté à une organisation en tant qu’utilisateur, vous recevrez un e-mail contenant un code de vérification. Si vous l’avez reçu il y a plus d’une semaine sans l’avoir encore utilisé, ou si vous ne l’avez pas reçu du tout, veuillez nous contacter à %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>Vérifier l’e-mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Code de vérification</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>Pas d’e-mail, ou le code ne fonctionne pas ?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>J’ai déjà vérifié mon adresse e-mail</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Saisissez le code de vérification reçu par e-mail.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Saisissez le code affiché par votre application d’authentification.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Envoyer un code par SMS</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Envoyer un code par SMS au %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Envoyer un code par e-mail</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Envoyer un code par e-mail à %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Utiliser le code de mon application d’authentification</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Utiliser un autre moyen : %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Authentification à deux facteurs</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>Le dernier contrôle : un code que vous seul pouvez recevoir.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Le code est envoyé par SMS sur votre téléphone mobile et à l’adresse e-mail de votre compte. Saisissez-le dans le champ et appuyez sur « Vérifier le code » ; si vous n’avez plus ce téléphone, veuillez nous contacter à %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Vérifier le code</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Code à deux facteurs</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Saisissez le chiffre du code.</numerusform>
            <numerusform>Saisissez les %n chiffres du code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Saisissez le code.</translation>
    </message>
</context>
</TS>
