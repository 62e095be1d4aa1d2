; setup.exe. Defined by packaging/windows/build: VERSION, STAGE (the folder of what is installed), UNINSTALL (uninstall.exe), INSTALLER
; (installer.dll), LIST (what is installed, a file a line), OUTPUT, ICON, SETTINGS, LANGUAGES (include files), BANNER (picture), SIZE (kB), SIGN (signs a file).
;
; setup.exe [/S] [/ALLUSERS] [/BACKEND_KIND=oauth ...] [/D=folder]
; uninstall.exe [/S] [/ALLUSERS] [/SETTINGS]
; Exit status, both: 0; 1 cancelled; 2 a file or the registry could not be written, replaced or removed, and all is as it was; 5 the program is
; still running; 80 it is installed elsewhere, in another folder or for this user alone; 87 an option or setting can't be used; 145 the folder
; holds other files; 183 it is installed for everyone already, in this version or as MSI; 740 for everyone it wants an administrator; 1638 a
; newer version is installed.
;
; Of one computer's installations, each excludes the others. None removes another: a user's own lies where any program of that user can write,
; and nothing from there is run, nor deleted, by an administrator's setup.exe.
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
!define WORK "setup.tmp" ; in the program's folder
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SalestrekkerSignIn"
!define MANAGED_KEY "Software\Salestrekker\SignIn"
!define SCHEME_KEY "Software\Classes\salestrekker"
!define EARLIER_SCHEME_KEY "Software\Classes\salestrekker.earlier" ; another program's, while ours is there
!define OUR_KEY "Software\Salestrekker"
!define KEPT_KEY "${OUR_KEY}\Setup.earlier" ; what the keys above said, until all is done
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
Var Earlier ; where it is installed already
Var Work ; "new", the new version, and "earlier", the one that it replaces, until all is in place; each with its list beside it. There is
         ; that of the earlier from the first file that is moved to the last.
Var IsKept ; 1: settings and registry can be given back as they were
Var Forget ; 1: this user's settings and session go, too

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
; The program in the folder $R9 is asked to close, by that in $R8; error flag: it has not. Another user's, who may run the same files, can't
; be asked.
Function ${UN}CloseProgram
  ${IfNot} ${FileExists} "$R9\${PROGRAM}"
    ClearErrors
    Return
  ${EndIf}
  again:
  nsExec::Exec '"$R8\${PROGRAM}" --quit'
  Pop $0
  StrCpy $1 0
  ${Do}
    ClearErrors
    FileOpen $0 "$R9\${PROGRAM}" a ; refused while it runs
    FileClose $0
    ${If} ${FileExists} "$R9\${SERVICE}"
      FileOpen $0 "$R9\${SERVICE}" a
      FileClose $0
    ${EndIf}
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    IntOp $1 $1 + 1
    Sleep 250
  ${LoopUntil} $1 > 20
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
  SetErrors
FunctionEnd

; Moves the files of the list $R2 from the folder $R0 to $R1, on the same volume; never over another. Error flag: one could not be moved.
; $R3: "all or nothing" stops there; "back" goes on.
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
      StrCpy $R7 1
      ${If} $R3 == "all or nothing"
        ${Break}
      ${EndIf}
    ${EndIf}
  ${Loop}
  FileClose $R4
  ClearErrors
  ${If} $R7 = 1
    SetErrors
  ${EndIf}
FunctionEnd

; What was moved goes back where it was, also what a run has moved that was ended half way. "new" is whole as long as there is a list of the
; earlier: a file that is there was not moved, and its like outside is an earlier one, and stays. Error flag: something could not go back; it
; stays where it is, for the next time.
Function ${UN}MoveBack
  ${If} ${FileExists} "$Work\earlier.txt"
    StrCpy $R3 "back"
    StrCpy $R0 "$INSTDIR"
    StrCpy $R1 "$Work\new"
    StrCpy $R2 "$Work\files.txt"
    Call ${UN}MoveFiles
    StrCpy $R0 "$Work\earlier"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R2 "$Work\earlier.txt"
    Call ${UN}MoveFiles
    ${If} ${Errors}
      SetErrors ; asked for, it is forgotten
      Return
    ${EndIf}
    Delete "$Work\earlier.txt"
  ${EndIf}
  RMDir /r "$Work"
  ClearErrors
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

