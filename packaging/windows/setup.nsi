; setup.exe. Defined by packaging/windows/build: VERSION, STAGE (the folder of what is installed), UNINSTALL (uninstall.exe), INSTALLER
; (installer.dll), LIST (what is installed, a file a line), OUTPUT, ICON, SETTINGS, LANGUAGES (include files), BANNER (picture), SIZE (kB), SIGN (signs a file).
;
; setup.exe [/S] [/ALLUSERS] [/BACKEND_KIND=oauth ...] [/D=folder]
; uninstall.exe [/S] [/ALLUSERS] [/SETTINGS]
; Exit status, both: 0; 1 cancelled; 2 a file or the registry could not be written, replaced or removed, or the new version does not start, and
; all is as it was; 5 the program is still running; 80 it is installed elsewhere, in another folder or for this user alone; 87 an option or
; setting can't be used, or what everyone would have is not enough; 145 the folder holds other files, or, for everyone, users can change it; 183
; it is installed for everyone already, in this version or as MSI; 740 for everyone it wants an administrator; 1157 installer.dll can't be
; started; 1618 another setup.exe or uninstall.exe is running; 1638 a newer version is installed.
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
Var Lock ; held while anything changes
Var Work ; "new", the new version, and "old", the one that it replaces, until all is in place. Names of one length: what fits once fits again.
         ; Beside them the list of each (old.txt, new.txt), from before its first file is moved until all is done.
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

!macro Say MESSAGE
  StrCpy $0 "${MESSAGE}" ; there may be quotes in it
  System::Call '"$PLUGINSDIR\installer.dll"::Say(w r0)'
!macroend

; message, exit status
!macro Fail MESSAGE STATUS
  ${If} ${Silent}
    !insertmacro Say "${MESSAGE}"
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "${MESSAGE}"
  ${EndIf}
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
  ${If} ${Silent}
    !insertmacro Say "$(StillRunning)"
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY again
  SetErrors
FunctionEnd

; The next line of the list $R4 -> $R5; empty: there is no more. What would lead out of the folder is passed over: others may have had the list
; in hand.
Function ${UN}NextFile
  ${Do}
    StrCpy $R5 ""
    ClearErrors
    FileRead $R4 $R5
    ${If} ${Errors}
      Return
    ${EndIf}
    ${TrimNewLines} $R5 $R5
    System::Call 'shlwapi::StrStrW(w R5, w "..") p .r0'
    System::Call 'shlwapi::StrChrW(w R5, i 58) p .r1' ; a colon
    ${If} $R5 != ""
    ${AndIf} "$0$1" == "00"
      Return
    ${EndIf}
  ${Loop}
FunctionEnd

; Moves the files of the list $R2 from the folder $R0 to $R1, on the same volume; never over another. Error flag: one could not be moved.
; $R3: "all" stops there, "those there" too, but not where one is missing; "back" goes on.
Function ${UN}MoveFiles
  StrCpy $R7 0
  FileOpen $R4 $R2 r
  ${Do}
    Call ${UN}NextFile
    ${If} $R5 == ""
      ${Break}
    ${EndIf}
    !if "${UN}" != "" ; these two run now, and go last
      ${If} $R5 == "remove.exe"
      ${OrIf} $R5 == "uninstall.exe"
        ${Continue}
      ${EndIf}
    !endif
    ${IfNot} ${FileExists} "$R0\$R5"
    ${AndIf} $R3 != "all"
      ${Continue}
    ${EndIf}
    ${GetParent} "$R1\$R5" $R6
    CreateDirectory $R6
    ClearErrors
    Rename "$R0\$R5" "$R1\$R5"
    ${If} ${Errors}
      StrCpy $R7 1
      ${If} $R3 != "back"
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

; What was moved goes back where it was, also what a run has moved that was ended half way. Error flag: something could not go back; it stays
; where it is, for the next time.
Function ${UN}MoveBack
  ${If} ${FileExists} "$Work\old.txt"
    StrCpy $R3 "back"
    StrCpy $R0 "$INSTDIR"
    StrCpy $R1 "$Work\new"
    StrCpy $R2 "$Work\new.txt" ; there once all of the old version is away: what is outside is of the new one
    Call ${UN}MoveFiles
    StrCpy $R0 "$Work\old"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R2 "$Work\old.txt"
    Call ${UN}MoveFiles
    ${If} ${Errors}
      SetErrors ; asked for, it is forgotten
      Return
    ${EndIf}
    Delete "$Work\old.txt"
  ${EndIf}
  RMDir /r "$Work"
  ClearErrors
