using Benchmark.Reports;

namespace Benchmark.Web.Pages.Reports;

/// <summary>A field where it stands.</summary>
/// <param name="Page">The form's page.</param>
/// <param name="Row">The row, which names the field for screen readers.</param>
/// <param name="Field">The field.</param>
public sealed record FormField(FormModel Page, FormRowDto Row, FormFieldDto Field)
{
    public string Id => ReportWords.IdOf(Field.Key);

    public string Name => FormModel.FieldPrefix + Field.Key;

    public string OriginalName => FormModel.OriginalPrefix + Field.Key;

    public string Value => Page.ValueOf(Field);

    public string? Error => Page.Errors.GetValueOrDefault(Field.Key);

    public string Label => string.Join(", ", new[] { Row.Name, Row.Detail, Field.Label }.Where(t => !string.IsNullOrEmpty(t)));

    public bool IsComment => Field == Row.Comment;
}
