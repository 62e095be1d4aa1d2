<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Hemos enviado un código por SMS a %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Hemos enviado un código por correo a %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Hemos enviado un código por SMS a %1 y por correo a %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Introduzca el código que le hemos enviado.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Nombre de usuario preferido</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Fecha de nacimiento, por ejemplo %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Verificando su correo electrónico…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Enviándole un código nuevo…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Solicitando el restablecimiento de la contraseña…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Guardando su nueva contraseña…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Verificando el código…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Enviando su código…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Cerrando sesión…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Hemos rellenado lo que dice el enlace de su correo. Compruébelo y pulse el botón.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Ese enlace no se ha podido usar. Introduzca usted la dirección y el código del correo.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>No se ha podido leer la configuración guardada en este equipo, así que hemos empezado sin ella. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>Ha iniciado sesión, pero este equipo no ha podido conservarla. La próxima vez se le pedirá que inicie sesión.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Su correo electrónico está verificado. Una confirmación y después su contraseña temporal van de camino a %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Su correo electrónico aún no está verificado. Introduzca el código de verificación del correo enviado a %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Un código nuevo va de camino. El anterior ya no sirve.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>Su nueva contraseña está guardada. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Le damos la bienvenida de nuevo. Inicie sesión con la contraseña que eligió; después viene el código de dos factores.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Ese código no es correcto. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Ese código no es correcto y era el último intento. Pida un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Ese código no es correcto. Compruébelo e inténtelo de nuevo; queda un intento.</numerusform>
            <numerusform>Ese código no es correcto. Compruébelo e inténtelo de nuevo; quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Ese código es incorrecto, ya no es válido o ya se ha usado. Compruébelo o pida uno nuevo.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Ese código ya no es válido. Use el código más reciente o pida uno nuevo.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Esa contraseña temporal ha caducado. Pida una nueva a %1.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Esa contraseña temporal ha caducado. Pida una nueva con «¿Ha olvidado su contraseña?» o contacte con %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Este inicio de sesión se tiene que completar en su navegador web.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Esto no se puede completar aquí. Contacte con %1, que le puede ayudar.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Este programa no está bien configurado, así que nadie puede iniciar sesión con él. Muestre este mensaje a su departamento de informática; «salestrekker-signin --check» dice qué falla.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>Sus datos no se han aceptado. Compruebe lo que ha introducido junto a la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Este inicio de sesión necesita un paso que este programa no conoce. Actualice el programa o contacte con %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>El proxy de su red rechaza la conexión. Pida a su departamento de informática que compruebe la configuración del proxy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Por su seguridad no se ha enviado nada: el certificado del servidor no es válido hoy. Compruebe la fecha y la hora de este equipo y después contacte con su departamento de informática.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Por su seguridad no se ha enviado nada: el servidor que ha respondido no es Salestrekker. Pruebe otra red o contacte con su departamento de informática.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Por su seguridad no se ha enviado nada: el servidor no ha podido demostrar que es Salestrekker. Pruebe otra red o contacte con su departamento de informática.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Demasiados intentos. Espere %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Gracias por esperar. Ya puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker tiene problemas en este momento. Puede intentarlo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Su red ha respondido en lugar de Salestrekker. Puede que antes deba iniciar sesión en la red: abra una página web en su navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>No se ha podido entender la respuesta de Salestrekker. Inténtelo de nuevo; si vuelve a ocurrir, contacte con soporte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña empieza o termina con un espacio que quizá no le pertenezca.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña está entre comillas que quizá no le pertenezcan.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña termina con un punto o una coma que quizá no le pertenezca.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña contiene «&amp;amp;» o algo parecido, que quizá represente un solo carácter.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña contiene un carácter invisible que quizá no le pertenezca.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>El correo electrónico y la contraseña no coinciden. La contraseña contiene letras que solo se parecen a A–Z; compruebe la distribución de su teclado.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>El correo de verificación tiene más de una semana, así que su código ha caducado. Contacte con %1 para que se hagan las comprobaciones necesarias.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>El inicio de sesión en el navegador no se completó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker no ha aceptado esta contraseña. La lista dice por qué; cámbiela.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Ya ha usado esta contraseña antes. Elija otra.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Esta cuenta está desactivada. Contacte con su organización o con %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Su contraseña se tiene que restablecer antes de que pueda iniciar sesión. Pulse «¿Ha olvidado su contraseña?».</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>No se ha podido enviar el código. Inténtelo de nuevo, o contacte con %1 si su número de teléfono ha cambiado.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Corregirla</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>¿Ha olvidado su contraseña?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>No una contraseña que ya haya usado</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker dice: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>No una contraseña muy conocida</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>No contiene su nombre ni su correo electrónico</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Más larga que la contraseña que Salestrekker rechazó</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Más corta que la contraseña que Salestrekker rechazó</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Un símbolo distinto al de la contraseña que Salestrekker rechazó</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>No la contraseña que Salestrekker rechazó</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Ese código no es correcto y era el último intento. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Ese código ya no es válido. Introduzca el que su aplicación muestra ahora.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>La dirección de correo y la contraseña no coinciden. Si era su nueva contraseña, puede que no se haya guardado: use la contraseña temporal de su correo o elija «¿Ha olvidado su contraseña?».</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker cerró este inicio de sesión antes de que terminara. No se ha perdido nada de lo que introdujo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>No se puede conectar con Salestrekker. Compruebe su conexión a Internet. Seguiremos intentándolo.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>No se puede conectar con Salestrekker. Compruebe su conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>La conexión se perdió antes de que terminara el inicio de sesión en el navegador. Inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker tardó demasiado en responder. No se ha perdido nada de lo que introdujo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>La conexión se perdió antes de que llegara la respuesta. No se ha perdido nada de lo que introdujo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker tiene problemas en este momento. No se ha perdido nada de lo que introdujo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>Su red bloqueó Salestrekker: un filtro web o un cortafuegos respondió en su lugar. Pida a su soporte informático que lo permita o pruebe otra red.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Si %1 aún debe verificarse, se le envía un código nuevo y los códigos de correos anteriores ya no sirven. Si ya la ha verificado, elija «Ya he verificado mi correo electrónico».</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>No necesita un código de verificación. Inicie sesión con la contraseña que tiene: la temporal de su correo o la que eligió.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Le damos la bienvenida de nuevo. Inicie sesión con la contraseña temporal del correo «STEP 2: Temporary password».</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>No sabemos si su nueva contraseña se guardó antes de que se interrumpiera el inicio de sesión. Pruébela primero. Si no se acepta, use la contraseña temporal de su correo o elija «¿Ha olvidado su contraseña?».</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>Su sesión terminó antes de que se guardara la nueva contraseña. Elija «¿Ha olvidado su contraseña?» para recibir un código nuevo.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Este equipo no pudo guardar su configuración (puede que el disco esté lleno o sea de solo lectura), así que el programa no le recordará la próxima vez.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Hay otra ventana de inicio de sesión de Salestrekker abierta, pero no responde, así que se abrió esta. Puede continuar aquí y cerrar la otra.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Una contraseña temporal no se puede restablecer. Inicie sesión con la de su correo; si ya no funciona, contacte con soporte.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Si %1 es conocida aquí y está verificada, una contraseña temporal va en camino y sirve durante una hora. Si todavía no la ha verificado, elija «Tengo un código de verificación».</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Otro programa de Salestrekker en este equipo está renovando su inicio de sesión en este momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>Podrá continuar en %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Demasiadas solicitudes: su contraseña no se ha restablecido. Podrá solicitar un restablecimiento en %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Ya puede solicitar el restablecimiento de la contraseña.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Demasiadas solicitudes: no se ha enviado ningún código nuevo. Podrá solicitar uno en %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Ya puede solicitar un código nuevo.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Aún no sabemos si la contraseña enviada se guardó: pulse de nuevo «Cambiar contraseña» para averiguarlo.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Hemos tenido que volver a iniciar su sesión, así que se ha enviado un código nuevo. Introduzca el código nuevo.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>Al final se guardó la anterior de sus contraseñas nuevas, no la última. Use la anterior a partir de ahora.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Canceló antes de que llegara la respuesta, así que puede que la contraseña enviada se haya guardado. Pulse de nuevo «Cambiar contraseña» para averiguarlo.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Canceló antes de que llegara la respuesta, así que puede que un código nuevo esté en camino. Si llega uno, use ese.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Hemos tenido que volver a iniciar su sesión, así que hay una clave nueva. Quite la anterior de su aplicación de autenticación y añada esta.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Canceló antes de que llegara la respuesta, así que puede que un correo esté en camino. Si trae una contraseña temporal, inicie sesión con ella; si trae un código, o no llega ninguno, elija de nuevo «¿Ha olvidado su contraseña?».</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Cerró sesión en este equipo, pero aún no se ha podido avisar a Salestrekker. Lo intentaremos de nuevo cada vez que se inicie este programa.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Cerró sesión en este equipo, pero no se ha podido avisar a Salestrekker.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Cerró sesión, pero no se ha podido avisar a Salestrekker y este equipo no ha podido olvidar su sesión: puede que se inicie por sí sola cuando este programa vuelva a abrirse. Si es así, cierre sesión una vez más.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>El proxy de su red no ha dejado pasar a este equipo. Inténtelo de nuevo: una ventana le pedirá el nombre de usuario y la contraseña de su red. No los introduzca en esta página.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>El proxy de su red no establece la conexión en este momento, por lo que no se puede llegar a Salestrekker. Inténtelo de nuevo en breve; si sigue igual, consulte a su departamento de informática.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>De %1 a %2 caracteres: %3 de %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>De %1 a %2 caracteres: %3 hasta ahora</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Al menos una letra mayúscula (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Al menos una letra minúscula (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Al menos un número (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Al menos uno de estos símbolos: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Sin espacio al principio ni al final</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>No su contraseña temporal</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Esta contraseña se puede guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>Una regla aún no se cumple</numerusform>
            <numerusform>%n reglas aún no se cumplen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Inicio de sesión en Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Un enlace quiere empezar un nuevo inicio de sesión. ¿Quiere abandonar el que está en curso?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Seguir con este</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>No se ha podido abrir ningún programa de correo. Escriba a %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>No se ha podido abrir su navegador. Abra usted esta dirección: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Un enlace quiere iniciar una nueva sesión. Antes se cerraría la suya. ¿Desea hacerlo?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Guardarlos en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>El proxy de su red (%1) pide un nombre de usuario y una contraseña antes de dejar que este equipo llegue a Salestrekker. Son los de su red, no los de Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>El proxy de su red (%1) no ha aceptado el nombre de usuario y la contraseña. Compruebe ambos. Algunas redes bloquean la cuenta tras varias contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker no puede iniciarse porque su configuración en este equipo no se puede utilizar. Muestre esto a la persona que se ocupa de su equipo.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Este proxy los recibe sin cifrar: otras personas de su red podrían leerlos.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Este equipo no ha guardado el nombre de usuario y la contraseña del proxy de su red. Se le volverán a pedir.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>El proxy de su red (%1) no ha aceptado el nombre de usuario y la contraseña con los que está configurado este programa. Avise a su departamento de informática o introduzca los suyos.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>El proxy de su red (%1) ha cortado la conexión al recibir el nombre de usuario y la contraseña. Compruebe ambos e inténtelo de nuevo. Algunas redes bloquean la cuenta tras varias contraseñas incorrectas.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Puede cerrar esta ventana y volver a Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Aquí no hay nada.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Este código sirve %1 más.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Este código ha caducado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Usar el código %1 que ha copiado</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>¿Quería decir %1?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>Leer más en el centro de ayuda</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>El bloqueo de mayúsculas está activado. Distribución del teclado: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Distribución del teclado: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Elija su nueva contraseña</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>La barra tiene que estar completamente verde para poder guardar su nueva contraseña.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Asegúrese de que su nueva contraseña cumple todas las reglas que hay debajo de la barra; se distinguen mayúsculas y minúsculas. Después iniciará sesión con su correo electrónico y la nueva contraseña.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Código que le hemos enviado</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Iniciar sesión en su lugar</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Confirmar nueva contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Sugerir una contraseña segura</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>La contraseña está copiada</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Política de contraseñas</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Reglas de la contraseña</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Introduzca la nueva contraseña por segunda vez.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>Las dos contraseñas coinciden.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>Las dos contraseñas aún no coinciden.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Introduzca el código que le enviamos.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Rellene también este campo.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>¿Salir sin guardar su nueva contraseña?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Se está guardando su nueva contraseña. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Puede que la contraseña enviada se haya guardado. ¿Salir de todos modos?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (se cumple)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (no se cumple)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>no se cumple</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>Use su contraseña temporal la primera vez y después la suya propia.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Tras verificar su correo electrónico, recibió un mensaje con su contraseña temporal: introdúzcala aquí junto con su correo electrónico. Cuando haya creado su propia contraseña, inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>¿Ha olvidado su contraseña?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>Tengo un código de verificación</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Una contraseña tiene como máximo %n carácter.</numerusform>
            <numerusform>Una contraseña tiene como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>¿Ha olvidado su contraseña? (en %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Inicio de sesión en Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>Verificar correo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Código de dos factores</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Bienvenida a Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Puede cerrar esta ventana; Salestrekker se abre en su navegador.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Ha iniciado sesión con su correo electrónico, su propia contraseña y el código. Cómo configurar su cuenta se describe en «Configuración de la cuenta».</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Abrir Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Finalizar</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Enviar un código nuevo (en %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>Es demasiado largo para pegarlo aquí; no se ha pegado nada. Copie solo el código, la dirección o la contraseña y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>La contraseña está copiada</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Verificar código</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>Clave para la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Usar otro método</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>¿Cómo quiere recibir el código?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Añada esta clave a su aplicación de autenticación e introduzca el código que muestre.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Elija cómo recibir el código.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>La versión %1 del inicio de sesión de Salestrekker está disponible. Usted tiene la %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Inicio de sesión en Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Para seguir iniciando sesión necesita la versión %2 del inicio de sesión de Salestrekker o una posterior; tiene la %1. Instálela o consulte a su departamento de informática.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Verifique su correo electrónico</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Introduzca el código del correo «STEP 1: Verify email address».</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Cuando se le añada a una organización como usuario, recibirá un correo con un código de verificación. Si lo recibió hace más de una semana y aún no lo ha verificado, o no lo ha recibido, contacte con nosotros en %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>Verificar correo</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>¿No hay correo o el código no funciona?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>Ya he verificado mi correo electrónico</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Introduzca el código de verificación del correo.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Introduzca el código que muestra su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Enviar un código por SMS</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Enviar un código por SMS a %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Enviar un código por correo</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Enviar un código por correo a %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Usar el código de mi aplicación de autenticación</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Usar otra vía: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Autenticación de dos factores</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>La última comprobación: un código que solo usted puede recibir.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>El código se envía a su teléfono móvil por SMS y al correo electrónico de su cuenta. Introdúzcalo en el campo y pulse «Verificar código»; si ya no tiene ese teléfono, contacte con nosotros en %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Verificar código</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Código de dos factores</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Introduzca el dígito del código.</numerusform>
            <numerusform>Introduzca los %n dígitos del código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Introduzca el código.</translation>
    </message>
</context>
</TS>
