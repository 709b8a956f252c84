// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "models/backend.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMimeData;
class QPoint;
class QPushButton;

/// The user's own photo in the place of a cover: chosen as a file, or dropped.
namespace vv::gui {

class OwnEditor;

/// Asks for a file in the platform's own dialog, beside which the window goes on.
void choosePhoto(QWidget *parent, OwnEditor &editor, InstanceId copy);

/// The picture that is dragged, if it is one: a local file, or the picture itself as browsers and viewers give it. An
/// address on the network is none: nothing is fetched.
[[nodiscard]] std::optional<models::PhotoInput> photoIn(const QMimeData &mime);

/// The two ways as buttons, for a form.
class PhotoButtons : public QWidget
{
    Q_OBJECT

public:
    /// Without `canChoose`, as in a kiosk, a photo can only be taken away.
    PhotoButtons(OwnEditor &editor, bool canChoose, QWidget *parent = nullptr);

    void setCopy(InstanceId copy);
    [[nodiscard]] bool isOfUse() const { return m_canChoose || m_hasPhoto; }

private:
    OwnEditor &m_editor;
    InstanceId m_copy;
    bool m_canChoose;
    bool m_hasPhoto = false;
    QPushButton *m_use;
    QPushButton *m_drop;
};

/// Takes pictures that are dropped onto `target`, and lives with it.
class PhotoDrop : public QObject
{
    Q_OBJECT

public:
    using CopyAt = std::function<InstanceId(const QPoint &)>; ///< none = nothing can be dropped there

    PhotoDrop(QWidget *target, OwnEditor &editor, CopyAt copyAt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OwnEditor &m_editor;
    CopyAt m_copyAt;
};

} // namespace vv::gui
