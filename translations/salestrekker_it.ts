<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Abbiamo inviato un codice via SMS al %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Abbiamo inviato un codice via e-mail a %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Abbiamo inviato un codice via SMS al %1 e via e-mail a %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Inserisca il codice che Le abbiamo inviato.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Nome utente preferito</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Numero di cellulare</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Data di nascita, ad esempio %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Sito web</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Verifica del Suo indirizzo e-mail…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Invio di un nuovo codice…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Richiesta di reimpostare la password…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Salvataggio della nuova password…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Verifica del codice…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Invio del codice…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Uscita in corso…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Abbiamo compilato i campi con quanto indicato dal link della Sua e-mail. Controlli e poi prema il pulsante.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Non è stato possibile usare quel link. Inserisca Lei stesso l’indirizzo e il codice dell’e-mail.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>Non è stato possibile leggere le impostazioni salvate su questo computer, perciò abbiamo iniziato senza. Nulla è stato sovrascritto.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>L’accesso è riuscito, ma questo computer non ha potuto conservare la sessione. La prossima volta Le sarà chiesto di accedere.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Il Suo indirizzo e-mail è verificato. Una conferma e poi la Sua password temporanea stanno arrivando a %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Il Suo indirizzo e-mail non è ancora verificato. Inserisca il codice di verifica dell’e-mail inviata a %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Un nuovo codice sta arrivando. Quello precedente non vale più.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>La nuova password è salvata. Acceda con quella.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>La sessione è terminata. Acceda di nuovo.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Bentornato. Acceda con la password che ha scelto; poi viene il codice a due fattori.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>È uscito.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Quel codice non è corretto. Lo controlli e riprovi.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Quel codice non è corretto ed era l’ultimo tentativo. Chieda un nuovo codice.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Quel codice non è corretto. Lo controlli e riprovi; resta un tentativo.</numerusform>
            <numerusform>Quel codice non è corretto. Lo controlli e riprovi; restano %n tentativi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Quel codice è errato, non è più valido o è già stato usato. Lo controlli o ne chieda uno nuovo.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Quel codice non è più valido. Usi il codice più recente o ne chieda uno nuovo.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Quella password temporanea è scaduta. Ne chieda una nuova a %1.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Quella password temporanea è scaduta. Ne chieda una nuova con «Password dimenticata?» o contatti %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Questo accesso va completato nel browser web.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Non è possibile completare qui. Contatti %1, che può aiutarLa.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Questo programma non è configurato correttamente, perciò nessuno può accedere. Mostri questo messaggio al Suo reparto IT; «salestrekker-signin --check» dice che cosa non va.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>I Suoi dati non sono stati accettati. Controlli ciò che ha inserito oltre alla password, poi riprovi.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Questo accesso richiede un passaggio che il programma non conosce. Aggiorni il programma o contatti %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>Il proxy della Sua rete rifiuta la connessione. Chieda al Suo reparto IT di controllare le impostazioni del proxy, poi riprovi.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Per la Sua sicurezza non è stato inviato nulla: il certificato del server non è valido oggi. Controlli data e ora di questo computer, poi contatti il reparto IT.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Per la Sua sicurezza non è stato inviato nulla: il server che ha risposto non è Salestrekker. Provi un’altra rete o contatti il reparto IT.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Per la Sua sicurezza non è stato inviato nulla: il server non ha potuto dimostrare di essere Salestrekker. Provi un’altra rete o contatti il reparto IT.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Troppi tentativi. Attenda %1, poi riprovi.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Grazie per l’attesa. Ora può riprovare.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker ha un problema in questo momento. Potrà riprovare tra %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>La Sua rete ha risposto al posto di Salestrekker. Forse bisogna prima accedere alla rete: apra una pagina web nel browser, poi riprovi.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>La risposta di Salestrekker non è comprensibile. Riprovi; se succede ancora, contatti l’assistenza.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. Controlli entrambi e riprovi.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password inizia o finisce con uno spazio che forse non ne fa parte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password è tra virgolette che forse non ne fanno parte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password finisce con un punto o una virgola che forse non ne fa parte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password contiene «&amp;amp;» o simili, che forse sta per un solo carattere.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password contiene un carattere invisibile che forse non ne fa parte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. La password contiene lettere che somigliano soltanto a A–Z; controlli il layout della tastiera.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>L’e-mail di verifica ha più di una settimana, perciò il suo codice è scaduto. Contatti %1 per i controlli necessari.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>L’accesso nel browser non è stato completato. Riprovi.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker non ha accettato questa password. L’elenco dice perché; la cambi.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Ha già usato questa password. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>La sessione è terminata. Acceda di nuovo.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Questo account è disattivato. Contatti la Sua organizzazione o %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>La password va reimpostata prima di poter accedere. Prema «Password dimenticata?».</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>Non è stato possibile inviare il codice. Riprovi, o contatti %1 se il Suo numero di telefono è cambiato.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contatta l’assistenza</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Invia un nuovo codice</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>Non una password già usata</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker dice: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>Non una password molto conosciuta</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>Non contiene il Suo nome né il Suo indirizzo e-mail</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Più lunga della password rifiutata da Salestrekker</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Più corta della password rifiutata da Salestrekker</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Un simbolo diverso da quello della password rifiutata da Salestrekker</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Non la password rifiutata da Salestrekker</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Il codice non è corretto ed era l’ultimo tentativo. Acceda di nuovo.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Il codice non è più valido. Inserisca quello che la Sua app mostra ora.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Indirizzo e-mail e password non corrispondono. Se era la Sua nuova password, forse non è stata salvata: usi la password temporanea ricevuta per e-mail o scelga «Password dimenticata?».</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ha chiuso questo accesso prima che fosse completato. Nulla di quanto inserito è andato perso. Riprovi.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Impossibile raggiungere Salestrekker. Controlli la connessione a Internet. Continueremo a provare.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Impossibile raggiungere Salestrekker. Controlli la connessione a Internet, poi riprovi.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>La connessione è stata interrotta prima che l’accesso nel browser fosse completato. Acceda di nuovo lì.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ha impiegato troppo tempo a rispondere. Nulla di quanto inserito è andato perso. Riprovi.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>La connessione è stata interrotta prima che arrivasse la risposta. Nulla di quanto inserito è andato perso. Riprovi.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ha problemi in questo momento. Nulla di quanto inserito è andato perso. Riprovi.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>La rete ha bloccato Salestrekker: ha risposto al suo posto un filtro web o un firewall. Chieda al supporto IT di consentirlo o provi un’altra rete.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Apri il browser</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Se %1 deve ancora essere verificato, viene inviato un nuovo codice e i codici delle e-mail precedenti non valgono più. Se l’ha già verificato, scelga «Ho già verificato la mia e-mail».</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>Non Le serve un codice di verifica. Acceda con la password che ha: quella temporanea ricevuta per e-mail o quella che ha scelto.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Bentornato. Acceda con la password temporanea dell’e-mail «STEP 2: Temporary password».</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>Non sappiamo se la Sua nuova password è stata salvata prima dell’interruzione dell’accesso. La provi per prima. Se non viene accettata, usi la password temporanea ricevuta per e-mail o scelga «Password dimenticata?».</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>La sessione è terminata prima che la nuova password fosse salvata. Scelga «Password dimenticata?» per ricevere un nuovo codice.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Questo computer non ha potuto salvare le impostazioni (il disco potrebbe essere pieno o di sola lettura), quindi il programma non La ricorderà la prossima volta.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>È aperta un’altra finestra di accesso a Salestrekker che non risponde, perciò è stata aperta questa. Può continuare qui e chiudere l’altra.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Una password temporanea non può essere reimpostata. Acceda con quella ricevuta per e-mail; se non funziona più, contatti l’assistenza.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Se %1 è noto qui e verificato, una password temporanea è in arrivo e vale un’ora. Se non l’ha ancora verificato, scelga “Ho un codice di verifica”.</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Un altro programma Salestrekker su questo computer sta rinnovando l’accesso in questo momento. Riprovi.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>Potrà continuare tra %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Troppe richieste: la password non è stata reimpostata. Potrà richiedere una reimpostazione tra %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Ora può richiedere la reimpostazione della password.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Troppe richieste: non è stato inviato alcun nuovo codice. Potrà richiederne uno tra %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Ora può richiedere un nuovo codice.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Non sappiamo ancora se la password inviata è stata salvata: prema di nuovo «Cambia password» per scoprirlo.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copia la password</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Abbiamo dovuto ripetere l’accesso, perciò è stato inviato un nuovo codice. Inserisca il nuovo codice.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>Alla fine è stata salvata la precedente delle nuove password, non l’ultima. D’ora in poi usi la precedente.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Ha interrotto prima che arrivasse la risposta, quindi la password inviata potrebbe essere stata salvata. Prema di nuovo «Cambia password» per scoprirlo.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Ha interrotto prima che arrivasse la risposta, quindi un nuovo codice potrebbe essere in arrivo. Se arriva, usi quello.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Abbiamo dovuto ripetere l’accesso, perciò c’è una nuova chiave. Rimuova la precedente dall’app di autenticazione e aggiunga questa.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Ha interrotto prima che arrivasse la risposta, quindi un’e-mail potrebbe essere in arrivo. Se contiene una password temporanea, acceda con quella; se contiene un codice, o se non arriva nulla, scelga di nuovo «Password dimenticata?».</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Ha effettuato la disconnessione su questo computer, ma non è stato ancora possibile comunicarlo a Salestrekker. Riproveremo a ogni avvio di questo programma.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Ha effettuato la disconnessione su questo computer, ma non è stato possibile comunicarlo a Salestrekker.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Ha effettuato la disconnessione, ma non è stato possibile comunicarlo a Salestrekker e questo computer non ha potuto dimenticare la sessione: al prossimo avvio di questo programma l’accesso potrebbe avvenire da solo. In tal caso, si disconnetta di nuovo.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>Il proxy della Sua rete non ha lasciato passare questo computer. Riprovi: una finestra chiederà il nome utente e la password della Sua rete. Non li inserisca in questa pagina.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>Il proxy della Sua rete al momento non stabilisce la connessione, quindi Salestrekker non è raggiungibile. Riprovi tra poco; se la situazione non cambia, si rivolga al Suo reparto IT.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>Da %1 a %2 caratteri: %3 su %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>Da %1 a %2 caratteri: %3 finora</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Almeno una lettera maiuscola (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Almeno una lettera minuscola (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Almeno un numero (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Almeno uno di questi simboli: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Nessuno spazio all’inizio o alla fine</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>Non la Sua password temporanea</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Questa password può essere salvata</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>Una regola non è ancora rispettata</numerusform>
            <numerusform>%n regole non sono ancora rispettate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Accesso a Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Un link vuole iniziare un nuovo accesso. Vuole abbandonare quello in corso?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Inizia un nuovo accesso</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>Non è stato possibile aprire un programma di posta. Scriva a %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>Non è stato possibile aprire il browser. Apra Lei stesso questo indirizzo: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Un collegamento vuole iniziare un nuovo accesso. Prima verrebbe disconnesso. Vuole procedere?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Resta connesso</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Conservarli nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>Nome utente:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>Il proxy della Sua rete (%1) chiede un nome utente e una password prima di lasciare che questo computer raggiunga Salestrekker. Sono quelli della Sua rete, non quelli di Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Il proxy della Sua rete (%1) non ha accettato il nome utente e la password. Li controlli entrambi. Alcune reti bloccano l’account dopo diverse password errate.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker non può avviarsi, perché le sue impostazioni su questo computer non sono utilizzabili. Mostri questo messaggio a chi si occupa del Suo computer.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Questo proxy li riceve senza cifratura: altri nella Sua rete potrebbero leggerli.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Questo computer non ha conservato il nome utente e la password del proxy della Sua rete. Le verranno chiesti di nuovo.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>Il proxy della Sua rete (%1) non ha accettato il nome utente e la password con cui è configurato questo programma. Avvisi il Suo reparto IT oppure inserisca i Suoi.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Il proxy della Sua rete (%1) ha chiuso la connessione quando ha ricevuto il nome utente e la password. Li controlli entrambi, poi riprovi. Alcune reti bloccano l’account dopo diverse password errate.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Può chiudere questa finestra e tornare a Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Qui non c’è nulla.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Questo codice vale ancora %1.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Questo codice è scaduto. Ne chieda uno nuovo.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Usa il codice %1 che ha copiato</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>Intendeva %1?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>Altre informazioni nel centro assistenza</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Il blocco maiuscole è attivo. Layout della tastiera: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Layout della tastiera: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Scelga la nuova password</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>La barra deve essere tutta verde perché la nuova password possa essere salvata.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Si assicuri che la nuova password rispetti tutte le regole sotto la barra; maiuscole e minuscole sono distinte. Dopo accederà con il Suo indirizzo e-mail e la nuova password.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Codice che Le abbiamo inviato</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Accedi invece</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Conferma nuova password</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostra password</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Suggerisci una password sicura</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copia la password</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>La password è copiata</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Criteri della password</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Regole della password</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Inserisca la nuova password una seconda volta.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>Le due password coincidono.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>Le due password non coincidono ancora.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Inserisca il codice che Le abbiamo inviato.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Compili anche questo campo.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>Uscire senza salvare la nuova password?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>La nuova password è in fase di salvataggio. Uscire comunque?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>La password inviata potrebbe essere stata salvata. Uscire comunque?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (rispettata)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (non rispettata)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>rispettata</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>non rispettata</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>La prima volta usi la password temporanea, poi la Sua.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Dopo la verifica del Suo indirizzo e-mail ha ricevuto un’e-mail con la password temporanea: la inserisca qui insieme al Suo indirizzo e-mail. Una volta creata la Sua password, acceda con quella.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostra password</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Resta connesso</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>Ho un codice di verifica</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Una password ha al massimo %n carattere.</numerusform>
            <numerusform>Una password ha al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Inserisca la Sua password.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>Password dimenticata? (tra %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Accesso a Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>Verifica e-mail</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Codice a due fattori</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Resta</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Benvenuto in Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Può chiudere questa finestra; Salestrekker si apre nel browser.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Ha effettuato l’accesso con il Suo indirizzo e-mail, la Sua password e il codice. Come configurare l’account è descritto in «Impostazioni account».</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Accesso riuscito</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Apri Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Impostazioni account</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Esci</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Passaggio %1 di %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>ora</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>da fare</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Invia un nuovo codice</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Invia un nuovo codice (tra %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>È troppo lungo per essere incollato qui; non è stato incollato nulla. Copi solo il codice, l’indirizzo o la password e incolli di nuovo.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>La password è copiata</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Inserisca il Suo indirizzo e-mail.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Verifica codice</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>Chiave per l’app di autenticazione</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Usa un altro metodo</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>Come vuole ricevere il codice?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Aggiunga questa chiave all’app di autenticazione, poi inserisca il codice che mostra.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Scelga come ricevere il codice.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>È disponibile la versione %1 dell’accesso a Salestrekker. La Sua è la %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Accesso a Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Apri la pagina di download</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Per continuare ad accedere serve la versione %2 dell’accesso a Salestrekker o una successiva; Lei ha la %1. La installi oppure si rivolga al Suo reparto IT.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Verifichi il Suo indirizzo e-mail</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Inserisca il codice dell’e-mail «STEP 1: Verify email address».</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Una volta aggiunto a un’organizzazione come utente, riceverà un’e-mail con un codice di verifica. Se l’ha ricevuta più di una settimana fa e non ha ancora verificato, o non l’ha ricevuta affatto, ci contatti a %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>Verifica e-mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Codice di verifica</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>Nessuna e-mail, o il codice non funziona?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>Ho già verificato la mia e-mail</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contatta l’assistenza</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Inserisca il codice di verifica ricevuto per e-mail.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Inserisca il codice mostrato dall’app di autenticazione.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Invia un codice via SMS</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Invia un codice via SMS al %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Invia un codice via e-mail</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Invia un codice via e-mail a %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Usa il codice della mia app di autenticazione</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Usa un altro modo: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Autenticazione a due fattori</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>L’ultimo controllo: un codice che solo Lei può ricevere.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Il codice viene inviato al Suo cellulare via SMS e all’indirizzo e-mail del Suo account. Lo inserisca nel campo e prema «Verifica codice»; se non ha più quel telefono, ci contatti a %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Verifica codice</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Codice a due fattori</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Inserisca la cifra del codice.</numerusform>
            <numerusform>Inserisca tutte le %n cifre del codice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Inserisca il codice.</translation>
    </message>
</context>
</TS>
