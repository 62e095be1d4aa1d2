; setup.exe. Defined by packaging/windows/build: VERSION, STAGE (the folder of what is installed), UNINSTALL (uninstall.exe), INSTALLER
; (installer.dll), LIST (what is installed, a file a line), OUTPUT, ICON, SETTINGS, LANGUAGES (include files), BANNER (picture), SIZE (kB), SIGN (signs a file).
;
; setup.exe [/S] [/ALLUSERS] [/BACKEND_KIND=oauth ...] [/D=folder]
; uninstall.exe [/S] [/ALLUSERS] [/SETTINGS]
; Exit status, both: 0; 1 cancelled; 2 a file could not be written, replaced or removed, and all is as it was; 5 the program is still
; running; 87 an option or setting can't be used; 145 the folder holds other files; 183 it is installed for everyone already, in this version or as MSI; 740 for everyone it wants
; an administrator; 1638 a newer version is installed.
;
; Of one computer's installations, one for everyone replaces this user's own; the MSI and setup.exe's for everyone exclude each other.
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
!include TextFunc.nsh
!include WordFunc.nsh
!include x64.nsh
${Using:StrFunc} StrStr

!define NAME "Salestrekker sign in"
!define PROGRAM "salestrekker-signin.exe"
!define SERVICE "salestrekker-demo-service.exe" ; ends with the program that started it
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SalestrekkerSignIn"
!define MANAGED_KEY "Software\Salestrekker\SignIn"
!define SCHEME_KEY "Software\Classes\salestrekker"
!define EARLIER_SCHEME_KEY "Software\Classes\salestrekker.earlier" ; another program's, while ours is there
!define UPGRADE_CODE "{5B0E3B55-7C36-4C1B-9A53-6B7C0C8E1C34}" ; of the MSI

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
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseFolder
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
Var Earlier ; where this installation was until now
Var Own ; where this user's own is, which one for everyone replaces
Var Work ; the new version, and the one that it replaces, until all is in place

; Where it goes. SHCTX, $SMPROGRAMS follow.
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

!macro Functions UN
; $R9: a folder. The program of this user is asked to close; that of another user, who may run the same files, cannot be.
Function ${UN}CloseProgram
  ${IfNot} ${FileExists} "$R9\${PROGRAM}"
    Return
  ${EndIf}
  again:
  nsExec::Exec '"$R9\${PROGRAM}" --quit'
  Pop $0
  StrCpy $1 0
  ${Do}
    ClearErrors
    FileOpen $0 "$R9\${PROGRAM}" a ; refused while it runs
    FileClose $0
    FileOpen $0 "$R9\${SERVICE}" a
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

; Moves the files of the list $R2 from the folder $R0 to $R1, on the same volume; never over another. $R3: "all or nothing" stops with
; the error flag at the first that cannot be moved; "back" moves what can be.
Function ${UN}MoveFiles
  StrCpy $R7 0
  FileOpen $R4 $R2 r
  ${Do}
    ClearErrors
    FileRead $R4 $R5
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ${TrimNewLines} $R5 $R5
    !if "${UN}" != "" ; these two run now, and go last
      ${If} $R5 == "remove.exe"
      ${OrIf} $R5 == "uninstall.exe"
        ${Continue}
      ${EndIf}
    !endif
    ${IfNot} ${FileExists} "$R0\$R5"
      ${Continue}
    ${EndIf}
    ${GetParent} "$R1\$R5" $R6
    CreateDirectory $R6
    ClearErrors
    Rename "$R0\$R5" "$R1\$R5"
    ${If} ${Errors}
    ${AndIf} $R3 == "all or nothing"
      StrCpy $R7 1
      ${Break}
    ${EndIf}
  ${Loop}
  FileClose $R4
  ClearErrors
  ${If} $R7 = 1
    SetErrors
  ${EndIf}
FunctionEnd

