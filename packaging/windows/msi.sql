-- What wixl has no words for, a statement a line (packaging/settings msi has that of the settings).
-- An upgrade that fails puts the old version back: that is removed within the transaction (after InstallInitialize, 1500), not before.
UPDATE `InstallExecuteSequence` SET `Sequence` = 1510 WHERE `Action` = 'RemoveExistingProducts'
-- setup.exe's installation for everyone is not joined by another, nor is this user's own, which an administrator's installer neither runs nor removes: any program of that user can write there. Looked for is its program (a file in the folder that the registry names: 0, of 64 bits 16); where that has gone, what is left in the registry does not matter.
UPDATE `RegLocator` SET `Type` = 16 WHERE `Signature_` = 'FindSetupForAll'
UPDATE `RegLocator` SET `Type` = 16 WHERE `Signature_` = 'FindSetupForUser'
INSERT INTO `Signature` (`Signature`, `FileName`) VALUES ('FindSetupForAll', 'salestrekker-signin.exe')
INSERT INTO `Signature` (`Signature`, `FileName`) VALUES ('FindSetupForUser', 'salestrekker-signin.exe')
INSERT INTO `LaunchCondition` (`Condition`, `Description`) VALUES ('Installed OR NOT SETUP_FOR_ALL', 'Salestrekker sign in was installed on this computer by setup.exe: "[SETUP_FOR_ALL]". Please remove it there first, by uninstall.exe /ALLUSERS.')
INSERT INTO `LaunchCondition` (`Condition`, `Description`) VALUES ('Installed OR NOT SETUP_FOR_USER', 'Salestrekker sign in is already installed for this user alone: "[SETUP_FOR_USER]". Please remove it there first.')
-- Another program's registration of the links is kept while ours is there, and given back. Where: value without a name in HKLM (2), as text, of 64 bits (18).
INSERT INTO `RegLocator` (`Signature_`, `Root`, `Key`, `Type`) VALUES ('FindScheme', 2, 'Software\Classes\salestrekker\shell\open\command', 18)
INSERT INTO `RegLocator` (`Signature_`, `Root`, `Key`, `Type`) VALUES ('FindEarlierScheme', 2, 'Software\Classes\salestrekker.earlier\shell\open\command', 18)
INSERT INTO `AppSearch` (`Property`, `Signature_`) VALUES ('SCHEME', 'FindScheme')
INSERT INTO `AppSearch` (`Property`, `Signature_`) VALUES ('EARLIER_SCHEME', 'FindEarlierScheme')
-- Type: deferred (1024), as the system (2048), in a folder (34), status ignored (64).
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('KeepScheme', 3170, 'TARGETDIR', '"[System64Folder]reg.exe" copy HKLM\Software\Classes\salestrekker HKLM\Software\Classes\salestrekker.earlier /s /f /reg:64')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('RemoveScheme', 3170, 'TARGETDIR', '"[System64Folder]reg.exe" delete HKLM\Software\Classes\salestrekker /f /reg:64')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('GiveSchemeBack', 3170, 'TARGETDIR', '"[System64Folder]reg.exe" copy HKLM\Software\Classes\salestrekker.earlier HKLM\Software\Classes\salestrekker /s /f /reg:64')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('ForgetScheme', 3170, 'TARGETDIR', '"[System64Folder]reg.exe" delete HKLM\Software\Classes\salestrekker.earlier /f /reg:64')
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('KeepScheme', 'SCHEME AND NOT SCHEME ~>< "\salestrekker-signin.exe" AND NOT REMOVE', 4990)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('RemoveScheme', 'SCHEME ~>< "\salestrekker-signin.exe" AND REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE', 2610)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('GiveSchemeBack', 'EARLIER_SCHEME AND SCHEME ~>< "\salestrekker-signin.exe" AND REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE', 2611)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('ForgetScheme', 'EARLIER_SCHEME AND REMOVE = "ALL" AND NOT UPGRADINGPRODUCTCODE', 2612)
