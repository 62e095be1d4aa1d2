<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_AU">
<context>
    <name>DeliveryText</name>
    <message>
        <source>We sent a code by SMS to %1.</source>
        <comment>where the code is</comment>
        <translation>Chúng tôi đã gửi mã qua SMS đến %1.</translation>
    </message>
    <message>
        <source>We sent a code by email to %1.</source>
        <comment>where the code is</comment>
        <translation>Chúng tôi đã gửi mã qua email đến %1.</translation>
    </message>
    <message>
        <source>We sent a code by SMS to %1 and by email to %2.</source>
        <comment>where the code is</comment>
        <translation>Chúng tôi đã gửi mã qua SMS đến %1 và qua email đến %2.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>where the code is</comment>
        <translation>Hãy nhập mã chúng tôi đã gửi cho bạn.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <source>Full name</source>
        <comment>field</comment>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>field</comment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>field</comment>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>field</comment>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Nickname</source>
        <comment>field</comment>
        <translation>Biệt danh</translation>
    </message>
    <message>
        <source>Preferred user name</source>
        <comment>field</comment>
        <translation>Tên người dùng ưa thích</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <comment>field</comment>
        <translation>Số di động</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field</comment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Date of birth, such as %1</source>
        <comment>field</comment>
        <translation>Ngày sinh, ví dụ %1</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>field</comment>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>field</comment>
        <translation>Trang web</translation>
    </message>
