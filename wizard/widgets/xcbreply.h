// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <memory>

namespace Salestrekker {

struct FreeXcb {
    void operator()(void* reply) const { std::free(reply); }
};

/// A reply or event of xcb, which its receiver has to free. Null: there was none.
template <typename T> using XcbReply = std::unique_ptr<T, FreeXcb>;

} // namespace Salestrekker
