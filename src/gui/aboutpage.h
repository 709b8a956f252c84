// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vv::gui {

/// Name, version, licence, and the notice that Discogs' terms ask for (discogs-api.md §12).
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    explicit AboutPage(bool touch, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();
};

} // namespace vv::gui
