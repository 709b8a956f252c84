// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// The fixed parts of the exported page (store/htmlexport.h), UTF-8. Between them come the data, as JSON.
namespace vv::store {

[[nodiscard]] QByteArray htmlPageStart(bool withImages); ///< in the language of htmlWords()
[[nodiscard]] QByteArrayView htmlPageEnd();

} // namespace vv::store