FunctionEnd

; Of the list $R2: the folders in $R0, where they are empty.
Function ${UN}RemoveFolders
  FileOpen $R4 $R2 r
  ${Do}
    Call ${UN}NextFile
    ${If} $R5 == ""
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
  ${If} $4 != "0" ; as text: "error", where nothing could be called, is 0 as a number
    SetErrors
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Functions ""
!insertmacro Functions "un."

; installer.dll, without which nothing is done: a policy may refuse it, and what is called then answers "error".
!macro Begin
  InitPluginsDir
  File "/oname=$PLUGINSDIR\installer.dll" "${INSTALLER}"
  StrCpy $0 ""
  System::Call '"$PLUGINSDIR\installer.dll"::Say(w "") i .r0'
  ${If} $0 != "0"
    ; Say is in it, and every plugin in the same folder: with /S there is nothing to say it by.
    MessageBox MB_OK|MB_ICONSTOP "$(NotStarted)" /SD IDOK
    SetErrorLevel 1157
    Quit
  ${EndIf}
  SetRegView 64
!macroend

; Of the command line: "/NAME=" -> $0 what follows it, or "/NAME" as it is, or the error flag. As Windows splits it, so that "/NAME=a b" is
; understood like /NAME="a b".
!macro Option NAME
  ClearErrors
  System::Call '"$PLUGINSDIR\installer.dll"::FindOption(w "${NAME}", w .r0, i ${NSIS_MAX_STRLEN}) i .r1'
  ${If} $1 != "0"
    SetErrors
  ${EndIf}
!macroend

; ROOT of the registry: the folder in which it is installed -> $R9, and its version -> $R8; both empty where its program is not there, nor what
; was moved away by a setup.exe or uninstall.exe that was ended half way.
!macro Seek ROOT
  ReadRegStr $R9 ${ROOT} "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $R8 ${ROOT} "${UNINSTALL_KEY}" "DisplayVersion"
  Call SeekProgram
  ${If} ${Errors}
    StrCpy $R9 ""
    StrCpy $R8 ""
  ${EndIf}
!macroend

; Error flag: it is not in the folder $R9.
Function SeekProgram
  ClearErrors
  ${If} $R9 == ""
    SetErrors
  ${ElseIfNot} ${FileExists} "$R9\${PROGRAM}"
  ${AndIfNot} ${FileExists} "$R9\${WORK}\old.txt"
    SetErrors
  ${EndIf}
FunctionEnd

Function .onInit
  !insertmacro Begin
  !insertmacro Option "/S" ; NSIS stops reading at a /D=
  ${IfNot} ${Errors}
    SetSilent silent
  ${EndIf}
  System::Call '"$PLUGINSDIR\installer.dll"::CheckCommandLine(w .r1, i ${NSIS_MAX_STRLEN}) i .r0'
  ${If} $0 != "0"
    !insertmacro Fail "$1" 87
  ${EndIf}
  StrCpy $INSTDIR "" ; NSIS takes quotes for a part of it
  System::Call '"$PLUGINSDIR\installer.dll"::FindFolder(w .r0, i ${NSIS_MAX_STRLEN}) i .r1'
  ${If} $1 == "0"
    StrCpy $INSTDIR $0
  ${EndIf}
  Call Look
FunctionEnd

