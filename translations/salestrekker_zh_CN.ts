<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>我们已通过短信将验证码发送至 %1。</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>我们已通过电子邮件将验证码发送至 %1。</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>我们已通过短信将验证码发送至 %1，并通过电子邮件发送至 %2。</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>请输入我们发送给您的验证码。</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>全名</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>首选用户名</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>出生日期，例如 %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>正在验证您的电子邮件地址…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>正在向您发送新验证码…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>正在请求重置密码…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>正在保存您的新密码…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>正在验证验证码…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>正在发送您的验证码…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>正在等待您的浏览器…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>正在退出登录…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>我们已填入您邮件中链接的内容。请检查，然后按下按钮。</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>无法使用该链接。请自行输入邮件中的地址和验证码。</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>无法读取保存在此计算机上的设置，因此我们在没有这些设置的情况下启动。没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>您已登录，但此计算机无法保留会话。下次将要求您重新登录。</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>您的电子邮件地址已验证。确认邮件以及随后的临时密码正在发往 %1。</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>您的电子邮件地址尚未验证。请输入发送至 %1 的邮件中的验证码。</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>新验证码正在发送。之前的验证码不再有效。</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>您的新密码已保存。请使用新密码登录。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>欢迎回来。请使用您选择的密码登录；接下来是双重验证码。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>验证码不正确。请检查后重试。</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>验证码不正确，而且这是最后一次尝试。请获取新验证码。</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>验证码不正确。请检查后重试；还剩 %n 次机会。</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>验证码错误、已失效或已被使用。请检查，或获取新验证码。</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>验证码已失效。请使用最新的验证码或获取新验证码。</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>该临时密码已过期。请联系 %1 获取新密码。</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>该临时密码已过期。请通过“忘记密码？”获取新密码，或联系 %1。</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>此次登录必须在您的网页浏览器中完成。</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>无法在此处完成。请联系 %1 寻求帮助。</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>此程序设置不正确，因此无人可以用它登录。请将此消息出示给您的 IT 支持；“salestrekker-signin --check”会说明问题所在。</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>您的信息未被接受。请检查您在密码之外输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>此次登录需要本程序不认识的步骤。请更新程序或联系 %1。</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>您网络的代理拒绝连接。请让您的 IT 支持检查代理设置，然后重试。</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>为了您的安全，没有发送任何内容：服务器的证书今天无效。请检查此计算机的日期和时间，然后联系您的 IT 支持。</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>为了您的安全，没有发送任何内容：响应的服务器不是 Salestrekker。请尝试其他网络或联系您的 IT 支持。</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>为了您的安全，没有发送任何内容：服务器无法证明它是 Salestrekker。请尝试其他网络或联系您的 IT 支持。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>尝试次数过多。请等待 %1，然后重试。</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>感谢您的等待。您现在可以重试了。</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker 目前出现故障。您可以在 %1 后重试。</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>您的网络代替 Salestrekker 作出了响应。可能需要先登录网络：请在浏览器中打开一个网页，然后重试。</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>无法理解 Salestrekker 的响应。请重试；如果再次发生，请联系支持人员。</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。请检查两者后重试。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码的开头或结尾有一个可能不属于它的空格。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码带有可能不属于它的引号。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码以可能不属于它的句号或逗号结尾。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码包含“&amp;amp;”之类的内容，可能代表单个字符。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码包含一个可能不属于它的不可见字符。</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>电子邮件地址与密码不匹配。密码包含只是看起来像 A 到 Z 的字母；请检查您的键盘布局。</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>验证邮件已超过一周，因此其中的验证码已过期。请联系 %1 进行必要的核查。</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>浏览器中的登录未完成。请重试。</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker 未接受此密码。列表说明了原因；请更改密码。</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>您以前使用过此密码。请选择其他密码。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>此帐户已停用。请联系您的组织或 %1。</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>您必须先重置密码才能登录。请按“忘记密码？”。</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>无法发送验证码。请重试；如果您的电话号码已更改，请联系 %1。</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>联系支持</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>发送新验证码</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>不是您以前使用过的密码</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker 提示：%1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>不是众所周知的密码</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>不包含您的姓名或电子邮件地址</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>比 Salestrekker 拒绝的密码更长</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>比 Salestrekker 拒绝的密码更短</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>符号与 Salestrekker 拒绝的密码中的不同</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>不是 Salestrekker 拒绝的密码</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>该验证码不正确，且这是最后一次机会。请重新登录。</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>该验证码已失效。请输入应用当前显示的验证码。</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>邮箱地址与密码不匹配。如果您输入的是新密码，它可能尚未保存：请使用邮件中的临时密码，或选择“忘记密码？”。</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker 在登录完成前关闭了此次登录。您输入的内容没有丢失。请重试。</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>无法连接 Salestrekker。请检查网络连接。我们会继续尝试。</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>无法连接 Salestrekker。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>在浏览器中完成登录之前连接中断。请在浏览器中重新登录。</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker 响应超时。您输入的内容没有丢失。请重试。</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>收到响应之前连接中断。您输入的内容没有丢失。请重试。</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker 目前出现问题。您输入的内容没有丢失。请重试。</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>您的网络阻止了 Salestrekker：网页过滤器或防火墙代其作出了响应。请联系 IT 支持放行，或尝试其他网络。</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>如果 %1 仍需验证，新的验证码正在发送到该邮箱，之前邮件中的验证码已失效。如果您已完成验证，请选择“我已验证我的电子邮件”。</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>您不需要验证码。请使用您已有的密码登录：邮件中的临时密码，或您自己设置的密码。</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>欢迎回来。请使用邮件“STEP 2: Temporary password”中的临时密码登录。</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>我们不清楚您的新密码在登录中断前是否已保存。请先尝试新密码。如果不被接受，请使用邮件中的临时密码，或选择“忘记密码？”。</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>新密码保存之前会话已结束。请选择“忘记密码？”以获取新的验证码。</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>此计算机无法保存您的设置（磁盘可能已满或为只读），因此下次程序不会记住您。</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>另一个 Salestrekker 登录窗口已打开但没有响应，因此打开了此窗口。您可以在此继续并关闭另一个窗口。</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>临时密码无法重置。请使用邮件中的临时密码登录；如果它已失效，请联系支持。</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>如果 %1 在此已登记并已验证，临时密码正在发送，一小时内有效。如果您尚未验证，请选择“我有验证码”。</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>此计算机上的另一个 Salestrekker 程序正在更新您的登录。请重试。</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>您可以在 %1 后继续。</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>请求过多：您的密码未重置。您可以在 %1 后请求重置。</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>您现在可以请求重置密码。</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>请求过多：未发送新验证码。您可以在 %1 后请求新验证码。</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>您现在可以请求新验证码。</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>我们尚不知道您发送的密码是否已保存：请再次按“更改密码”以确认。</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>我们不得不为您重新登录，因此发送了新验证码。请输入新验证码。</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>最终保存的是您较早的新密码，而不是最近的那个。今后请使用较早的密码。</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>您在收到响应之前停止了操作，因此您发送的密码可能已保存。请再次按“更改密码”以确认。</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>您在收到响应之前停止了操作，因此新验证码可能已在发送途中。如果收到，请使用它。</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>我们不得不为您重新登录，因此有了新的密钥。请从身份验证器应用中删除之前的密钥并添加此密钥。</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>您在收到响应之前停止了操作，因此电子邮件可能已在发送途中。如果其中有临时密码，请用该密码登录；如果其中是验证码，或没有收到邮件，请再次选择“忘记密码？”。</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>您已在此计算机上退出登录，但尚未能通知 Salestrekker。此程序每次启动时我们都会重试。</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>您已在此计算机上退出登录，但未能通知 Salestrekker。</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>您已退出登录，但未能通知 Salestrekker，此计算机也无法清除您的会话：此程序下次启动时可能会自动登录。如果发生这种情况，请再次退出登录。</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>您网络的代理未让此计算机通过。请重试：届时会弹出窗口，询问您网络的用户名和密码。请勿在此页面输入它们。</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>您网络的代理目前无法连接，因此无法访问 Salestrekker。请稍后重试；如果情况依旧，请联系您的 IT 支持。</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>%1 到 %2 个字符：%3/%2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>%1 到 %2 个字符：目前 %3 个</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>至少一个大写字母（A–Z）</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>至少一个小写字母（a–z）</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>至少一个数字（0–9）</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>至少一个以下符号：%1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>开头或结尾没有空格</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>不是您的临时密码</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>可以保存此密码</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>还有 %n 条规则未满足</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker 登录</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>有一个链接要开始新的登录。您要离开正在进行的登录吗？</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>开始新的登录</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>继续当前登录</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>无法打开电子邮件程序。请写信至 %1。</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>无法打开您的浏览器。请自行打开此地址：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>一个链接想要开始新的登录。您将先被退出登录。要这样做吗？</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>保存在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>您网络的代理（%1）需要用户名和密码，才允许此计算机访问 Salestrekker。它们属于您的网络，而不是 Salestrekker。</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>您网络的代理（%1）未接受该用户名和密码。请检查两者。有些网络会在多次输错密码后锁定账户。</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker 无法启动，因为它在此计算机上的设置无法使用。请将此内容展示给负责您计算机的人员。</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>此代理以未加密方式接收这些信息：您网络中的其他人可能会看到。</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>此计算机未保存您网络代理的用户名和密码。届时会再次询问您。</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>您网络的代理（%1）未接受此程序所设置的用户名和密码。请告知您的 IT 支持，或输入您自己的用户名和密码。</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>您网络的代理（%1）在收到用户名和密码后断开了连接。请检查两者，然后重试。有些网络会在多次输错密码后锁定账户。</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>您可以关闭此窗口并返回 Salestrekker。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>这里没有内容。</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>此验证码还有 %1 有效。</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>此验证码已过期。请获取新验证码。</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>使用您复制的验证码 %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>在帮助中心阅读更多</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>大写锁定已打开。键盘布局：%1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>键盘布局：%1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>选择您的新密码</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>进度条完全变绿后才能保存您的新密码。</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>请确保您的新密码符合进度条下方的所有规则；区分大小写。之后您将使用电子邮件地址和新密码登录。</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>我们发送给您的验证码</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>改为登录</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>确认新密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>建议一个强密码</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>密码已复制</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>密码策略</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>请再次输入新密码。</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>两个密码一致。</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>两个密码尚不一致。</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>请输入我们发送给您的验证码。</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>请同时填写此项。</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>不保存新密码就离开？</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>正在保存您的新密码。仍要离开吗？</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>您发送的密码可能已保存。仍要离开吗？</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1（已满足）</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1（未满足）</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>未满足</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>首次登录请使用临时密码，之后使用您自己的密码。</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>在您的电子邮件地址通过验证后，您会收到一封包含临时密码的邮件：请在此处将其与您的电子邮件地址一起输入。创建自己的密码后，请使用该密码登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>保持登录状态</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>我有验证码</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>密码最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>忘记密码？（%1 后）</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker 登录</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>验证电子邮件</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>双重验证码</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>欢迎使用 Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>您可以关闭此窗口；Salestrekker 将在您的浏览器中打开。</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>您已使用电子邮件地址、自己的密码和验证码登录。“帐户设置”中说明了如何设置您的帐户。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>打开 Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>帐户设置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>发送新验证码</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>发送新验证码（%1 后）</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>内容过长，无法粘贴到此处，因此未粘贴任何内容。请只复制验证码、地址或密码，然后重新粘贴。</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>密码已复制</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>请输入您的邮箱地址。</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>身份验证器应用的密钥</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>使用其他方式</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>您想如何获取验证码？</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>将此密钥添加到您的身份验证器应用，然后输入它显示的验证码。</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>请选择获取验证码的方式。</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>Salestrekker 登录程序 %1 版已发布。您使用的是 %2。</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker 登录</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>若要继续登录，您需要 Salestrekker 登录程序 %2 或更高版本；您现在的版本是 %1。请安装新版本，或联系您的 IT 支持。</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>验证您的电子邮件地址</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>请输入邮件“STEP 1: Verify email address”中的验证码。</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>被添加为组织的用户后，您将收到一封包含验证码的验证邮件。如果您在一周多以前收到邮件但尚未验证，或者根本没有收到邮件，请通过 %1 联系我们。</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>验证电子邮件</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>邮件验证码</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>没有收到邮件，或验证码无效？</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>我已验证我的电子邮件</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>联系支持</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>请输入邮件中的验证码。</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>请输入您的身份验证器应用显示的验证码。</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>通过短信发送验证码</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>通过短信将验证码发送至 %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>通过电子邮件发送验证码</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>通过电子邮件将验证码发送至 %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>使用我的身份验证器应用的验证码</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>使用其他途径：%1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>双重身份验证</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>最后一项检查：只有您能收到的验证码。</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>验证码将通过短信发送到您的手机，并发送到您帐户的电子邮件地址。请在字段中输入验证码并按“验证”；如果您不再拥有该手机，请通过 %1 联系我们。</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>双重验证码</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>请输入验证码的全部 %n 位数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>请输入验证码。</translation>
    </message>
</context>
</TS>