</context>
<context>
    <name>DoingText</name>
    <message>
        <source>Verifying your email address…</source>
        <comment>busy</comment>
        <translation>Đang xác minh địa chỉ email của bạn…</translation>
    </message>
    <message>
        <source>Sending you a new code…</source>
        <comment>busy</comment>
        <translation>Đang gửi mã mới cho bạn…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>busy</comment>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Asking for a password reset…</source>
        <comment>busy</comment>
        <translation>Đang yêu cầu đặt lại mật khẩu…</translation>
    </message>
    <message>
        <source>Saving your new password…</source>
        <comment>busy</comment>
        <translation>Đang lưu mật khẩu mới của bạn…</translation>
    </message>
    <message>
        <source>Verifying the code…</source>
        <comment>busy</comment>
        <translation>Đang xác minh mã…</translation>
    </message>
    <message>
        <source>Getting your code on its way…</source>
        <comment>busy</comment>
        <translation>Đang gửi mã của bạn…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <comment>busy</comment>
        <translation>Đang chờ trình duyệt của bạn…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <comment>busy</comment>
        <translation>Đang đăng xuất…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>We filled in what the link from your email says. Please check it, then press the button.</source>
        <comment>notice</comment>
        <translation>Chúng tôi đã điền nội dung từ liên kết trong email của bạn. Vui lòng kiểm tra rồi nhấn nút.</translation>
    </message>
    <message>
        <source>That link could not be used. Please enter the address and code from the email yourself.</source>
        <comment>notice</comment>
        <translation>Không thể dùng liên kết đó. Vui lòng tự nhập địa chỉ và mã trong email.</translation>
    </message>
    <message>
        <source>The settings saved on this computer could not be read, so we started without them. Nothing was overwritten.</source>
        <comment>notice</comment>
        <translation>Không thể đọc cài đặt đã lưu trên máy tính này nên chúng tôi bắt đầu mà không dùng chúng. Không có gì bị ghi đè.</translation>
    </message>
    <message>
        <source>You are signed in, but this computer could not keep the session. You will be asked to sign in next time.</source>
        <comment>notice</comment>
        <translation>Bạn đã đăng nhập, nhưng máy tính này không thể giữ phiên. Lần sau bạn sẽ được yêu cầu đăng nhập.</translation>
    </message>
    <message>
        <source>Your email address is verified. A confirmation and then your temporary password are on their way to %1.</source>
        <comment>notice</comment>
        <translation>Địa chỉ email của bạn đã được xác minh. Thư xác nhận rồi mật khẩu tạm thời đang được gửi đến %1.</translation>
    </message>
    <message>
        <source>Your email address is not verified yet. Please enter the verification code from the email sent to %1.</source>
        <comment>notice</comment>
        <translation>Địa chỉ email của bạn chưa được xác minh. Vui lòng nhập mã xác minh trong email gửi đến %1.</translation>
    </message>
    <message>
        <source>A new code is on its way. The earlier one no longer works.</source>
        <comment>notice</comment>
        <translation>Mã mới đang được gửi. Mã trước không còn dùng được.</translation>
    </message>
    <message>
        <source>Your new password is saved. Please sign in with it.</source>
        <comment>notice</comment>
        <translation>Mật khẩu mới của bạn đã được lưu. Vui lòng đăng nhập bằng mật khẩu đó.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>notice</comment>
        <translation>Phiên của bạn đã kết thúc. Vui lòng đăng nhập lại.</translation>
    </message>
    <message>
        <source>Welcome back. Please sign in with the password you chose; the two-factor code comes next.</source>
        <comment>notice</comment>
        <translation>Chào mừng bạn trở lại. Vui lòng đăng nhập bằng mật khẩu bạn đã chọn; tiếp theo là mã hai yếu tố.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <comment>notice</comment>
        <translation>Bạn đã đăng xuất.</translation>
    </message>
    <message>
        <source>That code is not right. Please check it and try again.</source>
        <comment>failure</comment>
        <translation>Mã đó không đúng. Vui lòng kiểm tra và thử lại.</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please ask for a new code.</source>
        <comment>failure</comment>
        <translation>Mã đó không đúng và đó là lần thử cuối cùng. Vui lòng yêu cầu mã mới.</translation>
    </message>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>Mã đó không đúng. Vui lòng kiểm tra và thử lại; còn %n lần thử.</numerusform>
        </translation>
    </message>
    <message>
        <source>That code is wrong, no longer valid, or was used already. Please check it, or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Mã đó sai, hết hiệu lực hoặc đã được dùng. Vui lòng kiểm tra hoặc yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please use the newest code or ask for a new one.</source>
        <comment>failure</comment>
        <translation>Mã đó không còn hiệu lực. Vui lòng dùng mã mới nhất hoặc yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please contact %1 for a new one.</source>
        <comment>failure</comment>
        <translation>Mật khẩu tạm thời đó đã hết hạn. Vui lòng liên hệ %1 để nhận mật khẩu mới.</translation>
    </message>
    <message>
        <source>That temporary password has expired. Please ask for a new one with “Forgot your password?” or contact %1.</source>
        <comment>failure</comment>
        <translation>Mật khẩu tạm thời đó đã hết hạn. Vui lòng yêu cầu mật khẩu mới bằng “Quên mật khẩu?” hoặc liên hệ %1.</translation>
    </message>
    <message>
        <source>This sign-in has to be completed in your web browser.</source>
        <comment>failure</comment>
        <translation>Lần đăng nhập này phải được hoàn tất trong trình duyệt web của bạn.</translation>
    </message>
    <message>
        <source>This can’t be completed here. Please contact %1, who can help.</source>
        <comment>failure</comment>
        <translation>Không thể hoàn tất việc này ở đây. Vui lòng liên hệ %1 để được giúp đỡ.</translation>
    </message>
    <message>
        <source>This program is not set up correctly, so nobody can sign in with it. Please show your IT support this message; “salestrekker-signin --check” says what is wrong.</source>
        <comment>failure</comment>
        <translation>Chương trình này chưa được thiết lập đúng nên không ai có thể đăng nhập. Vui lòng đưa thông báo này cho bộ phận CNTT; “salestrekker-signin --check” cho biết điều gì sai.</translation>
    </message>
    <message>
        <source>Your details were not accepted. Please check what you entered beside the password, then try again.</source>
        <comment>failure</comment>
        <translation>Thông tin của bạn không được chấp nhận. Vui lòng kiểm tra những gì bạn đã nhập cùng mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>This sign-in needs a step that this program does not know. Please update the program or contact %1.</source>
        <comment>failure</comment>
        <translation>Lần đăng nhập này cần một bước mà chương trình không biết. Vui lòng cập nhật chương trình hoặc liên hệ %1.</translation>
    </message>
    <message>
        <source>The proxy of your network refuses the connection. Please ask your IT support to check the proxy settings, then try again.</source>
        <comment>failure</comment>
        <translation>Proxy của mạng từ chối kết nối. Vui lòng nhờ bộ phận CNTT kiểm tra cài đặt proxy rồi thử lại.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server’s certificate is not valid today. Please check this computer’s date and time, then contact your IT support.</source>
        <comment>failure</comment>
        <translation>Vì sự an toàn của bạn, không có gì được gửi đi: chứng chỉ của máy chủ hôm nay không hợp lệ. Vui lòng kiểm tra ngày giờ của máy tính này rồi liên hệ bộ phận CNTT.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server that answered is not Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Vì sự an toàn của bạn, không có gì được gửi đi: máy chủ trả lời không phải là Salestrekker. Vui lòng thử mạng khác hoặc liên hệ bộ phận CNTT.</translation>
    </message>
    <message>
        <source>For your security nothing was sent: the server could not prove that it is Salestrekker. Please try another network or contact your IT support.</source>
        <comment>failure</comment>
        <translation>Vì sự an toàn của bạn, không có gì được gửi đi: máy chủ không chứng minh được đó là Salestrekker. Vui lòng thử mạng khác hoặc liên hệ bộ phận CNTT.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait %1, then try again.</source>
        <comment>failure</comment>
        <translation>Quá nhiều lần thử. Vui lòng đợi %1 rồi thử lại.</translation>
    </message>
    <message>
        <source>Thank you for waiting. You can try again now.</source>
        <comment>failure</comment>
        <translation>Cảm ơn bạn đã chờ. Bây giờ bạn có thể thử lại.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. You can try again in %1.</source>
        <comment>failure</comment>
        <translation>Salestrekker hiện đang gặp sự cố. Bạn có thể thử lại sau %1.</translation>
    </message>
    <message>
        <source>Your network answered in place of Salestrekker. It may want you to log in to the network first: open a web page in your browser, then try again.</source>
        <comment>failure</comment>
        <translation>Mạng của bạn đã trả lời thay cho Salestrekker. Có thể bạn cần đăng nhập vào mạng trước: hãy mở một trang web trong trình duyệt rồi thử lại.</translation>
    </message>
    <message>
        <source>The answer from Salestrekker could not be understood. Please try again; if it happens again, contact support.</source>
        <comment>failure</comment>
        <translation>Không thể hiểu câu trả lời từ Salestrekker. Vui lòng thử lại; nếu vẫn xảy ra, hãy liên hệ bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Email address and password do not match. Please check both and try again.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Vui lòng kiểm tra cả hai và thử lại.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password begins or ends with a space that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu bắt đầu hoặc kết thúc bằng dấu cách có thể không thuộc về nó.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password is in quotation marks that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu nằm trong dấu ngoặc kép có thể không thuộc về nó.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password ends with a full stop or comma that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu kết thúc bằng dấu chấm hoặc dấu phẩy có thể không thuộc về nó.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains “&amp;amp;” or the like, which may stand for a single character.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu chứa “&amp;amp;” hoặc tương tự, có thể thay cho một ký tự duy nhất.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains an invisible character that may not belong to it.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu chứa một ký tự vô hình có thể không thuộc về nó.</translation>
    </message>
    <message>
        <source>Email address and password do not match. The password contains letters that only look like A to Z; please check your keyboard layout.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Mật khẩu chứa các chữ chỉ trông giống A đến Z; vui lòng kiểm tra bố cục bàn phím.</translation>
    </message>
    <message>
        <source>The verification email is over a week old, so its code has expired. Please contact %1 to perform the necessary checks.</source>
        <comment>failure</comment>
        <translation>Email xác minh đã hơn một tuần nên mã trong đó đã hết hạn. Vui lòng liên hệ %1 để thực hiện các kiểm tra cần thiết.</translation>
    </message>
    <message>
        <source>The sign-in in the browser was not completed. Please try again.</source>
        <comment>failure</comment>
        <translation>Việc đăng nhập trong trình duyệt chưa hoàn tất. Vui lòng thử lại.</translation>
    </message>
    <message>
        <source>Salestrekker did not accept this password. The list says why; please change it.</source>
        <comment>failure</comment>
        <translation>Salestrekker không chấp nhận mật khẩu này. Danh sách cho biết lý do; vui lòng đổi mật khẩu khác.</translation>
    </message>
    <message>
        <source>You have used this password before. Please choose another one.</source>
        <comment>failure</comment>
        <translation>Bạn đã từng dùng mật khẩu này. Vui lòng chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Phiên của bạn đã kết thúc. Vui lòng đăng nhập lại.</translation>
    </message>
    <message>
        <source>This account is disabled. Please contact your organisation or %1.</source>
        <comment>failure</comment>
        <translation>Tài khoản này đã bị vô hiệu hóa. Vui lòng liên hệ tổ chức của bạn hoặc %1.</translation>
    </message>
    <message>
        <source>Your password must be reset before you can sign in. Please press “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Mật khẩu của bạn phải được đặt lại trước khi bạn có thể đăng nhập. Vui lòng nhấn “Quên mật khẩu?”.</translation>
    </message>
    <message>
        <source>The code could not be sent. Please try again, or contact %1 if your phone number has changed.</source>
        <comment>failure</comment>
        <translation>Không thể gửi mã. Vui lòng thử lại, hoặc liên hệ %1 nếu số điện thoại của bạn đã thay đổi.</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Liên hệ hỗ trợ</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <comment>button</comment>
        <translation>Tiếp tục trong trình duyệt</translation>
    </message>
    <message>
        <source>Correct it</source>
        <comment>button</comment>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Quên mật khẩu?</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Gửi mã mới</translation>
    </message>
    <message>
        <source>Not a password you have used before</source>
        <comment>a password rule</comment>
        <translation>Không phải mật khẩu bạn từng dùng</translation>
    </message>
    <message>
        <source>Salestrekker says: %1</source>
        <comment>a password rule</comment>
        <translation>Salestrekker cho biết: %1</translation>
    </message>
    <message>
        <source>Not a password that is commonly known</source>
        <comment>a password rule</comment>
        <translation>Không phải mật khẩu nhiều người biết</translation>
    </message>
    <message>
        <source>Does not contain your name or email address</source>
        <comment>a password rule</comment>
        <translation>Không chứa tên hoặc địa chỉ email của bạn</translation>
    </message>
    <message>
        <source>Longer than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Dài hơn mật khẩu mà Salestrekker đã từ chối</translation>
    </message>
    <message>
        <source>Shorter than the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Ngắn hơn mật khẩu mà Salestrekker đã từ chối</translation>
    </message>
    <message>
        <source>Another symbol than in the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Ký hiệu khác với mật khẩu mà Salestrekker đã từ chối</translation>
    </message>
    <message>
        <source>Not the password that Salestrekker refused</source>
        <comment>a password rule</comment>
        <translation>Không phải mật khẩu mà Salestrekker đã từ chối</translation>
    </message>
    <message>
        <source>That code is not right, and it was the last try. Please sign in again.</source>
        <comment>failure</comment>
        <translation>Mã này không đúng và đó là lần thử cuối cùng. Vui lòng đăng nhập lại.</translation>
    </message>
    <message>
        <source>That code is no longer valid. Please enter the one that your app shows now.</source>
        <comment>failure</comment>
        <translation>Mã này không còn hiệu lực. Vui lòng nhập mã mà ứng dụng đang hiển thị.</translation>
    </message>
    <message>
        <source>Email address and password do not match. If it was your new password, it may not have been saved: use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>failure</comment>
        <translation>Địa chỉ email và mật khẩu không khớp. Nếu đó là mật khẩu mới, có thể nó chưa được lưu: hãy dùng mật khẩu tạm thời trong email hoặc chọn “Quên mật khẩu?”.</translation>
    </message>
    <message>
        <source>Salestrekker closed this sign-in before it was finished. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker đã đóng lượt đăng nhập này trước khi hoàn tất. Những gì bạn đã nhập vẫn còn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection. We’ll keep trying.</source>
        <comment>failure</comment>
        <translation>Không thể kết nối tới Salestrekker. Hãy kiểm tra kết nối internet. Chúng tôi sẽ tiếp tục thử.</translation>
    </message>
    <message>
        <source>Can’t reach Salestrekker. Check your internet connection, then try again.</source>
        <comment>failure</comment>
        <translation>Không thể kết nối tới Salestrekker. Hãy kiểm tra kết nối internet rồi thử lại.</translation>
    </message>
    <message>
        <source>The connection was lost before the sign-in in your browser was finished. Please sign in there again.</source>
        <comment>failure</comment>
        <translation>Kết nối bị mất trước khi hoàn tất đăng nhập trong trình duyệt. Vui lòng đăng nhập lại ở đó.</translation>
    </message>
    <message>
        <source>Salestrekker took too long to answer. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker phản hồi quá lâu. Những gì bạn đã nhập vẫn còn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Kết nối bị mất trước khi có phản hồi. Những gì bạn đã nhập vẫn còn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Salestrekker has trouble at the moment. Nothing you entered is lost. Try again.</source>
        <comment>failure</comment>
        <translation>Salestrekker đang gặp sự cố. Những gì bạn đã nhập vẫn còn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Your network blocked Salestrekker: a web filter or firewall answered in its place. Ask your IT support to allow it, or try another network.</source>
        <comment>failure</comment>
        <translation>Mạng của bạn đã chặn Salestrekker: một bộ lọc web hoặc tường lửa đã trả lời thay. Hãy nhờ bộ phận CNTT cho phép, hoặc thử mạng khác.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <comment>button</comment>
        <translation>Mở trình duyệt</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <comment>button</comment>
        <translation>Quay lại đăng nhập</translation>
    </message>
    <message>
        <source>If %1 still has to be verified, a new code is on its way to it, and codes from earlier emails no longer work. If you have verified it already, choose “I have already verified my email”.</source>
        <comment>notice</comment>
        <translation>Nếu %1 vẫn cần xác minh, một mã mới đang được gửi tới đó và mã trong các email trước không còn dùng được. Nếu bạn đã xác minh rồi, hãy chọn “Tôi đã xác minh email rồi”.</translation>
    </message>
    <message>
        <source>You don’t need a verification code. Sign in with the password you have: the temporary one from your email, or the one you chose.</source>
        <comment>notice</comment>
        <translation>Bạn không cần mã xác minh. Hãy đăng nhập bằng mật khẩu bạn có: mật khẩu tạm thời trong email hoặc mật khẩu bạn đã chọn.</translation>
    </message>
    <message>
        <source>Welcome back. Sign in with the temporary password from the email “STEP 2: Temporary password”.</source>
        <comment>notice</comment>
        <translation>Chào mừng bạn trở lại. Hãy đăng nhập bằng mật khẩu tạm thời trong email “STEP 2: Temporary password”.</translation>
    </message>
    <message>
        <source>We don’t know whether your new password was saved before the sign-in was interrupted. Try it first. If it isn’t accepted, use the temporary password from your email, or choose “Forgot your password?”.</source>
        <comment>notice</comment>
        <translation>Chúng tôi không biết mật khẩu mới đã được lưu trước khi đăng nhập bị gián đoạn hay chưa. Hãy thử mật khẩu đó trước. Nếu không được chấp nhận, hãy dùng mật khẩu tạm thời trong email hoặc chọn “Quên mật khẩu?”.</translation>
    </message>
    <message>
        <source>Your session ended before the new password was saved. Choose “Forgot your password?” to get a new code.</source>
        <comment>notice</comment>
        <translation>Phiên của bạn đã kết thúc trước khi mật khẩu mới được lưu. Chọn “Quên mật khẩu?” để nhận mã mới.</translation>
    </message>
    <message>
        <source>This computer could not save your settings (the disk may be full or read-only), so the program will not remember you next time.</source>
        <comment>notice</comment>
        <translation>Máy tính này không lưu được cài đặt của bạn (ổ đĩa có thể đã đầy hoặc chỉ cho phép đọc), nên lần sau chương trình sẽ không nhớ bạn.</translation>
    </message>
    <message>
        <source>Another Salestrekker sign-in window is open but does not answer, so this one was opened without it. You can go on here and close the other one.</source>
        <comment>notice</comment>
        <translation>Một cửa sổ đăng nhập Salestrekker khác đang mở nhưng không phản hồi, nên cửa sổ này được mở. Bạn có thể tiếp tục tại đây và đóng cửa sổ kia.</translation>
    </message>
    <message>
        <source>A temporary password can’t be reset. Sign in with the one from your email; if it no longer works, contact support.</source>
        <comment>notice</comment>
        <translation>Không thể đặt lại mật khẩu tạm thời. Hãy đăng nhập bằng mật khẩu trong email; nếu mật khẩu đó không còn dùng được, hãy liên hệ bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>If %1 is known here and verified, a temporary password is on its way to it, and works for one hour. If you have not verified it yet, choose “I have a verification code”.</source>
        <comment>notice</comment>
        <translation>Nếu %1 đã có ở đây và đã được xác minh, một mật khẩu tạm thời đang được gửi đến đó và có hiệu lực trong một giờ. Nếu bạn chưa xác minh, hãy chọn “Tôi có mã xác minh”.</translation>
    </message>
    <message>
        <source>Another Salestrekker program on this computer is renewing your sign-in at the moment. Try again.</source>
        <comment>failure</comment>
        <translation>Một chương trình Salestrekker khác trên máy tính này đang gia hạn đăng nhập của bạn. Hãy thử lại.</translation>
    </message>
    <message>
        <source>You can go on in %1.</source>
        <comment>after a message</comment>
        <translation>Bạn có thể tiếp tục sau %1.</translation>
    </message>
    <message>
        <source>Too many requests: your password was not reset. You can ask for a reset in %1.</source>
        <comment>failure</comment>
        <translation>Quá nhiều yêu cầu: mật khẩu của bạn chưa được đặt lại. Bạn có thể yêu cầu đặt lại sau %1.</translation>
    </message>
    <message>
        <source>You can ask for a password reset now.</source>
        <comment>failure</comment>
        <translation>Bây giờ bạn có thể yêu cầu đặt lại mật khẩu.</translation>
    </message>
    <message>
        <source>Too many requests: no new code was sent. You can ask for one in %1.</source>
        <comment>failure</comment>
        <translation>Quá nhiều yêu cầu: chưa có mã mới nào được gửi. Bạn có thể yêu cầu mã sau %1.</translation>
    </message>
    <message>
        <source>You can ask for a new code now.</source>
        <comment>failure</comment>
        <translation>Bây giờ bạn có thể yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the password you sent was saved: press “Change password” again to find out.</source>
        <comment>after a failure</comment>
        <translation>Chúng tôi chưa biết mật khẩu bạn đã gửi có được lưu hay không: nhấn lại “Đổi mật khẩu” để kiểm tra.</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Sao chép mật khẩu</translation>
    </message>
    <message>
        <source>We had to sign you in again, so a new code was sent. Please enter the new code.</source>
        <comment>notice</comment>
        <translation>Chúng tôi phải đăng nhập lại cho bạn nên một mã mới đã được gửi. Vui lòng nhập mã mới.</translation>
    </message>
    <message>
        <source>The earlier of your new passwords was saved after all, not the latest one. Use the earlier one from now on.</source>
        <comment>notice</comment>
        <translation>Mật khẩu mới trước đó của bạn đã được lưu, không phải mật khẩu mới nhất. Từ giờ hãy dùng mật khẩu trước đó.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so the password you sent may have been saved. Press “Change password” again to find out.</source>
        <comment>notice</comment>
        <translation>Bạn đã dừng trước khi có phản hồi nên có thể mật khẩu bạn gửi đã được lưu. Nhấn lại “Đổi mật khẩu” để kiểm tra.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so a new code may be on its way. If one comes, use that one.</source>
        <comment>notice</comment>
        <translation>Bạn đã dừng trước khi có phản hồi nên có thể một mã mới đang được gửi. Nếu nhận được, hãy dùng mã đó.</translation>
    </message>
    <message>
        <source>We had to sign you in again, so there is a new key. Please remove the earlier one from your authenticator app and add this one.</source>
        <comment>notice</comment>
        <translation>Chúng tôi phải đăng nhập lại cho bạn nên có khóa mới. Vui lòng xóa khóa cũ khỏi ứng dụng xác thực và thêm khóa này.</translation>
    </message>
    <message>
        <source>You stopped before the answer came, so an email may be on its way. If it brings a temporary password, sign in with that one; if it brings a code, or none comes, choose “Forgot your password?” again.</source>
        <comment>notice</comment>
        <translation>Bạn đã dừng trước khi có phản hồi nên có thể một email đang được gửi. Nếu email có mật khẩu tạm thời, hãy đăng nhập bằng mật khẩu đó; nếu email có mã hoặc không có email nào, hãy chọn lại “Quên mật khẩu?”.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told yet. We’ll try again each time this program starts.</source>
        <comment>notice</comment>
        <translation>Bạn đã đăng xuất trên máy tính này, nhưng chưa thể báo cho Salestrekker. Chúng tôi sẽ thử lại mỗi khi chương trình này khởi động.</translation>
    </message>
    <message>
        <source>You signed out on this computer, but Salestrekker could not be told.</source>
        <comment>notice</comment>
        <translation>Bạn đã đăng xuất trên máy tính này, nhưng không thể báo cho Salestrekker.</translation>
    </message>
    <message>
        <source>You signed out, but Salestrekker could not be told, and this computer could not forget your session: it may sign you in by itself when this program starts again. If it does, please sign out once more.</source>
        <comment>notice</comment>
        <translation>Bạn đã đăng xuất, nhưng không thể báo cho Salestrekker và máy tính này không thể quên phiên của bạn: chương trình có thể tự đăng nhập cho bạn ở lần khởi động sau. Nếu vậy, vui lòng đăng xuất một lần nữa.</translation>
    </message>
    <message>
        <source>Your network’s proxy has not let this computer through. Try again: a window will ask for your network’s user name and password. Don’t enter them on this page.</source>
        <comment>failure</comment>
        <translation>Proxy của mạng chưa cho máy tính này đi qua. Hãy thử lại: một cửa sổ sẽ hỏi tên người dùng và mật khẩu của mạng. Đừng nhập chúng trên trang này.</translation>
    </message>
    <message>
        <source>Your network’s proxy does not connect at the moment, so Salestrekker can’t be reached. Try again shortly; if it stays so, ask your IT support.</source>
        <comment>failure</comment>
        <translation>Hiện proxy của mạng không kết nối được, nên chưa thể tới Salestrekker. Hãy thử lại sau giây lát; nếu vẫn vậy, hãy hỏi bộ phận CNTT.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>%1 to %2 characters: %3 of %2</source>
        <comment>a password rule</comment>
        <translation>%1 đến %2 ký tự: %3 trên %2</translation>
    </message>
    <message>
        <source>%1 to %2 characters: %3 so far</source>
        <comment>a password rule</comment>
        <translation>%1 đến %2 ký tự: hiện có %3</translation>
    </message>
    <message>
        <source>At least one uppercase letter (A–Z)</source>
        <comment>a password rule</comment>
        <translation>Ít nhất một chữ hoa (A–Z)</translation>
    </message>
    <message>
        <source>At least one lowercase letter (a–z)</source>
        <comment>a password rule</comment>
        <translation>Ít nhất một chữ thường (a–z)</translation>
    </message>
    <message>
        <source>At least one number (0–9)</source>
        <comment>a password rule</comment>
        <translation>Ít nhất một chữ số (0–9)</translation>
    </message>
    <message>
        <source>At least one of these symbols: %1</source>
        <comment>a password rule</comment>
        <translation>Ít nhất một trong các ký hiệu này: %1</translation>
    </message>
    <message>
        <source>No space at the beginning or end</source>
        <comment>a password rule</comment>
        <translation>Không có dấu cách ở đầu hoặc cuối</translation>
    </message>
    <message>
        <source>Not your temporary password</source>
        <comment>a password rule</comment>
        <translation>Không phải mật khẩu tạm thời của bạn</translation>
    </message>
    <message>
        <source>This password may be saved</source>
        <comment>on the bar</comment>
        <translation>Mật khẩu này có thể được lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>Còn %n quy tắc chưa đạt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Application</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Đăng nhập Salestrekker</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. Do you want to leave the one under way?</source>
        <comment>question</comment>
        <translation>Một liên kết muốn bắt đầu lần đăng nhập mới. Bạn có muốn rời khỏi lần đăng nhập đang thực hiện không?</translation>
    </message>
    <message>
        <source>Start a new sign-in</source>
        <comment>button</comment>
        <translation>Bắt đầu đăng nhập mới</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>button</comment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>No email program could be opened. Please write to %1.</source>
        <comment>warning</comment>
        <translation>Không thể mở chương trình email nào. Vui lòng viết thư đến %1.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Please open this address yourself: %1</source>
        <comment>warning</comment>
        <translation>Không thể mở trình duyệt của bạn. Vui lòng tự mở địa chỉ này: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>A link wants to start a new sign-in. You would be signed out first. Do you want that?</source>
        <comment>question</comment>
        <translation>Một liên kết muốn bắt đầu đăng nhập mới. Bạn sẽ bị đăng xuất trước. Bạn có muốn không?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <comment>button</comment>
        <translation>Giữ đăng nhập</translation>
    </message>
    <message>
        <source>Keep them in this computer’s keyring</source>
        <comment>check box</comment>
        <translation>Lưu trong chùm khóa của máy tính này</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>User name:</source>
        <comment>label</comment>
        <translation>Tên người dùng:</translation>
    </message>
    <message>
        <source>Password:</source>
        <comment>label</comment>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) wants a user name and a password before it lets this computer reach Salestrekker. They are those of your network, not of Salestrekker.</source>
        <comment>question</comment>
        <translation>Proxy của mạng (%1) yêu cầu tên người dùng và mật khẩu trước khi cho máy tính này kết nối tới Salestrekker. Đó là thông tin của mạng, không phải của Salestrekker.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password. Check both. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Proxy của mạng (%1) không chấp nhận tên người dùng và mật khẩu. Hãy kiểm tra cả hai. Một số mạng khóa tài khoản sau nhiều lần nhập sai mật khẩu.</translation>
    </message>
    <message>
        <source>Salestrekker can’t start, because its settings on this computer can’t be used. Please show this to whoever looks after your computer.</source>
        <comment>error</comment>
        <translation>Không thể khởi động Salestrekker vì không dùng được cài đặt của chương trình trên máy tính này. Vui lòng cho người phụ trách máy tính của bạn xem thông báo này.</translation>
    </message>
    <message>
        <source>This proxy takes them without encryption: others in your network could read them.</source>
        <comment>question</comment>
        <translation>Proxy này nhận các thông tin này mà không mã hóa: người khác trong mạng của bạn có thể đọc được.</translation>
    </message>
    <message>
        <source>This computer did not keep the user name and the password of your network’s proxy. You will be asked for them again.</source>
        <comment>warning</comment>
        <translation>Máy tính này đã không lưu tên người dùng và mật khẩu cho proxy của mạng. Bạn sẽ được hỏi lại.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) did not accept the user name and the password that this program is set up with. Tell your IT support, or enter your own.</source>
        <comment>question</comment>
        <translation>Proxy của mạng (%1) không chấp nhận tên người dùng và mật khẩu đã được thiết lập cho chương trình này. Hãy báo bộ phận CNTT, hoặc nhập thông tin của bạn.</translation>
    </message>
    <message>
        <source>Your network’s proxy (%1) hung up when it got the user name and the password. Check both, then try again. Some networks lock an account after several wrong passwords.</source>
        <comment>question</comment>
        <translation>Proxy của mạng (%1) đã ngắt kết nối khi nhận tên người dùng và mật khẩu. Hãy kiểm tra cả hai rồi thử lại. Một số mạng khóa tài khoản sau nhiều lần nhập sai mật khẩu.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BrowserRedirect</name>
    <message>
        <source>You can close this window and go back to Salestrekker.</source>
        <comment>browser page</comment>
        <translation>Bạn có thể đóng cửa sổ này và quay lại Salestrekker.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <comment>browser page</comment>
        <translation>Không có gì ở đây.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::BusyIndicator</name>
    <message>
        <source>Working</source>
        <comment>busy indicator</comment>
        <translation>Đang xử lý</translation>
    </message>
