namespace Benchmark.Users;

/// <summary>Grants a permission to a role. Owned by the host.</summary>
public class RolePermission
{
    public RolePermission(string roleName, string permission)
    {
        RoleName = roleName;
        Permission = permission;
    }

    public string RoleName { get; private set; }

    public string Permission { get; private set; }
}
