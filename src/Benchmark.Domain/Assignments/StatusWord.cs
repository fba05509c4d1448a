using Benchmark.MultiTenancy;
using Benchmark.Reports;

namespace Benchmark.Assignments;

/// <summary>A word that one kommun uses for a status, beside the vocabulary everyone shares.</summary>
public class StatusWord : Entity, IMultiTenant
{
    public StatusWord(Guid tenantId, string word, AssignmentStatus status)
    {
        TenantId = tenantId;
        Word = Normalize(Check.Required(word, nameof(Word), ReportConsts.MaxPrintedLength));
        Status = status;
    }

    private StatusWord()
    {
    }

    public Guid TenantId { get; private set; }

    /// <summary>Lower case, without surrounding space or closing stop.</summary>
    public string Word { get; private set; } = null!;

    public AssignmentStatus Status { get; private set; }

    public void ChangeTo(AssignmentStatus status) => Status = status;

    /// <summary>How words are compared: lower case, single spaces, no closing stop.</summary>
    public static string Normalize(string word) => StatusVocabulary.Normalize(word);
}