</context>
<context>
    <name>Salestrekker::CodeEntry</name>
    <message>
        <source>This code works for %1 more.</source>
        <comment>under the code</comment>
        <translation>Mã này còn dùng được %1 nữa.</translation>
    </message>
    <message>
        <source>This code has expired. Please ask for a new one.</source>
        <comment>under the code</comment>
        <translation>Mã này đã hết hạn. Vui lòng yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>Use the code %1 that you copied</source>
        <comment>button</comment>
        <translation>Dùng mã %1 mà bạn đã sao chép</translation>
    </message>
</context>
<context>
    <name>Salestrekker::EmailEntry</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>button</comment>
        <translation>Có phải ý bạn là %1?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::HelpPanel</name>
    <message>
        <source>Read more in the help centre</source>
        <comment>button</comment>
        <translation>Đọc thêm trong trung tâm trợ giúp</translation>
    </message>
</context>
<context>
    <name>Salestrekker::KeyboardHint</name>
    <message>
        <source>Caps Lock is on.</source>
        <comment>beside a password</comment>
        <translation>Caps Lock đang bật.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Caps Lock đang bật. Bố cục bàn phím: %1</translation>
    </message>
    <message>
        <source>Keyboard layout: %1</source>
        <comment>beside a password</comment>
        <translation>Bố cục bàn phím: %1</translation>
    </message>
