// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vv::gui {

/// A part of a record's page under a small heading.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);

private:
    QLabel *m_title;
};

} // namespace vv::gui
