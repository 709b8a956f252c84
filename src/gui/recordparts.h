// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv {
class Clock;
}
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class DetailLoader;
class ReleaseLoader;
class SyncStatus;
} // namespace vv::models

namespace vv::gui {

class Editor;

/// What the detail pane and the album page show a record with. All of it outlives them.
struct RecordParts {
    models::DetailLoader &loader;
    models::ReleaseLoader &wanted; ///< of what is on the wantlist
    models::SyncStatus &status;
    Editor &editor;
    models::Backend &backend;
    covers::CoverService &covers;
    Clock &clock;
};

} // namespace vv::gui
