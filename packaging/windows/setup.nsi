; setup.exe. Defined by packaging/windows/build: VERSION, STAGE (the folder of what is installed), OUTPUT, ICON, SETTINGS, FILES,
; LANGUAGES (include files), BANNER (picture), SIZE (kB), SIGN (signs a file).
;
; setup.exe [/S] [/ALLUSERS] [/BACKEND_KIND=oauth ...] [/D=folder]
; uninstall.exe [/S] [/SETTINGS]
; Exit status: 0; 1 cancelled; 2 a file could not be written; 5 the program is still running; 740 /ALLUSERS wants an
; administrator; 1638 a newer version is installed.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include StrFunc.nsh
!include WordFunc.nsh
!include x64.nsh
${Using:StrFunc} StrRep

!define NAME "Salestrekker sign in"
!define PROGRAM "salestrekker-signin.exe"
!define SERVICE "salestrekker-demo-service.exe" ; ends with the program that started it
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SalestrekkerSignIn"
!define MANAGED_KEY "Software\Salestrekker\SignIn"
!define SCHEME_KEY "Software\Classes\salestrekker"

Name "${NAME}"
OutFile "${OUTPUT}"
!uninstfinalize '"${SIGN}" "%1"'
InstallDir "" ; empty unless /D: .onInit knows better
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}: setup"
VIAddVersionKey "CompanyName" "Salestrekker sign in contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The language is that of Windows; of others, English.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Hindi"
!include "${LANGUAGES}"

Var AllUsers ; 1: for everyone on this computer

; What to do and where, from what is installed already. SHCTX, $SMPROGRAMS, $DESKTOP follow.
!macro ChooseContext
  ${If} $AllUsers = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
  SetRegView 64
!macroend

; message, exit status
!macro Fail MESSAGE STATUS
  IfSilent +2
    MessageBox MB_OK|MB_ICONSTOP "${MESSAGE}"
  SetErrorLevel ${STATUS}
  Quit
!macroend

; The program of this user is asked to close; that of another user, who may run the same files, cannot be.
!macro CloseProgram UN
Function ${UN}CloseProgram
  ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    Return
  ${EndIf}
  again:
  nsExec::Exec '"$INSTDIR\${PROGRAM}" --quit'
  Pop $0
  StrCpy $1 0
  ${Do}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a ; refused while it runs
    FileClose $0
    FileOpen $0 "$INSTDIR\${SERVICE}" a
    FileClose $0
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    IntOp $1 $1 + 1
    Sleep 250
  ${LoopUntil} $1 > 20
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 5
  Quit
FunctionEnd
!macroend
!insertmacro CloseProgram ""
!insertmacro CloseProgram "un."

Function .onInit
  SetRegView 64
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${Else}
    ; One that everyone has is brought up to date where it is.
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 != ""
      StrCpy $AllUsers 1
    ${EndIf}
  ${EndIf}
  ${If} $AllUsers = 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$EXEPATH" "$0"
        Quit
      ${EndIf}
      !insertmacro Fail "$(NeedsAdministrator)" 740
    ${EndIf}
  ${EndIf}
  !insertmacro ChooseContext
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $1 != ""
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 = 1
      !insertmacro Fail "$(NewerInstalled)" 1638
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $AllUsers = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Of the command line: "/NAME=" on the stack -> $0 what follows it, or the error flag. As Windows splits it, so that
; "/NAME=a b" is understood like /NAME="a b".
Function OptionValue
  Pop $1
  StrLen $2 $1
  StrCpy $3 $CMDLINE
  System::Call 'shell32::CommandLineToArgvW(w r3, *i .r4) p .r5'
  StrCpy $6 $5
  SetErrors
  ${While} $4 > 0
    System::Call '*$6(w .r7)'
    StrCpy $8 $7 $2
    ${If} $8 == $1
      StrCpy $0 $7 "" $2
      ClearErrors
      ${Break}
    ${EndIf}
    IntOp $4 $4 - 1
    IntPtrOp $6 $6 + ${NSIS_PTR_SIZE}
  ${EndWhile}
  System::Call 'kernel32::LocalFree(p r5)'
FunctionEnd

; One setting of the command line: for everyone into the registry, where users cannot change it; else among the user's own.
!macro Setting OPTION SECTION_NAME KEY
  Push "/${OPTION}="
  Call OptionValue
  ${IfNot} ${Errors}
    ${If} $AllUsers = 1
      WriteRegStr HKLM "${MANAGED_KEY}\${SECTION_NAME}" "${KEY}" "$0"
    ${Else}
      ; As QSettings reads it: in quotes; a backslash, before that and before a quote.
      ${StrRep} $0 $0 "\" "\\"
      ${StrRep} $0 $0 '"' '\"'
      CreateDirectory "$LOCALAPPDATA\Salestrekker"
      WriteINIStr "$LOCALAPPDATA\Salestrekker\SignIn.conf" "${SECTION_NAME}" "${KEY}" '"$0"'
    ${EndIf}
  ${EndIf}
!macroend

Section
  !insertmacro ChooseContext
  Call CloseProgram
  ; What an older version had and this one has not must not stay.
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "$0\uninstall.exe" "$PLUGINSDIR\old.exe"
    StrCpy $1 ""
    ${If} $AllUsers = 1
      StrCpy $1 "/ALLUSERS"
    ${EndIf}
    ExecWait '"$PLUGINSDIR\old.exe" /S /UPGRADE $1 _?=$0' $2
    ${If} $2 != 0
      !insertmacro Fail "$(StillRunning)" 5
    ${EndIf}
    Delete "$0\uninstall.exe"
  ${EndIf}

  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${STAGE}/*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:${NAME}"
  WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
  WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" '"$INSTDIR\${PROGRAM}",0'
  ; After -- nothing in a link can become an option.
  WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" -- "%1"'

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" '"$INSTDIR\${PROGRAM}"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Salestrekker sign in contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "HelpLink" "https://help.salestrekker.com"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  StrCpy $1 ""
  ${If} $AllUsers = 1
    StrCpy $1 " /ALLUSERS"
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"$1'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe"$1 /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1

  !include "${SETTINGS}"
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      ${IfNot} ${Silent}
        ExecShell "runas" "$INSTDIR\uninstall.exe" "$0"
        Quit
      ${EndIf}
      !insertmacro Fail "$(NeedsAdministrator)" 740
    ${EndIf}
  ${EndIf}
FunctionEnd

Section un.
  !insertmacro ChooseContext
  Call un.CloseProgram
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    ; For good. The user's own settings and session go on request; this user's only, others' are theirs.
    ClearErrors
    ${GetOptions} $0 "/SETTINGS" $1
    ${If} ${Errors}
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveSettings)" /SD IDNO IDNO keep
    ${EndIf}
    nsExec::Exec '"$INSTDIR\${PROGRAM}" --reset'
    Pop $1
    RMDir "$LOCALAPPDATA\Salestrekker"
    keep:
    ${If} $AllUsers = 1
      DeleteRegKey HKLM "${MANAGED_KEY}"
      DeleteRegKey /ifempty HKLM "Software\Salestrekker"
    ${EndIf}
  ${EndIf}
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${SCHEME_KEY}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
