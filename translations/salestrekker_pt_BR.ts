<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Enviamos um código por SMS para %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Enviamos um código por e-mail para %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Enviamos um código por SMS para %1 e por e-mail para %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Digite o código que enviamos a você.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Nome de usuário preferido</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Número de celular</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Data de nascimento, por exemplo %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Verificando seu endereço de e-mail…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Enviando um novo código…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Solicitando a redefinição da senha…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Salvando sua nova senha…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Verificando o código…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Enviando seu código…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>Aguardando seu navegador…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Saindo…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Preenchemos o que diz o link do seu e-mail. Confira e depois pressione o botão.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Não foi possível usar esse link. Digite você mesmo o endereço e o código do e-mail.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>Não foi possível ler as configurações salvas neste computador, por isso começamos sem elas. Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>Você entrou, mas este computador não pôde guardar a sessão. Na próxima vez será preciso entrar de novo.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Seu endereço de e-mail está verificado. Uma confirmação e depois sua senha temporária estão a caminho de %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Seu endereço de e-mail ainda não está verificado. Digite o código de verificação do e-mail enviado para %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Um novo código está a caminho. O anterior não funciona mais.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>Sua nova senha está salva. Entre com ela.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Que bom ver você de volta. Entre com a senha que você escolheu; o código de dois fatores vem em seguida.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Esse código não está certo. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Esse código não está certo, e foi a última tentativa. Peça um novo código.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Esse código não está certo. Confira e tente de novo; resta %n tentativa.</numerusform>
            <numerusform>Esse código não está certo. Confira e tente de novo; restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Esse código está errado, não vale mais ou já foi usado. Confira ou peça um novo.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Esse código não vale mais. Use o código mais recente ou peça um novo.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Essa senha temporária expirou. Peça uma nova a %1.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Essa senha temporária expirou. Peça uma nova com “Esqueceu sua senha?” ou fale com %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Esta entrada precisa ser concluída no seu navegador.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Isto não pode ser concluído aqui. Fale com %1, que pode ajudar.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Este programa não está configurado corretamente, por isso ninguém consegue entrar com ele. Mostre esta mensagem ao seu suporte de TI; “salestrekker-signin --check” diz o que está errado.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>Seus dados não foram aceitos. Confira o que você digitou além da senha e tente de novo.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Esta entrada precisa de uma etapa que este programa não conhece. Atualize o programa ou fale com %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>O proxy da sua rede recusa a conexão. Peça ao seu suporte de TI para verificar as configurações do proxy e tente de novo.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Para sua segurança, nada foi enviado: o certificado do servidor não é válido hoje. Verifique a data e a hora deste computador e depois fale com seu suporte de TI.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Para sua segurança, nada foi enviado: o servidor que respondeu não é o Salestrekker. Tente outra rede ou fale com seu suporte de TI.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Para sua segurança, nada foi enviado: o servidor não conseguiu provar que é o Salestrekker. Tente outra rede ou fale com seu suporte de TI.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Tentativas demais. Espere %1 e tente de novo.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Obrigado por esperar. Agora você pode tentar de novo.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>O Salestrekker está com problemas no momento. Você pode tentar de novo em %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Sua rede respondeu no lugar do Salestrekker. Talvez seja preciso entrar na rede primeiro: abra uma página no navegador e tente de novo.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>Não foi possível entender a resposta do Salestrekker. Tente de novo; se acontecer outra vez, fale com o suporte.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. Confira os dois e tente de novo.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha começa ou termina com um espaço que talvez não faça parte dela.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha está entre aspas que talvez não façam parte dela.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha termina com um ponto ou uma vírgula que talvez não faça parte dela.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha contém “&amp;amp;” ou algo parecido, que talvez represente um único caractere.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha contém um caractere invisível que talvez não faça parte dela.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não combinam. A senha contém letras que só se parecem com A–Z; verifique o layout do seu teclado.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>O e-mail de verificação tem mais de uma semana, por isso o código expirou. Fale com %1 para fazer as verificações necessárias.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>A entrada pelo navegador não foi concluída. Tente de novo.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>O Salestrekker não aceitou esta senha. A lista diz por quê; mude a senha.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Você já usou esta senha antes. Escolha outra.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Esta conta está desativada. Fale com sua organização ou com %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Sua senha precisa ser redefinida antes que você possa entrar. Pressione “Esqueceu sua senha?”.</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>Não foi possível enviar o código. Tente de novo, ou fale com %1 se seu número de telefone mudou.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Falar com o suporte</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Continuar no navegador</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar um novo código</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>Não uma senha que você já usou</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>O Salestrekker diz: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>Não uma senha muito conhecida</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>Não contém seu nome nem seu e-mail</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Mais longa que a senha que o Salestrekker recusou</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Mais curta que a senha que o Salestrekker recusou</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Um símbolo diferente do da senha que o Salestrekker recusou</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Não a senha que o Salestrekker recusou</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Esse código não está correto e era a última tentativa. Entre novamente.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Esse código não é mais válido. Digite o que seu aplicativo mostra agora.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>O endereço de e-mail e a senha não correspondem. Se era sua nova senha, talvez ela não tenha sido salva: use a senha temporária do seu e-mail ou escolha “Esqueceu sua senha?”.</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>O Salestrekker encerrou este login antes de ser concluído. Nada do que você digitou foi perdido. Tente novamente.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Não foi possível acessar o Salestrekker. Verifique sua conexão com a internet. Continuaremos tentando.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Não foi possível acessar o Salestrekker. Verifique sua conexão com a internet e tente novamente.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>A conexão foi perdida antes de o login no navegador ser concluído. Entre lá novamente.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>O Salestrekker demorou demais para responder. Nada do que você digitou foi perdido. Tente novamente.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>A conexão foi perdida antes de a resposta chegar. Nada do que você digitou foi perdido. Tente novamente.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>O Salestrekker está com problemas no momento. Nada do que você digitou foi perdido. Tente novamente.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>Sua rede bloqueou o Salestrekker: um filtro da web ou firewall respondeu no lugar dele. Peça ao suporte de TI que o libere ou tente outra rede.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Abrir o navegador</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Se %1 ainda precisa ser verificado, um novo código está sendo enviado, e os códigos de e-mails anteriores não funcionam mais. Se você já o verificou, escolha “Já verifiquei meu e-mail”.</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>Você não precisa de um código de verificação. Entre com a senha que você tem: a temporária do seu e-mail ou a que você escolheu.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Que bom ver você de volta. Entre com a senha temporária do e-mail “STEP 2: Temporary password”.</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>Não sabemos se sua nova senha foi salva antes de o login ser interrompido. Tente-a primeiro. Se não for aceita, use a senha temporária do seu e-mail ou escolha “Esqueceu sua senha?”.</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>Sua sessão terminou antes de a nova senha ser salva. Escolha “Esqueceu sua senha?” para receber um novo código.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Este computador não conseguiu salvar suas configurações (o disco pode estar cheio ou ser somente leitura), por isso o programa não se lembrará de você na próxima vez.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Outra janela de login do Salestrekker está aberta, mas não responde, por isso esta foi aberta. Você pode continuar aqui e fechar a outra.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Uma senha temporária não pode ser redefinida. Entre com a que está no seu e-mail; se ela não funcionar mais, fale com o suporte.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Se %1 for conhecido aqui e estiver verificado, uma senha temporária está a caminho e vale por uma hora. Se você ainda não o verificou, escolha “Tenho um código de verificação”.</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Outro programa do Salestrekker neste computador está renovando o seu acesso neste momento. Tente novamente.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>Você poderá continuar em %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Muitas solicitações: sua senha não foi redefinida. Você poderá pedir uma redefinição em %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Agora você pode pedir a redefinição da senha.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Muitas solicitações: nenhum novo código foi enviado. Você poderá pedir um em %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Agora você pode pedir um novo código.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Ainda não sabemos se a senha enviada foi salva: pressione “Mudar senha” novamente para descobrir.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copiar a senha</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Tivemos de entrar de novo por você, por isso um novo código foi enviado. Digite o novo código.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>No fim, foi salva a anterior das suas novas senhas, não a última. Use a anterior a partir de agora.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Você interrompeu antes de a resposta chegar, então a senha enviada pode ter sido salva. Pressione “Mudar senha” novamente para descobrir.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Você interrompeu antes de a resposta chegar, então um novo código pode estar a caminho. Se chegar um, use esse.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Tivemos de entrar de novo por você, por isso há uma nova chave. Remova a anterior do seu aplicativo autenticador e adicione esta.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Você interrompeu antes de a resposta chegar, então um e-mail pode estar a caminho. Se ele trouxer uma senha temporária, entre com ela; se trouxer um código, ou se nada chegar, escolha “Esqueceu sua senha?” novamente.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Você saiu da sessão neste computador, mas o Salestrekker ainda não pôde ser avisado. Tentaremos de novo cada vez que este programa for iniciado.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Você saiu da sessão neste computador, mas o Salestrekker não pôde ser avisado.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Você saiu da sessão, mas o Salestrekker não pôde ser avisado e este computador não conseguiu esquecer sua sessão: ela pode ser retomada sozinha quando este programa for iniciado de novo. Se isso acontecer, saia mais uma vez.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>O proxy da sua rede não deixou este computador passar. Tente de novo: uma janela pedirá o nome de usuário e a senha da sua rede. Não os digite nesta página.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>O proxy da sua rede não está conectando no momento, por isso não é possível chegar ao Salestrekker. Tente de novo em instantes; se continuar assim, fale com o seu suporte de TI.</translation>
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
        <translation>De %1 a %2 caracteres: %3 até agora</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Pelo menos uma letra maiúscula (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Pelo menos uma letra minúscula (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Pelo menos um número (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Pelo menos um destes símbolos: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Sem espaço no início ou no fim</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>Não sua senha temporária</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Esta senha pode ser salva</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>%n regra ainda não foi cumprida</numerusform>
            <numerusform>%n regras ainda não foram cumpridas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Entrar no Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Um link quer iniciar uma nova entrada. Você quer abandonar a que está em andamento?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Iniciar uma nova entrada</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Continuar esta</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>Não foi possível abrir um programa de e-mail. Escreva para %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>Não foi possível abrir seu navegador. Abra você mesmo este endereço: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Um link quer iniciar um novo acesso. Antes, sua sessão seria encerrada. Deseja isso?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Continuar conectado</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Guardá-los no chaveiro deste computador</translation>
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
        <translation>Nome de usuário:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>O proxy da sua rede (%1) pede um nome de usuário e uma senha antes de deixar este computador chegar ao Salestrekker. São os da sua rede, não os do Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>O proxy da sua rede (%1) não aceitou o nome de usuário e a senha. Verifique os dois. Algumas redes bloqueiam a conta depois de várias senhas erradas.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>O Salestrekker não pode iniciar porque as configurações dele neste computador não podem ser usadas. Mostre isto a quem cuida do seu computador.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Este proxy os recebe sem criptografia: outras pessoas na sua rede poderiam lê-los.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Este computador não guardou o nome de usuário e a senha do proxy da sua rede. Eles serão pedidos de novo.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>O proxy da sua rede (%1) não aceitou o nome de usuário e a senha com que este programa está configurado. Avise o seu suporte de TI ou digite os seus.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>O proxy da sua rede (%1) encerrou a conexão ao receber o nome de usuário e a senha. Verifique os dois e tente de novo. Algumas redes bloqueiam a conta depois de várias senhas erradas.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Você pode fechar esta janela e voltar ao Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Este código vale por mais %1.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Este código expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Usar o código %1 que você copiou</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>Você quis dizer %1?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>Leia mais na central de ajuda</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>O Caps Lock está ligado. Layout do teclado: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Layout do teclado: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Escolha sua nova senha</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>A barra precisa estar toda verde para que sua nova senha possa ser salva.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Verifique se sua nova senha cumpre todas as regras abaixo da barra; maiúsculas e minúsculas são diferentes. Depois disso você entra com seu endereço de e-mail e a nova senha.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Mudar senha</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Código que enviamos a você</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Entrar com a senha</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Confirmar nova senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Sugerir uma senha forte</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Copiar a senha</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>A senha foi copiada</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Política de senhas</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Regras da senha</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Digite a nova senha uma segunda vez.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>As duas senhas são iguais.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>As duas senhas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Digite o código que enviamos a você.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Preencha este campo também.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>Sair sem salvar sua nova senha?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Sua nova senha está sendo salva. Sair mesmo assim?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>A senha enviada pode ter sido salva. Sair mesmo assim?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (cumprida)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (não cumprida)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>não cumprida</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>Use sua senha temporária na primeira vez e depois a sua própria.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Depois que seu endereço de e-mail foi verificado, você recebeu um e-mail com sua senha temporária: digite-a aqui junto com seu endereço de e-mail. Quando tiver criado sua própria senha, entre com ela.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Manter-me conectado</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>Tenho um código de verificação</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Uma senha tem no máximo %n caractere.</numerusform>
            <numerusform>Uma senha tem no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>Esqueceu sua senha? (em %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Entrar no Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>Verificar e-mail</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Código de dois fatores</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Ficar</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Boas-vindas ao Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Você pode fechar esta janela; o Salestrekker abre no seu navegador.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Você entrou com seu endereço de e-mail, sua própria senha e o código. Como configurar sua conta está descrito em “Configurações da conta”.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Abrir o Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>a seguir</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar um novo código</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Enviar um novo código (em %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>É longo demais para ser colado aqui; nada foi colado. Copie apenas o código, o endereço ou a senha e cole novamente.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>A senha foi copiada</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Digite seu endereço de e-mail.</translation>
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
        <translation>Chave para o aplicativo autenticador</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Usar outro método</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>Como você quer receber o código?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Adicione esta chave ao seu aplicativo autenticador e depois digite o código que ele mostra.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Escolha como receber o código.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>A versão %1 da entrada do Salestrekker está disponível. Você tem a %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Entrar no Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Abrir a página de download</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Para continuar entrando, você precisa da versão %2 da entrada do Salestrekker ou de uma mais nova; você tem a %1. Instale-a ou fale com o seu suporte de TI.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Verifique seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Digite o código do e-mail “STEP 1: Verify email address”.</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Assim que você for adicionado a uma organização como usuário, receberá um e-mail com um código de verificação. Se você o recebeu há mais de uma semana e ainda não verificou, ou não o recebeu, fale conosco em %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>Verificar e-mail</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>Nenhum e-mail, ou o código não funciona?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>Já verifiquei meu e-mail</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Falar com o suporte</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Digite o código de verificação do e-mail.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Digite o código que seu aplicativo autenticador mostra.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Enviar um código por SMS</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Enviar um código por SMS para %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Enviar um código por e-mail</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Enviar um código por e-mail para %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Usar o código do meu aplicativo autenticador</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Usar outra forma: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Autenticação de dois fatores</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>A última verificação: um código que só você pode receber.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>O código é enviado para seu celular por SMS e para o endereço de e-mail da sua conta. Digite-o no campo e pressione “Verificar código”; se você não tem mais esse telefone, fale conosco em %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Verificar código</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Código de dois fatores</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Digite o dígito do código.</numerusform>
            <numerusform>Digite todos os %n dígitos do código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Digite o código.</translation>
    </message>
</context>
</TS>
