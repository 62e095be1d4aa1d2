<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Wir haben einen Code per SMS an %1 gesendet.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Wir haben einen Code per E-Mail an %1 gesendet.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Wir haben einen Code per SMS an %1 und per E-Mail an %2 gesendet.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Geben Sie den Code ein, den wir Ihnen gesendet haben.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Bevorzugter Benutzername</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Geburtsdatum, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Ihre E-Mail-Adresse wird bestätigt…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Ein neuer Code wird gesendet…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Sie werden angemeldet…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Das Zurücksetzen des Passworts wird angefordert…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Ihr neues Passwort wird gespeichert…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Der Code wird geprüft…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Ihr Code wird auf den Weg gebracht…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>Warten auf Ihren Browser…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Sie werden abgemeldet…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Wir haben eingetragen, was der Link aus Ihrer E-Mail enthält. Bitte prüfen Sie es und drücken Sie dann die Schaltfläche.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Dieser Link konnte nicht verwendet werden. Bitte geben Sie Adresse und Code aus der E-Mail selbst ein.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>Die auf diesem Computer gespeicherten Einstellungen waren nicht lesbar, daher haben wir ohne sie begonnen. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>Sie sind angemeldet, aber dieser Computer konnte die Sitzung nicht aufbewahren. Beim nächsten Mal werden Sie wieder nach der Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Ihre E-Mail-Adresse ist bestätigt. Eine Bestätigung und danach Ihr temporäres Passwort sind unterwegs an %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Ihre E-Mail-Adresse ist noch nicht bestätigt. Bitte geben Sie den Bestätigungscode aus der E-Mail an %1 ein.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Ein neuer Code ist unterwegs. Der frühere gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>Ihr neues Passwort ist gespeichert. Bitte melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Willkommen zurück. Bitte melden Sie sich mit dem Passwort an, das Sie gewählt haben; danach kommt der Zwei-Faktor-Code.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist nicht richtig. Bitte prüfen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist nicht richtig, und es war der letzte Versuch. Bitte fordern Sie einen neuen Code an.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Dieser Code ist nicht richtig. Bitte prüfen Sie ihn und versuchen Sie es erneut; ein Versuch bleibt.</numerusform>
            <numerusform>Dieser Code ist nicht richtig. Bitte prüfen Sie ihn und versuchen Sie es erneut; %n Versuche bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist falsch, nicht mehr gültig oder wurde schon verwendet. Bitte prüfen Sie ihn oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist nicht mehr gültig. Bitte verwenden Sie den neuesten Code oder fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Dieses temporäre Passwort ist abgelaufen. Bitte bitten Sie %1 um ein neues.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Dieses temporäre Passwort ist abgelaufen. Bitte fordern Sie mit „Passwort vergessen?“ ein neues an oder wenden Sie sich an %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Diese Anmeldung muss in Ihrem Webbrowser abgeschlossen werden.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Das kann hier nicht abgeschlossen werden. Bitte wenden Sie sich an %1, dort hilft man Ihnen.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Dieses Programm ist nicht richtig eingerichtet, deshalb kann sich niemand damit anmelden. Bitte zeigen Sie diese Meldung Ihrer IT-Abteilung; „salestrekker-signin --check“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>Ihre Angaben wurden nicht angenommen. Bitte prüfen Sie, was Sie neben dem Passwort eingegeben haben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Diese Anmeldung braucht einen Schritt, den dieses Programm nicht kennt. Bitte aktualisieren Sie das Programm oder wenden Sie sich an %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>Der Proxy Ihres Netzwerks lehnt die Verbindung ab. Bitte lassen Sie Ihre IT-Abteilung die Proxy-Einstellungen prüfen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Zu Ihrer Sicherheit wurde nichts gesendet: Das Zertifikat des Servers ist heute nicht gültig. Bitte prüfen Sie Datum und Uhrzeit dieses Computers und wenden Sie sich dann an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Zu Ihrer Sicherheit wurde nichts gesendet: Der Server, der geantwortet hat, ist nicht Salestrekker. Bitte versuchen Sie ein anderes Netzwerk oder wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Zu Ihrer Sicherheit wurde nichts gesendet: Der Server konnte nicht nachweisen, dass er Salestrekker ist. Bitte versuchen Sie ein anderes Netzwerk oder wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Zu viele Versuche. Bitte warten Sie %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Danke, dass Sie gewartet haben. Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker hat gerade Schwierigkeiten. In %1 können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Ihr Netzwerk hat anstelle von Salestrekker geantwortet. Vielleicht möchte es, dass Sie sich zuerst im Netzwerk anmelden: Öffnen Sie eine Webseite in Ihrem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>Die Antwort von Salestrekker war nicht verständlich. Bitte versuchen Sie es erneut; wenn es wieder geschieht, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beide und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort beginnt oder endet mit einem Leerzeichen, das vielleicht nicht dazugehört.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort steht in Anführungszeichen, die vielleicht nicht dazugehören.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort endet mit einem Punkt oder Komma, das vielleicht nicht dazugehört.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort enthält „&amp;amp;“ oder Ähnliches, das vielleicht für ein einzelnes Zeichen steht.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort enthält ein unsichtbares Zeichen, das vielleicht nicht dazugehört.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Das Passwort enthält Buchstaben, die nur wie A bis Z aussehen; bitte prüfen Sie Ihre Tastaturbelegung.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>Die Bestätigungs-E-Mail ist über eine Woche alt, daher ist ihr Code abgelaufen. Bitte wenden Sie sich an %1, um die nötigen Prüfungen vornehmen zu lassen.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>Die Anmeldung im Browser wurde nicht abgeschlossen. Bitte versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker hat dieses Passwort nicht angenommen. Die Liste sagt, warum; bitte ändern Sie es.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Dieses Passwort haben Sie schon einmal verwendet. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Dieses Konto ist deaktiviert. Bitte wenden Sie sich an Ihre Organisation oder an %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Ihr Passwort muss zurückgesetzt werden, bevor Sie sich anmelden können. Bitte drücken Sie „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>Der Code konnte nicht gesendet werden. Bitte versuchen Sie es erneut oder wenden Sie sich an %1, falls sich Ihre Telefonnummer geändert hat.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Support kontaktieren</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Im Browser fortfahren</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>Kein Passwort, das Sie schon einmal verwendet haben</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker sagt: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>Kein allgemein bekanntes Passwort</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>Enthält weder Ihren Namen noch Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Länger als das Passwort, das Salestrekker abgelehnt hat</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Kürzer als das Passwort, das Salestrekker abgelehnt hat</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Ein anderes Sonderzeichen als im Passwort, das Salestrekker abgelehnt hat</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Nicht das Passwort, das Salestrekker abgelehnt hat</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist nicht richtig, und es war der letzte Versuch. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Dieser Code ist nicht mehr gültig. Bitte geben Sie den ein, den Ihre App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>E-Mail-Adresse und Passwort passen nicht zusammen. Falls es Ihr neues Passwort war, wurde es vielleicht nicht gespeichert: Verwenden Sie das temporäre Passwort aus Ihrer E-Mail oder klicken Sie auf „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker hat diese Anmeldung vorzeitig beendet. Ihre Eingaben sind noch da. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Salestrekker ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>Die Verbindung ging verloren, bevor die Anmeldung im Browser abgeschlossen war. Bitte melden Sie sich dort erneut an.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker hat nicht rechtzeitig geantwortet. Ihre Eingaben sind noch da. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Die Verbindung ging verloren, bevor die Antwort kam. Ihre Eingaben sind noch da. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker hat gerade Schwierigkeiten. Ihre Eingaben sind noch da. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>Ihr Netzwerk hat Salestrekker blockiert: Ein Webfilter oder eine Firewall hat an seiner Stelle geantwortet. Bitten Sie Ihren IT-Support, den Zugriff zu erlauben, oder versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Falls %1 noch bestätigt werden muss, wird ein neuer Code dorthin gesendet, und Codes aus früheren E-Mails gelten nicht mehr. Falls Sie die Adresse bereits bestätigt haben, wählen Sie „Ich habe meine E-Mail-Adresse schon bestätigt“.</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>Sie brauchen keinen Bestätigungscode. Melden Sie sich mit dem Passwort an, das Sie haben: dem temporären aus Ihrer E-Mail oder dem selbst gewählten.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Willkommen zurück. Melden Sie sich mit dem temporären Passwort aus der E-Mail „STEP 2: Temporary password“ an.</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>Wir wissen nicht, ob Ihr neues Passwort gespeichert wurde, bevor die Anmeldung unterbrochen wurde. Versuchen Sie es zuerst damit. Wird es nicht angenommen, verwenden Sie das temporäre Passwort aus Ihrer E-Mail oder klicken Sie auf „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>Ihre Sitzung endete, bevor das neue Passwort gespeichert wurde. Klicken Sie auf „Passwort vergessen?“, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Dieser Computer konnte Ihre Einstellungen nicht speichern (der Datenträger ist vielleicht voll oder schreibgeschützt); das Programm erinnert sich beim nächsten Mal daher nicht an Sie.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Ein anderes Salestrekker-Anmeldefenster ist offen, antwortet aber nicht; deshalb wurde dieses hier geöffnet. Sie können hier fortfahren und das andere schließen.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Ein temporäres Passwort lässt sich nicht zurücksetzen. Melden Sie sich mit dem aus Ihrer E-Mail an; wenn es nicht mehr gilt, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Wenn %1 hier bekannt und bestätigt ist, ist ein temporäres Passwort dorthin unterwegs und gilt eine Stunde. Wenn Sie die Adresse noch nicht bestätigt haben, wählen Sie „Ich habe einen Bestätigungscode“.</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Ein anderes Salestrekker-Programm auf diesem Computer erneuert gerade Ihre Anmeldung. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>In %1 können Sie weitermachen.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Zu viele Anfragen: Ihr Passwort wurde nicht zurückgesetzt. In %1 können Sie ein Zurücksetzen anfordern.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Sie können jetzt ein Zurücksetzen des Passworts anfordern.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Zu viele Anfragen: Es wurde kein neuer Code gesendet. In %1 können Sie einen anfordern.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Sie können jetzt einen neuen Code anfordern.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Wir wissen noch nicht, ob das gesendete Passwort gespeichert wurde: Klicken Sie erneut auf „Passwort ändern“, um es herauszufinden.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Wir mussten Sie erneut anmelden, daher wurde ein neuer Code gesendet. Bitte geben Sie den neuen Code ein.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>Doch das frühere Ihrer neuen Passwörter wurde gespeichert, nicht das letzte. Verwenden Sie ab jetzt das frühere.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Sie haben abgebrochen, bevor die Antwort kam; das gesendete Passwort wurde daher vielleicht gespeichert. Klicken Sie erneut auf „Passwort ändern“, um es herauszufinden.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Sie haben abgebrochen, bevor die Antwort kam; vielleicht ist ein neuer Code unterwegs. Wenn einer kommt, verwenden Sie diesen.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Wir mussten Sie erneut anmelden, daher gibt es einen neuen Schlüssel. Bitte entfernen Sie den früheren aus Ihrer Authenticator-App und fügen Sie diesen hinzu.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Sie haben abgebrochen, bevor die Antwort kam; vielleicht ist eine E-Mail unterwegs. Bringt sie ein temporäres Passwort, melden Sie sich damit an; bringt sie einen Code oder kommt keine, wählen Sie erneut „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Sie haben sich auf diesem Computer abgemeldet, aber Salestrekker konnte das noch nicht mitgeteilt werden. Wir versuchen es bei jedem Start dieses Programms erneut.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Sie haben sich auf diesem Computer abgemeldet, aber Salestrekker konnte das nicht mitgeteilt werden.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Sie haben sich abgemeldet, aber Salestrekker konnte das nicht mitgeteilt werden, und dieser Computer konnte Ihre Sitzung nicht vergessen: Beim nächsten Start dieses Programms werden Sie vielleicht von selbst angemeldet. Melden Sie sich in diesem Fall bitte noch einmal ab.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>Der Proxy Ihres Netzwerks hat diesen Computer nicht durchgelassen. Versuchen Sie es erneut: Ein Fenster fragt dann nach Benutzernamen und Passwort Ihres Netzwerks. Geben Sie diese nicht auf dieser Seite ein.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>Der Proxy Ihres Netzwerks stellt gerade keine Verbindung her, daher ist Salestrekker nicht erreichbar. Versuchen Sie es in Kürze erneut; bleibt es dabei, fragen Sie Ihre IT-Abteilung.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>%1 bis %2 Zeichen: %3 von %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>%1 bis %2 Zeichen: bisher %3</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Mindestens ein Großbuchstabe (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Mindestens ein Kleinbuchstabe (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Mindestens eine Ziffer (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Mindestens eines dieser Sonderzeichen: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Kein Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>Nicht Ihr temporäres Passwort</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Dieses Passwort darf gespeichert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>Eine Regel ist noch nicht erfüllt</numerusform>
            <numerusform>%n Regeln sind noch nicht erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Anmeldung bei Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Ein Link möchte eine neue Anmeldung beginnen. Möchten Sie die laufende verlassen?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Neue Anmeldung beginnen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>Es konnte kein E-Mail-Programm geöffnet werden. Bitte schreiben Sie an %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>Ihr Browser konnte nicht geöffnet werden. Bitte öffnen Sie diese Adresse selbst: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Ein Link möchte eine neue Anmeldung beginnen. Sie würden vorher abgemeldet. Möchten Sie das?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>Der Proxy Ihres Netzwerks (%1) verlangt einen Benutzernamen und ein Passwort, bevor dieser Computer Salestrekker erreichen kann. Gemeint sind die Ihres Netzwerks, nicht die von Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Der Proxy Ihres Netzwerks (%1) hat Benutzernamen und Passwort nicht angenommen. Bitte prüfen Sie beides. Manche Netzwerke sperren ein Konto nach mehreren falschen Passwörtern.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker kann nicht starten, weil seine Einstellungen auf diesem Computer nicht verwendbar sind. Bitte zeigen Sie dies der Person, die Ihren Computer betreut.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Dieser Proxy nimmt sie unverschlüsselt entgegen: Andere in Ihrem Netzwerk könnten sie lesen.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Dieser Computer hat Benutzernamen und Passwort für den Proxy Ihres Netzwerks nicht gespeichert. Sie werden wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>Der Proxy Ihres Netzwerks (%1) hat Benutzernamen und Passwort nicht angenommen, mit denen dieses Programm eingerichtet ist. Sagen Sie es Ihrer IT-Abteilung, oder geben Sie Ihre eigenen ein.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Der Proxy Ihres Netzwerks (%1) hat die Verbindung beendet, als er Benutzernamen und Passwort erhielt. Prüfen Sie beides und versuchen Sie es dann erneut. Manche Netzwerke sperren ein Konto nach mehreren falschen Passwörtern.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Sie können dieses Fenster schließen und zu Salestrekker zurückkehren.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Hier ist nichts.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Dieser Code gilt noch %1.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Dieser Code ist abgelaufen. Bitte fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Den kopierten Code %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>Mehr dazu im Hilfe-Center</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Die Feststelltaste ist an. Tastaturbelegung: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Tastaturbelegung: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Wählen Sie Ihr neues Passwort</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>Der Balken muss ganz grün sein, bevor Ihr neues Passwort gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Bitte achten Sie darauf, dass Ihr neues Passwort alle Regeln unter dem Balken erfüllt; Groß- und Kleinbuchstaben werden unterschieden. Danach melden Sie sich mit Ihrer E-Mail-Adresse und dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Code, den wir Ihnen gesendet haben</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Neues Passwort bestätigen</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Ein starkes Passwort vorschlagen</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Das Passwort ist kopiert</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Passwortrichtlinie</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Passwortregeln</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Bitte geben Sie das neue Passwort ein zweites Mal ein.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>Die beiden Passwörter stimmen überein.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>Die beiden Passwörter stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Geben Sie den Code ein, den wir Ihnen gesendet haben.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Füllen Sie auch dieses Feld aus.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>Verlassen, ohne das neue Passwort zu speichern?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Ihr neues Passwort wird gerade gespeichert. Trotzdem verlassen?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Das gesendete Passwort wurde vielleicht gespeichert. Trotzdem verlassen?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (erfüllt)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (nicht erfüllt)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>Verwenden Sie beim ersten Mal Ihr temporäres Passwort und danach Ihr eigenes.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Nachdem Ihre E-Mail-Adresse bestätigt wurde, haben Sie eine E-Mail mit Ihrem temporären Passwort erhalten: Geben Sie es hier zusammen mit Ihrer E-Mail-Adresse ein. Sobald Sie Ihr eigenes Passwort erstellt haben, melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>Ich habe einen Bestätigungscode</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Ein Passwort hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>Passwort vergessen? (in %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Anmeldung bei Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>E-Mail bestätigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Zwei-Faktor-Code</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Willkommen bei Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Sie können dieses Fenster schließen; Salestrekker öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Sie sind mit Ihrer E-Mail-Adresse, Ihrem eigenen Passwort und dem Code angemeldet. Wie Sie Ihr Konto einrichten, steht unter „Kontoeinstellungen“.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Salestrekker öffnen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Neuen Code senden (in %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>Das ist zu lang, um hier eingefügt zu werden; es wurde nichts eingefügt. Kopieren Sie nur den Code, die Adresse oder das Passwort und fügen Sie es dann erneut ein.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Das Passwort ist kopiert</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>Schlüssel für die Authenticator-App</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Eine andere Methode verwenden</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>Wie möchten Sie den Code erhalten?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Fügen Sie diesen Schlüssel Ihrer Authenticator-App hinzu und geben Sie dann den Code ein, den sie anzeigt.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Wählen Sie, wie Sie den Code erhalten möchten.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>Version %1 der Salestrekker-Anmeldung ist verfügbar. Sie haben %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Anmeldung bei Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Um sich weiterhin anmelden zu können, brauchen Sie Version %2 der Salestrekker-Anmeldung oder neuer; Sie haben %1. Bitte installieren Sie diese oder wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Geben Sie den Code aus der E-Mail „STEP 1: Verify email address“ ein.</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Sobald Sie als Benutzer zu einer Organisation hinzugefügt wurden, erhalten Sie eine E-Mail mit einem Bestätigungscode. Wenn Sie sie vor mehr als einer Woche erhalten und noch nicht bestätigt haben oder gar keine erhalten haben, wenden Sie sich bitte an %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>E-Mail bestätigen</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Bestätigungscode</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>Keine E-Mail, oder der Code funktioniert nicht?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>Ich habe meine E-Mail-Adresse schon bestätigt</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Support kontaktieren</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Geben Sie den Bestätigungscode aus der E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App anzeigt.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Einen Code per SMS senden</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Einen Code per SMS an %1 senden</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Einen Code per E-Mail senden</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Einen Code per E-Mail an %1 senden</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Den Code meiner Authenticator-App verwenden</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Einen anderen Weg verwenden: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>Die letzte Prüfung: ein Code, den nur Sie erhalten können.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Der Code wird per SMS an Ihr Mobiltelefon und an die E-Mail-Adresse Ihres Kontos gesendet. Geben Sie ihn in das Feld ein und drücken Sie „Code prüfen“; wenn Sie dieses Telefon nicht mehr haben, wenden Sie sich bitte an %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Zwei-Faktor-Code</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Geben Sie die %n Ziffer des Codes ein.</numerusform>
            <numerusform>Geben Sie alle %n Ziffern des Codes ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Geben Sie den Code ein.</translation>
    </message>
</context>
</TS>
