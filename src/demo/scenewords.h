// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv::demo {

/// The text behind scenes(): a paragraph a scene, a line a list. "scene: language|from|to" comes first in each.
extern const char *const kSceneWords;

} // namespace vv::demo