; Of the list $R2: the folders in $R0, where they are empty.
Function ${UN}RemoveFolders
  FileOpen $R4 $R2 r
  ${Do}
    ClearErrors
    FileRead $R4 $R5
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ${GetParent} $R5 $R5
    ${While} $R5 != ""
      RMDir "$R0\$R5"
      ${GetParent} $R5 $R5
    ${EndWhile}
  ${Loop}
  FileClose $R4
FunctionEnd

; $R9: the folder that is not installed any longer. What another program has registered since stays, and one that had before has its own again.
Function ${UN}Unregister
  ReadRegStr $0 SHCTX "${SCHEME_KEY}\shell\open\command" ""
  StrLen $1 '"$R9\${PROGRAM}"'
  StrCpy $0 $0 $1
  ${If} $0 == '"$R9\${PROGRAM}"'
    DeleteRegKey SHCTX "${SCHEME_KEY}"
    Push "${EARLIER_SCHEME_KEY}"
    Push "${SCHEME_KEY}"
    Call ${UN}CopyKey
  ${EndIf}
  DeleteRegKey SHCTX "${EARLIER_SCHEME_KEY}"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $R9
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${EndIf}
FunctionEnd

; Two keys of SHCTX on the stack: all of the first, where it is there, into the second.
Function ${UN}CopyKey
  Pop $1
  Pop $0
  StrCpy $2 -2147483647 ; HKCU, as a handle of 64 bits
  ${If} $AllUsers = 1
    StrCpy $2 -2147483646 ; HKLM
  ${EndIf}
  System::Call 'advapi32::RegOpenKeyExW(p r2, w r0, i 0, i 0x20019, *p .r3) i .r4'
  ${If} $4 = 0
    System::Call 'advapi32::RegCreateKeyW(p r2, w r1, *p .r5)'
    System::Call 'shlwapi::SHCopyKeyW(p r3, p 0, p r5, i 0)'
    System::Call 'advapi32::RegCloseKey(p r5)'
    System::Call 'advapi32::RegCloseKey(p r3)'
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Functions ""
!insertmacro Functions "un."

Function .onInit
  SetRegView 64
  InitPluginsDir
  File "/oname=$PLUGINSDIR\installer.dll" "${INSTALLER}"
  ; NSIS stops reading at a /D=, and takes quotes for a part of it.
  Push "/S"
  Call OptionValue
  ${IfNot} ${Errors}
    SetSilent silent
  ${EndIf}
  System::Call 'kernel32::GetCommandLineW() w .r0'
  ${StrStr} $1 $0 '/D="'
  ${StrStr} $2 $0 '"/D='
  ${If} "$1$2" != ""
    Push "/D="
    Call OptionValue
    StrCpy $INSTDIR $0
  ${EndIf}
  ${If} $INSTDIR != ""
    StrCpy $1 $INSTDIR
    System::Call 'kernel32::GetFullPathNameW(w r1, i ${NSIS_MAX_STRLEN}, w .r0, p 0)'
    StrCpy $1 $0 "" 3
    StrCpy $1 $1 1 -1
    ${If} $1 == "\"
      StrCpy $0 $0 -1
    ${EndIf}
    StrCpy $INSTDIR $0
  ${EndIf}

  System::Call '"$PLUGINSDIR\installer.dll"::CheckCommandLine(w .r1, i ${NSIS_MAX_STRLEN}) i .r0'
  ${If} $0 <> 0
    !insertmacro Fail "$1" 87
  ${EndIf}

  StrCpy $AllUsers 0
  Push "/ALLUSERS"
  Call OptionValue
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  System::Call 'msi::MsiEnumRelatedProductsW(w "${UPGRADE_CODE}", i 0, i 0, w .r1) i .r0'
  ${If} $0 = 0
    !insertmacro Fail "$(InstalledByMsi)" 183
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $AllUsers = 0
  ${AndIf} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 0
      !insertmacro Fail "$(InstalledForEveryone)" 183
    ${EndIf}
    ; One that everyone has is brought up to date where it is.
    StrCpy $AllUsers 1
  ${EndIf}
  !insertmacro ChooseContext
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro Fail "$(NewerInstalled)" 1638
    ${EndIf}
  ${EndIf}
  ${If} $AllUsers = 1
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
        System::Call 'kernel32::GetCommandLineW() p .r0'
        System::Call 'shlwapi::PathGetArgsW(p r0) w .r0'
        ExecShell "runas" "$EXEPATH" "$0"
        Quit
      ${EndIf}
      !insertmacro Fail "$(NeedsAdministrator)" 740
    ${EndIf}
  ${EndIf}
  ReadRegStr $Earlier SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $Earlier
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $AllUsers = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call RefuseFolder
  ${EndIf}
