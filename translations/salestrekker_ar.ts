<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>أرسلنا رمزًا برسالة نصية إلى %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>أرسلنا رمزًا بالبريد الإلكتروني إلى %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>أرسلنا رمزًا برسالة نصية إلى %1 وبالبريد الإلكتروني إلى %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>أدخل الرمز الذي أرسلناه إليك.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>اسم المستخدم المفضل</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>تاريخ الميلاد، مثل %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>الموقع الإلكتروني</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>جارٍ التحقق من عنوان بريدك الإلكتروني…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>جارٍ إرسال رمز جديد إليك…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>جارٍ طلب إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>جارٍ حفظ كلمة مرورك الجديدة…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>جارٍ التحقق من الرمز…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>جارٍ إرسال رمزك…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>ملأنا الحقول بما ورد في رابط رسالتك الإلكترونية. يُرجى التحقق منها ثم الضغط على الزر.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>تعذر استخدام هذا الرابط. يُرجى إدخال العنوان والرمز من الرسالة الإلكترونية بنفسك.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>تعذرت قراءة الإعدادات المحفوظة على هذا الحاسوب، لذلك بدأنا من دونها. لم يُستبدل أي شيء.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>لقد سجلت الدخول، لكن هذا الحاسوب لم يتمكن من الاحتفاظ بالجلسة. سيُطلب منك تسجيل الدخول في المرة القادمة.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>تم التحقق من عنوان بريدك الإلكتروني. رسالة تأكيد ثم كلمة مرورك المؤقتة في طريقهما إلى %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>لم يتم التحقق من عنوان بريدك الإلكتروني بعد. يُرجى إدخال رمز التحقق من الرسالة المرسلة إلى %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>رمز جديد في طريقه إليك. لم يعد الرمز السابق صالحًا.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>حُفظت كلمة مرورك الجديدة. يُرجى تسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>انتهت جلستك. يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>مرحبًا بعودتك. يُرجى تسجيل الدخول بكلمة المرور التي اخترتها؛ ثم يأتي رمز التحقق بخطوتين.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>لقد سجلت الخروج.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>هذا الرمز غير صحيح، وكانت هذه المحاولة الأخيرة. يُرجى طلب رمز جديد.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ لم تتبقَّ أي محاولة.</numerusform>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ تبقت محاولة واحدة.</numerusform>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ تبقت محاولتان.</numerusform>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ تبقت %n محاولات.</numerusform>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ تبقت %n محاولة.</numerusform>
            <numerusform>هذا الرمز غير صحيح. يُرجى التحقق منه والمحاولة مجددًا؛ تبقت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>هذا الرمز خاطئ أو لم يعد صالحًا أو سبق استخدامه. يُرجى التحقق منه أو طلب رمز جديد.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>لم يعد هذا الرمز صالحًا. يُرجى استخدام أحدث رمز أو طلب رمز جديد.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>انتهت صلاحية كلمة المرور المؤقتة هذه. يُرجى التواصل مع %1 للحصول على كلمة جديدة.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>انتهت صلاحية كلمة المرور المؤقتة هذه. يُرجى طلب كلمة جديدة عبر «هل نسيت كلمة المرور؟» أو التواصل مع %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>يجب إكمال تسجيل الدخول هذا في متصفح الويب لديك.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>لا يمكن إكمال ذلك هنا. يُرجى التواصل مع %1 للمساعدة.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>هذا البرنامج غير معد بشكل صحيح، لذلك لا يمكن لأحد تسجيل الدخول به. يُرجى عرض هذه الرسالة على قسم تقنية المعلومات؛ يوضح «salestrekker-signin --check» موضع الخطأ.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>لم تُقبل بياناتك. يُرجى التحقق مما أدخلته بجانب كلمة المرور ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>يحتاج تسجيل الدخول هذا إلى خطوة لا يعرفها هذا البرنامج. يُرجى تحديث البرنامج أو التواصل مع %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>يرفض خادم الوكيل في شبكتك الاتصال. يُرجى أن تطلب من قسم تقنية المعلومات التحقق من إعدادات الوكيل ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>حرصًا على أمانك لم يُرسل أي شيء: شهادة الخادم غير صالحة اليوم. يُرجى التحقق من تاريخ هذا الحاسوب ووقته، ثم التواصل مع قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>حرصًا على أمانك لم يُرسل أي شيء: الخادم الذي أجاب ليس Salestrekker. يُرجى تجربة شبكة أخرى أو التواصل مع قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>حرصًا على أمانك لم يُرسل أي شيء: لم يتمكن الخادم من إثبات أنه Salestrekker. يُرجى تجربة شبكة أخرى أو التواصل مع قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>محاولات كثيرة جدًا. يُرجى الانتظار %1 ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>شكرًا لانتظارك. يمكنك المحاولة مجددًا الآن.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>يواجه Salestrekker مشكلة في الوقت الحالي. يمكنك المحاولة مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>أجابت شبكتك بدلًا من Salestrekker. ربما عليك تسجيل الدخول إلى الشبكة أولًا: افتح صفحة ويب في متصفحك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>تعذر فهم إجابة Salestrekker. يُرجى المحاولة مجددًا؛ وإذا تكرر ذلك فتواصل مع الدعم.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق منهما والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تبدأ كلمة المرور أو تنتهي بمسافة قد لا تكون جزءًا منها.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. كلمة المرور بين علامتي اقتباس قد لا تكونان جزءًا منها.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تنتهي كلمة المرور بنقطة أو فاصلة قد لا تكون جزءًا منها.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تحتوي كلمة المرور على «&amp;amp;» أو ما شابه، وقد يمثل ذلك حرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تحتوي كلمة المرور على حرف غير مرئي قد لا يكون جزءًا منها.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تحتوي كلمة المرور على حروف تشبه A إلى Z فقط؛ يُرجى التحقق من تخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>مضى على رسالة التحقق أكثر من أسبوع، لذلك انتهت صلاحية رمزها. يُرجى التواصل مع %1 لإجراء عمليات التحقق اللازمة.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>لم يكتمل تسجيل الدخول في المتصفح. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>لم يقبل Salestrekker كلمة المرور هذه. توضح القائمة السبب؛ يُرجى تغييرها.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>سبق أن استخدمت كلمة المرور هذه. يُرجى اختيار كلمة أخرى.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>انتهت جلستك. يُرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>هذا الحساب معطل. يُرجى التواصل مع مؤسستك أو مع %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>يجب إعادة تعيين كلمة مرورك قبل أن تتمكن من تسجيل الدخول. يُرجى الضغط على «هل نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>تعذر إرسال الرمز. يُرجى المحاولة مجددًا، أو التواصل مع %1 إذا تغير رقم هاتفك.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>التواصل مع الدعم</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>المتابعة في المتصفح</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>تصحيحها</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>ليست كلمة مرور سبق أن استخدمتها</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>يقول Salestrekker: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>ليست كلمة مرور شائعة</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>لا تحتوي على اسمك أو عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>أطول من كلمة المرور التي رفضها Salestrekker</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>أقصر من كلمة المرور التي رفضها Salestrekker</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>رمز خاص غير الموجود في كلمة المرور التي رفضها Salestrekker</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>ليست كلمة المرور التي رفضها Salestrekker</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>هذا الرمز غير صحيح، وكانت تلك المحاولة الأخيرة. يرجى تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>لم يعد هذا الرمز صالحًا. يرجى إدخال الرمز الذي يعرضه تطبيقك الآن.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. إذا كانت كلمة مرورك الجديدة، فربما لم تُحفظ: استخدم كلمة المرور المؤقتة من بريدك الإلكتروني أو اختر «هل نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>أغلق Salestrekker عملية تسجيل الدخول هذه قبل اكتمالها. لم يُفقد شيء مما أدخلته. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>تعذّر الوصول إلى Salestrekker. تحقق من اتصالك بالإنترنت. سنواصل المحاولة.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>تعذّر الوصول إلى Salestrekker. تحقق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>انقطع الاتصال قبل اكتمال تسجيل الدخول في متصفحك. يرجى تسجيل الدخول هناك مجددًا.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>استغرق Salestrekker وقتًا طويلًا للرد. لم يُفقد شيء مما أدخلته. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>انقطع الاتصال قبل وصول الرد. لم يُفقد شيء مما أدخلته. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>يواجه Salestrekker مشكلة في الوقت الحالي. لم يُفقد شيء مما أدخلته. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>حظرت شبكتك Salestrekker: ردّ مرشّح ويب أو جدار حماية بدلًا منه. اطلب من الدعم التقني السماح به، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>إذا كان %1 لا يزال بحاجة إلى التحقق، فسيصله رمز جديد، ولن تعمل رموز الرسائل السابقة. إذا كنت قد تحققت منه بالفعل، فاختر «لقد تحققت من بريدي الإلكتروني بالفعل».</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>لا تحتاج إلى رمز تحقق. سجّل الدخول بكلمة المرور التي لديك: المؤقتة من بريدك الإلكتروني أو التي اخترتها.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>مرحبًا بعودتك. سجّل الدخول بكلمة المرور المؤقتة من الرسالة «STEP 2: Temporary password».</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>لا نعرف ما إذا كانت كلمة مرورك الجديدة قد حُفظت قبل انقطاع تسجيل الدخول. جرّبها أولًا. إذا لم تُقبل، فاستخدم كلمة المرور المؤقتة من بريدك الإلكتروني أو اختر «هل نسيت كلمة المرور؟».</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>انتهت جلستك قبل حفظ كلمة المرور الجديدة. اختر «هل نسيت كلمة المرور؟» للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>تعذّر على هذا الكمبيوتر حفظ إعداداتك (قد يكون القرص ممتلئًا أو للقراءة فقط)، لذا لن يتذكرك البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>هناك نافذة أخرى مفتوحة لتسجيل الدخول إلى Salestrekker لكنها لا تستجيب، لذا فُتحت هذه. يمكنك المتابعة هنا وإغلاق الأخرى.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>لا يمكن إعادة تعيين كلمة مرور مؤقتة. سجّل الدخول بالكلمة الموجودة في بريدك الإلكتروني؛ وإذا لم تعد صالحة، فتواصل مع الدعم.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>إذا كان %1 معروفًا هنا ومؤكَّدًا، فستصل إليه كلمة مرور مؤقتة صالحة لساعة واحدة. إذا لم تؤكّده بعد، فاختر «لدي رمز تحقق».</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>يجدّد برنامج Salestrekker آخر على هذا الكمبيوتر تسجيل دخولك في الوقت الحالي. حاول مجددًا.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>يمكنك المتابعة بعد %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>طلبات كثيرة جدًا: لم تُعَد تعيين كلمة مرورك. يمكنك طلب إعادة التعيين بعد %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>يمكنك الآن طلب إعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>طلبات كثيرة جدًا: لم يُرسل رمز جديد. يمكنك طلب رمز بعد %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>يمكنك الآن طلب رمز جديد.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>لا نعرف بعد هل حُفظت كلمة المرور التي أرسلتها: اضغط «تغيير كلمة المرور» مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>اضطررنا إلى تسجيل دخولك من جديد، لذلك أُرسل رمز جديد. يُرجى إدخال الرمز الجديد.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>في النهاية حُفظت كلمة مرورك الجديدة السابقة، وليس الأخيرة. استخدم السابقة من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>لقد أوقفت العملية قبل وصول الرد، لذا ربما حُفظت كلمة المرور التي أرسلتها. اضغط «تغيير كلمة المرور» مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>لقد أوقفت العملية قبل وصول الرد، لذا ربما يكون رمز جديد في الطريق. إذا وصل، فاستخدمه.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>اضطررنا إلى تسجيل دخولك من جديد، لذلك هناك مفتاح جديد. يُرجى إزالة المفتاح السابق من تطبيق المصادقة وإضافة هذا المفتاح.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>لقد أوقفت العملية قبل وصول الرد، لذا ربما تكون رسالة في الطريق. إذا كان فيها كلمة مرور مؤقتة، فسجّل الدخول بها؛ وإذا كان فيها رمز، أو لم تصل رسالة، فاختر «هل نسيت كلمة المرور؟» مجددًا.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>لقد سجّلت الخروج على هذا الكمبيوتر، لكن تعذّر إبلاغ Salestrekker بعد. سنحاول مجددًا في كل مرة يبدأ فيها هذا البرنامج.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>لقد سجّلت الخروج على هذا الكمبيوتر، لكن تعذّر إبلاغ Salestrekker.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>لقد سجّلت الخروج، لكن تعذّر إبلاغ Salestrekker، ولم يتمكن هذا الكمبيوتر من نسيان جلستك: قد يسجّل دخولك تلقائيًا عند بدء هذا البرنامج مجددًا. إذا حدث ذلك، فيُرجى تسجيل الخروج مرة أخرى.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>لم يسمح خادم الوكيل في شبكتك لهذا الكمبيوتر بالمرور. حاول مجددًا: ستسألك نافذة عن اسم المستخدم وكلمة المرور الخاصين بشبكتك. لا تُدخلهما في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>لا يُجري خادم الوكيل في شبكتك الاتصال حاليًا، لذا يتعذر الوصول إلى Salestrekker. حاول مجددًا بعد قليل؛ وإذا استمر الأمر، فاسأل قسم تقنية المعلومات.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>من %1 إلى %2 حرفًا: %3 من %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>من %1 إلى %2 حرفًا: %3 حتى الآن</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>حرف لاتيني كبير واحد على الأقل (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>حرف لاتيني صغير واحد على الأقل (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>رقم واحد على الأقل (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>واحد على الأقل من هذه الرموز: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>لا مسافة في البداية أو النهاية</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>ليست كلمة مرورك المؤقتة</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>يمكن حفظ كلمة المرور هذه</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>لا قاعدة غير مستوفاة</numerusform>
            <numerusform>قاعدة واحدة لم تُستوفَ بعد</numerusform>
            <numerusform>قاعدتان لم تُستوفيا بعد</numerusform>
            <numerusform>%n قواعد لم تُستوفَ بعد</numerusform>
            <numerusform>%n قاعدة لم تُستوفَ بعد</numerusform>
            <numerusform>%n قاعدة لم تُستوفَ بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>تسجيل الدخول إلى Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>يريد رابط بدء تسجيل دخول جديد. هل تريد ترك التسجيل الجاري؟</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>بدء تسجيل دخول جديد</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>متابعة الحالي</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>تعذر فتح برنامج بريد إلكتروني. يُرجى الكتابة إلى %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>تعذر فتح متصفحك. يُرجى فتح هذا العنوان بنفسك: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>يريد رابط بدء تسجيل دخول جديد. سيُسجَّل خروجك أولًا. هل تريد ذلك؟</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>البقاء مسجّلًا</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>حفظهما في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>اسم المستخدم:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>يطلب خادم الوكيل في شبكتك (%1) اسم مستخدم وكلمة مرور قبل أن يسمح لهذا الكمبيوتر بالوصول إلى Salestrekker. وهما الخاصان بشبكتك، لا بـ Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>لم يقبل خادم الوكيل في شبكتك (%1) اسم المستخدم وكلمة المرور. تحقق من كليهما. تقفل بعض الشبكات الحساب بعد عدة كلمات مرور خاطئة.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>يتعذر بدء Salestrekker لأن إعداداته على هذا الكمبيوتر غير صالحة للاستخدام. يُرجى عرض هذا على من يعتني بجهاز الكمبيوتر لديك.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>يستقبل خادم الوكيل هذا هذه البيانات دون تشفير: وقد يتمكن آخرون في شبكتك من قراءتها.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>لم يحفظ هذا الكمبيوتر اسم المستخدم وكلمة المرور لخادم الوكيل في شبكتك. ستُسأل عنهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>لم يقبل خادم الوكيل في شبكتك (%1) اسم المستخدم وكلمة المرور اللذين أُعدّ بهما هذا البرنامج. أبلغ قسم تقنية المعلومات، أو أدخل ما يخصك.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>قطع خادم الوكيل في شبكتك (%1) الاتصال عندما تلقى اسم المستخدم وكلمة المرور. تحقق من كليهما ثم حاول مجددًا. تقفل بعض الشبكات الحساب بعد عدة كلمات مرور خاطئة.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>يمكنك إغلاق هذه النافذة والعودة إلى Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>هذا الرمز صالح لمدة %1 أخرى.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>انتهت صلاحية هذا الرمز. يُرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>استخدام الرمز %1 الذي نسخته</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>هل تقصد %1؟</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>اقرأ المزيد في مركز المساعدة</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>مفتاح Caps Lock مفعّل. تخطيط لوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>تخطيط لوحة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>اختر كلمة مرورك الجديدة</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>يجب أن يكون الشريط أخضر بالكامل قبل أن يمكن حفظ كلمة مرورك الجديدة.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>يُرجى التأكد من أن كلمة مرورك الجديدة تستوفي جميع القواعد أسفل الشريط؛ تُميَّز الحروف الكبيرة من الصغيرة. بعد ذلك تسجل الدخول بعنوان بريدك الإلكتروني وكلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>الرمز الذي أرسلناه إليك</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>تسجيل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>تأكيد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>اقتراح كلمة مرور قوية</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>تم نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>سياسة كلمة المرور</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>قواعد كلمة المرور</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>يُرجى إدخال كلمة المرور الجديدة مرة ثانية.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>كلمتا المرور متطابقتان.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>كلمتا المرور غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>أدخل الرمز الذي أرسلناه إليك.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>املأ هذا الحقل أيضًا.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>هل تريد المغادرة دون حفظ كلمة مرورك الجديدة؟</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>يجري حفظ كلمة مرورك الجديدة. هل تريد المغادرة مع ذلك؟</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>ربما حُفظت كلمة المرور التي أرسلتها. هل تريد المغادرة على أي حال؟</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (مستوفاة)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (غير مستوفاة)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>غير مستوفاة</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>استخدم كلمة مرورك المؤقتة في المرة الأولى، ثم كلمة مرورك الخاصة بعد ذلك.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>بعد التحقق من عنوان بريدك الإلكتروني، تلقيت رسالة تحتوي على كلمة مرورك المؤقتة: أدخلها هنا مع عنوان بريدك الإلكتروني. بمجرد إنشاء كلمة مرورك الخاصة، سجل الدخول بها.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>إبقائي مسجلًا الدخول</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>لدي رمز تحقق</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>لا تزيد كلمة المرور عن %n حرف.</numerusform>
            <numerusform>لا تزيد كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>لا تزيد كلمة المرور عن حرفين.</numerusform>
            <numerusform>لا تزيد كلمة المرور عن %n أحرف.</numerusform>
            <numerusform>لا تزيد كلمة المرور عن %n حرفًا.</numerusform>
            <numerusform>لا تزيد كلمة المرور عن %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>هل نسيت كلمة المرور؟ (بعد %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>تسجيل الدخول إلى Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>التحقق من البريد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>رمز التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>البقاء</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>مرحبًا بك في Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>يمكنك إغلاق هذه النافذة؛ يُفتح Salestrekker في متصفحك.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>لقد سجلت الدخول بعنوان بريدك الإلكتروني وكلمة مرورك الخاصة والرمز. تجد كيفية إعداد حسابك تحت «إعدادات الحساب».</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>لقد سجلت الدخول</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>فتح Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>تمت</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>قادمة</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>إرسال رمز جديد (بعد %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>هذا أطول من أن يُلصق هنا، لذا لم يُلصق شيء. انسخ الرمز أو العنوان أو كلمة المرور فقط، ثم الصق مجددًا.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>تم نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>مفتاح تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>استخدام طريقة أخرى</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>كيف تريد الحصول على الرمز؟</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>أضف هذا المفتاح إلى تطبيق المصادقة، ثم أدخل الرمز الذي يعرضه.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>اختر طريقة الحصول على الرمز.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>يتوفر الإصدار %1 من تسجيل الدخول إلى Salestrekker. لديك الإصدار %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>تسجيل الدخول إلى Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>لمواصلة تسجيل الدخول تحتاج إلى الإصدار %2 أو أحدث من تسجيل الدخول إلى Salestrekker؛ لديك %1. يُرجى تثبيته أو سؤال قسم تقنية المعلومات.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>تحقق من عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>أدخل الرمز من الرسالة «STEP 1: Verify email address».</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>بمجرد إضافتك إلى مؤسسة كمستخدم، ستتلقى رسالة تحقق تحتوي على رمز تحقق. إذا تلقيتها قبل أكثر من أسبوع ولم تتحقق بعد، أو لم تتلقها على الإطلاق، فيُرجى التواصل معنا على %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>التحقق من البريد</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>لم تصل رسالة، أو الرمز لا يعمل؟</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>لقد تحققت من بريدي الإلكتروني بالفعل</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>التواصل مع الدعم</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>أدخل رمز التحقق من الرسالة.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>إرسال رمز برسالة نصية</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>إرسال رمز برسالة نصية إلى %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>إرسال رمز بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>إرسال رمز بالبريد الإلكتروني إلى %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>استخدام رمز تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>استخدام طريقة أخرى: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>المصادقة بخطوتين</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>التحقق الأخير: رمز لا يمكن لأحد غيرك تلقيه.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>يُرسل الرمز إلى هاتفك الجوال برسالة نصية وإلى عنوان البريد الإلكتروني لحسابك. أدخله في الحقل واضغط على «التحقق من الرمز»؛ وإذا لم يعد هذا الهاتف لديك، فيُرجى التواصل معنا على %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>رمز التحقق بخطوتين</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>أدخل أرقام الرمز.</numerusform>
            <numerusform>أدخل رقم الرمز.</numerusform>
            <numerusform>أدخل رقمي الرمز.</numerusform>
            <numerusform>أدخل أرقام الرمز الـ%n كلها.</numerusform>
            <numerusform>أدخل أرقام الرمز الـ%n كلها.</numerusform>
            <numerusform>أدخل أرقام الرمز الـ%n كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>أدخل الرمز.</translation>
    </message>
</context>
</TS>