</context>
<context>
    <name>Salestrekker::NewPasswordPage</name>
    <message>
        <source>Choose your new password</source>
        <comment>page title</comment>
        <translation>Chọn mật khẩu mới của bạn</translation>
    </message>
    <message>
        <source>The bar must be fully green before your new password can be saved.</source>
        <comment>page subtitle</comment>
        <translation>Thanh phải xanh hoàn toàn thì mật khẩu mới của bạn mới lưu được.</translation>
    </message>
    <message>
        <source>Please make sure that your new password meets all the rules under the bar; upper and lower case count as different. After this you sign in with your email address and the new password.</source>
        <comment>help</comment>
        <translation>Hãy bảo đảm mật khẩu mới đáp ứng mọi quy tắc bên dưới thanh; chữ hoa và chữ thường được phân biệt. Sau đó bạn đăng nhập bằng địa chỉ email và mật khẩu mới.</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Code that we sent you</source>
        <comment>field</comment>
        <translation>Mã chúng tôi đã gửi cho bạn</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <comment>button</comment>
        <translation>Đăng nhập thay vào đó</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>field</comment>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Confirm new password</source>
        <comment>field</comment>
        <translation>Xác nhận mật khẩu mới</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Suggest a strong password</source>
        <comment>button</comment>
        <translation>Gợi ý mật khẩu mạnh</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <comment>button</comment>
        <translation>Sao chép mật khẩu</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Mật khẩu đã được sao chép</translation>
    </message>
    <message>
        <source>Password policy</source>
        <comment>progress bar</comment>
        <translation>Chính sách mật khẩu</translation>
    </message>
    <message>
        <source>Password rules</source>
        <comment>list</comment>
        <translation>Quy tắc mật khẩu</translation>
    </message>
    <message>
        <source>Please enter the new password a second time.</source>
        <comment>under the second field</comment>
        <translation>Vui lòng nhập mật khẩu mới lần thứ hai.</translation>
    </message>
    <message>
        <source>The two passwords agree.</source>
        <comment>under the second field</comment>
        <translation>Hai mật khẩu khớp nhau.</translation>
    </message>
    <message>
        <source>The two passwords do not agree yet.</source>
        <comment>under the second field</comment>
        <translation>Hai mật khẩu chưa khớp nhau.</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <comment>what is missing</comment>
        <translation>Nhập mã chúng tôi đã gửi cho bạn.</translation>
    </message>
    <message>
        <source>Fill in this field, too.</source>
        <comment>what is missing</comment>
        <translation>Hãy điền cả ô này.</translation>
    </message>
    <message>
        <source>Leave without saving your new password?</source>
        <comment>question</comment>
        <translation>Thoát mà không lưu mật khẩu mới?</translation>
    </message>
    <message>
        <source>Your new password is being saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Mật khẩu mới của bạn đang được lưu. Vẫn rời khỏi?</translation>
    </message>
    <message>
        <source>The password you sent may have been saved. Leave all the same?</source>
        <comment>question</comment>
        <translation>Mật khẩu bạn gửi có thể đã được lưu. Vẫn thoát?</translation>
    </message>
