<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>हमने %1 पर SMS से एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>हमने %1 पर ईमेल से एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>हमने %1 पर SMS से और %2 पर ईमेल से एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>वह कोड दर्ज करें जो हमने आपको भेजा है।</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>प्रचलित नाम</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>पसंदीदा यूज़र नाम</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>मोबाइल नंबर</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>जन्म तिथि, जैसे %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>वेबसाइट</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>आपका ईमेल पता सत्यापित किया जा रहा है…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>आपको नया कोड भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>पासवर्ड रीसेट का अनुरोध किया जा रहा है…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>आपका नया पासवर्ड सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>कोड सत्यापित किया जा रहा है…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>आपका कोड भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>आपके ब्राउज़र की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>साइन आउट हो रहा है…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>आपके ईमेल के लिंक में जो था, वह हमने भर दिया है। कृपया जाँचें, फिर बटन दबाएँ।</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>उस लिंक का उपयोग नहीं हो सका। कृपया ईमेल से पता और कोड स्वयं दर्ज करें।</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>इस कंप्यूटर पर सहेजी गई सेटिंग पढ़ी नहीं जा सकीं, इसलिए हमने उनके बिना शुरू किया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>आप साइन इन हैं, लेकिन यह कंप्यूटर सत्र को नहीं रख सका। अगली बार आपसे फिर साइन इन करने को कहा जाएगा।</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>आपका ईमेल पता सत्यापित हो गया है। एक पुष्टि और फिर आपका अस्थायी पासवर्ड %1 पर भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>आपका ईमेल पता अभी सत्यापित नहीं है। कृपया %1 पर भेजे गए ईमेल का सत्यापन कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>नया कोड भेजा जा रहा है। पहले वाला अब काम नहीं करेगा।</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>आपका नया पासवर्ड सहेज लिया गया है। कृपया उसी से साइन इन करें।</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>आपका सत्र समाप्त हो गया है। कृपया फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>फिर से स्वागत है। कृपया अपने चुने हुए पासवर्ड से साइन इन करें; इसके बाद दो-चरणीय कोड आता है।</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>आप साइन आउट हो गए हैं।</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>वह कोड सही नहीं है। कृपया जाँचकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>वह कोड सही नहीं है, और यह आख़िरी कोशिश थी। कृपया नया कोड माँगें।</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>वह कोड सही नहीं है। कृपया जाँचकर फिर कोशिश करें; %n कोशिश बाकी है।</numerusform>
            <numerusform>वह कोड सही नहीं है। कृपया जाँचकर फिर कोशिश करें; %n कोशिशें बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>वह कोड गलत है, अब मान्य नहीं है या पहले ही इस्तेमाल हो चुका है। कृपया जाँचें या नया कोड माँगें।</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>वह कोड अब मान्य नहीं है। कृपया सबसे नए कोड का उपयोग करें या नया माँगें।</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>उस अस्थायी पासवर्ड की अवधि समाप्त हो गई है। कृपया नए के लिए %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>उस अस्थायी पासवर्ड की अवधि समाप्त हो गई है। कृपया “पासवर्ड भूल गए?” से नया माँगें या %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>यह साइन इन आपके वेब ब्राउज़र में पूरा करना होगा।</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>यह यहाँ पूरा नहीं हो सकता। कृपया मदद के लिए %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>यह प्रोग्राम ठीक से सेट नहीं है, इसलिए इससे कोई साइन इन नहीं कर सकता। कृपया यह संदेश अपने IT सहायता दल को दिखाएँ; “salestrekker-signin --check” बताता है कि क्या गलत है।</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>आपके विवरण स्वीकार नहीं हुए। कृपया पासवर्ड के साथ दर्ज की गई जानकारी जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>इस साइन इन के लिए ऐसा चरण चाहिए जिसे यह प्रोग्राम नहीं जानता। कृपया प्रोग्राम अपडेट करें या %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>आपके नेटवर्क का प्रॉक्सी कनेक्शन अस्वीकार करता है। कृपया अपने IT सहायता दल से प्रॉक्सी सेटिंग जँचवाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>आपकी सुरक्षा के लिए कुछ भी नहीं भेजा गया: सर्वर का प्रमाणपत्र आज मान्य नहीं है। कृपया इस कंप्यूटर की तारीख और समय जाँचें, फिर अपने IT सहायता दल से संपर्क करें।</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>आपकी सुरक्षा के लिए कुछ भी नहीं भेजा गया: उत्तर देने वाला सर्वर Salestrekker नहीं है। कृपया दूसरा नेटवर्क आज़माएँ या अपने IT सहायता दल से संपर्क करें।</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>आपकी सुरक्षा के लिए कुछ भी नहीं भेजा गया: सर्वर यह साबित नहीं कर सका कि वह Salestrekker है। कृपया दूसरा नेटवर्क आज़माएँ या अपने IT सहायता दल से संपर्क करें।</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>बहुत अधिक कोशिशें हुईं। कृपया %1 प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>प्रतीक्षा के लिए धन्यवाद। अब आप फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker में इस समय समस्या है। आप %1 में फिर कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker की जगह आपके नेटवर्क ने उत्तर दिया। शायद पहले नेटवर्क में लॉग इन करना हो: अपने ब्राउज़र में कोई वेब पेज खोलें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>Salestrekker का उत्तर समझा नहीं जा सका। कृपया फिर कोशिश करें; दोबारा हो तो सहायता से संपर्क करें।</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। कृपया दोनों जाँचकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड के शुरू या अंत में एक स्पेस है जो शायद उसका हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड उद्धरण चिह्नों में है जो शायद उसका हिस्सा नहीं हैं।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड के अंत में पूर्ण विराम या अल्पविराम है जो शायद उसका हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड में “&amp;amp;” या ऐसा कुछ है, जो शायद किसी एक अक्षर के लिए है।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड में एक अदृश्य अक्षर है जो शायद उसका हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। पासवर्ड में ऐसे अक्षर हैं जो केवल A से Z जैसे दिखते हैं; कृपया अपना कीबोर्ड लेआउट जाँचें।</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>सत्यापन ईमेल एक सप्ताह से अधिक पुराना है, इसलिए उसके कोड की अवधि समाप्त हो गई है। कृपया ज़रूरी जाँच के लिए %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>ब्राउज़र में साइन इन पूरा नहीं हुआ। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker ने यह पासवर्ड स्वीकार नहीं किया। सूची कारण बताती है; कृपया इसे बदलें।</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>आप यह पासवर्ड पहले इस्तेमाल कर चुके हैं। कृपया दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>आपका सत्र समाप्त हो गया है। कृपया फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>यह खाता बंद है। कृपया अपने संगठन या %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>साइन इन करने से पहले आपका पासवर्ड रीसेट होना चाहिए। कृपया “पासवर्ड भूल गए?” दबाएँ।</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>कोड भेजा नहीं जा सका। कृपया फिर कोशिश करें, या आपका फ़ोन नंबर बदल गया हो तो %1 से संपर्क करें।</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>सहायता से संपर्क करें</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>ब्राउज़र में जारी रखें</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>इसे ठीक करें</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>नया कोड भेजें</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>वह पासवर्ड नहीं जो आप पहले इस्तेमाल कर चुके हैं</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker का कहना है: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>आमतौर पर जाना-पहचाना पासवर्ड नहीं</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>इसमें आपका नाम या ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>उस पासवर्ड से लंबा जिसे Salestrekker ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>उस पासवर्ड से छोटा जिसे Salestrekker ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>उस पासवर्ड से अलग चिह्न जिसे Salestrekker ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>वह पासवर्ड नहीं जिसे Salestrekker ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>यह कोड सही नहीं है और यह आख़िरी प्रयास था। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>यह कोड अब मान्य नहीं है। कृपया वह कोड डालें जो आपका ऐप अभी दिखा रहा है।</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>ईमेल पता और पासवर्ड मेल नहीं खाते। यदि यह आपका नया पासवर्ड था, तो हो सकता है वह सहेजा न गया हो: अपने ईमेल का अस्थायी पासवर्ड उपयोग करें या “पासवर्ड भूल गए?” चुनें।</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ने यह साइन-इन पूरा होने से पहले बंद कर दिया। आपका डाला हुआ कुछ भी नहीं खोया है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Salestrekker तक नहीं पहुँच पा रहे। अपना इंटरनेट कनेक्शन जाँचें। हम कोशिश करते रहेंगे।</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker तक नहीं पहुँच पा रहे। अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>ब्राउज़र में साइन-इन पूरा होने से पहले कनेक्शन टूट गया। कृपया वहाँ फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker ने जवाब देने में बहुत समय लिया। आपका डाला हुआ कुछ भी नहीं खोया है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>जवाब आने से पहले कनेक्शन टूट गया। आपका डाला हुआ कुछ भी नहीं खोया है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker में इस समय समस्या है। आपका डाला हुआ कुछ भी नहीं खोया है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>आपके नेटवर्क ने Salestrekker को रोक दिया: उसकी जगह किसी वेब फ़िल्टर या फ़ायरवॉल ने जवाब दिया। अपने आईटी सहायता से इसे अनुमति देने को कहें या दूसरा नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>ब्राउज़र खोलें</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>साइन इन पर वापस</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>यदि %1 का सत्यापन अभी बाकी है, तो उस पर नया कोड भेजा जा रहा है और पहले के ईमेल के कोड अब काम नहीं करेंगे। यदि आप इसे पहले ही सत्यापित कर चुके हैं, तो “मैंने अपना ईमेल पहले ही सत्यापित कर लिया है” चुनें।</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>आपको सत्यापन कोड की ज़रूरत नहीं है। आपके पास जो पासवर्ड है उससे साइन इन करें: ईमेल वाला अस्थायी, या आपका चुना हुआ।</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>वापसी पर स्वागत है। “STEP 2: Temporary password” ईमेल के अस्थायी पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>हमें नहीं पता कि साइन-इन रुकने से पहले आपका नया पासवर्ड सहेजा गया या नहीं। पहले वही आज़माएँ। यदि वह स्वीकार न हो, तो ईमेल का अस्थायी पासवर्ड उपयोग करें या “पासवर्ड भूल गए?” चुनें।</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>नया पासवर्ड सहेजे जाने से पहले आपका सत्र समाप्त हो गया। नया कोड पाने के लिए “पासवर्ड भूल गए?” चुनें।</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>यह कंप्यूटर आपकी सेटिंग सहेज नहीं सका (डिस्क भरी हुई या केवल-पठन हो सकती है), इसलिए अगली बार प्रोग्राम आपको याद नहीं रखेगा।</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Salestrekker साइन-इन की एक और विंडो खुली है पर जवाब नहीं दे रही, इसलिए यह खोली गई। आप यहाँ आगे बढ़कर दूसरी बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>अस्थायी पासवर्ड रीसेट नहीं किया जा सकता। अपने ईमेल वाले पासवर्ड से साइन इन करें; अगर वह अब काम नहीं करता, तो सहायता टीम से संपर्क करें।</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>अगर %1 यहाँ दर्ज और सत्यापित है, तो एक अस्थायी पासवर्ड उस पर भेजा गया है, जो एक घंटे तक चलेगा। अगर आपने उसे अभी सत्यापित नहीं किया है, तो “मेरे पास सत्यापन कोड है” चुनें।</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>इस कंप्यूटर पर Salestrekker का दूसरा प्रोग्राम इस समय आपके साइन-इन का नवीनीकरण कर रहा है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>आप %1 में आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>बहुत अधिक अनुरोध: आपका पासवर्ड रीसेट नहीं हुआ। आप %1 में रीसेट का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>अब आप पासवर्ड रीसेट का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>बहुत अधिक अनुरोध: कोई नया कोड नहीं भेजा गया। आप %1 में नए कोड का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>अब आप नए कोड का अनुरोध कर सकते हैं।</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>हमें अभी नहीं पता कि आपका भेजा हुआ पासवर्ड सहेजा गया या नहीं: जानने के लिए फिर से “पासवर्ड बदलें” दबाएँ।</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>हमें आपको फिर से साइन इन करना पड़ा, इसलिए नया कोड भेजा गया। कृपया नया कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>आखिरकार आपके नए पासवर्डों में से पहले वाला सहेजा गया, सबसे नया नहीं। अब से पहले वाले का उपयोग करें।</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>जवाब आने से पहले आपने रोक दिया, इसलिए हो सकता है आपका भेजा हुआ पासवर्ड सहेजा गया हो। जानने के लिए फिर से “पासवर्ड बदलें” दबाएँ।</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>जवाब आने से पहले आपने रोक दिया, इसलिए हो सकता है नया कोड आ रहा हो। आए तो उसी का उपयोग करें।</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>हमें आपको फिर से साइन इन करना पड़ा, इसलिए अब नई कुंजी है। कृपया अपने ऑथेंटिकेटर ऐप से पहले वाली हटाकर यह जोड़ें।</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>जवाब आने से पहले आपने रोक दिया, इसलिए हो सकता है कोई ईमेल आ रहा हो। उसमें अस्थायी पासवर्ड हो तो उसी से साइन इन करें; उसमें कोड हो या कोई ईमेल न आए तो फिर से “पासवर्ड भूल गए?” चुनें।</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>आपने इस कंप्यूटर पर साइन आउट किया, पर Salestrekker को अभी बताया नहीं जा सका। यह प्रोग्राम जब भी शुरू होगा, हम फिर कोशिश करेंगे।</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>आपने इस कंप्यूटर पर साइन आउट किया, पर Salestrekker को बताया नहीं जा सका।</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>आपने साइन आउट किया, पर Salestrekker को बताया नहीं जा सका और यह कंप्यूटर आपका सत्र भुला नहीं सका: यह प्रोग्राम फिर शुरू होने पर आपको अपने आप साइन इन कर सकता है। ऐसा हो तो कृपया एक बार फिर साइन आउट करें।</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>आपके नेटवर्क के प्रॉक्सी ने इस कंप्यूटर को आगे नहीं जाने दिया। फिर कोशिश करें: एक विंडो आपके नेटवर्क का उपयोगकर्ता नाम और पासवर्ड पूछेगी। इन्हें इस पेज पर न डालें।</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>आपके नेटवर्क का प्रॉक्सी अभी कनेक्ट नहीं कर रहा है, इसलिए Salestrekker तक नहीं पहुँचा जा सकता। थोड़ी देर में फिर कोशिश करें; यदि ऐसा ही रहे, तो अपने IT सहायता दल से पूछें।</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>%1 से %2 अक्षर: %2 में से %3</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>%1 से %2 अक्षर: अभी तक %3</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>कम से कम एक बड़ा अक्षर (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>कम से कम एक छोटा अक्षर (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>कम से कम एक अंक (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>इनमें से कम से कम एक चिह्न: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>शुरू या अंत में कोई स्पेस नहीं</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>आपका अस्थायी पासवर्ड नहीं</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>यह पासवर्ड सहेजा जा सकता है</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>%n नियम अभी पूरा नहीं हुआ</numerusform>
            <numerusform>%n नियम अभी पूरे नहीं हुए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker साइन इन</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>एक लिंक नया साइन इन शुरू करना चाहता है। क्या आप चल रहे साइन इन को छोड़ना चाहते हैं?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>नया साइन इन शुरू करें</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>इसे जारी रखें</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>कोई ईमेल प्रोग्राम नहीं खुल सका। कृपया %1 पर लिखें।</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>आपका ब्राउज़र नहीं खुल सका। कृपया यह पता स्वयं खोलें: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>एक लिंक नया साइन-इन शुरू करना चाहता है। पहले आपको साइन आउट किया जाएगा। क्या आप यह चाहते हैं?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>साइन इन रहें</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>इन्हें इस कंप्यूटर की कीरिंग में रखें</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>उपयोगकर्ता नाम:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>पासवर्ड:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>आपके नेटवर्क का प्रॉक्सी (%1) इस कंप्यूटर को Salestrekker तक पहुँचने देने से पहले उपयोगकर्ता नाम और पासवर्ड माँगता है। ये आपके नेटवर्क के हैं, Salestrekker के नहीं।</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>आपके नेटवर्क के प्रॉक्सी (%1) ने उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं किए। दोनों जाँचें। कुछ नेटवर्क कई बार ग़लत पासवर्ड डालने पर खाता लॉक कर देते हैं।</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Salestrekker शुरू नहीं हो सकता, क्योंकि इस कंप्यूटर पर इसकी सेटिंग काम की नहीं हैं। कृपया यह उस व्यक्ति को दिखाएँ जो आपके कंप्यूटर की देखभाल करता है।</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>यह प्रॉक्सी इन्हें बिना एन्क्रिप्शन के लेता है: आपके नेटवर्क में दूसरे लोग इन्हें पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>इस कंप्यूटर ने आपके नेटवर्क के प्रॉक्सी का उपयोगकर्ता नाम और पासवर्ड नहीं रखे। ये आपसे फिर पूछे जाएँगे।</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>आपके नेटवर्क के प्रॉक्सी (%1) ने वे उपयोगकर्ता नाम और पासवर्ड स्वीकार नहीं किए जिनसे यह प्रोग्राम सेट है। अपने IT सहायता दल को बताएँ, या अपने डालें।</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>आपके नेटवर्क के प्रॉक्सी (%1) ने उपयोगकर्ता नाम और पासवर्ड मिलने पर कनेक्शन काट दिया। दोनों जाँचें, फिर कोशिश करें। कुछ नेटवर्क कई बार ग़लत पासवर्ड डालने पर खाता लॉक कर देते हैं।</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>आप यह विंडो बंद करके Salestrekker पर वापस जा सकते हैं।</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>यहाँ कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>काम जारी है</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>यह कोड %1 और काम करेगा।</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>इस कोड की अवधि समाप्त हो गई है। कृपया नया माँगें।</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>आपके कॉपी किए गए कोड %1 का उपयोग करें</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>सहायता केंद्र में और पढ़ें</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>Caps Lock चालू है।</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Caps Lock चालू है। कीबोर्ड लेआउट: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>कीबोर्ड लेआउट: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>अपना नया पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>नया पासवर्ड सहेजे जाने के लिए पट्टी पूरी हरी होनी चाहिए।</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>कृपया सुनिश्चित करें कि आपका नया पासवर्ड पट्टी के नीचे के सभी नियम पूरे करता है; बड़े और छोटे अक्षर अलग माने जाते हैं। इसके बाद आप अपने ईमेल पते और नए पासवर्ड से साइन इन करेंगे।</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>वह कोड जो हमने आपको भेजा</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>इसके बजाय साइन इन करें</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>नए पासवर्ड की पुष्टि करें</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>मज़बूत पासवर्ड सुझाएँ</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>पासवर्ड कॉपी हो गया</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>पासवर्ड नीति</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>पासवर्ड के नियम</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>कृपया नया पासवर्ड दूसरी बार दर्ज करें।</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>दोनों पासवर्ड एक जैसे हैं।</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>दोनों पासवर्ड अभी एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>हमारा भेजा हुआ कोड डालें।</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>यह फ़ील्ड भी भरें।</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>नया पासवर्ड सहेजे बिना बाहर जाएँ?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>आपका नया पासवर्ड सहेजा जा रहा है। फिर भी छोड़ें?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>हो सकता है आपका भेजा हुआ पासवर्ड सहेजा गया हो। फिर भी बाहर जाएँ?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (पूरा)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (पूरा नहीं)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>पूरा नहीं</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>पहली बार अपने अस्थायी पासवर्ड का और उसके बाद अपने पासवर्ड का उपयोग करें।</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>आपका ईमेल पता सत्यापित होने के बाद आपको अस्थायी पासवर्ड वाला एक ईमेल मिला: उसे यहाँ अपने ईमेल पते के साथ दर्ज करें। अपना पासवर्ड बना लेने के बाद उसी से साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>मुझे साइन इन रखें</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>मेरे पास सत्यापन कोड है</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>पासवर्ड में अधिकतम %n अक्षर होता है।</numerusform>
            <numerusform>पासवर्ड में अधिकतम %n अक्षर होते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>अपना पासवर्ड डालें।</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>पासवर्ड भूल गए? (%1 में)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker साइन इन</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>ईमेल सत्यापित करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>दो-चरणीय कोड</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>साइन इन हो गया</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>यहीं रहें</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Salestrekker में आपका स्वागत है</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>आप यह विंडो बंद कर सकते हैं; Salestrekker आपके ब्राउज़र में खुलता है।</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>आप अपने ईमेल पते, अपने पासवर्ड और कोड से साइन इन हैं। अपना खाता सेट करने का तरीका “खाता सेटिंग” में बताया गया है।</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>आप साइन इन हैं</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Salestrekker खोलें</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>खाता सेटिंग</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>चरण %1 / %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>नया कोड भेजें</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>नया कोड भेजें (%1 में)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>यह यहाँ चिपकाने के लिए बहुत लंबा है, इसलिए कुछ नहीं चिपकाया गया। केवल कोड, पता या पासवर्ड कॉपी करें, फिर दोबारा चिपकाएँ।</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>पासवर्ड कॉपी हो गया</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>अपना ईमेल पता डालें।</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>कोड सत्यापित करें</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>ऑथेंटिकेटर ऐप की कुंजी</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>दूसरा तरीका अपनाएँ</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>आप कोड कैसे पाना चाहते हैं?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>यह कुंजी अपने ऑथेंटिकेटर ऐप में जोड़ें, फिर वह कोड दर्ज करें जो ऐप दिखाता है।</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>चुनें कि कोड कैसे मिले।</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>Salestrekker साइन-इन का संस्करण %1 उपलब्ध है। आपके पास %2 है।</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Salestrekker साइन इन</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>डाउनलोड पेज खोलें</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>साइन इन करते रहने के लिए आपको Salestrekker साइन-इन का संस्करण %2 या नया चाहिए; आपके पास %1 है। कृपया इसे इंस्टॉल करें, या अपने IT सहायता दल से पूछें।</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>अपना ईमेल पता सत्यापित करें</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>ईमेल “STEP 1: Verify email address” का कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>किसी संगठन में यूज़र के रूप में जोड़े जाने पर आपको सत्यापन कोड वाला ईमेल मिलेगा। अगर वह एक सप्ताह से पहले मिला था और आपने अभी सत्यापित नहीं किया है, या वह मिला ही नहीं, तो कृपया %1 पर हमसे संपर्क करें।</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>ईमेल सत्यापित करें</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>सत्यापन कोड</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>ईमेल नहीं मिला, या कोड काम नहीं करता?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>मैंने अपना ईमेल पहले ही सत्यापित कर लिया है</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>सहायता से संपर्क करें</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>ईमेल का सत्यापन कोड डालें।</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>वह कोड दर्ज करें जो आपका ऑथेंटिकेटर ऐप दिखाता है।</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>SMS से कोड भेजें</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>%1 पर SMS से कोड भेजें</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>ईमेल से कोड भेजें</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>%1 पर ईमेल से कोड भेजें</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>मेरे ऑथेंटिकेटर ऐप के कोड का उपयोग करें</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>दूसरा तरीका अपनाएँ: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>दो-चरणीय प्रमाणीकरण</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>आख़िरी जाँच: एक कोड जो केवल आपको मिल सकता है।</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>कोड SMS से आपके मोबाइल फ़ोन पर और आपके खाते के ईमेल पते पर भेजा जाता है। उसे फ़ील्ड में दर्ज करें और “कोड सत्यापित करें” दबाएँ; अगर वह फ़ोन अब आपके पास नहीं है, तो कृपया %1 पर हमसे संपर्क करें।</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>कोड सत्यापित करें</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>दो-चरणीय कोड</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>कोड का अंक डालें।</numerusform>
            <numerusform>कोड के सभी %n अंक डालें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>कोड डालें।</translation>
    </message>
</context>
</TS>
