// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/messagepanel.h"

namespace vv::models {
class CollectionModel;
class SyncStatus;
} // namespace vv::models

namespace vv::gui {

/// Why there are no records to show, and what to do about it.
class CollectionMessage : public MessagePanel
{
    Q_OBJECT

public:
    explicit CollectionMessage(QWidget *parent = nullptr);

    /// `total`: copies in the whole collection.
    void say(const models::CollectionModel &model, const models::SyncStatus &status, int total);

Q_SIGNALS:
    void syncRequested();
    void connectRequested();
    void changeTokenRequested();
    void clearRequested();
    void showAllRequested(); ///< leave the folder

private:
    enum class Offer : quint8 { Nothing, Sync, Connect, ChangeToken, Clear, ShowAll };

    void put(Offer offer, const QString &iconName, const QString &title, const QString &text,
             const QString &action = {}, int percent = -1);
    void take();

    Offer m_offer = Offer::Nothing;
};

} // namespace vv::gui