; What is there already: whether it may be installed, for whom ($AllUsers), and where ($Earlier, $INSTDIR).
Function Look
  StrCpy $AllUsers 0
  !insertmacro Option "/ALLUSERS"
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  System::Call 'msi::MsiEnumRelatedProductsW(w "${UPGRADE_CODE}", i 0, i 0, w .r1) i .r0'
  ${If} $0 = 0
    !insertmacro Fail "$(InstalledByMsi)" 183
  ${EndIf}
  !insertmacro Seek HKLM
  ${If} $AllUsers = 0
  ${AndIf} $R9 != ""
    ${VersionCompare} "$R8" "${VERSION}" $1
    ${If} $1 = 0
      !insertmacro Fail "$(InstalledForEveryone)" 183
    ${EndIf}
    ; One that everyone has is brought up to date where it is.
    StrCpy $AllUsers 1
  ${EndIf}
  ${If} $AllUsers = 1
    System::Call '"$PLUGINSDIR\installer.dll"::CheckForEveryone(w .r1, i ${NSIS_MAX_STRLEN}) i .r0'
    ${If} $0 != "0"
      !insertmacro Fail "$1" 87
    ${EndIf}
  ${EndIf}
  !insertmacro ChooseContext
  !insertmacro Seek SHCTX
  ${If} $R8 != ""
    ${VersionCompare} "$R8" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro Fail "$(NewerInstalled)" 1638
    ${EndIf}
  ${EndIf}
  ${If} $AllUsers = 1
    !insertmacro Seek HKCU
    ${If} $R9 != ""
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
  ${AndIfNot} ${FileExists} "$R9\uninstall.exe" ; goes last
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
FunctionEnd

; message, exit status; where somebody looks, back to the page
!macro Refuse MESSAGE STATUS
  ${If} ${Silent}
    !insertmacro Fail "${MESSAGE}" ${STATUS}
  ${EndIf}
  MessageBox MB_OK|MB_ICONEXCLAMATION "${MESSAGE}"
  Abort
!macroend

; One that is there stays in its folder; a folder with anything in it but this program is another's; and an administrator writes into none, and
; runs nothing from one, that users can change.
Function RefuseFolder
  ${If} $Earlier != ""
  ${AndIf} $Earlier != $INSTDIR
    StrCpy $R9 $Earlier
    !insertmacro Refuse "$(InstalledElsewhere)" 80
  ${EndIf}
  StrCpy $R9 $INSTDIR
  Call SeekProgram
  ${If} ${Errors}
  ${AndIf} $Earlier == ""
    Call RefuseOthersFiles
  ${EndIf}
  ${If} $AllUsers = 1
    System::Call '"$PLUGINSDIR\installer.dll"::CheckFolder(w "$INSTDIR", w .R9, i ${NSIS_MAX_STRLEN}) i .r0'
    ${If} $0 != "0"
      !insertmacro Refuse "$(FolderIsOpen)" 145
    ${EndIf}
  ${EndIf}
FunctionEnd

Function RefuseOthersFiles
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

; One setting of the command line: for everyone into the registry, where users cannot change it; else among the user's own. An empty one goes,
; and what the program does without it counts again.
!macro Setting OPTION SECTION_NAME KEY
  !insertmacro Option "/${OPTION}="
  ${IfNot} ${Errors}
    ${If} $AllUsers = 1
    ${AndIf} $0 == ""
      System::Call 'advapi32::RegDeleteKeyValueW(p -2147483646, w "${MANAGED_KEY}\${SECTION_NAME}", w "${KEY}") i .r1'
      ${If} $1 != "0"
      ${AndIf} $1 != "2" ; ERROR_FILE_NOT_FOUND
        SetErrors
      ${Else}
        DeleteRegKey /ifempty HKLM "${MANAGED_KEY}\${SECTION_NAME}"
        DeleteRegKey /ifempty HKLM "${MANAGED_KEY}"
        ClearErrors
      ${EndIf}
    ${ElseIf} $AllUsers = 1
      WriteRegStr HKLM "${MANAGED_KEY}\${SECTION_NAME}" "${KEY}" "$0"
    ${Else}
      CreateDirectory "$LOCALAPPDATA\Salestrekker"
      System::Call '"$PLUGINSDIR\installer.dll"::WriteSetting(w "$LOCALAPPDATA\Salestrekker\SignIn.conf", w "${SECTION_NAME}", w "${KEY}", w r0) i .r1'
      ${If} $1 != "0"
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
  StrCpy $R2 "$PLUGINSDIR\new.txt"
  Call RemoveFolders
  RMDir "$INSTDIR"
FunctionEnd

Function TakeBack
  Call Undo
  !insertmacro Fail "$(NotReplaced)" 2
FunctionEnd