</context>
<context>
    <name>Salestrekker::RuleList</name>
    <message>
        <source>%1 (met)</source>
        <comment>a password rule</comment>
        <translation>%1 (đạt)</translation>
    </message>
    <message>
        <source>%1 (not met)</source>
        <comment>a password rule</comment>
        <translation>%1 (chưa đạt)</translation>
    </message>
    <message>
        <source>met</source>
        <comment>a password rule</comment>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>a password rule</comment>
        <translation>chưa đạt</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message>
        <source>Sign in</source>
        <comment>page title</comment>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Use your temporary password the first time, and your own password after that.</source>
        <comment>page subtitle</comment>
        <translation>Lần đầu hãy dùng mật khẩu tạm thời, sau đó dùng mật khẩu của riêng bạn.</translation>
    </message>
    <message>
        <source>After your email address was verified, you received an email with your temporary password: enter it here together with your email address. Once you have created your own password, sign in with that.</source>
        <comment>help</comment>
        <translation>Sau khi địa chỉ email được xác minh, bạn đã nhận được email có mật khẩu tạm thời: hãy nhập mật khẩu đó ở đây cùng với địa chỉ email. Khi đã tạo mật khẩu của riêng mình, hãy đăng nhập bằng mật khẩu đó.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>field</comment>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>check box</comment>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <comment>check box</comment>
        <translation>Duy trì đăng nhập</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <comment>button</comment>
        <translation>Quên mật khẩu?</translation>
    </message>
    <message>
        <source>I have a verification code</source>
        <comment>button</comment>
        <translation>Tôi có mã xác minh</translation>
    </message>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>Mật khẩu có tối đa %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <comment>what is missing</comment>
        <translation>Nhập mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>Forgot your password? (in %1)</source>
        <comment>button</comment>
        <translation>Quên mật khẩu? (sau %1)</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInWizard</name>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Đăng nhập Salestrekker</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>button</comment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>a step</comment>
        <translation>Xác minh email</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>a step</comment>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>a step</comment>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>a step</comment>
        <translation>Mã hai yếu tố</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>a step</comment>
        <translation>Đã đăng nhập</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>list of steps</comment>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>button</comment>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>button</comment>
        <translation>Ở lại</translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignedInPage</name>
    <message>
        <source>Welcome to Salestrekker</source>
        <comment>page title</comment>
        <translation>Chào mừng đến với Salestrekker</translation>
    </message>
    <message>
        <source>You can close this window; Salestrekker opens in your browser.</source>
        <comment>page subtitle</comment>
        <translation>Bạn có thể đóng cửa sổ này; Salestrekker mở trong trình duyệt của bạn.</translation>
    </message>
    <message>
        <source>You are signed in with your email address, your own password and the code. How to set up your account is described under “Account settings”.</source>
        <comment>help</comment>
        <translation>Bạn đã đăng nhập bằng địa chỉ email, mật khẩu của riêng bạn và mã. Cách thiết lập tài khoản được mô tả trong “Cài đặt tài khoản”.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <comment>heading</comment>
        <translation>Bạn đã đăng nhập</translation>
    </message>
    <message>
        <source>Open Salestrekker</source>
        <comment>button</comment>
        <translation>Mở Salestrekker</translation>
    </message>
    <message>
        <source>Account settings</source>
        <comment>button</comment>
        <translation>Cài đặt tài khoản</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button</comment>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button</comment>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>a step</comment>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step</comment>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a step</comment>
        <translation>sắp tới</translation>
    </message>