; Two keys of SHCTX on the stack: all of the first, where it is there, into the second. Error flag: it is there, and that can't be done.
Function ${UN}CopyKey
  ClearErrors
  Pop $1
  Pop $0
  StrCpy $2 -2147483647 ; HKCU, as a handle of 64 bits
  ${If} $AllUsers = 1
    StrCpy $2 -2147483646 ; HKLM
  ${EndIf}
  System::Call 'advapi32::RegOpenKeyExW(p r2, w r0, i 0, i 0x20019, *p .r3) i .r4'
  ${If} $4 = 0
    System::Call 'advapi32::RegCreateKeyW(p r2, w r1, *p .r5) i .r4'
    ${If} $4 = 0
      System::Call 'shlwapi::SHCopyKeyW(p r3, p 0, p r5, i 0) i .r4'
      System::Call 'advapi32::RegCloseKey(p r5)'
    ${EndIf}
    System::Call 'advapi32::RegCloseKey(p r3)'
  ${ElseIf} $4 = 2 ; ERROR_FILE_NOT_FOUND
    StrCpy $4 0
  ${EndIf}
  ${If} $4 <> 0
    SetErrors
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Functions ""
!insertmacro Functions "un."

; Of the command line: "/NAME=" -> $0 what follows it, or "/NAME" as it is, or the error flag. As Windows splits it, so that "/NAME=a b" is
; understood like /NAME="a b".
!macro Option NAME
  ClearErrors
  System::Call '"$PLUGINSDIR\installer.dll"::FindOption(w "${NAME}", w .r0, i ${NSIS_MAX_STRLEN}) i .r1'
  ${If} $1 <> 0
    SetErrors
  ${EndIf}
!macroend

; Error flag: the program is not in the folder $R9, nor is what a setup.exe or uninstall.exe that was ended half way has left of it.
Function SeekProgram
  ClearErrors
  ${If} $R9 == ""
    SetErrors
  ${ElseIfNot} ${FileExists} "$R9\${PROGRAM}"
  ${AndIfNot} ${FileExists} "$R9\${WORK}\earlier.txt"
    SetErrors
  ${EndIf}
FunctionEnd

Function .onInit
  SetRegView 64
  InitPluginsDir
  File "/oname=$PLUGINSDIR\installer.dll" "${INSTALLER}"
  ; NSIS stops reading at a /D=, and takes quotes for a part of it.
  !insertmacro Option "/S"
  ${IfNot} ${Errors}
    SetSilent silent
  ${EndIf}
  StrCpy $INSTDIR ""
  !insertmacro Option "/D="
  ${IfNot} ${Errors}
    StrCpy $1 $0
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
  !insertmacro Option "/ALLUSERS"
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
    ReadRegStr $R9 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    Call SeekProgram
    ${IfNot} ${Errors}
      !insertmacro Fail "$(InstalledElsewhere)" 80
    ${EndIf}
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
      ${IfNot} ${Silent}
        ; By its address: a variable has room for 1,023 characters.
        System::Call 'kernel32::GetCommandLineW() p .r0'
        System::Call 'shlwapi::PathGetArgsW(p r0) p .r0'
        System::Call 'shell32::ShellExecuteW(p 0, w "runas", w "$EXEPATH", p r0, p 0, i 1)'
        Quit
      ${EndIf}
      !insertmacro Fail "$(NeedsAdministrator)" 740
    ${EndIf}
  ${EndIf}
  ReadRegStr $R9 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  Call SeekProgram
  ${If} ${Errors}
    StrCpy $R9 ""
  ${EndIf}
  StrCpy $Earlier $R9
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

; message, exit status; where somebody looks, back to the page
!macro Refuse MESSAGE STATUS
  ${If} ${Silent}
    SetErrorLevel ${STATUS}
    Quit
  ${EndIf}
  MessageBox MB_OK|MB_ICONEXCLAMATION "${MESSAGE}"
  Abort
!macroend

; One that is there stays in its folder; and a folder with anything in it but this program is another's.
Function RefuseFolder
  ${If} $Earlier != ""
  ${AndIf} $Earlier != $INSTDIR
    StrCpy $R9 $Earlier
    !insertmacro Refuse "$(InstalledElsewhere)" 80
  ${EndIf}
  StrCpy $R9 $INSTDIR
  Call SeekProgram
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  ClearErrors
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoUntil} ${Errors}
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "${WORK}" ; of a setup.exe that was ended while it unpacked
      FindClose $0
      !insertmacro Refuse "$(FolderInUse)" 145
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd

; One setting of the command line: for everyone into the registry, where users cannot change it; else among the user's own.
!macro Setting OPTION SECTION_NAME KEY
  !insertmacro Option "/${OPTION}="
  ${IfNot} ${Errors}
    ${If} $AllUsers = 1
      WriteRegStr HKLM "${MANAGED_KEY}\${SECTION_NAME}" "${KEY}" "$0"
    ${Else}
      CreateDirectory "$LOCALAPPDATA\Salestrekker"
      System::Call '"$PLUGINSDIR\installer.dll"::WriteSetting(w "$LOCALAPPDATA\Salestrekker\SignIn.conf", w "${SECTION_NAME}", w "${KEY}", w r0) i .r1'
      ${If} $1 <> 0
        SetErrors
      ${EndIf}
    ${EndIf}
    ${If} ${Errors}
      Call TakeBack
    ${EndIf}
  ${EndIf}
!macroend

!macro EachKey DO
  !insertmacro ${DO} "${UNINSTALL_KEY}" "Uninstall"
  !insertmacro ${DO} "${SCHEME_KEY}" "Scheme"
  !insertmacro ${DO} "${EARLIER_SCHEME_KEY}" "EarlierScheme"
  !insertmacro ${DO} "${MANAGED_KEY}" "Settings"
!macroend

!macro KeepKey KEY NAME
  Push "${KEY}"
  Push "${KEPT_KEY}\${NAME}"
  Call CopyKey
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
!macroend

!macro GiveKeyBack KEY NAME
  DeleteRegKey SHCTX "${KEY}"
  Push "${KEPT_KEY}\${NAME}"
  Push "${KEY}"
  Call CopyKey
!macroend

; The registry, and the user's settings, as they are now. What an interrupted run kept goes before.
Function Keep
  Call ForgetKept
  !insertmacro EachKey KeepKey
  ${If} $AllUsers = 0
  ${AndIf} ${FileExists} "$LOCALAPPDATA\Salestrekker\SignIn.conf"
    System::Call 'kernel32::CopyFileW(w "$LOCALAPPDATA\Salestrekker\SignIn.conf", w "$PLUGINSDIR\SignIn.conf", i 0) i .r0'
    ${If} $0 = 0
      Call TakeBack
    ${EndIf}
  ${EndIf}
  StrCpy $IsKept 1
FunctionEnd

Function ForgetKept
  DeleteRegKey SHCTX "${KEPT_KEY}"
  DeleteRegKey /ifempty SHCTX "${OUR_KEY}"
FunctionEnd

Function GiveBack
  !insertmacro EachKey GiveKeyBack
  ${If} $Earlier == ""
    Delete "$SMPROGRAMS\${NAME}.lnk"
  ${EndIf}
  ${If} $AllUsers = 0
    ${If} ${FileExists} "$PLUGINSDIR\SignIn.conf"
      System::Call 'kernel32::CopyFileW(w "$PLUGINSDIR\SignIn.conf", w "$LOCALAPPDATA\Salestrekker\SignIn.conf", i 0)'
    ${Else}
      Delete "$LOCALAPPDATA\Salestrekker\SignIn.conf"
      RMDir "$LOCALAPPDATA\Salestrekker"
    ${EndIf}
  ${EndIf}
FunctionEnd

; All is put back as it was.
Function Undo
  SetOutPath "$TEMP"
  Call MoveBack
  ${If} $IsKept = 1
    Call GiveBack
  ${EndIf}
  Call ForgetKept
  StrCpy $R0 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\files.txt"
  Call RemoveFolders
  RMDir "$INSTDIR"
FunctionEnd

Function TakeBack
  Call Undo
  !insertmacro Fail "$(NotReplaced)" 2
FunctionEnd

