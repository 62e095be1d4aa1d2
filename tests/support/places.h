// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where things lie, found when asked: a path inside the programs would make them others in each clone, to be
/// compiled and proved anew (tests/proven). A QCoreApplication has to be there.
namespace Salestrekker::Testing::Places {

/// A built program.
QString program(const QString& name);
/// The project's own folder, with tests/ and wizard/ in it.
QString sources();
/// What tests/servers/package-lock.json pins.
QString nodeModules();
/// The program's translations (.qm), and the one that nobody speaks.
QString translations();
QString pseudoLanguage();

} // namespace Salestrekker::Testing::Places
