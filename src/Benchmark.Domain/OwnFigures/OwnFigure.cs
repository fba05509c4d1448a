using Benchmark.Imports.Readings;
using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.OwnFigures;

/// <summary>
/// What a kommun reports that the shared model has no indicator for: kept with the report as the kommun's own, and never compared with others.
/// </summary>
public class OwnFigure : Entity, IMultiTenant
{
    /// <summary>The name under which the database has the values.</summary>
    public const string ValuesField = nameof(_values);

    private List<PrintedValue> _values = [];

    public OwnFigure(Guid tenantId, Guid reportId, Guid readingId, int row, PrintedRow printed, string nameKey, Actor actor, DateTimeOffset at)
    {
        TenantId = tenantId;
        ReportId = reportId;
        Name = Cut(Check.Required(printed.FullName, nameof(Name), int.MaxValue), OwnFigureConsts.MaxNameLength);
        NameKey = Cut(nameKey, OwnFigureConsts.MaxNameLength);
        Group = printed.Group is null ? null : Cut(printed.Group, OwnFigureConsts.MaxGroupLength);
        Unit = printed.Unit;
        KeepAgain(readingId, row, printed, actor, at);
    }

    private OwnFigure()
    {
    }

    public Guid TenantId { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>The document it was read out of.</summary>
    public Guid ReadingId { get; private set; }

    /// <summary>Which of the document's printed rows, from 0.</summary>
    public int Row { get; private set; }

    /// <summary>As printed.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The name as it is told from others: case, spaces and signs don't count.</summary>
    public string NameKey { get; private set; } = null!;

    /// <summary>%, antal, tkr …; null when the document doesn't say.</summary>
    public string? Unit { get; private set; }

    /// <summary>The table's title or the headings above.</summary>
    public string? Group { get; private set; }

    /// <summary>The values as printed.</summary>
    public IReadOnlyList<PrintedValue> Values => _values;

    /// <summary>Where in the document it stands.</summary>
    public int Line { get; private set; }

    /// <summary>The page; null where the format has none.</summary>
    public int? Page { get; private set; }

    public string KeptByName { get; private set; } = null!;

    public DateTimeOffset KeptAt { get; private set; }

    /// <summary>Whether a row of a document is this one again.</summary>
    public bool Is(PrintedRow printed, string nameKey) =>
        NameKey == Cut(nameKey, OwnFigureConsts.MaxNameLength)
        && Group == (printed.Group is null ? null : Cut(printed.Group, OwnFigureConsts.MaxGroupLength))
        && _values.Select(v => v.Column).SequenceEqual(printed.Values.Select(v => v.Column));

    /// <summary>The same row, of a newer upload of the document.</summary>
    public void KeepAgain(Guid readingId, int row, PrintedRow printed, Actor actor, DateTimeOffset at)
    {
        (ReadingId, Row, Line, Page) = (readingId, row, printed.Line, printed.Page);
        _values = [.. printed.Values];
        (KeptByName, KeptAt) = (actor.Name, at);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
