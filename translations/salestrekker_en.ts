<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_AU" sourcelanguage="en_AU">
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>That code is not right. Please check it and try again; %n tries are left.</source>
        <comment>failure</comment>
        <translation>
            <numerusform>That code is not right. Please check it and try again; one try is left.</numerusform>
            <numerusform>That code is not right. Please check it and try again; %n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message numerus="yes">
        <source>%n rules are not met yet</source>
        <comment>on the bar</comment>
        <translation>
            <numerusform>One rule is not met yet</numerusform>
            <numerusform>%n rules are not met yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salestrekker::SignInPage</name>
    <message numerus="yes">
        <source>A password has at most %n characters.</source>
        <comment>what is wrong</comment>
        <translation>
            <numerusform>A password has at most one character.</numerusform>
            <numerusform>A password has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoFactorPage</name>
    <message numerus="yes">
        <source>Enter all %n digits of the code.</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>Enter the digit of the code.</numerusform>
            <numerusform>Enter all %n digits of the code.</numerusform>
        </translation>
    </message>
</context>
</TS>