</context>
<context>
    <name>Salestrekker::StepPage</name>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Gửi mã mới</translation>
    </message>
    <message>
        <source>Send a new code (in %1)</source>
        <comment>button</comment>
        <translation>Gửi mã mới (sau %1)</translation>
    </message>
    <message>
        <source>That is too long to be pasted here, so nothing was. Copy only the code, address or password, then paste again.</source>
        <comment>what is wrong</comment>
        <translation>Nội dung quá dài để dán vào đây nên chưa dán gì. Hãy chỉ sao chép mã, địa chỉ hoặc mật khẩu rồi dán lại.</translation>
    </message>
    <message>
        <source>The password is copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Mật khẩu đã được sao chép</translation>
    </message>
    <message>
        <source>Enter your email address.</source>
        <comment>what is missing</comment>
        <translation>Nhập địa chỉ email của bạn.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::TwoFactorPage</name>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Xác minh mã</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>field</comment>
        <translation>Khóa cho ứng dụng xác thực</translation>
    </message>
    <message>
        <source>Use another method</source>
        <comment>button</comment>
        <translation>Dùng phương thức khác</translation>
    </message>
    <message>
        <source>How do you want to get the code?</source>
        <comment>above the methods</comment>
        <translation>Bạn muốn nhận mã bằng cách nào?</translation>
    </message>
    <message>
        <source>Add this key to your authenticator app, then enter the code that it shows.</source>
        <comment>above the key</comment>
        <translation>Thêm khóa này vào ứng dụng xác thực, rồi nhập mã mà ứng dụng hiển thị.</translation>
    </message>
    <message>
        <source>Choose how to get the code.</source>
        <comment>what is missing</comment>
        <translation>Chọn cách nhận mã.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::Updates</name>
    <message>
        <source>Version %1 of Salestrekker sign in is available. You have %2.</source>
        <comment>information</comment>
        <translation>Đã có phiên bản %1 của chương trình đăng nhập Salestrekker. Bạn đang dùng %2.</translation>
    </message>
    <message>
        <source>Salestrekker sign in</source>
        <comment>window title</comment>
        <translation>Đăng nhập Salestrekker</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <comment>button</comment>
        <translation>Mở trang tải xuống</translation>
    </message>
    <message>
        <source>To go on signing in, you need version %2 of Salestrekker sign in or later; you have %1. Please install it, or ask your IT support.</source>
        <comment>warning</comment>
        <translation>Để tiếp tục đăng nhập, bạn cần phiên bản %2 của chương trình đăng nhập Salestrekker trở lên; bạn đang có %1. Vui lòng cài đặt hoặc hỏi bộ phận CNTT.</translation>
    </message>
