-- What wixl has no words for, a statement a line (packaging/settings msi has that of the settings).
-- An upgrade that fails puts the old version back: that is removed within the transaction (after InstallInitialize, 1500), not before.
UPDATE `InstallExecuteSequence` SET `Sequence` = 1510 WHERE `Action` = 'RemoveExistingProducts'
-- setup.exe's installation for everyone is not joined by another.
INSERT INTO `LaunchCondition` (`Condition`, `Description`) VALUES ('Installed OR NOT SETUP_FOR_ALL', 'Salestrekker sign in was installed on this computer by setup.exe. Please remove that first: "[SETUP_FOR_ALL]\uninstall.exe" /ALLUSERS')
-- This user's own installation is closed before (if it does not, nothing is installed), and removed afterwards. Types: property (51), program named by a property (50), whose status does not matter (64).
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('NameUsersProgram', 51, 'USERS_PROGRAM', '[SETUP_FOR_USER]\salestrekker-signin.exe')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('CloseUsersProgram', 50, 'USERS_PROGRAM', '--quit')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('NameUsersRemover', 51, 'USERS_REMOVER', '[SETUP_FOR_USER]\uninstall.exe')
INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES ('RemoveUsers', 114, 'USERS_REMOVER', '/S /UPGRADE')
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('NameUsersProgram', 'SETUP_FOR_USER AND NOT Installed', 1391)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('CloseUsersProgram', 'SETUP_FOR_USER AND NOT Installed', 1392)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('NameUsersRemover', 'SETUP_FOR_USER AND NOT Installed', 6610)
INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES ('RemoveUsers', 'SETUP_FOR_USER AND NOT Installed', 6611)
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
