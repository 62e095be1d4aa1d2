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
</TS>