; One at a time changes anything.
Function TakeLock
  System::Call '"$PLUGINSDIR\installer.dll"::TakeLock(i $AllUsers, *p .r1) i .r0'
  ${If} $0 != "0"
    !insertmacro Fail "$(AnotherRuns)" 1618
  ${EndIf}
  StrCpy $Lock $1
FunctionEnd

Section
  ; While a page was open, much may have changed.
  Call Look
  Call TakeLock
  Call Look
  Call RefuseFolder
  !insertmacro ChooseContext
  StrCpy $IsKept 0
  ; The new version is written beside the one that is there, and both are moved: the one away, the other in its place.
  StrCpy $Work "$INSTDIR\${WORK}"
  ${If} $AllUsers = 1
    System::Call '"$PLUGINSDIR\installer.dll"::MakeFolder(w "$INSTDIR", w .R9, i ${NSIS_MAX_STRLEN}) i .r0'
    ${If} $0 == "1"
      !insertmacro Fail "$(FolderIsOpen)" 145
    ${ElseIf} $0 != "0"
      !insertmacro Fail "$(NotReplaced)" 2
    ${EndIf}
  ${EndIf}
  Call MoveBack
  ${If} ${Errors}
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  CreateDirectory "$Work\old"
  ClearErrors
  File "/oname=$PLUGINSDIR\new.txt" "${LIST}"
  SetOutPath "$Work\new"
  File /r "${STAGE}/*"
  File "/oname=uninstall.exe" "${UNINSTALL}"
  File "/oname=files.txt" "${LIST}"
  WriteUninstaller "$Work\new\remove.exe"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  ; By the new program, which nobody else has had in hand, in a folder of which that is true, too.
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
    StrCpy $R2 "$PLUGINSDIR\new.txt"
  ${EndIf}
  ClearErrors
  CopyFiles /SILENT $R2 "$PLUGINSDIR\old.txt"
  CopyFiles /SILENT $R2 "$Work\old.txt"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  SetOutPath "$INSTDIR"
  StrCpy $R3 "those there"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$Work\old"
  StrCpy $R2 "$PLUGINSDIR\old.txt"
  Call MoveFiles
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  CopyFiles /SILENT "$PLUGINSDIR\new.txt" "$Work\new.txt"
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  StrCpy $R3 "all"
  StrCpy $R0 "$Work\new"
  StrCpy $R1 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\new.txt"
  Call MoveFiles
  ${If} ${Errors}
    Call TakeBack
  ${EndIf}
  ; A virus scanner may have taken a file away meanwhile.
  nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\${PROGRAM}" --version'
  Pop $0
  ${If} $0 != "0"
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
  Delete "$Work\old.txt" ; from here on nothing goes back
  RMDir /r "$Work"
  StrCpy $R0 "$INSTDIR"
  StrCpy $R2 "$PLUGINSDIR\old.txt"
  Call RemoveFolders
  System::Call 'kernel32::CloseHandle(p $Lock)' ; not only when the last page is closed
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

; Started by uninstall.exe alone, which has looked at the options and says whose it is.
Function un.onInit
  !insertmacro Begin
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${Else}
    ClearErrors
    ${GetOptions} $0 "/THISUSER" $1
    ${If} ${Errors}
      SetErrorLevel 87
      Quit
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
  StrCpy $Work "$INSTDIR\${WORK}"
  RMDir /r "$Work"
  ClearErrors
  CreateDirectory "$Work\old"
  File "/oname=$PLUGINSDIR\old.txt" "${LIST}"
  File "/oname=$Work\old.txt" "${LIST}"
  ${If} ${Errors}
    RMDir /r "$Work"
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  StrCpy $R0 "$INSTDIR"
  StrCpy $R1 "$Work\old"
  StrCpy $R2 "$PLUGINSDIR\old.txt"
  StrCpy $R3 "those there"
  Call un.MoveFiles
  ${If} ${Errors}
    Call un.MoveBack
    !insertmacro Fail "$(NotReplaced)" 2
  ${EndIf}
  ; Only now that nothing can fail any more: by the program where it is.
  ${If} $Forget = 1
    nsExec::Exec '"$Work\old\${PROGRAM}" --reset'
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