Section
  !insertmacro ChooseContext
  StrCpy $IsKept 0
  ; The new version is written beside the one that is there, and both are moved: the one away, the other in its place.
  StrCpy $Work "$INSTDIR\${WORK}"
  InitPluginsDir
  Call MoveBack
  ${If} ${Errors}
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  CreateDirectory "$Work\earlier"
  ClearErrors
  File "/oname=$PLUGINSDIR\files.txt" "${LIST}"
  File "/oname=$Work\files.txt" "${LIST}"
  SetOutPath "$Work\new"
  File /r "${STAGE}/*"
  File "/oname=uninstall.exe" "${UNINSTALL}"
  File "/oname=files.txt" "${LIST}"
  WriteUninstaller "$Work\new\remove.exe"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  ; By the new program, which nobody else has had in hand.
  StrCpy $R8 "$Work\new"
  StrCpy $R9 "$INSTDIR"
  Call CloseProgram
  ${If} ${Errors}
    Call Undo
    SetErrorLevel 5
    Quit
  ${EndIf}

  Call Keep
  !include "${SETTINGS}"

  StrCpy $R2 "$INSTDIR\files.txt"
  ${IfNot} ${FileExists} $R2
    StrCpy $R2 "$PLUGINSDIR\files.txt"
  ${EndIf}
  ClearErrors
  CopyFiles /SILENT $R2 "$PLUGINSDIR\earlier.txt"
  CopyFiles /SILENT $R2 "$Work\earlier.txt"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
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
    Call TakeBack
  ${EndIf}

  ReadRegStr $0 SHCTX "${SCHEME_KEY}\shell\open\command" ""
  ${StrStr} $0 $0 "\${PROGRAM}"
  ${If} $0 == ""
    DeleteRegKey SHCTX "${EARLIER_SCHEME_KEY}"
    Push "${SCHEME_KEY}"
    Push "${EARLIER_SCHEME_KEY}"
    Call CopyKey
    ${If} ${Errors}
      Call TakeBack
    ${EndIf}
    DeleteRegKey SHCTX "${SCHEME_KEY}"
  ${EndIf}
  StrCpy $1 ""
  ${If} $AllUsers = 1
    StrCpy $1 " /ALLUSERS"
  ${EndIf}
  ClearErrors
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
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"$1'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe"$1 /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}

  Call ForgetKept
  Delete "$Work\earlier.txt" ; from here on nothing goes back
  RMDir /r "$Work"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\earlier.txt"
  Call RemoveFolders
SectionEnd

; $R9: the folder that is not installed any longer. What another program has registered since stays, and one that had before has its own again.
Function un.Unregister
  ReadRegStr $0 SHCTX "${SCHEME_KEY}\shell\open\command" ""
  StrLen $1 '"$R9\${PROGRAM}"'
  StrCpy $0 $0 $1
  ${If} $0 == '"$R9\${PROGRAM}"'
    DeleteRegKey SHCTX "${SCHEME_KEY}"
    Push "${EARLIER_SCHEME_KEY}"
    Push "${SCHEME_KEY}"
    Call un.CopyKey
  ${EndIf}
  DeleteRegKey SHCTX "${EARLIER_SCHEME_KEY}"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $R9
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${EndIf}
FunctionEnd

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
  StrCpy $R8 $INSTDIR
  StrCpy $R9 $INSTDIR
  Call un.CloseProgram
  ${If} ${Errors}
    SetErrorLevel 5
    Quit
  ${EndIf}
  ; The user's own settings and session go on request; this user's only, others' are theirs.
  StrCpy $Forget 1
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/SETTINGS" $1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveSettings)" /SD IDNO IDYES +2
    StrCpy $Forget 0
  ${EndIf}
  InitPluginsDir
  StrCpy $Work "$INSTDIR\${WORK}"
  RMDir /r "$Work"
  ClearErrors
  CreateDirectory "$Work\earlier"
  File "/oname=$PLUGINSDIR\files.txt" "${LIST}"
  File "/oname=$Work\earlier.txt" "${LIST}"
  ${If} ${Errors}
    RMDir /r "$Work"
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$Work\earlier"
  StrCpy $R2 "$PLUGINSDIR\files.txt"
  StrCpy $R3 "all or nothing"
  Call un.MoveFiles
  ${If} ${Errors}
    Call un.MoveBack
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  ; Only now that nothing can fail any more: by the program where it is.
  ${If} $Forget = 1
    nsExec::Exec '"$Work\earlier\${PROGRAM}" --reset'
    Pop $0
  ${EndIf}
  SetShellVarContext current
  Delete "$LOCALAPPDATA\Salestrekker\*.lock" ; of one that was ended by force
  RMDir "$LOCALAPPDATA\Salestrekker"
  !insertmacro ChooseContext
  RMDir /r "$Work"
  Call un.RemoveFolders
  Call un.Unregister
  DeleteRegKey SHCTX "${KEPT_KEY}" ; of a setup.exe that was interrupted
  ${If} $AllUsers = 1
    DeleteRegKey HKLM "${MANAGED_KEY}"
  ${EndIf}
  DeleteRegKey /ifempty SHCTX "${OUR_KEY}"
SectionEnd
