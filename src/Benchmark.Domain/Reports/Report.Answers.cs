namespace Benchmark.Reports;

/// <summary>What has been answered to the warnings.</summary>
public partial class Report
{
    private List<WarningAnswer> _answers = [];

    public IReadOnlyList<WarningAnswer> Answers => _answers;

    /// <summary>Answers a warning, again if need be; a blank answer takes the earlier one back.</summary>
    /// <exception cref="BusinessException">Not a draft, or too long.</exception>
    public void AnswerWarning(string key, string? text, Actor actor, DateTimeOffset now)
    {
        Change();
        var answer = Reason(text);
        _answers = [.. Others(key), .. answer is null ? Array.Empty<WarningAnswer>() : [new WarningAnswer(key, answer, actor.Name, now)]];
    }

    /// <summary>
    /// Lets a warning stand as it is when the report is handed over, with or without a reason; without one, a reason that was
    /// written before stays.
    /// </summary>
    /// <exception cref="BusinessException">Not a draft, or too long.</exception>
    public void AcceptWarning(string key, string? reason, Actor actor, DateTimeOffset now)
    {
        Change();
        var answer = Reason(reason);
        if (answer is null && _answers.Any(a => a.Key == key && a.Text is not null))
        {
            return;
        }

        _answers = [.. Others(key), new WarningAnswer(key, answer, actor.Name, now)];
    }

    private static string? Reason(string? text) => Check.Optional(text, nameof(WarningAnswer.Text), ReportConsts.MaxReasonLength);

    private IEnumerable<WarningAnswer> Others(string key) => _answers.Where(a => a.Key != key);
}
