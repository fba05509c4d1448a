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
        Require(ReportStage.Draft);
        var answer = Check.Optional(text, nameof(WarningAnswer.Text), ReportConsts.MaxReasonLength);
        List<WarningAnswer> kept = [.. _answers.Where(a => a.Key != key)];
        if (answer is not null)
        {
            kept.Add(new WarningAnswer(key, answer, actor.Name, now));
        }

        _answers = kept;
    }
}
