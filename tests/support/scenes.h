// SPDX-License-Identifier: MIT
#pragma once

#include "wizarddriver.h"

#include <functional>

namespace Salestrekker::Testing {

/// A page in one of the states that it can show.
struct Scene {
    const char* name; ///< of a file, too: "verify-wrong-code"
    std::function<State()> state;
    /// What somebody did there, if anything.
    std::function<void(WizardDriver&)> arrange = [](WizardDriver&) {};
};

/// All of them, in the order of a first login.
const QList<Scene>& scenes();

} // namespace Salestrekker::Testing