FunctionEnd

; A folder with anything in it but this program is another's.
Function RefuseFolder
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    Return
  ${EndIf}
  ClearErrors
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoUntil} ${Errors}
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      FindClose $0
      ${If} ${Silent}
        SetErrorLevel 145
        Quit
      ${EndIf}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderInUse)"
      Abort
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

; Of the command line: "/NAME=" on the stack -> $0 what follows it, or "/NAME" as it is, or the error flag. As Windows splits it, so that
; "/NAME=a b" is understood like /NAME="a b".
Function OptionValue
  Pop $1
  StrLen $2 $1
  System::Call 'kernel32::GetCommandLineW() p .r3'
  System::Call 'shell32::CommandLineToArgvW(p r3, *i .r4) p .r5'
  StrCpy $6 $5
  StrCpy $9 $1 1 -1
  SetErrors
  ${While} $4 > 0
    System::Call '*$6(w .r7)'
    StrCpy $8 $7 $2
    StrCpy $0 $7 "" $2
    ${If} $8 == $1
      ${If} $9 == "="
      ${OrIf} $0 == ""
        ClearErrors
        ${Break}
      ${EndIf}
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
      CreateDirectory "$LOCALAPPDATA\Salestrekker"
      System::Call '"$PLUGINSDIR\installer.dll"::WriteSetting(w "$LOCALAPPDATA\Salestrekker\SignIn.conf", w "${SECTION_NAME}", w "${KEY}", w r0) i .r1'
      ${If} $1 <> 0
        !insertmacro Fail "$(NotReplaced)" 2
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend

; What was moved away is put back.
Function TakeBack
  StrCpy $R3 "back"
  StrCpy $R0 "$Work\earlier"
  StrCpy $R1 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\earlier.txt"
  Call MoveFiles
  SetOutPath "$TEMP"
  RMDir /r "$Work"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\files.txt"
  Call RemoveFolders
  RMDir "$INSTDIR"
  !insertmacro Fail "$(NotReplaced)" 2
FunctionEnd

; $R9: an installation that the new one replaces. Its settings stay.
Function Replace
  ${If} $R9 == ""
  ${OrIf} $R9 == $INSTDIR
    Return
  ${EndIf}
  StrCpy $0 "$R9\remove.exe"
  ${IfNot} ${FileExists} $0
    StrCpy $0 "$R9\uninstall.exe" ; of 0.1.0
  ${EndIf}
  StrCpy $1 ""
  ${If} $AllUsers = 1
  ${AndIf} $R9 != $Own
    StrCpy $1 "/ALLUSERS"
  ${EndIf}
  ExecWait '"$0" /S /UPGRADE $1 _?=$R9'
  Delete "$R9\remove.exe"
  Delete "$R9\uninstall.exe"
  RMDir "$R9"
FunctionEnd

