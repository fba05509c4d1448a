using Benchmark.Reports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>The rows of a section that stand under one heading.</summary>
/// <param name="Page">The form's page.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Name">The heading.</param>
/// <param name="Rows">The rows.</param>
public sealed record FormGroup(FormModel Page, string Id, string Name, IReadOnlyList<FormRowDto> Rows)
{
    public bool IsNumbers => Page.IsNumbers;

    /// <summary>The columns, by their headings; a row that has no field for one leaves it empty.</summary>
    public IReadOnlyList<(string Label, FormFieldKind Kind)> Columns { get; } =
        [.. Rows.MaxBy(r => r.Fields.Count)!.Fields.Select(f => (f.Label, f.Kind))];

    public bool HasComments => Rows.Any(r => r.Comment is not null);

    /// <summary>The class that a column's width is given by.</summary>
    public static string WidthOf(FormFieldKind kind) => kind switch
    {
        FormFieldKind.Number => "col-number",
        FormFieldKind.Text => "col-text",
        _ => "col-choice",
    };
}