</context>
<context>
    <name>Salestrekker::VerifyEmailPage</name>
    <message>
        <source>Verify your email address</source>
        <comment>page title</comment>
        <translation>Xác minh địa chỉ email của bạn</translation>
    </message>
    <message>
        <source>Enter the code from the email “STEP 1: Verify email address”.</source>
        <comment>page subtitle</comment>
        <translation>Nhập mã trong email “STEP 1: Verify email address”.</translation>
    </message>
    <message>
        <source>Once you have been added to an organisation as a user, you will receive a verification email with a verification code. If you received it over a week ago and have not verified yet, or have not received it at all, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Khi đã được thêm vào một tổ chức với tư cách người dùng, bạn sẽ nhận được email có mã xác minh. Nếu bạn nhận được email hơn một tuần trước mà chưa xác minh, hoặc không nhận được, vui lòng liên hệ %1.</translation>
    </message>
    <message>
        <source>Verify email</source>
        <comment>button</comment>
        <translation>Xác minh email</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>field</comment>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>Verification code</source>
        <comment>field</comment>
        <translation>Mã xác minh</translation>
    </message>
    <message>
        <source>No email, or the code does not work?</source>
        <comment>above the buttons that help</comment>
        <translation>Không có email, hoặc mã không dùng được?</translation>
    </message>
    <message>
        <source>I have already verified my email</source>
        <comment>button</comment>
        <translation>Tôi đã xác minh email rồi</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>Liên hệ hỗ trợ</translation>
    </message>
    <message>
        <source>Enter the verification code from the email.</source>
        <comment>what is missing</comment>
        <translation>Nhập mã xác minh trong email.</translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message>
        <source>Enter the code that your authenticator app shows.</source>
        <comment>where the code is</comment>
        <translation>Nhập mã mà ứng dụng xác thực hiển thị.</translation>
    </message>
    <message>
        <source>Send a code by SMS</source>
        <comment>button</comment>
        <translation>Gửi mã qua SMS</translation>
    </message>
    <message>
        <source>Send a code by SMS to %1</source>
        <comment>button</comment>
        <translation>Gửi mã qua SMS đến %1</translation>
    </message>
    <message>
        <source>Send a code by email</source>
        <comment>button</comment>
        <translation>Gửi mã qua email</translation>
    </message>
    <message>
        <source>Send a code by email to %1</source>
        <comment>button</comment>
        <translation>Gửi mã qua email đến %1</translation>
    </message>
    <message>
        <source>Use the code of my authenticator app</source>
        <comment>button</comment>
        <translation>Dùng mã của ứng dụng xác thực</translation>
    </message>
    <message>
        <source>Use another way: %1</source>
        <comment>button</comment>
        <translation>Dùng cách khác: %1</translation>
    </message>
    <message>
        <source>Two-factor authentication</source>
        <comment>page title</comment>
        <translation>Xác thực hai yếu tố</translation>
    </message>
    <message>
        <source>The last check: a code that only you can receive.</source>
        <comment>page subtitle</comment>
        <translation>Kiểm tra cuối cùng: một mã mà chỉ bạn nhận được.</translation>
    </message>
    <message>
        <source>The code is sent to your mobile phone by SMS and to your account’s email address. Enter it in the field and press “Verify code”; if you no longer have that phone, please contact us at %1.</source>
        <comment>help</comment>
        <translation>Mã được gửi đến điện thoại di động của bạn qua SMS và đến địa chỉ email của tài khoản. Hãy nhập mã vào ô và nhấn “Xác minh mã”; nếu bạn không còn điện thoại đó, vui lòng liên hệ %1.</translation>
    </message>
    <message>
        <source>Verify code</source>
        <comment>button</comment>
        <translation>Xác minh mã</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <comment>field</comment>
        <translation>Mã hai yếu tố</translation>
    </message>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Nhập đủ %n chữ số của mã.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <comment>what is missing</comment>
        <translation>Nhập mã.</translation>
    </message>
</context>
</TS>