Section
  !insertmacro ChooseContext
  StrCpy $Own ""
  ${If} $AllUsers = 1
    ReadRegStr $Own HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  StrCpy $R9 $INSTDIR
  Call CloseProgram
  StrCpy $R9 $Earlier
  Call CloseProgram
  StrCpy $R9 $Own
  Call CloseProgram

  ; The new version is written beside the one that is there, and both are moved: the one away, the other in its place.
  StrCpy $Work "$INSTDIR\setup.tmp"
  InitPluginsDir
  RMDir /r "$Work"
  CreateDirectory "$Work\earlier"
  ClearErrors
  File "/oname=$PLUGINSDIR\files.txt" "${LIST}"
  SetOutPath "$Work\new"
  File /r "${STAGE}/*"
  File "/oname=uninstall.exe" "${UNINSTALL}"
  File "/oname=files.txt" "${LIST}"
  WriteUninstaller "$Work\new\remove.exe"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  StrCpy $R2 "$INSTDIR\files.txt"
  ${IfNot} ${FileExists} $R2
    StrCpy $R2 "$PLUGINSDIR\files.txt"
  ${EndIf}
  CopyFiles /SILENT $R2 "$PLUGINSDIR\earlier.txt"
  SetOutPath "$INSTDIR"
  StrCpy $R3 "all or nothing"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$Work\earlier"
  StrCpy $R2 "$PLUGINSDIR\earlier.txt"
  Call MoveFiles
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  StrCpy $R0 "$Work\new"
  StrCpy $R1 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\files.txt"
  Call MoveFiles
  ${If} ${Errors}
    StrCpy $R3 "back"
    StrCpy $R0 "$INSTDIR"
    StrCpy $R1 "$Work\new"
    Call MoveFiles
    Call TakeBack
  ${EndIf}
  RMDir /r "$Work"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\earlier.txt"
  Call RemoveFolders

  StrCpy $R9 $Earlier
  Call Replace
  StrCpy $R9 $Own
  Call Replace
  ${If} $Own != ""
    StrCpy $AllUsers 0
    !insertmacro ChooseContext
    StrCpy $R9 $Own
    Call Unregister
    StrCpy $AllUsers 1
    !insertmacro ChooseContext
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  ReadRegStr $0 SHCTX "${SCHEME_KEY}\shell\open\command" ""
  ${StrStr} $0 $0 "\${PROGRAM}"
  ${If} $0 == ""
    DeleteRegKey SHCTX "${EARLIER_SCHEME_KEY}"
    Push "${SCHEME_KEY}"
    Push "${EARLIER_SCHEME_KEY}"
    Call CopyKey
    DeleteRegKey SHCTX "${SCHEME_KEY}"
  ${EndIf}
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
    ${If} $1 != "Admin" ; uninstall.exe has asked
      !insertmacro Fail "$(NeedsAdministrator)" 740
    ${EndIf}
  ${EndIf}
FunctionEnd

Section un.
  !insertmacro ChooseContext
  StrCpy $R9 $INSTDIR
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
    keep:
    SetShellVarContext current
    Delete "$LOCALAPPDATA\Salestrekker\*.lock" ; of one that was ended by force
    RMDir "$LOCALAPPDATA\Salestrekker"
    !insertmacro ChooseContext
  ${EndIf}
  InitPluginsDir
  StrCpy $Work "$INSTDIR\setup.tmp"
  RMDir /r "$Work"
  File "/oname=$PLUGINSDIR\files.txt" "${LIST}"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$Work"
  StrCpy $R2 "$PLUGINSDIR\files.txt"
  StrCpy $R3 "all or nothing"
  Call un.MoveFiles
  ${If} ${Errors}
    StrCpy $R0 "$Work"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R3 "back"
    Call un.MoveFiles
    RMDir /r "$Work"
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  RMDir /r "$Work"
  Call un.RemoveFolders
  Call un.Unregister
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
  ${AndIf} $AllUsers = 1
    DeleteRegKey HKLM "${MANAGED_KEY}"
    DeleteRegKey /ifempty HKLM "Software\Salestrekker"
  ${EndIf}
SectionEnd
